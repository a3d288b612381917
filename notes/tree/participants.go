package tree

import (
	"errors"

	"github.com/zsettle/zsettle/internal/field"
	"github.com/zsettle/zsettle/notes"
)

// Shape of the participants tree.
const (
	ParticipantsDepth = 10
	MaxParticipants   = 1 << 20
)

// ErrNotRegistered is returned for an owner that is no leaf of the participants tree.
var ErrNotRegistered = errors.New("tree: the owner is not registered")

// Participants is the tree of registered owners.
type Participants struct {
	nodes *sparse
	index map[notes.Owner]uint32
}

// NewParticipants returns the empty tree.
func NewParticipants() *Participants {
	return &Participants{nodes: newSparse(ParticipantsDepth), index: map[notes.Owner]uint32{}}
}

// Root returns the current root.
func (t *Participants) Root() Root { return t.nodes.root() }

// Set changes the leaf at index; owner 0 removes it. It returns [ErrPath] for an index out of range.
func (t *Participants) Set(index uint32, owner notes.Owner) error {
	if index >= MaxParticipants {
		return ErrPath
	}
	old := notes.Owner{Element: t.nodes.node(0, index)}
	if at, ok := t.index[old]; ok && at == index {
		delete(t.index, old)
	}
	t.nodes.set(map[uint32]field.Element{index: owner.Element})
	if !owner.IsZero() {
		t.index[owner] = index
	}
	return nil
}

// Contains tells whether owner is registered.
func (t *Participants) Contains(owner notes.Owner) bool {
	_, ok := t.index[owner]
	return ok
}

// Path returns the path of a registered owner, or [ErrNotRegistered].
func (t *Participants) Path(owner notes.Owner) (Path, error) {
	i, ok := t.index[owner]
	if !ok {
		return Path{}, ErrNotRegistered
	}
	return t.nodes.path(0, i), nil
}
