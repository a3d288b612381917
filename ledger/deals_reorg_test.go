package ledger_test

import (
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
)

// stage is an event of a deal: what must happen before, the call, and what becomes of a leg.
type stage struct {
	before []chain.Tx
	late   bool // the call is possible after the deadline only
	call   chain.Tx
	leg    ledger.Transfer
	is     deals.State
}

// stages returns a stage for each event of a deal, each with a deal of its own.
func (w *world) stages() map[string]stage {
	w.Helper()
	z, deadline := w.ZContract, w.now().After(time.Hour)
	settle := func(d deals.Deal, legs []ledger.Transfer) chain.Tx {
		return z.Settle(ledger.Settlement{Deal: d, Legs: legs})
	}
	_, held := w.deal(deadline)
	settled, settledLegs := w.deal(deadline)
	arrived, arrivedLegs := w.deal(deadline)
	off, offLegs := w.deal(deadline)
	_, late := w.deal(deadline)
	pledge, pledgeLegs, _ := w.repo(deadline)
	closed, closedLegs, closing := w.repo(deadline)
	seized, seizedLegs, _ := w.repo(deadline)
	return map[string]stage{
		"hold":               {call: z.Submit(held[0]), leg: held[0], is: deals.StateHeld},
		"settle, all arrive": {call: settle(arrived, arrivedLegs), leg: arrivedLegs[0], is: deals.StateSettled},
		"settle, one held": {
			before: []chain.Tx{z.Submit(settledLegs[1])}, call: settle(settled, settledLegs[:1]),
			leg: settledLegs[1], is: deals.StateSettled,
		},
		"cancel": {
			before: []chain.Tx{z.Submit(offLegs[0])}, call: z.Cancel(off, 1, preimage), leg: offLegs[0],
			is: deals.StateRefunded,
		},
		"refund": {
			before: []chain.Tx{z.Submit(late[0])}, late: true, call: z.Refund(keyOf(late[0])), leg: late[0],
			is: deals.StateRefunded,
		},
		"pledge": {call: settle(pledge, pledgeLegs), leg: pledged(pledge, pledgeLegs), is: deals.StatePledged},
		"close": {
			before: []chain.Tx{settle(closed, closedLegs)}, call: z.Close(closing), leg: pledged(closed, closedLegs),
			is: deals.StateClosed,
		},
		"seize": {
			before: []chain.Tx{settle(seized, seizedLegs)}, late: true, call: z.Seize(seized),
			leg: pledged(seized, seizedLegs), is: deals.StateSettled,
		},
	}
}

// A reorganisation takes each event back, and the event can come again.
func TestReorgOfEachEventOfADeal(t *testing.T) {
	for _, name := range []string{
		"hold", "settle, all arrive", "settle, one held", "cancel", "refund", "pledge", "close", "seize",
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Confirmations(4))
			s := w.stages()[name]
			for _, tx := range s.before {
				w.Send(tx)
			}
			if s.late {
				w.Must(w.Chain.AdjustTime(2 * time.Hour))
			}
			w.reorg(w.replica(nil), s)
		})
	}
}

// reorg carries a stage out, takes it back, and carries it out again.
func (w *world) reorg(r *ledger.Replica, s stage) {
	w.Helper()
	w.Must(r.Sync(w.Context()))
	before := legOf(w, r.Latest(), keyOf(s.leg))
	final := legOf(w, r.Final(), keyOf(s.leg))
	_, base := w.Chain.Head()
	w.Send(s.call)
	w.Must(r.Sync(w.Context()))
	w.hasLeg(r.Latest(), s.leg, s.is)
	if got := legOf(w, r.Final(), keyOf(s.leg)); got != final {
		w.Errorf("what is not final counts as final: %+v", got)
	}
	w.fork(base, 2)
	w.Must(r.Sync(w.Context()))
	w.sameLeg(r.Latest(), keyOf(s.leg))
	w.sameDeal(r.Latest(), s.leg.Leg.Deal)
	if got := legOf(w, r.Latest(), keyOf(s.leg)); got != before || isOff(w, r.Latest(), s.leg.Leg.Deal) {
		w.Errorf("after it was taken back, the leg is %+v", got)
	}
	w.Send(s.call)
	w.Must(r.Sync(w.Context()))
	w.hasLeg(r.Latest(), s.leg, s.is)
	fresh := w.replica(nil)
	w.Must(fresh.Sync(w.Context()))
	w.sameFacts(r, fresh)
}

// sameFacts checks that two replicas have the same facts.
func (w *world) sameFacts(r, other *ledger.Replica) {
	w.Helper()
	if got, want := factsText(w, r), factsText(w, other); got != want {
		w.Errorf("after the reorg:\n%swant:\n%s", got, want)
	}
}
