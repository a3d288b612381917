package dealmodel

import (
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Settlement is a deal with the legs that arrive for it.
type Settlement struct {
	Deal Deal
	Legs []Leg
}

// Settle settles deals. A single settlement that fails reverts; of several, one that fails is
// skipped as a whole. An invalid proof reverts the call.
func (m *Model) Settle(batch ...Settlement) ([]deals.Event, error) {
	return m.transact(func(t *tx) error {
		for i, s := range batch {
			err := t.settle(s)
			if err != nil && len(batch) == 1 {
				return err
			}
			if err != nil {
				t.emit(deals.SettlementSkipped{Index: uint64(i), Deal: s.Deal.id, Reason: err})
			}
		}
		return nil
	})
}

func (t *tx) settle(s Settlement) error {
	if err := t.checkSettlement(s); err != nil {
		return err
	}
	legs, err := t.remaining(s.Legs, s.Deal.id, s.Deal.Deadline)
	if err != nil {
		return err
	}
	if err := t.checkPaid(s.Deal.Payments, legs, s.Deal.id, s.Deal.Deadline); err != nil {
		return err
	}
	if err := t.checkStates(legs); err != nil {
		return err
	}
	t.writeSettlement(s.Deal, legs)
	return nil
}

func (t *tx) checkSettlement(s Settlement) error {
	if err := t.checkDeal(s.Deal); err != nil {
		return err
	}
	if err := checkArriving(s.Legs, s.Deal.Payments); err != nil {
		return err
	}
	if t.Now > s.Deal.Deadline && !t.has(SettleLate) {
		return ErrLate
	}
	if t.off[s.Deal.id] {
		return ErrOff
	}
	if t.has(SettleAnySlot) {
		return nil
	}
	return t.checkSlots(s.Deal)
}

// checkSlots checks that every slot of a deal is empty or held.
func (t *tx) checkSlots(d Deal) error {
	for i := range d.Payments {
		if state := t.slot(d.Key(i)).State; state != deals.StateEmpty && state != deals.StateHeld {
			return fmt.Errorf("%w: %s", ErrSlot, state)
		}
	}
	return nil
}

func (t *tx) writeSettlement(d Deal, legs []Leg) {
	var paid []notes.Commitment
	marked := false
	for i, p := range d.Payments {
		if d.IsPledged(i) {
			t.pledge(d.Key(i), legs)
			marked = true
			continue
		}
		paid = append(paid, p)
		if t.slot(d.Key(i)).State == deals.StateHeld {
			t.end(d.Key(i), deals.StateSettled)
			marked = true
		}
	}
	if !marked && !t.has(NoFirstMark) {
		t.end(d.Key(0), deals.StateSettled)
	}
	t.push(paid...)
	t.take(legs, d.id, d.Deadline, true)
	t.emit(deals.Settled{Deal: d.id, Deadline: d.Deadline, Payments: d.Payments, Pledged: d.Pledged})
}

// pledge keeps the refund of a leg that is held or arrives.
func (t *tx) pledge(k deals.Key, legs []Leg) {
	refund := t.slot(k).Refund
	if i := slices.IndexFunc(legs, func(l Leg) bool { return l.Payment == k.Payment }); i >= 0 {
		refund = legs[i].Refund
	}
	t.set(k, Slot{deals.StatePledged, refund})
	t.emit(deals.Pledged{Key: k, Refund: refund})
}
