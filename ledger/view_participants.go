package ledger

import (
	"errors"
	"maps"
	"slices"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ParticipantsError returns an error that wraps [ErrRoot] while the chain's newest participants
// root is not the root of the registered leaves, and nil otherwise. Either the registrar published
// a wrong root, or the node left out or changed an update.
//
// Nothing is proved under such a root. Until it ends, [View.Participants] is the tree of the newest
// root before it, if the contract still accepts that one; else nobody counts as registered. All
// else goes on. It ends with the first update after which leaves and root match: the registrar
// corrects the root, or a [Replica.Resync] reads the updates from an honest node.
func (v View) ParticipantsError() error {
	s, unlock := v.lock()
	defer unlock()
	return s.register.mismatch
}

// Participants returns the participants tree under which proofs are made: that of the newest root
// that the contract accepts and that is the root of the registered leaves. It is empty if there is
// none, see [View.ParticipantsError]. Callers share the tree and must not change it.
func (v View) Participants() *tree.Participants {
	s, unlock := v.lock()
	defer unlock()
	return s.register.tree()
}

// ParticipantPath returns the path of an owner in the tree of [View.Participants], and the root of
// that tree. It returns [ErrNotRegistered] for an owner who is not in it, joined with the
// [View.ParticipantsError] if there is one.
func (v View) ParticipantPath(owner notes.Owner) (tree.Path, tree.Root, error) {
	s, unlock := v.lock()
	defer unlock()
	participants := s.register.tree()
	path, err := participants.Path(owner)
	if err != nil {
		err = errors.Join(err, s.register.mismatch)
	}
	return path, participants.Root(), err
}

// Registrations returns the leaves of the participants tree by index, as the events have them, also
// while there is a [View.ParticipantsError].
func (v View) Registrations() []Registration {
	s, unlock := v.lock()
	defer unlock()
	var all []Registration
	for _, index := range slices.Sorted(maps.Keys(s.register.registrations)) {
		all = append(all, Registration{index, s.register.registrations[index]})
	}
	return all
}
