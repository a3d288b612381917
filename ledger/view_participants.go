package ledger

import (
	"maps"
	"slices"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ParticipantsError returns an error that wraps [ErrRoot] while the chain's newest participants
// root is not the root of the registered leaves, and nil otherwise. Either the registrar published
// a wrong root, or the node left out or changed an update.
//
// Until that ends, nobody counts as registered, so that nothing is proved with a wrong tree.
// Everything else goes on. It ends with the first update after which leaves and root match: the
// registrar corrects the root, or a [Replica.Resync] reads the updates from an honest node.
func (v View) ParticipantsError() error {
	s, unlock := v.lock()
	defer unlock()
	return s.mismatch
}

// Participants returns a copy of the participants tree. It is empty while there is a
// [View.ParticipantsError]. Callers share the copy and must not change it.
func (v View) Participants() *tree.Participants {
	s, unlock := v.lock()
	defer unlock()
	if s.snapshot == nil {
		s.snapshot = s.copyParticipants()
	}
	return s.snapshot
}

func (s *state) copyParticipants() *tree.Participants {
	t := tree.NewParticipants()
	if s.mismatch != nil {
		return t
	}
	for index, owner := range s.registrations {
		if err := t.Set(index, owner); err != nil {
			panic("ledger: internal error: " + err.Error()) // the same leaf was set before
		}
	}
	return t
}

// ParticipantPath returns the path of a registered owner and the root of the tree. It returns
// [ErrNotRegistered] for an owner that is not registered, and the [View.ParticipantsError] if there
// is one.
func (v View) ParticipantPath(owner notes.Owner) (tree.Path, tree.Root, error) {
	s, unlock := v.lock()
	defer unlock()
	if s.mismatch != nil {
		return tree.Path{}, tree.Root{}, s.mismatch
	}
	path, err := s.participants.Path(owner)
	return path, s.participants.Root(), err
}

// Registrations returns the leaves of the participants tree by index, as the events have them, also
// while there is a [View.ParticipantsError].
func (v View) Registrations() []Registration {
	s, unlock := v.lock()
	defer unlock()
	var all []Registration
	for _, index := range slices.Sorted(maps.Keys(s.registrations)) {
		all = append(all, Registration{index, s.registrations[index]})
	}
	return all
}
