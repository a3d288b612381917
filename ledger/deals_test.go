package ledger_test

import (
	"bytes"
	"errors"
	"reflect"
	"testing"
	"time"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// one returns the only fact of a type.
func one[E ledger.Event](t *testing.T, r *ledger.Replica) E {
	t.Helper()
	all := facts[E](t, r)
	if len(all) != 1 {
		t.Fatalf("%d facts of type %T, want one", len(all), *new(E))
	}
	return all[0]
}

func TestHeldLegsEnd(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	deadline := w.now().After(time.Minute)
	off, cancelled := w.deal(deadline)
	_, refunded := w.deal(deadline)
	w.Send(w.ZContract.Submit(cancelled[0], refunded[0]))
	w.Send(w.ZContract.Cancel(off, 1, preimage))
	w.Must(w.Chain.AdjustTime(2 * time.Minute))
	w.Send(w.ZContract.Refund(keyOf(refunded[0])))
	testworld.Must(t, r.Sync(t.Context()))
	for _, leg := range []ledger.Transfer{cancelled[0], refunded[0]} {
		w.hasLeg(r.Final(), leg, deals.StateRefunded)
		if at := positions(t, r.Final(), leg.Refund); len(at) != 1 {
			t.Errorf("the refund is at %v", at)
		}
	}
	w.sameDeal(r.Final(), off.ID())
	if got := one[deals.CalledOff](t, r); got != (deals.CalledOff{Deal: off.ID(), Index: 1, Preimage: preimage}) {
		t.Errorf("called off: %+v", got)
	}
	want := deals.Refunded{Key: keyOf(cancelled[0]), Refund: cancelled[0].Refund}
	if got := facts[deals.Refunded](t, r); len(got) != 2 || got[0] != want {
		t.Errorf("refunded: %+v", got)
	}
}

// A deal of which all legs arrive leaves one mark: its first slot.
func TestSettlementOfArrivingLegsMarksTheFirst(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	d, legs := w.deal(w.now().After(time.Hour))
	legs[1].Leg.Joint = true
	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: d, Legs: legs}))
	testworld.Must(t, r.Sync(t.Context()))
	w.hasLeg(r.Final(), legs[0], deals.StateSettled)
	w.hasLeg(r.Final(), legs[1], deals.StateEmpty)
	want := deals.Settled{Deal: d.ID(), Deadline: d.Deadline, Payments: d.Payments}
	if got := one[deals.Settled](t, r); !reflect.DeepEqual(got, want) {
		t.Errorf("settled: %+v", got)
	}
	_, err := w.Client.EstimateGas(t.Context(), w.Admin.Address(), w.ZContract.Settle(ledger.Settlement{Deal: d,
		Legs: legs}))
	if err == nil {
		t.Error("the deal settles again")
	}
}

// Of two settlements in a call one is not accepted, because a leg is missing.
func TestSettlementIsSkippedAmongOthers(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	deadline := w.now().After(time.Hour)
	bad, badLegs := w.deal(deadline)
	good, legs := w.deal(deadline)
	batch := []ledger.Settlement{{Deal: bad, Legs: badLegs[:1]}, {Deal: good, Legs: legs}}
	w.Send(w.ZContract.Settle(batch...))
	testworld.Must(t, r.Sync(t.Context()))
	got := one[deals.SettlementSkipped](t, r)
	var reason *bindings.Error
	if got.Index != 0 || got.Deal != bad.ID() || !errors.As(got.Reason, &reason) || reason.Name != "LegMissing" {
		t.Errorf("skipped: %+v", got)
	}
	w.hasLeg(r.Final(), badLegs[0], deals.StateEmpty)
	w.hasLeg(r.Final(), legs[0], deals.StateSettled)
	if isSpent(t, r.Final(), badLegs[0].Nullifiers[0]) || !isSpent(t, r.Final(), legs[0].Nullifiers[0]) {
		t.Error("the notes of a leg are not as its settlement")
	}
}

// A pledge is closed by a leg that arrives, or seized. The pledged leg of the first deal was held,
// that of the second arrived.
func TestPledgesEnd(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	first, firstLegs, closing := w.repo(w.now().After(time.Minute))
	second, secondLegs, _ := w.repo(w.now().After(2 * time.Minute))
	w.Send(w.ZContract.Submit(firstLegs...))
	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: first}, ledger.Settlement{Deal: second, Legs: secondLegs}))
	testworld.Must(t, r.Sync(t.Context()))
	pledges := []ledger.Transfer{pledged(first, firstLegs), pledged(second, secondLegs)}
	for i, pledge := range pledges {
		w.hasLeg(r.Final(), pledge, deals.StatePledged)
		if got := facts[deals.Pledged](t, r)[i]; got != (deals.Pledged{Key: keyOf(pledge), Refund: pledge.Refund}) {
			t.Errorf("pledged: %+v", got)
		}
	}
	w.Send(w.ZContract.Close(closing))
	w.Must(w.Chain.AdjustTime(time.Hour))
	w.Send(w.ZContract.Seize(second))
	testworld.Must(t, r.Sync(t.Context()))
	w.hasLeg(r.Final(), pledges[0], deals.StateClosed)
	w.hasLeg(r.Final(), pledges[1], deals.StateSettled)
	for _, cm := range []notes.Commitment{pledges[0].Refund, pledges[1].Payment, closing.Legs[0].Payment} {
		if at := positions(t, r.Final(), cm); len(at) != 1 {
			t.Errorf("a leaf is at %v", at)
		}
	}
	leg := closing.Legs[0].Leg
	want := deals.Closed{Deal: first.ID(), Deadline: first.Deadline, Closing: leg.Deal, Time: leg.Deadline,
		Payments: closing.Leaf.Payments}
	if got := one[deals.Closed](t, r); !reflect.DeepEqual(got, want) {
		t.Errorf("closed: %+v", got)
	}
	if got := one[deals.Seized](t, r); got != (deals.Seized{Deal: second.ID(), Deadline: second.Deadline}) {
		t.Errorf("seized: %+v", got)
	}
	if open := openLegs(t, r.Final()); len(open) != 0 {
		t.Errorf("open legs %v", open)
	}
}

// pledged returns the pledged leg of a deal that has one.
func pledged(d deals.Deal, legs []ledger.Transfer) ledger.Transfer {
	if d.IsPledged(0) {
		return legs[0]
	}
	return legs[1]
}

// A joint leg is proved for another context than one that can be held, and the calls in which it
// arrives say which of the two it is.
func TestJointLegIsSaidToBeOne(t *testing.T) {
	w := newWorld(t, chain.Instant())
	d, legs, closing := w.repo(w.now().After(time.Hour))
	said := func(joint bool) (context field.Element, settle, closeCall []byte) {
		legs[0].Leg.Joint, closing.Legs[0].Leg.Joint = joint, joint
		settle = w.ZContract.Settle(ledger.Settlement{Deal: d, Legs: legs}).Data
		return w.ZContract.TransferContext(legs[0]), settle, w.ZContract.Close(closing).Data
	}
	context, settle, closeCall := said(false)
	jointContext, jointSettle, jointClose := said(true)
	if context == jointContext || bytes.Equal(settle, jointSettle) || bytes.Equal(closeCall, jointClose) {
		t.Error("a joint leg is as one that can be held")
	}
}
