package dealmodel

import (
	"fmt"

	"github.com/zsettle/zsettle/ledger/deals"
)

// Closing is a leaf under a deal's closings, with its path and the legs that arrive for it.
type Closing struct {
	Deal Deal
	Leaf deals.Leaf
	Path [][32]byte
	Legs []Leg
}

// ID returns what the legs that pay for the closing are bound to.
func (c Closing) ID() deals.ID { return deals.ClosingID(c.Deal.id, c.Leaf.Hash()) }

// Close frees a pledge in favour of its payers.
func (m *Model) Close(c Closing) ([]deals.Event, error) {
	return m.transact(func(t *tx) error {
		id := c.ID()
		if err := t.checkClosing(c); err != nil {
			return err
		}
		legs, err := t.remaining(c.Legs, id, c.Leaf.Time)
		if err != nil {
			return err
		}
		if err := t.checkPaid(c.Leaf.Payments, legs, id, c.Leaf.Time); err != nil && !t.has(CloseUnpaid) {
			return err
		}
		if err := t.checkStates(legs); err != nil {
			return err
		}
		t.writeClosing(c, id, legs)
		return nil
	})
}

func (t *tx) checkClosing(c Closing) error {
	if err := t.checkPledged(c.Deal); err != nil {
		return err
	}
	if err := t.checkLeaf(c.Leaf, c.Deal.Last); err != nil {
		return err
	}
	if err := checkArriving(c.Legs, c.Leaf.Payments); err != nil {
		return err
	}
	if !deals.VerifyPath(c.Deal.Closings, c.Leaf.Hash(), c.Path) && !t.has(AnyLeaf) {
		return ErrPath
	}
	if t.Now > c.Leaf.Time && !t.has(CloseLate) {
		return ErrLate
	}
	return nil
}

func (t *tx) writeClosing(c Closing, id deals.ID, legs []Leg) {
	for _, p := range c.Leaf.Payments {
		k := deals.Key{Payment: p, Deal: id, Deadline: c.Leaf.Time}
		if t.slot(k).State == deals.StateHeld {
			t.end(k, deals.StateSettled)
		}
	}
	t.push(c.Leaf.Payments...)
	t.take(legs, id, c.Leaf.Time, true)
	for _, k := range c.Deal.pledgedKeys() {
		t.pushRefund(k)
	}
	t.endPledge(c.Deal, deals.StateClosed)
	t.emit(deals.Closed{Deal: c.Deal.id, Deadline: c.Deal.Deadline, Closing: id, Time: c.Leaf.Time,
		Payments: c.Leaf.Payments})
}

// Seize takes a pledge in favour of its payees after the last time.
func (m *Model) Seize(d Deal) ([]deals.Event, error) {
	return m.transact(func(t *tx) error {
		if err := t.checkPledged(d); err != nil {
			return err
		}
		if t.Now <= d.Last && !t.has(SeizeEarly) {
			return ErrEarly
		}
		for _, k := range d.pledgedKeys() {
			t.push(k.Payment)
		}
		t.endPledge(d, deals.StateSettled)
		t.emit(deals.Seized{Deal: d.id, Deadline: d.Deadline})
		return nil
	})
}

// checkPledged checks that a deal has a pledge and that all of it is pledged.
func (t *tx) checkPledged(d Deal) error {
	if err := t.checkDeal(d); err != nil {
		return err
	}
	keys := d.pledgedKeys()
	if len(keys) == 0 && !t.has(NothingPledged) {
		return fmt.Errorf("%w: nothing is pledged", ErrSlot)
	}
	for _, k := range keys {
		if !t.isPledged(t.slot(k)) {
			return fmt.Errorf("%w: not pledged", ErrSlot)
		}
	}
	return nil
}

// isPledged reports whether a slot has a pledge. Its flaw is to look at the topmost bit only,
// which all marks have.
func (t *tx) isPledged(s Slot) bool {
	mark := s.State != deals.StateEmpty && s.State != deals.StateHeld
	return s.State == deals.StatePledged || mark && t.has(MarkIsPledge)
}

// pushRefund queues the refund of a pledge. A mark that is taken for one is no commitment.
func (t *tx) pushRefund(k deals.Key) {
	slot := t.slot(k)
	if slot.State != deals.StatePledged {
		t.change()
		t.broken++
		return
	}
	t.push(slot.Refund)
}

func (t *tx) endPledge(d Deal, state deals.State) {
	for _, k := range d.pledgedKeys() {
		t.end(k, state)
	}
}
