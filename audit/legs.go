package audit

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// leg is the money of one leg: what its transfer says, whoever the parties of the deal are. Of a
// transfer that could not be read it is only known that there is one.
type leg struct {
	reading
	refund notes.Commitment
}

// favour returns who gets the value when a leg ends in this way, and zero while it has not ended.
func (l leg) favour(kind Kind) notes.Owner {
	switch kind {
	case Release, Seize:
		return l.payee
	case Refund, Cancel, Close:
		return l.sender
	default:
		return notes.Owner{}
	}
}

// note returns the note that is queued when a leg ends in this way.
func (l leg) note(kind Kind) note {
	return note{readable: l.readable, asset: l.asset, owner: l.favour(kind), value: l.payment}
}

// applyDeal records a step of a deal. What the tracker refuses has no effect.
func (s *scanner) applyDeal(f ledger.Fact) error {
	early := s.checkTime(f)
	steps, err := s.deals.Apply(f.Event)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBooks, err)
	}
	s.due.follow(f.Event)
	faults := []error{early}
	for _, step := range steps {
		faults = append(faults, s.takeStep(f, step))
	}
	return errors.Join(faults...)
}

// checkTime returns an error for an event that the contract does not allow at its time. So a deal
// that was called off is noticed even if that event is missing.
func (s *scanner) checkTime(f ledger.Fact) error {
	possible := true
	switch e := f.Event.(type) {
	case deals.Held:
		possible = f.Time <= e.Deadline
	case deals.Settled:
		possible = f.Time <= e.Deadline
	case deals.Refunded:
		possible = f.Time > e.Deadline || s.deals.Off(e.Deal)
	case deals.Closed:
		possible = f.Time <= e.Time
	case deals.Seized:
		possible = f.Time > e.Deadline
	}
	if !possible {
		return fmt.Errorf("%w: %s at time %d", ErrBooks, f.Event.Kind(), f.Time)
	}
	return nil
}

// takeStep records what became of one leg.
func (s *scanner) takeStep(f ledger.Fact, step deals.Step) error {
	l, err := s.legOf(step)
	s.books.move(l, step.Was, step.Is)
	kind := kindOf(step, s.deals.Off(step.Leg.Deal))
	if !step.Queued.IsZero() {
		s.due.leaf(step.Queued)
		s.due.output(step.Queued, l.note(kind))
	}
	if l.readable {
		s.addEntry(legEntry(f, kind, step.Leg, l))
	}
	l.change = notes.Value{} // it is in the leg's first entry only
	if step.Is.Open() {
		s.legs[step.Leg] = l
	} else {
		delete(s.legs, step.Leg)
	}
	return err
}

// legOf returns the money of a leg, which is known, or arrived in this transaction.
func (s *scanner) legOf(step deals.Step) (leg, error) {
	key := step.Leg
	if step.Was.Open() {
		return s.legs[key], nil
	}
	l, arrived := s.due.take(arrival{key.Payment, key.Deal})
	if !arrived {
		return leg{}, fmt.Errorf("%w: payment %s of deal %s was paid by nobody", ErrBooks, key.Payment, key.Deal)
	}
	if step.Is.Open() && s.deals.Leg(key).Refund != l.refund {
		return l, fmt.Errorf("%w: the leg of payment %s has another refund than its transfer", ErrBooks, key.Payment)
	}
	return l, nil
}

// kindOf returns what a step is for the regulator.
func kindOf(step deals.Step, off bool) Kind {
	switch {
	case step.Is == deals.StateHeld:
		return Hold
	case step.Is == deals.StatePledged:
		return Pledge
	case step.Is == deals.StateClosed:
		return Close
	case step.Is == deals.StateRefunded && off:
		return Cancel
	case step.Is == deals.StateRefunded:
		return Refund
	case step.Was == deals.StatePledged:
		return Seize
	}
	return Release
}
