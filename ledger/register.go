package ledger

import (
	"fmt"
	"maps"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// register is the register of participants after the facts up to some block.
type register struct {
	participants  *tree.Participants
	registrations map[uint32]notes.Owner
	generation    uint32
	// mismatch is set while the newest root is not that of the leaves, see View.ParticipantsError.
	mismatch error
	// provable is the tree that readers share. It has the newest root that the contract accepts and
	// that is the root of the leaves at that time. It is nil until a reader asks for it, and
	// without leaves if there is no such root.
	provable *tree.Participants
}

func newRegister() register {
	return register{participants: tree.NewParticipants(), registrations: map[uint32]notes.Owner{}, generation: 1}
}

// update changes the leaves. A root that does not match them is not an error here: it only ends the
// use of that root, because notes and nullifiers do not depend on it.
func (r *register) update(e ParticipantsUpdated) error {
	before, replaced := r.provable, r.replacedBy(e.Changes)
	for _, change := range e.Changes {
		if err := r.set(change); err != nil {
			return fmt.Errorf("%w: participant %d: %w", ErrMalformed, change.Index, err)
		}
	}
	sameGeneration := e.Generation == r.generation
	r.generation, r.mismatch, r.provable = e.Generation, nil, nil
	if got := r.participants.Root(); got != e.NewRoot {
		r.mismatch = fmt.Errorf("%w: the participants lead to %s, the chain has %s", ErrRoot, got, e.NewRoot)
		r.provable = tree.NewParticipants()
		if sameGeneration {
			r.provable = before
		}
		if sameGeneration && before == nil {
			r.provable = r.copyLeaves(replaced)
		}
	}
	return nil
}

// replacedBy returns the leaves that changes will replace, as they are now.
func (r *register) replacedBy(changes []Registration) map[uint32]notes.Owner {
	replaced := map[uint32]notes.Owner{}
	for _, change := range changes {
		replaced[change.Index] = r.registrations[change.Index]
	}
	return replaced
}

func (r *register) set(change Registration) error {
	if change.Owner.IsZero() {
		delete(r.registrations, change.Index)
	} else {
		r.registrations[change.Index] = change.Owner
	}
	return r.participants.Set(change.Index, change.Owner)
}

// tree returns the tree that proofs are made under. Its callers share it and must not change it.
func (r *register) tree() *tree.Participants {
	if r.provable == nil {
		r.provable = r.copyLeaves(nil)
	}
	return r.provable
}

// copyLeaves returns a tree with the registered leaves, but for those that replaced has.
func (r *register) copyLeaves(replaced map[uint32]notes.Owner) *tree.Participants {
	leaves := maps.Clone(r.registrations)
	maps.Copy(leaves, replaced)
	t := tree.NewParticipants()
	for index, owner := range leaves {
		if err := t.Set(index, owner); err != nil {
			panic("ledger: internal error: " + err.Error()) // the same leaf was set before
		}
	}
	return t
}
