package dealmodel

import (
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// tx is a call that is being carried out.
type tx struct {
	*Model
	before *Model // the state before the first change
	queued int    // notes before the call
	events []deals.Event
	claims []claim
}

// transact carries out a call. It undoes everything if the call fails or relies on a proof that is
// invalid.
func (m *Model) transact(act func(*tx) error) ([]deals.Event, error) {
	t := &tx{Model: m, queued: len(m.queue)}
	err := act(t)
	for i := 0; i < len(t.claims) && err == nil; i++ {
		err = m.verify(t.claims[i], t.queued)
	}
	if err != nil {
		if t.before != nil {
			*m = *t.before
		}
		return nil, err
	}
	return t.events, nil
}

// change keeps the state as it was before the first change.
func (t *tx) change() {
	if t.before == nil {
		t.before = t.Clone()
	}
}

func (t *tx) set(k deals.Key, s Slot) {
	t.change()
	t.slots[k] = s
}

func (t *tx) push(list ...notes.Commitment) {
	t.change()
	t.queue = append(t.queue, list...)
}

func (t *tx) emit(e deals.Event) {
	t.change()
	t.events = append(t.events, e)
}

func (t *tx) spend(l Leg) {
	t.change()
	for _, token := range l.Inputs {
		if token != Dummy {
			t.spent[token] = true
		}
	}
}

// take spends what the legs spend, queues their changes and relies on their proofs.
func (t *tx) take(legs []Leg, deal deals.ID, deadline uint64, joint bool) {
	for _, l := range legs {
		t.spend(l)
		t.push(l.Change)
		t.claims = append(t.claims, claim{l, deal, deadline, joint})
	}
}

// remaining returns the arriving legs whose payment is not held yet. Nothing more of the others is
// looked at.
func (t *tx) remaining(legs []Leg, deal deals.ID, deadline uint64) ([]Leg, error) {
	var rest []Leg
	for _, l := range legs {
		held := t.slot(deals.Key{Payment: l.Payment, Deal: deal, Deadline: deadline}).State == deals.StateHeld
		switch {
		case held && t.has(HeldRefused):
			return nil, fmt.Errorf("%w: held already", ErrSlot)
		case held && t.has(LeftOutLookedAt):
			if err := t.checkState(l); err != nil {
				return nil, err
			}
		case !held:
			rest = append(rest, l)
		}
	}
	return rest, nil
}

// checkPaid checks that each payment is held or arrives.
func (t *tx) checkPaid(payments []notes.Commitment, legs []Leg, deal deals.ID, deadline uint64) error {
	for _, p := range payments {
		arrives := slices.ContainsFunc(legs, func(l Leg) bool { return l.Payment == p })
		slot := t.slot(deals.Key{Payment: p, Deal: deal, Deadline: deadline})
		if slot.State != deals.StateHeld && !arrives {
			return ErrMissing
		}
	}
	return nil
}

// checkStates checks the state of all legs before anything of one of them is written.
func (t *tx) checkStates(legs []Leg) error {
	seen := map[Token]bool{}
	for _, l := range legs {
		if err := t.checkState(l); err != nil {
			return err
		}
		for _, token := range l.Inputs {
			if token != Dummy && seen[token] && !t.has(SharedNullifier) {
				return fmt.Errorf("%w: two equal nullifiers", ErrForm)
			}
			seen[token] = true
		}
		if t.has(HalfDone) {
			t.spend(l)
		}
	}
	return nil
}

func (t *tx) checkState(l Leg) error {
	if l.Stale {
		return ErrStale
	}
	for _, token := range l.Inputs {
		if token != Dummy && t.spent[token] {
			return ErrSpent
		}
	}
	return nil
}
