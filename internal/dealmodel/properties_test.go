package dealmodel

import (
	"fmt"
	"maps"
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// checkStep returns what is wrong with a step from one state to the next, and nil if nothing is.
func (w *world) checkStep(was, is *state, events []deals.Event) error {
	if was.Money() != is.Money() {
		return fmt.Errorf("money: %d became %d", was.Money(), is.Money())
	}
	if is.Broken() > 0 {
		return fmt.Errorf("leaf: one that is no commitment is queued")
	}
	if err := checkEnds(is); err != nil {
		return err
	}
	if err := checkSlotsMoved(was.Model, is.Model); err != nil {
		return err
	}
	for i, e := range events {
		if err := w.checkEvent(was, is, e, events[i+1:]); err != nil {
			return err
		}
	}
	if w.blind {
		return nil
	}
	return w.checkTracker(was, is, events)
}

// checkEnds checks that a deal settles at most once and is never called off after, and that a
// pledge is closed or seized.
func checkEnds(s *state) error {
	for i, e := range s.ends {
		if e.settled+e.off > 1 {
			return fmt.Errorf("ends: deal %d settled %d times and was called off %d times", i, e.settled, e.off)
		}
		if e.closed+e.seized > 1 {
			return fmt.Errorf("ends: a pledge was closed %d times and seized %d times", e.closed, e.seized)
		}
	}
	return nil
}

// mayBecome lists the states after each state.
var mayBecome = map[deals.State][]deals.State{
	deals.StateEmpty:   {deals.StateHeld, deals.StatePledged, deals.StateSettled},
	deals.StateHeld:    {deals.StatePledged, deals.StateSettled, deals.StateRefunded},
	deals.StatePledged: {deals.StateClosed, deals.StateSettled},
}

// checkSlotsMoved checks that each slot stays as it is or goes on, so that the money of a leg
// comes out at most once.
func checkSlotsMoved(was, is *Model) error {
	for k, before := range was.slots {
		if _, found := is.slots[k]; !found {
			return fmt.Errorf("slot: that of %s is empty again after it was %s", label(k), before.State)
		}
	}
	for k, after := range is.slots {
		before := was.slots[k]
		if before != after && !slices.Contains(mayBecome[before.State], after.State) {
			return fmt.Errorf("slot: that of %s was %s and is %s", label(k), before.State, after.State)
		}
	}
	return nil
}

// checkEvent checks that what happened was allowed to happen then, and for whom.
func (w *world) checkEvent(was, is *state, event deals.Event, after []deals.Event) error {
	switch e := event.(type) {
	case deals.Held:
		return require(was.Now <= e.Deadline, "hold: after its time", !was.Off(e.Deal), "hold: the deal is off")
	case deals.Refunded:
		return require(was.Now > e.Deadline || is.Off(e.Deal), "refund: before its time")
	case deals.CalledOff:
		return w.checkCalledOff(was, e, after)
	case deals.Settled:
		s, _ := w.subject(e.Deal)
		pledge := e.Pledged != 0
		return require(was.Now <= e.Deadline, "settle: after the deadline", !was.Off(e.Deal), "settle: called off",
			!pledge || was.Now <= s.Last, "settle: a pledge that can be seized at once",
			!pledge || s.Closings != [32]byte{}, "settle: a pledge that nothing closes")
	case deals.Closed:
		s, _ := w.subject(e.Deal)
		return require(was.Now <= e.Time, "close: after its time", was.Now <= s.Last, "close: when it can be seized",
			len(e.Payments) > 0, "close: for nothing", w.knownLeaf(s, e), "close: by a leaf that nobody agreed to")
	case deals.Seized:
		s, _ := w.subject(e.Deal)
		return require(was.Now > s.Last, "seize: before its time", s.Pledged != 0, "seize: nothing is pledged")
	}
	return nil
}

// require returns the text that follows the first false condition.
func require(conditions ...any) error {
	for i := 0; i < len(conditions); i += 2 {
		if !conditions[i].(bool) {
			return fmt.Errorf("%s", conditions[i+1])
		}
	}
	return nil
}

func (w *world) knownLeaf(s subject, e deals.Closed) bool {
	for i, leaf := range s.leaves {
		if s.closing(i).ID() == e.Closing && leaf.Time == e.Time {
			return true
		}
	}
	return false
}

// checkCalledOff checks that something was held, and that nobody gets free of a firm deal that has
// delivered.
func (w *world) checkCalledOff(was *state, e deals.CalledOff, after []deals.Event) error {
	s, _ := w.subject(e.Deal)
	refunds := 0
	for _, next := range after {
		if r, ok := next.(deals.Refunded); ok && r.Deal == e.Deal {
			refunds++
		}
	}
	delivered := was.Slot(s.Key(e.Index)).State == deals.StateHeld
	return require(was.Now <= s.Deadline, "cancel: after the deadline", refunds > 0, "cancel: nothing was held",
		s.Revocable || !delivered, "cancel: by who has delivered")
}

// checkTracker checks that the events lead the tracker to the contract's slots, and that its steps
// say what was queued.
func (w *world) checkTracker(was, is *state, events []deals.Event) error {
	queued := counter{}
	for _, e := range events {
		steps, err := is.tracker.Apply(e)
		if err != nil {
			return fmt.Errorf("tracker: %w", err)
		}
		for _, step := range steps {
			if !step.Queued.IsZero() {
				queued.add(step.Queued)
			}
		}
	}
	if err := w.checkLegs(is); err != nil {
		return err
	}
	for _, s := range w.subjects {
		if is.tracker.Off(s.ID()) != is.Off(s.ID()) {
			return fmt.Errorf("tracker: whether the deal is off")
		}
	}
	return checkQueued(queued, is.queue[len(was.queue):])
}

// checkLegs compares the legs that can be held, the slots, and what is open for the tracker.
func (w *world) checkLegs(s *state) error {
	keys := slices.AppendSeq(slices.Clone(w.keys), maps.Keys(s.slots))
	for k := range s.tracker.Open() {
		keys = append(keys, k)
	}
	for _, k := range keys {
		if err := sameLeg(k, s.Slot(k), s.tracker.Leg(k)); err != nil {
			return err
		}
	}
	return nil
}

func sameLeg(k deals.Key, slot Slot, leg deals.Leg) error {
	if slot.State != leg.State || slot.State.Open() && slot.Refund != leg.Refund {
		return fmt.Errorf("tracker: %s is %v, the slot is %v", label(k), leg, slot)
	}
	return nil
}

// checkQueued checks that the steps queue what the contract has queued beside changes.
func checkQueued(steps counter, queue []notes.Commitment) error {
	for _, c := range queue {
		steps[c]--
	}
	for c, n := range steps {
		if n > 0 {
			return fmt.Errorf("tracker: %d too many of %s are queued", n, c)
		}
	}
	return nil
}
