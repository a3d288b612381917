package ledger

import (
	"errors"

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
	h, _ := v.head()
	return h.Members.mismatch()
}

// Participants returns the participants tree under which proofs are made: that of the newest root
// that the contract accepts and that is the root of the registered leaves. It is empty if there is
// none, see [View.ParticipantsError]. Callers share the tree and must not change it. The first call
// after a change of the register reads all of its leaves.
func (v View) Participants() (t *tree.Participants, err error) {
	err = v.read(func(s *state) (err error) {
		t, err = v.replica.participants(s)
		return err
	})
	return t, err
}

// participants returns the tree that proofs are made under in a state. Its caller holds the lock.
func (r *Replica) participants(s *state) (*tree.Participants, error) {
	for _, known := range r.provable {
		if known != nil && known.Root() == s.head.Members.Provable {
			return known, nil
		}
	}
	t, err := s.provable()
	if err != nil {
		return nil, err
	}
	r.provable[1] = r.provable[0] // that of the final or of the latest state
	r.provable[0] = t
	return t, nil
}

// ParticipantPath returns the path of an owner in the tree of [View.Participants], and the root of
// that tree. It returns [ErrNotRegistered] for an owner who is not in it, joined with the
// [View.ParticipantsError] if there is one.
func (v View) ParticipantPath(owner notes.Owner) (path tree.Path, root tree.Root, err error) {
	err = v.read(func(s *state) error {
		participants, err := v.replica.participants(s)
		if err != nil {
			return err
		}
		root = participants.Root()
		if path, err = participants.Path(owner); err != nil {
			return errors.Join(err, s.head.Members.mismatch())
		}
		return nil
	})
	return path, root, err
}

// Registrations returns the leaves of the participants tree by index, as the events have them, also
// while there is a [View.ParticipantsError].
func (v View) Registrations() (all []Registration, err error) {
	err = v.read(func(s *state) error {
		for key, value := range s.rows.all(bucketMembers, nil) {
			all = append(all, Registration{s.rows.position(key), notes.Owner{Element: s.rows.element(value)}})
		}
		return nil
	})
	return all, err
}
