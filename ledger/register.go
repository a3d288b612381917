package ledger

import (
	"fmt"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// register is the register of participants after the facts up to some block. Its leaves and the
// nodes above them are rows of the state.
type register struct {
	// Root is that of the leaves, Published the newest root of the chain. While they differ,
	// nothing is proved under either, see View.ParticipantsError.
	Root, Published tree.Root
	Generation      uint32
	// Provable is the newest root that the contract accepts and that was the root of the leaves
	// then. It is that of no leaves if there is none. The rows of bucketReplaced are what its
	// leaves have in place of those of today.
	Provable tree.Root
}

func newRegister() register {
	empty := tree.NewParticipants().Root()
	return register{Root: empty, Published: empty, Provable: empty, Generation: 1}
}

// mismatch is the error of View.ParticipantsError.
func (r register) mismatch() error {
	if r.Root == r.Published {
		return nil
	}
	return fmt.Errorf("%w: the participants lead to %s, the chain has %s", ErrRoot, r.Root, r.Published)
}

// updateMembers changes the leaves. A root that does not match them is not an error here: it only
// ends the use of that root, because notes and nullifiers do not depend on it.
func (s *state) updateMembers(e ParticipantsUpdated) error {
	r := &s.head.Members
	changes := map[uint32]notes.Owner{}
	for _, change := range e.Changes {
		changes[change.Index] = change.Owner
	}
	s.keepReplaced(changes)
	root, err := tree.SetParticipants(nodes{s.rows, bucketParticipants}, changes)
	if err != nil {
		return fmt.Errorf("%w: participants: %w", ErrMalformed, err)
	}
	for index, owner := range changes {
		s.setMember(index, owner)
	}
	sameGeneration := e.Generation == r.Generation
	r.Root, r.Published, r.Generation = root, e.NewRoot, e.Generation
	switch {
	case r.mismatch() == nil:
		r.Provable = root
		s.rows.clear(bucketReplaced)
	case !sameGeneration:
		r.Provable = newRegister().Provable
	}
	return nil
}

// keepReplaced keeps the leaves that changes will replace, as they were under the provable root.
func (s *state) keepReplaced(changes map[uint32]notes.Owner) {
	for index := range changes {
		if _, kept := s.rows.get(bucketReplaced, positionKey(index)); !kept {
			s.rows.put(bucketReplaced, positionKey(index), elementKey(s.member(index)))
		}
	}
}

// member returns the owner of a leaf, zero if there is none.
func (s *state) member(index uint32) (owner notes.Owner) {
	if value, ok := s.rows.get(bucketMembers, positionKey(index)); ok {
		owner.Element = s.rows.element(value)
	}
	return owner
}

func (s *state) setMember(index uint32, owner notes.Owner) {
	if owner.IsZero() {
		s.rows.delete(bucketMembers, positionKey(index))
	} else {
		s.rows.put(bucketMembers, positionKey(index), elementKey(owner))
	}
}

// provable returns the tree that proofs are made under.
func (s *state) provable() (*tree.Participants, error) {
	if s.head.Members.Provable == newRegister().Provable {
		return tree.NewParticipants(), nil
	}
	leaves := map[uint32]notes.Owner{}
	for _, bucket := range []string{bucketMembers, bucketReplaced} { // the second has the last word
		for key, value := range s.rows.all(bucket, nil) {
			leaves[s.rows.position(key)] = notes.Owner{Element: s.rows.element(value)}
		}
	}
	if err := s.rows.take(); err != nil {
		return nil, err
	}
	t, err := tree.NewParticipantsOf(leaves)
	if err == nil && t.Root() != s.head.Members.Provable {
		err = errRow
	}
	return t, err
}
