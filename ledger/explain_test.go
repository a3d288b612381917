package ledger

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

func cm(n uint64) notes.Commitment { return notes.Commitment{Element: field.New(n)} }

func queuedOf(ns ...uint64) Queued {
	var q Queued
	for _, n := range ns {
		q.Commitments = append(q.Commitments, cm(n))
	}
	return q
}

func legOf(payment, deal uint64) deals.Key {
	return deals.Key{Payment: cm(payment), Deal: dealOf(deal), Deadline: 100}
}

func dealOf(n uint64) (id deals.ID) { id[31] = byte(n); return id }

// transferOf is a transfer, or a leg, whose change is its payment plus 1 and its refund plus 2.
func transferOf(payment, deal uint64) Transferred {
	return Transferred{Payment: cm(payment), Change: cm(payment + 1), Refund: cm(payment + 2), Deal: dealOf(deal)}
}

// viewWithPledge is a view in which payment 50 of deal 5 is pledged with refund 52.
func viewWithPledge(t *testing.T) View {
	t.Helper()
	memory, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = memory.Close() }) // nothing is lost
	latest, err := openState(memory)
	if err != nil {
		t.Fatal(err)
	}
	r := &Replica{latest: latest}
	for _, e := range []deals.Event{
		deals.Held{Key: legOf(40, 5), Refund: cm(42)},
		deals.Pledged{Key: legOf(50, 5), Refund: cm(52)},
		deals.Settled{Deal: dealOf(5), Deadline: 100, Payments: []notes.Commitment{cm(40), cm(50)}, Pledged: 2},
	} {
		if _, err := r.latest.deals.Apply(e); err != nil {
			t.Fatal(err)
		}
	}
	return View{r, false}
}

// Each transaction is explained as it is, and not if any of its events is left out.
func TestEveryEventOfATransactionIsNeeded(t *testing.T) {
	payments := func(ns ...uint64) []notes.Commitment { return queuedOf(ns...).Commitments }
	distribution := Distributed{Change: cm(9)}
	for i := range distribution.Payments {
		distribution.Payments[i] = cm(uint64(i + 1))
	}
	for name, events := range map[string][]Event{
		"mints":         {Minted{Commitment: cm(1)}, Minted{Commitment: cm(2)}, queuedOf(1, 2)},
		"twice":         {Minted{Commitment: cm(1)}, Minted{Commitment: cm(1)}, queuedOf(1, 1)},
		"over a batch":  {Minted{Commitment: cm(1)}, Minted{Commitment: cm(2)}, queuedOf(1), queuedOf(2)},
		"transfers":     {transferOf(1, 0), transferOf(11, 0), queuedOf(1, 2, 11, 12)},
		"distribution":  {distribution, queuedOf(1, 2, 3, 4, 5, 6, 7, 8, 9)},
		"consolidation": {Consolidated{Output: cm(1)}, queuedOf(1)},
		"burn":          {Burned{Change: cm(1)}, queuedOf(1)},
		"hold":          {transferOf(1, 7), deals.Held{Key: legOf(1, 7), Refund: cm(3)}, queuedOf(2)},
		"settlement": {
			transferOf(1, 7), deals.Settled{Deal: dealOf(7), Deadline: 100, Payments: payments(1, 11)}, queuedOf(2, 1,
				11),
		},
		"pledge": {
			transferOf(1, 7), deals.Pledged{Key: legOf(1, 7), Refund: cm(3)}, transferOf(11, 7),
			deals.Settled{Deal: dealOf(7), Deadline: 100, Payments: payments(1, 11), Pledged: 1}, queuedOf(2, 11, 12),
		},
		"cancel": {
			deals.CalledOff{Deal: dealOf(7)}, deals.Refunded{Key: legOf(1, 7), Refund: cm(3)}, queuedOf(3),
		},
		"close": {
			transferOf(61, 8),
			deals.Closed{Deal: dealOf(5), Deadline: 100, Closing: dealOf(8), Payments: payments(61)}, queuedOf(52, 62,
				61),
		},
		"seize": {deals.Seized{Deal: dealOf(5), Deadline: 100}, queuedOf(50)},
	} {
		facts := make([]Fact, len(events))
		for i, e := range events {
			facts[i] = Fact{Tx: common.Hash{1}, Time: 50, Event: e}
		}
		if err := explain(facts, viewWithPledge(t)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for k := range facts {
			rest := slices.Delete(slices.Clone(facts), k, k+1)
			if err := explain(rest, viewWithPledge(t)); !errors.Is(err, ErrGap) {
				t.Errorf("%s without %s: %v", name, facts[k].Event.Kind(), err)
			}
			// An event of another transaction does not count.
			moved := slices.Clone(facts)
			moved[k].Tx = common.Hash{2}
			before := facts[k].Event.Kind() == "CalledOff" // which may be by an earlier transaction
			if err := explain(moved, viewWithPledge(t)); !before && !errors.Is(err, ErrGap) {
				t.Errorf("%s with %s elsewhere: %v", name, facts[k].Event.Kind(), err)
			}
		}
	}
}

// What is pledged and closed or seized in one page is explained by the page.
func TestPledgeAndItsEndInOnePage(t *testing.T) {
	list := queuedOf(1, 11).Commitments
	facts := []Fact{
		{Tx: common.Hash{1}, Event: transferOf(1, 7)},
		{Tx: common.Hash{1}, Event: deals.Pledged{Key: legOf(1, 7), Refund: cm(3)}},
		{Tx: common.Hash{1}, Event: transferOf(11, 7)},
		{Tx: common.Hash{1}, Event: deals.Settled{Deal: dealOf(7), Deadline: 100, Payments: list, Pledged: 1}},
		{Tx: common.Hash{1}, Event: queuedOf(2, 11, 12)},
		{Tx: common.Hash{2}, Event: deals.Seized{Deal: dealOf(7), Deadline: 100}},
		{Tx: common.Hash{2}, Event: queuedOf(1)},
	}
	if err := explain(facts, viewWithPledge(t)); err != nil {
		t.Error(err)
	}
	facts[6].Event = queuedOf(3)
	if err := explain(facts, viewWithPledge(t)); !errors.Is(err, ErrGap) {
		t.Errorf("a seizure that queues the refund: %v", err)
	}
}

// A refund before the deadline needs a deal that was called off, here or before.
func TestRefundNeedsAReason(t *testing.T) {
	refund := func(time uint64) []Fact {
		return []Fact{
			{Time: time, Event: deals.Refunded{Key: legOf(1, 7), Refund: cm(3)}}, {Time: time, Event: queuedOf(3)},
		}
	}
	view := viewWithPledge(t)
	if err := explain(refund(101), view); err != nil {
		t.Errorf("after the deadline: %v", err)
	}
	if err := explain(refund(100), view); !errors.Is(err, ErrGap) {
		t.Errorf("at the deadline: %v", err)
	}
	if _, err := view.replica.latest.deals.Apply(deals.CalledOff{Deal: dealOf(7)}); err != nil {
		t.Fatal(err)
	}
	if err := explain(refund(100), view); err != nil {
		t.Errorf("of a deal that was called off before: %v", err)
	}
}
