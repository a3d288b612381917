package tree

import (
	"errors"
	"slices"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// Shape of the participants tree.
const (
	ParticipantsDepth = 10
	MaxParticipants   = 1 << 20
)

// ErrNotRegistered is returned for an owner that is not a leaf of the participants tree.
var ErrNotRegistered = errors.New("tree: the owner is not registered")

// Participants is the tree of registered owners.
type Participants struct {
	nodes *sparse
	// at holds the indices of each owner's leaves: the chain may list an owner more than once.
	at map[notes.Owner][]uint32
}

// NewParticipants returns the empty tree.
func NewParticipants() *Participants {
	return &Participants{openSparse(memory{}, ParticipantsDepth), map[notes.Owner][]uint32{}}
}

// NewParticipantsOf returns the tree with these leaves, by index. It returns [ErrPath] for an index
// out of range.
func NewParticipantsOf(leaves map[uint32]notes.Owner) (*Participants, error) {
	t := NewParticipants()
	for index, owner := range leaves {
		if !owner.IsZero() {
			t.at[owner] = append(t.at[owner], index)
		}
	}
	for _, indices := range t.at {
		slices.Sort(indices)
	}
	_, err := SetParticipants(t.nodes.nodes, leaves)
	t.nodes = openSparse(t.nodes.nodes, ParticipantsDepth)
	return t, err
}

// SetParticipants changes leaves of a participants tree whose nodes are stored anywhere, and
// returns the new root. It returns [ErrPath], and changes nothing, for an index out of range.
func SetParticipants(nodes Nodes, leaves map[uint32]notes.Owner) (Root, error) {
	elements := make(map[uint32]field.Element, len(leaves))
	for index, owner := range leaves {
		if index >= MaxParticipants {
			return Root{}, ErrPath
		}
		elements[index] = owner.Element
	}
	tree := openSparse(nodes, ParticipantsDepth)
	tree.set(elements)
	return tree.root(), nil
}

// Root returns the current root.
func (t *Participants) Root() Root { return t.nodes.root() }

// Set changes the leaf at index. Owner 0 empties the leaf. Set returns [ErrPath] for an index out
// of range.
func (t *Participants) Set(index uint32, owner notes.Owner) error {
	if index >= MaxParticipants {
		return ErrPath
	}
	old := notes.Owner{Element: t.nodes.node(0, index)}
	t.at[old] = slices.DeleteFunc(t.at[old], func(i uint32) bool { return i == index })
	t.nodes.set(map[uint32]field.Element{index: owner.Element})
	if !owner.IsZero() {
		t.at[owner] = append(t.at[owner], index)
	}
	return nil
}

// Contains reports whether owner is registered.
func (t *Participants) Contains(owner notes.Owner) bool { return len(t.at[owner]) > 0 }

// Path returns the path of a registered owner, or [ErrNotRegistered].
func (t *Participants) Path(owner notes.Owner) (Path, error) {
	if !t.Contains(owner) {
		return Path{}, ErrNotRegistered
	}
	return t.nodes.path(0, t.at[owner][0]), nil
}
