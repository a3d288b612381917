package ledger

import (
	"maps"
	"slices"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ParticipantsError returns an error that wraps ErrRoot while the newest participants root of the chain is not that of the registered
// leaves, else nil. Either the registrar published a wrong root, or the node left an update out or changed it. Meanwhile nobody
// counts as registered, so that nothing is proved; everything else goes on. It is over with the first update after which leaves and
// root match: the registrar's mend, or, after a node that lied, a Resync with an honest one.
func (v View) ParticipantsError() (err error) {
	v.read(func(s *state) { err = s.mismatch })
	return err
}

// Participants returns a copy of the participants tree; an empty one while there is a ParticipantsError. The copy is shared among
// callers: it must not be changed.
func (v View) Participants() (t *tree.Participants) {
	v.read(func(s *state) {
		if s.snapshot == nil {
			s.snapshot = s.copyParticipants()
		}
		t = s.snapshot
	})
	return t
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

// ParticipantPath returns the path of a registered owner and its root. It returns ErrNotRegistered, or the ParticipantsError if there
// is one.
func (v View) ParticipantPath(owner notes.Owner) (path tree.Path, root tree.Root, err error) {
	v.read(func(s *state) {
		if err = s.mismatch; err != nil {
			return
		}
		path, err = s.participants.Path(owner)
		root = s.participants.Root()
	})
	return path, root, err
}

// Registrations returns the leaves of the participants tree, by index, as the events have them, also while there is a
// ParticipantsError.
func (v View) Registrations() (all []Registration) {
	v.read(func(s *state) {
		for _, index := range slices.Sorted(maps.Keys(s.registrations)) {
			all = append(all, Registration{index, s.registrations[index]})
		}
	})
	return all
}
