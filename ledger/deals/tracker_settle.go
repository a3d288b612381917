package deals

import (
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/notes"
)

func (t *Tracker) pledge(e Pledged) ([]Step, error) {
	if err := t.expectRunning(e.Deal); err != nil {
		return nil, err
	}
	if err := t.expect(e.Key, StateEmpty, StateHeld); err != nil {
		return nil, err
	}
	if err := t.expectRefund(e.Key, e.Refund); err != nil {
		return nil, err
	}
	d := t.deal(e.Deal)
	if len(d.payments) > 0 && d.deadline != e.Deadline {
		return nil, fmt.Errorf("%w: deadline %d of a deal with deadline %d", ErrUnexpected, e.Deadline, d.deadline)
	}
	d.deadline, d.payments = e.Deadline, append(d.payments, e.Payment)
	t.setDeal(e.Deal, d)
	return []Step{t.move(e.Key, Leg{StatePledged, e.Refund}, notes.Commitment{})}, nil
}

// settle moves the legs that are not pledged. Those that are were moved by their own events.
func (t *Tracker) settle(e Settled) ([]Step, error) {
	if err := t.expectSettlement(e); err != nil {
		return nil, err
	}
	steps := t.queue(unpledged(e), e.Deal, e.Deadline)
	if !marks(steps) && e.Pledged == 0 {
		steps[0] = t.move(steps[0].Leg, Leg{State: StateSettled}, steps[0].Queued)
	}
	d := t.deal(e.Deal)
	d.settled = true
	t.setDeal(e.Deal, d)
	return steps, nil
}

func (t *Tracker) expectSettlement(e Settled) error {
	if err := t.expectRunning(e.Deal); err != nil {
		return err
	}
	if err := checkPayments(e.Payments, 2); err != nil {
		return fmt.Errorf("%w: %w", ErrUnexpected, err)
	}
	if err := t.expectPledges(e); err != nil {
		return err
	}
	return t.expectPaid(unpledged(e), e.Deal, e.Deadline)
}

// expectPledges returns an error unless the events before named exactly the pledges of a
// settlement.
func (t *Tracker) expectPledges(e Settled) error {
	d := t.deal(e.Deal)
	named := slices.SortedFunc(slices.Values(d.payments), compare)
	same := slices.Equal(named, pledgedOf(e)) && e.Pledged>>len(e.Payments) == 0
	if !same || (len(d.payments) > 0 && d.deadline != e.Deadline) {
		return fmt.Errorf("%w: the pledges of deal %s are not those that were named", ErrUnexpected, e.Deal)
	}
	return nil
}

func (t *Tracker) close(e Closed) ([]Step, error) {
	pledged, err := t.expectPledge(e.Deal, e.Deadline)
	if err != nil {
		return nil, err
	}
	if err := checkPayments(e.Payments, 1); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnexpected, err)
	}
	if err := t.expectPaid(e.Payments, e.Closing, e.Time); err != nil {
		return nil, err
	}
	steps := t.queue(e.Payments, e.Closing, e.Time)
	for _, payment := range pledged {
		key := Key{payment, e.Deal, e.Deadline}
		refund := t.Leg(key).Refund
		steps = append(steps, t.move(key, Leg{StateClosed, refund}, refund))
	}
	t.setDeal(e.Deal, dealState{settled: true})
	return steps, nil
}

func (t *Tracker) seize(e Seized) ([]Step, error) {
	pledged, err := t.expectPledge(e.Deal, e.Deadline)
	if err != nil {
		return nil, err
	}
	var steps []Step
	for _, payment := range pledged {
		key := Key{payment, e.Deal, e.Deadline}
		steps = append(steps, t.move(key, Leg{StateSettled, t.Leg(key).Refund}, payment))
	}
	t.setDeal(e.Deal, dealState{settled: true})
	return steps, nil
}

// expectPledge returns the pledged payments of a settled deal.
func (t *Tracker) expectPledge(deal ID, deadline uint64) ([]notes.Commitment, error) {
	d := t.deal(deal)
	if !d.settled || len(d.payments) == 0 || d.deadline != deadline {
		return nil, fmt.Errorf("%w: deal %s with deadline %d has no pledge", ErrUnexpected, deal, deadline)
	}
	return d.payments, nil
}

// expectPaid returns an error unless each payment can have been held or arriving.
func (t *Tracker) expectPaid(payments []notes.Commitment, under ID, until uint64) error {
	for _, payment := range payments {
		if err := t.expect(Key{payment, under, until}, StateEmpty, StateHeld); err != nil {
			return err
		}
	}
	return nil
}

// queue moves the legs of payments that are queued. Held legs are settled, those of arriving
// payments stay empty.
func (t *Tracker) queue(payments []notes.Commitment, under ID, until uint64) []Step {
	var steps []Step
	for _, payment := range payments {
		key := Key{payment, under, until}
		to := t.Leg(key)
		if to.State == StateHeld {
			to.State = StateSettled
		}
		steps = append(steps, t.move(key, to, payment))
	}
	return steps
}

// marks reports whether a step has left a mark.
func marks(steps []Step) bool {
	return slices.ContainsFunc(steps, func(s Step) bool { return s.Is != StateEmpty })
}

func unpledged(e Settled) []notes.Commitment { return selected(e.Payments, ^e.Pledged) }

func pledgedOf(e Settled) []notes.Commitment { return selected(e.Payments, e.Pledged) }

// selected returns the payments whose bits are set.
func selected(payments []notes.Commitment, bits uint16) []notes.Commitment {
	var list []notes.Commitment
	for i, payment := range payments {
		if bits>>i&1 == 1 {
			list = append(list, payment)
		}
	}
	return list
}
