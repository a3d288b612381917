package dealmodel

import (
	"fmt"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Skipped is the event of an item among several in [Model.Submit] that was not accepted.
type Skipped struct {
	// Index is the item's place in the call.
	Index uint64
	// Reason is one of the errors of this package.
	Reason error
}

// Kind returns the event's name in the contract's interface.
func (Skipped) Kind() string { return "Skipped" }

// Submit carries out plain transfers, and holds legs. A single item that fails reverts; of
// several, one that fails is skipped. An invalid proof reverts the call.
func (m *Model) Submit(items ...Leg) ([]deals.Event, error) {
	return m.transact(func(t *tx) error {
		for i, l := range items {
			err := t.submit(l)
			if err != nil && len(items) == 1 {
				return err
			}
			if err != nil {
				t.emit(Skipped{uint64(i), err})
			}
		}
		return nil
	})
}

func (t *tx) submit(l Leg) error {
	if err := t.checkState(l); err != nil {
		return err
	}
	if l.Deal == (deals.ID{}) {
		t.push(l.Payment)
		t.take([]Leg{l}, l.Deal, l.Deadline, false)
		return nil
	}
	return t.hold(l)
}

func (t *tx) hold(l Leg) error {
	if state := t.slot(l.Key()).State; state != deals.StateEmpty {
		return fmt.Errorf("%w: %s", ErrSlot, state)
	}
	if t.off[l.Deal] && !t.has(HoldAfterOff) {
		return ErrOff
	}
	if t.Now > l.Deadline && !t.has(HoldLate) {
		return ErrLate
	}
	t.take([]Leg{l}, l.Deal, l.Deadline, false)
	t.set(l.Key(), Slot{deals.StateHeld, l.Refund})
	t.emit(deals.Held{Key: l.Key(), Refund: l.Refund})
	return nil
}

// Refund returns the money of a held leg to its payer, after its deadline or when its deal is off.
func (m *Model) Refund(k deals.Key) ([]deals.Event, error) {
	return m.transact(func(t *tx) error {
		slot := t.slot(k)
		if slot.State != deals.StateHeld {
			return fmt.Errorf("%w: %s", ErrSlot, slot.State)
		}
		if t.Now <= k.Deadline && !t.off[k.Deal] && !t.has(RefundEarly) {
			return ErrEarly
		}
		t.refund(k, slot.Refund)
		return nil
	})
}

func (t *tx) refund(k deals.Key, refund notes.Commitment) {
	t.push(refund)
	t.end(k, deals.StateRefunded)
	t.emit(deals.Refunded{Key: k, Refund: refund})
}

// end marks a leg as over.
func (t *tx) end(k deals.Key, state deals.State) {
	if t.has(SlotsEmptied) {
		t.change()
		delete(t.slots, k)
		return
	}
	t.set(k, Slot{State: state})
}
