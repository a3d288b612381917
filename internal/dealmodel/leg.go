package dealmodel

import (
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Dummy is an input of a leg that spends nothing.
const Dummy Token = -1

// Leg is a transfer with its proof.
type Leg struct {
	// Inputs are the notes that it spends, all of one owner.
	Inputs                  [2]Token
	Payment, Change, Refund notes.Commitment
	// Deal and Deadline are what it is bound to. A plain transfer has deal 0.
	Deal     deals.ID
	Deadline uint64
	// Joint says that the leg can only arrive, and not be held.
	Joint bool
	// Stale says that a check of state fails that has nothing to do with deals.
	Stale bool
	// Forged says that the proof is invalid.
	Forged bool
}

// Key returns the leg's key.
func (l Leg) Key() deals.Key {
	return deals.Key{Payment: l.Payment, Deal: l.Deal, Deadline: l.Deadline}
}

// claim is a leg whose proof a call relies on, and what it is used as.
type claim struct {
	Leg
	deal     deals.ID
	deadline uint64
	joint    bool // a joint leg is good here
}

// verify checks what a proof proves. queued is how many notes there were before the call.
func (m *Model) verify(c claim, queued int) error {
	if c.Forged || c.Deal != c.deal || c.Deadline != c.deadline {
		return fmt.Errorf("%w: made for something else", ErrProof)
	}
	if c.Joint && !c.joint && !m.has(JointHeld) {
		return fmt.Errorf("%w: a joint leg is held", ErrProof)
	}
	sum, payer, err := m.inputs(c.Inputs, queued)
	if err != nil {
		return err
	}
	payment, change, refund := m.opened[c.Payment], m.opened[c.Change], m.opened[c.Refund]
	if change.Owner != payer || refund.Owner != payer {
		return fmt.Errorf("%w: change or refund of another owner", ErrProof)
	}
	if sum != payment.Value+change.Value || refund.Value != payment.Value {
		return fmt.Errorf("%w: values", ErrProof)
	}
	return nil
}

// inputs returns the value and the owner of what a leg spends.
func (m *Model) inputs(tokens [2]Token, queued int) (sum uint64, owner int, err error) {
	if tokens[0] == tokens[1] {
		return 0, 0, fmt.Errorf("%w: equal nullifiers", ErrProof)
	}
	for i, t := range tokens {
		if t == Dummy {
			continue
		}
		if t < 0 || int(t) >= queued {
			return 0, 0, fmt.Errorf("%w: not a note", ErrProof)
		}
		note := m.opened[m.queue[t]]
		if i == 1 && tokens[0] != Dummy && note.Owner != owner {
			return 0, 0, fmt.Errorf("%w: inputs of two owners", ErrProof)
		}
		sum, owner = sum+note.Value, note.Owner
	}
	return sum, owner, nil
}

// checkArriving checks the form of a list of arriving legs.
func checkArriving(legs []Leg, payments []notes.Commitment) error {
	for i, l := range legs {
		if !slices.Contains(payments, l.Payment) {
			return fmt.Errorf("%w: a leg of another payment arrives", ErrForm)
		}
		if i > 0 && legs[i-1].Payment.Big().Cmp(l.Payment.Big()) >= 0 {
			return fmt.Errorf("%w: order of the arriving legs", ErrForm)
		}
	}
	return nil
}
