package deals

import (
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/notes"
)

var (
	deal, otherDeal, closing = ID{1}, ID{2}, ID{3}

	payA, payB   = Key{cm(5), deal, 100}, Key{cm(9), deal, 100}
	repayment    = Key{cm(7), closing, 150}
	refA, refB   = cm(50), cm(90)
	none         notes.Commitment
	heldA, heldB = Held{payA, refA}, Held{payB, refB}

	settled       = Settled{deal, 100, cms(5, 9), 0}
	pledgedB      = Pledged{payB, refB}
	settledPledge = Settled{deal, 100, cms(5, 9), 2}
	closed        = Closed{deal, 100, closing, 150, cms(7)}
	seized        = Seized{deal, 100}
)

// unknown is an event that concerns no leg.
type unknown struct{}

func (unknown) Kind() string { return "Minted" }

// after returns a tracker that has seen events.
func after(t *testing.T, events ...Event) *Tracker {
	t.Helper()
	tracker := NewTracker()
	for _, e := range events {
		if _, err := tracker.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	return tracker
}

func TestStepsOfEachEvent(t *testing.T) {
	for _, c := range []struct {
		name   string
		before []Event
		event  Event
		want   []Step
	}{
		{"hold", nil, heldA, []Step{{payA, StateEmpty, StateHeld, none}}},
		{"settle, all arriving", nil, settled,
			[]Step{{payA, StateEmpty, StateSettled, cm(5)}, {payB, StateEmpty, StateEmpty, cm(9)}}},
		{"settle, the first held", []Event{heldA}, settled,
			[]Step{{payA, StateHeld, StateSettled, cm(5)}, {payB, StateEmpty, StateEmpty, cm(9)}}},
		{"settle, the second held", []Event{heldB}, settled,
			[]Step{{payA, StateEmpty, StateEmpty, cm(5)}, {payB, StateHeld, StateSettled, cm(9)}}},
		{"settle, both held", []Event{heldA, heldB}, settled,
			[]Step{{payA, StateHeld, StateSettled, cm(5)}, {payB, StateHeld, StateSettled, cm(9)}}},
		{"pledge an arriving leg", nil, pledgedB, []Step{{payB, StateEmpty, StatePledged, none}}},
		{"pledge a held leg", []Event{heldB}, pledgedB, []Step{{payB, StateHeld, StatePledged, none}}},
		{"settle with a pledge", []Event{pledgedB}, settledPledge, []Step{{payA, StateEmpty, StateEmpty, cm(5)}}},
		{"call off", []Event{heldA}, CalledOff{Deal: deal}, nil},
		{"refund", []Event{heldA}, Refunded{payA, refA}, []Step{{payA, StateHeld, StateRefunded, refA}}},
		{"close, arriving", []Event{pledgedB, settledPledge}, closed,
			[]Step{{repayment, StateEmpty, StateEmpty, cm(7)}, {payB, StatePledged, StateClosed, refB}}},
		{"close, held", []Event{Held{repayment, cm(70)}, pledgedB, settledPledge}, closed,
			[]Step{{repayment, StateHeld, StateSettled, cm(7)}, {payB, StatePledged, StateClosed, refB}}},
		{"seize", []Event{pledgedB, settledPledge}, seized, []Step{{payB, StatePledged, StateSettled, cm(9)}}},
		{"skip", []Event{heldA}, SettlementSkipped{Deal: deal}, nil},
		{"another event", []Event{heldA}, unknown{}, nil},
	} {
		tracker := after(t, c.before...)
		steps, err := tracker.Apply(c.event)
		if err != nil || !slices.Equal(steps, c.want) {
			t.Errorf("%s: %v, %v", c.name, steps, err)
		}
		for _, step := range c.want {
			if got := tracker.Leg(step.Leg).State; got != step.Is {
				t.Errorf("%s: the leg is %s, want %s", c.name, got, step.Is)
			}
		}
	}
}

func TestEventsThatCanNotFollowAreRefused(t *testing.T) {
	allPledged := []Event{Pledged{payA, refA}, pledgedB, Settled{deal, 100, cms(5, 9), 3}}
	withPledge := []Event{pledgedB, settledPledge}
	late := payA
	late.Deadline = 101
	for _, c := range []struct {
		name   string
		before []Event
		event  Event
	}{
		{"hold twice", []Event{heldA}, heldA},
		{"hold after a refund", []Event{heldA, Refunded{payA, refA}}, heldA},
		{"hold for a deal that is off", []Event{heldA, CalledOff{Deal: deal}}, heldB},
		{"hold a leg that is the mark", []Event{settled}, heldA},
		{"refund what is not held", nil, Refunded{payA, refA}},
		{"refund twice", []Event{heldA, Refunded{payA, refA}}, Refunded{payA, refA}},
		{"refund with another deadline", []Event{heldA}, Refunded{late, refA}},
		{"refund to somebody else", []Event{heldA}, Refunded{payA, refB}},
		{"refund a pledge", withPledge, Refunded{payB, refB}},
		{"call off twice", []Event{CalledOff{Deal: deal}}, CalledOff{Deal: deal}},
		{"call off what has settled", []Event{settled}, CalledOff{Deal: deal}},
		{"settle what is off", []Event{CalledOff{Deal: deal}}, settled},
		{"settle twice", []Event{settled}, settled},
		{"settle twice, all pledged", allPledged, allPledged[2]},
		{"settle a leg that was refunded", []Event{heldA, Refunded{payA, refA}}, settled},
		{"settle one payment", nil, Settled{deal, 100, cms(5), 0}},
		{"settle a payment twice", nil, Settled{deal, 100, cms(5, 5), 0}},
		{"settle 17 payments", nil, Settled{deal, 100, upTo(17), 0}},
		{"settle without the pledge that was named", []Event{pledgedB}, settled},
		{"settle with a pledge that was not named", nil, settledPledge},
		{"settle with another pledge than was named", []Event{pledgedB}, Settled{deal, 100, cms(5, 9), 1}},
		{"settle with a mark too high", []Event{pledgedB}, Settled{deal, 100, cms(5, 9), 6}},
		{"settle with another deadline than its pledge", []Event{pledgedB}, Settled{deal, 101, cms(5, 9), 2}},
		{"pledge for a deal that is off", []Event{CalledOff{Deal: deal}}, pledgedB},
		{"pledge for a deal that has settled", []Event{settled}, pledgedB},
		{"pledge twice", []Event{pledgedB}, pledgedB},
		{"pledge with another refund", []Event{heldB}, Pledged{payB, refA}},
		{"pledge with two deadlines", []Event{pledgedB}, Pledged{late, refA}},
		{"close what is not pledged", nil, closed},
		{"close before the settlement", []Event{pledgedB}, closed},
		{"close twice", append(slices.Clone(withPledge), closed), closed},
		{"close with another deadline", withPledge, Closed{deal, 101, closing, 150, cms(7)}},
		{"close for nothing", withPledge, Closed{deal, 100, closing, 150, nil}},
		{"close with a payment twice", withPledge, Closed{deal, 100, closing, 150, cms(7, 7)}},
		{"close by a leg that was refunded", slices.Concat(withPledge,
			[]Event{Held{repayment, cm(70)}, Refunded{repayment, cm(70)}}), closed},
		{"seize what is not pledged", []Event{settled}, seized},
		{"seize before the settlement", []Event{pledgedB}, seized},
		{"seize twice", append(slices.Clone(withPledge), seized), seized},
		{"seize what is closed", append(slices.Clone(withPledge), closed), seized},
		{"close what is seized", append(slices.Clone(withPledge), seized), closed},
		{"seize with another deadline", withPledge, Seized{deal, 101}},
		{"seize another deal", withPledge, Seized{otherDeal, 100}},
	} {
		tracker := after(t, c.before...)
		if _, err := tracker.Apply(c.event); !errors.Is(err, ErrUnexpected) {
			t.Errorf("%s: %v", c.name, err)
		}
		if !same(tracker, after(t, c.before...)) {
			t.Errorf("%s: the event has changed something", c.name)
		}
	}
}

// same compares all that trackers know.
func same(a, b *Tracker) bool { return maps.Equal(a.table.(memory), b.table.(memory)) }

// The legs of a payment under another deal or with another deadline are others.
func TestLegsAreKeptApart(t *testing.T) {
	late, foreign := payA, payA
	late.Deadline, foreign.Deal = 101, otherDeal
	tracker := after(t, heldA, Held{late, cm(51)}, Held{foreign, cm(52)}, heldB, settled)
	for key, want := range map[Key]Leg{
		payA: {StateSettled, refA}, late: {StateHeld, cm(51)}, foreign: {StateHeld, cm(52)}, {}: {},
	} {
		if got := tracker.Leg(key); got != want {
			t.Errorf("%v: %v, want %v", key, got, want)
		}
	}
	want := map[Key]Leg{late: {StateHeld, cm(51)}, foreign: {StateHeld, cm(52)}}
	if open := maps.Collect(tracker.Open()); !maps.Equal(open, want) {
		t.Errorf("open: %v", open)
	}
}

func TestOpenLegsAreThoseWithMoney(t *testing.T) {
	tracker := after(t, heldA, pledgedB, settledPledge, Held{repayment, cm(70)})
	want := map[Key]Leg{payB: {StatePledged, refB}, repayment: {StateHeld, cm(70)}}
	if open := maps.Collect(tracker.Open()); !maps.Equal(open, want) {
		t.Errorf("open: %v", open)
	}
	for range tracker.Open() {
		break // a reader may stop early
	}
	if _, err := tracker.Apply(closed); err != nil {
		t.Fatal(err)
	}
	if open := maps.Collect(tracker.Open()); len(open) != 0 {
		t.Errorf("open after the closing: %v", open)
	}
	if leg := tracker.Leg(payB); leg.Refund != refB {
		t.Errorf("the refund is forgotten: %v", leg)
	}
}

func TestOffIsKnownOfEachDeal(t *testing.T) {
	tracker := after(t, heldA, CalledOff{Deal: deal}, Refunded{payA, refA})
	if !tracker.Off(deal) || tracker.Off(otherDeal) {
		t.Error("off")
	}
}

// A clone and its original go on apart, also in the middle of a settlement.
func TestClonesGoOnApart(t *testing.T) {
	pledge := func(n uint64) Pledged { return Pledged{Key{cm(n), deal, 100}, cm(10 * n)} }
	before := []Event{pledge(1), pledge(2), pledge(3)}
	original := after(t, before...)
	one, two := original.Clone(), original.Clone()
	for tracker, p := range map[*Tracker]Pledged{one: pledge(4), two: pledge(5)} {
		if _, err := tracker.Apply(p); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := one.Apply(Settled{deal, 100, cms(1, 2, 3, 4), 15}); err != nil {
		t.Error(err)
	}
	if _, err := two.Apply(Settled{deal, 100, cms(1, 2, 3, 5), 15}); err != nil {
		t.Error(err)
	}
	if !same(original, after(t, before...)) {
		t.Error("a clone has changed its original")
	}
}

// What arrives, or ends, is not looked through later.
func TestMemoryIsForMarksOnly(t *testing.T) {
	tracker := after(t, pledgedB, settledPledge, closed)
	rows := map[byte]int{}
	for key := range tracker.table.All(nil) {
		rows[key[0]]++
	}
	if want := map[byte]int{rowLeg: 1, rowDeal: 1}; !maps.Equal(rows, want) {
		t.Errorf("rows by kind: %v, want %v", rows, want)
	}
}

func TestStatesHaveNames(t *testing.T) {
	want := []string{"empty", "held", "pledged", "settled", "refunded", "closed", "state 6"}
	for i, name := range want {
		if got := State(i).String(); got != name {
			t.Errorf("state %d is %q, want %q", i, got, name)
		}
	}
}
