package wallet

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

func commitments(list ...uint64) (all []notes.Commitment) {
	for _, n := range list {
		all = append(all, notes.Commitment{Element: field.New(n)})
	}
	return all
}

// threeWay is a deal of the payments 1, 2 and 3 until 100, and a leaf with the payments 4 and 5.
func threeWay(t testing.TB, pledged ...bool) *Leg {
	t.Helper()
	leaf := deals.Leaf{Payments: commitments(4, 5), Time: 150}
	draft := deals.Draft{Deadline: 100, Last: 200, Leaves: []deals.Leaf{leaf}}
	for i, payment := range commitments(1, 2, 3) {
		draft.Parts = append(draft.Parts, deals.Part{Payment: payment, Pledged: pledged[i]})
	}
	deal, err := deals.New(draft)
	must(t, err)
	return &Leg{Deal: deal, Leaves: draft.Leaves, Joint: true}
}

// closing returns the leg as one of the leaf.
func (l Leg) closing() *Leg {
	l.Closing = &l.Leaves[0]
	return &l
}

// history returns a tracker that was told of events.
func history(t testing.TB, events ...deals.Event) *deals.Tracker {
	t.Helper()
	tracker := deals.NewTracker()
	for _, e := range events {
		_, err := tracker.Apply(e)
		must(t, err)
	}
	return tracker
}

// A deal is over for its own legs when it has settled, whatever of it is pledged. It is over for
// the legs of a closing when the pledge has ended. Called off, it is over for both.
func TestDealIsOver(t *testing.T) {
	all, one := threeWay(t, true, true, true), threeWay(t, false, true, false)
	key := func(l *Leg, i int) deals.Key { return l.key(l.Deal.Payments[i]) }
	held := func(l *Leg, i int) deals.Event { return deals.Held{Key: key(l, i), Refund: commitments(9)[0]} }
	refunded := func(l *Leg, i int) deals.Event { return deals.Refunded{Key: key(l, i), Refund: commitments(9)[0]} }
	settled := func(l *Leg) (events []deals.Event) {
		for i, payment := range l.Deal.Payments {
			if l.Deal.IsPledged(i) {
				events = append(events, deals.Pledged{Key: l.key(payment), Refund: commitments(9)[0]})
			}
		}
		return append(events, deals.Settled{
			Deal: l.Deal.ID(), Deadline: 100, Payments: l.Deal.Payments, Pledged: l.Deal.Pledged,
		})
	}
	seized := deals.Seized{Deal: one.Deal.ID(), Deadline: 100}
	off := []deals.Event{held(one, 0), deals.CalledOff{Deal: one.Deal.ID(), Index: 1}, refunded(one, 0)}
	for name, c := range map[string]struct {
		leg           *Leg
		events        []deals.Event
		deal, closing bool
	}{
		"nothing happened":   {one, nil, false, false},
		"one is held":        {one, []deals.Event{held(one, 1)}, false, false},
		"one is refunded":    {one, []deals.Event{held(one, 2), refunded(one, 2)}, true, false},
		"called off":         {one, off, true, true},
		"one is pledged":     {one, settled(one), true, false},
		"all are pledged":    {all, settled(all), true, false},
		"the pledge is over": {one, append(settled(one), seized), true, true},
	} {
		states := &dealStates{view: trackerView{history(t, c.events...)}}
		if got := c.leg.over(states); got != c.deal {
			t.Errorf("%s: the deal is over: %t", name, got)
		}
		if got := c.leg.closing().over(states); got != c.closing {
			t.Errorf("%s: the pledge is over: %t", name, got)
		}
	}
}

// Two legs in one call must not spend one note.
func TestOthersSpendDifferentNotes(t *testing.T) {
	l := threeWay(t, false, true, false)
	bound := l.bound()
	other := func(payment int, first, second uint64) ledger.Transfer {
		return ledger.Transfer{
			Payment: l.Deal.Payments[payment], Leg: &bound,
			Nullifiers: [2]notes.Nullifier{{Element: field.New(first)}, {Element: field.New(second)}},
		}
	}
	for _, second := range []ledger.Transfer{other(2, 11, 13), other(2, 13, 11), other(2, 12, 13), other(2, 13, 12)} {
		l.Others = []ledger.Transfer{other(1, 11, 12), second}
		if err := l.checkOthers(l.Deal.Payments[0]); !errors.Is(err, ErrLeg) {
			t.Errorf("notes %v: %v", second.Nullifiers, err)
		}
	}
	l.Others = []ledger.Transfer{other(1, 11, 12), other(2, 13, 14)}
	must(t, l.checkOthers(l.Deal.Payments[0]))
}

// A leg of a closing is bound to the closing and to its time.
func TestLegIsBoundToItsClosing(t *testing.T) {
	l := threeWay(t, false, true, false)
	id, leaf := l.Deal.ID(), l.Leaves[0]
	if got, want := l.bound(), (ledger.Leg{Deal: id, Deadline: 100, Joint: true}); got != want {
		t.Errorf("the leg of the deal is bound to %+v", got)
	}
	want := ledger.Leg{Deal: deals.ClosingID(id, leaf.Hash()), Deadline: 150, Joint: true}
	if got := l.closing().bound(); got != want {
		t.Errorf("the leg of the closing is bound to %+v", got)
	}
}

// trackerView is a tracker as the wallet asks the replica.
type trackerView struct{ *deals.Tracker }

func (t trackerView) Leg(key deals.Key) (deals.Leg, error) { return t.Tracker.Leg(key), nil }

func (t trackerView) IsOff(deal deals.ID) (bool, error) { return t.Off(deal), nil }
