package dealmodel

import (
	"fmt"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// checkState returns what can't be done in a state and should be possible.
func (w *world) checkState(s *state) error {
	for i, subject := range w.subjects {
		if !subject.sound {
			continue
		}
		if err := w.checkDelivery(s, subject, s.ends[i]); err != nil {
			return err
		}
		if err := w.checkRepayment(s, subject, s.ends[i]); err != nil {
			return err
		}
	}
	return w.checkEnd(s)
}

// checkDelivery checks that a deal settles if all its legs arrive: nobody can stop it, whatever he
// holds in front of it.
func (w *world) checkDelivery(s *state, d subject, e ends) error {
	if e.settled+e.off > 0 || s.Now > d.Deadline {
		return nil
	}
	m := s.Model.Clone()
	legs := w.fresh(m, d.Payments, d.ID(), d.Deadline)
	if _, err := m.Settle(Settlement{d.Deal, legs}); err != nil {
		return fmt.Errorf("delivery: all legs arrive: %w", err)
	}
	return nil
}

// checkRepayment checks that a pledge can be closed by each leaf in its time, and seized after.
func (w *world) checkRepayment(s *state, d subject, e ends) error {
	if d.Pledged == 0 || e.settled == 0 || e.closed+e.seized > 0 {
		return nil
	}
	for i, leaf := range d.leaves {
		if s.Now > leaf.Time {
			continue
		}
		m, c := s.Model.Clone(), d.closing(i)
		c.Legs = w.fresh(m, leaf.Payments, c.ID(), leaf.Time)
		if _, err := m.Close(c); err != nil {
			return fmt.Errorf("repayment: all legs of leaf %d arrive: %w", i, err)
		}
	}
	if s.Now > d.Last {
		if _, err := s.Model.Clone().Seize(d.Deal); err != nil {
			return fmt.Errorf("seizure: %w", err)
		}
	}
	return nil
}

// fresh returns arriving legs for payments, each paid with new money. For a payment that is held
// the leg is the worst that can be: whoever held it has copied the leg, so its note is spent.
func (w *world) fresh(m *Model, payments []notes.Commitment, deal deals.ID, until uint64) []Leg {
	s := spending(m)
	var legs []Leg
	for _, p := range payments {
		k := deals.Key{Payment: p, Deal: deal, Deadline: until}
		value := m.opened[p].Value
		t := m.Mint(noteOf(Note{w.payer[p], value}), Note{w.payer[p], value})
		leg := s.build(t, w.payer[p], value, k)
		leg.Joint = true
		if m.Slot(k).State == deals.StateHeld {
			m.spent[t] = true
			leg.Forged, leg.Stale = true, true
		}
		legs = append(legs, leg)
	}
	return legs
}

// checkEnd checks that all money comes out once all times are over.
func (w *world) checkEnd(s *state) error {
	m := s.Model.Clone()
	m.Now = w.end
	for k, slot := range m.Slots() {
		if slot.State != deals.StateHeld {
			continue
		}
		if _, err := m.Refund(k); err != nil {
			return fmt.Errorf("end: refund of %s: %w", label(k), err)
		}
	}
	for i, d := range w.subjects {
		if e := s.ends[i]; d.Pledged != 0 && e.settled > 0 && e.closed+e.seized == 0 {
			if _, err := m.Seize(d.Deal); err != nil {
				return fmt.Errorf("end: seizure of deal %d: %w", i, err)
			}
		}
	}
	for k, slot := range m.slots {
		if slot.State.Open() {
			return fmt.Errorf("end: %s is still %s", label(k), slot.State)
		}
	}
	return nil
}
