package contract

import (
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// foreign holds the leg of a side with a part of its key changed, and lets it go again.
func foreign(side Side, change func(*deals.Key)) (holds, refunds event) {
	key := func(s *scene) deals.Key {
		key := s.terms.LegKey(side)
		change(&key)
		return key
	}
	refund := notes.Commitment{Element: field.New(99)}
	holds = func(s *scene) { s.fact(deals.Held{Key: key(s), Refund: refund}) }
	refunds = func(s *scene) { s.fact(deals.Refunded{Key: key(s), Refund: refund}) }
	return holds, refunds
}

var keyChanges = map[string]func(*deals.Key){
	"payment":  func(k *deals.Key) { k.Payment.Element = field.New(5) },
	"deal":     func(k *deals.Key) { k.Deal[0]++ },
	"deadline": func(k *deals.Key) { k.Deadline++ },
}

// Only a leg with the payment, the deal and the deadline of the terms counts. One that differs
// neither moves the deal nor stands in the way of the right one, whatever becomes of it.
func TestForeignLegsDoNotMatter(t *testing.T) {
	for name, change := range keyChanges {
		for _, side := range []Side{Buyer, Seller} {
			holds, refunds := foreign(side, change)
			for _, before := range [][]event{{holds}, {holds, refunds}} {
				s := newScene(t)
				s.accept()
				s.play(before)
				if state := s.want(PhaseAccepted); state.Legs != [2]LegState{} || state.Next(Seller) != ActWait {
					t.Errorf("another %s: %+v", name, state.Legs)
				}
				paid := s.hold(Buyer)
				if state := s.want(PhasePaid); state.Next(Seller) != ActDeliver || state.LegTx(Buyer) != paid {
					t.Errorf("another %s of the %s: the seller would %q", name, side, state.Next(Seller))
				}
				s.settle()
				s.want(PhaseSettled)
			}
		}
	}
}

// What becomes of a payment in another deal is no part of this one: whoever knows the note of a
// payment can make it once more elsewhere.
func TestPaymentInAnotherDealIsNoPayment(t *testing.T) {
	s := newScene(t)
	s.accept()
	before := s.state()
	other := s.terms
	other.Deadline++
	d := other.Deal()
	s.fact(deals.Held{Key: other.LegKey(Buyer), Refund: refundOf(Buyer)})
	s.fact(deals.Settled{Deal: d.ID(), Deadline: d.Deadline, Payments: d.Payments})
	s.fact(deals.CalledOff{Deal: deals.ID{9}})
	s.fact(deals.Seized{Deal: s.terms.Deal().ID(), Deadline: s.terms.Deadline})
	if after := s.state(); !reflect.DeepEqual(after, before) {
		t.Errorf("foreign facts changed the state: %+v", after)
	}
}

// Before the buyer accepts, the deal has no identity on the chain. The terms without the buyer's
// cancel hash make another deal.
func TestNoLegBeforeTheAcceptance(t *testing.T) {
	s := newScene(t)
	s.fact(deals.Held{Key: s.terms.offered().LegKey(Buyer), Refund: refundOf(Seller)})
	paid := s.hold(Buyer)
	if state := s.want(PhaseOffered); state.Legs != [2]LegState{} {
		t.Errorf("legs %+v", state.Legs)
	}
	s.accept()
	if state := s.want(PhasePaid); state.LegTx(Buyer) != paid {
		t.Errorf("legs %+v", state.Legs)
	}
}

// A settled deal has settled legs, whether they were held or arrived.
func TestSettledLegs(t *testing.T) {
	for name, held := range map[string][]Side{
		"both arrive": {}, "payment held": {Buyer}, "delivery held": {Seller}, "both held": {Buyer, Seller},
	} {
		s := newScene(t)
		s.accept()
		var want [2]LegState
		for _, side := range held {
			want[side].Held = s.hold(side)
		}
		settled := s.settle()
		for side := range want {
			want[side].State, want[side].Ended = deals.StateSettled, settled
		}
		state := s.want(PhaseSettled)
		if state.Legs != want || state.Settled != settled || state.CalledOff != (common.Hash{}) {
			t.Errorf("%s: %+v, want %+v", name, state, want)
		}
	}
}

// Who knows a payment can still hold it after the deal has settled, with money of his own. That is
// no part of the deal.
func TestHoldAfterTheSettlement(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.settle()
	before := s.want(PhaseSettled)
	for _, side := range []Side{Buyer, Seller} {
		s.hold(side)
		after := s.want(PhaseSettled)
		if after.Legs != before.Legs || after.Next(side) != before.Next(side) {
			t.Errorf("after a hold for the %s: %+v, the party would %q", side, after.Legs, after.Next(side))
		}
	}
}

// A deal that was called off gives its held legs back.
func TestCalledOffLegs(t *testing.T) {
	s := newScene(t)
	s.accept()
	held := s.hold(Buyer)
	off := s.callOff()
	if state := s.want(PhaseCancelled); state.Next(Buyer) != ActRefund {
		t.Errorf("a held leg of a deal that is off: the buyer would %q", state.Next(Buyer))
	}
	back := s.refund(Buyer)
	state := s.want(PhaseCancelled)
	want := LegState{State: deals.StateRefunded, Held: held, Ended: back}
	if state.Legs != [2]LegState{Buyer: want} || state.CalledOff != off || state.Next(Buyer) != ActNothing {
		t.Errorf("%+v", state)
	}
}

// Facts that the chain can't report after the others change nothing.
func TestImpossibleFacts(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.hold(Buyer)
	s.settle()
	before := s.state()
	s.callOff()
	s.refund(Buyer)
	s.hold(Buyer)
	s.settle()
	if after := s.state(); !reflect.DeepEqual(after, before) {
		t.Errorf("%+v\nwant %+v", after, before)
	}
}
