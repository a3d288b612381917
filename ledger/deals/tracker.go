package deals

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/zsettle/zsettle/notes"
)

// ErrUnexpected is wrapped by every error of [Tracker.Apply]: the event can't follow from those
// before it. Then an event is missing, or the node reports another chain.
var ErrUnexpected = errors.New("deals: the event does not follow from those before it")

// Step is what an event did to one leg.
type Step struct {
	Leg Key
	// Was and Is are the states before and after. They are both [StateEmpty] for a leg whose
	// payment arrived and whose slot was not needed as a mark.
	Was, Is State
	// Queued is the leg's payment or refund if the step has put it into the queue of leaves, and
	// zero otherwise.
	Queued notes.Commitment
}

// Tracker keeps the state of every leg, as the z-contract does. It is not safe for concurrent use
// with [Tracker.Apply].
type Tracker struct{ table Table }

// NewTracker returns a tracker of a contract without legs, in memory.
func NewTracker() *Tracker { return OpenTracker(memory{}) }

// OpenTracker returns a tracker that knows what a table has, and keeps there what it learns.
func OpenTracker(table Table) *Tracker { return &Tracker{table} }

// Leg returns what is known of a leg. It is the zero Leg for one that was never held.
func (t *Tracker) Leg(key Key) Leg {
	if value, ok := t.table.Get(keyOf(rowLeg, key)); ok {
		return decodeLeg(value)
	}
	return Leg{}
}

// Off reports whether a deal was called off.
func (t *Tracker) Off(deal ID) bool { return t.deal(deal).off }

// deal returns what is known of a deal.
func (t *Tracker) deal(deal ID) dealState {
	if value, ok := t.table.Get(keyOfDeal(deal)); ok {
		return decodeDealState(value)
	}
	return dealState{}
}

func (t *Tracker) setDeal(deal ID, d dealState) { t.table.Put(keyOfDeal(deal), encodeDealState(d)) }

// Open returns the legs that are held or pledged, in no particular order. Their number does not
// grow with the history.
func (t *Tracker) Open() iter.Seq2[Key, Leg] {
	return func(yield func(Key, Leg) bool) {
		for row := range t.table.All([]byte{rowOpen}) {
			if key := parseKey(row); !yield(key, t.Leg(key)) {
				return
			}
		}
	}
}

// Clone returns a tracker of its own in memory, with the same legs.
func (t *Tracker) Clone() *Tracker {
	clone := NewTracker()
	for key, value := range t.table.All(nil) {
		clone.table.Put(key, value)
	}
	return clone
}

// Apply takes the next event and returns what it did to each leg that it concerns, arriving ones
// included. A kind of event that it does not know concerns no leg. The error wraps
// [ErrUnexpected], and then nothing has changed.
func (t *Tracker) Apply(event Event) ([]Step, error) {
	steps, err := t.apply(event)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", event.Kind(), err)
	}
	return steps, nil
}

func (t *Tracker) apply(event Event) ([]Step, error) {
	switch e := event.(type) {
	case Held:
		return t.hold(e)
	case Pledged:
		return t.pledge(e)
	case Settled:
		return t.settle(e)
	case CalledOff:
		return nil, t.callOff(e)
	case Refunded:
		return t.refund(e)
	case Closed:
		return t.close(e)
	case Seized:
		return t.seize(e)
	}
	return nil, nil
}

func (t *Tracker) hold(e Held) ([]Step, error) {
	if t.Off(e.Deal) {
		return nil, fmt.Errorf("%w: deal %s was called off", ErrUnexpected, e.Deal)
	}
	if err := t.expect(e.Key, StateEmpty); err != nil {
		return nil, err
	}
	return []Step{t.move(e.Key, Leg{StateHeld, e.Refund}, notes.Commitment{})}, nil
}

func (t *Tracker) callOff(e CalledOff) error {
	if err := t.expectRunning(e.Deal); err != nil {
		return err
	}
	d := t.deal(e.Deal)
	d.off = true
	t.setDeal(e.Deal, d)
	return nil
}

func (t *Tracker) refund(e Refunded) ([]Step, error) {
	if err := t.expect(e.Key, StateHeld); err != nil {
		return nil, err
	}
	if err := t.expectRefund(e.Key, e.Refund); err != nil {
		return nil, err
	}
	return []Step{t.move(e.Key, Leg{StateRefunded, e.Refund}, e.Refund)}, nil
}

// expect returns an error unless the leg is in one of the states.
func (t *Tracker) expect(key Key, states ...State) error {
	if is := t.Leg(key).State; !slices.Contains(states, is) {
		return fmt.Errorf("%w: the leg of payment %s under deal %s until %d is %s",
			ErrUnexpected, key.Payment, key.Deal, key.Deadline, is)
	}
	return nil
}

// expectRefund returns an error if the leg was held with another refund.
func (t *Tracker) expectRefund(key Key, refund notes.Commitment) error {
	if leg := t.Leg(key); leg.State.Open() && leg.Refund != refund {
		return fmt.Errorf("%w: refund %s of a leg with refund %s", ErrUnexpected, refund, leg.Refund)
	}
	return nil
}

// expectRunning returns an error if the deal was called off or has settled.
func (t *Tracker) expectRunning(deal ID) error {
	d := t.deal(deal)
	if d.off {
		return fmt.Errorf("%w: deal %s was called off", ErrUnexpected, deal)
	}
	if d.settled {
		return fmt.Errorf("%w: deal %s has settled", ErrUnexpected, deal)
	}
	return nil
}

// move changes a leg and returns the step. A leg that arrives and leaves no mark takes no room.
func (t *Tracker) move(key Key, to Leg, queued notes.Commitment) Step {
	step := Step{key, t.Leg(key).State, to.State, queued}
	if to.State != StateEmpty {
		t.table.Put(keyOf(rowLeg, key), encodeLeg(to))
	}
	if to.State.Open() {
		t.table.Put(keyOf(rowOpen, key), nil)
	} else {
		t.table.Delete(keyOf(rowOpen, key))
	}
	return step
}
