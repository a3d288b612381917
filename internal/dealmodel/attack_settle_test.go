package dealmodel

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// A deal settles once, whatever was held, and whatever is held again or arrives.
func TestAttackSettleTwice(t *testing.T) {
	for _, d := range []subject{firmDeal(), repoDeal()} {
		for held := range 4 {
			s := play(t, d)
			s.settleWith(d, held)
			s.settle(ErrSlot, d.Deal)
			s.settle(ErrSlot, d.Deal, s.all(d.Deal)...)
			for i := range d.Payments {
				if s.is.Slot(d.Key(i)).State == deals.StateEmpty {
					s.hold(s.payer[d.Payments[i]], d.Key(i))
				}
			}
			s.settle(ErrSlot, d.Deal)
		}
	}
}

// Of two settlements in a call that share the deal, a leg or a note, the second is skipped.
func TestAttackTwoSettlementsInOneCall(t *testing.T) {
	one := firmDeal()
	other := firm()
	other.CancelHashes = make([][32]byte, 2)
	two := subject{Deal: Of(other)}

	s := play(t, one, two)
	legs := s.all(one.Deal)
	s.skipped(s.settleAll(nil, Settlement{one.Deal, legs}, Settlement{one.Deal, legs}), 1, ErrSlot)

	s = play(t, one, two)
	first, second := s.all(one.Deal), s.all(two.Deal) // with the same notes
	s.skipped(s.settleAll(nil, Settlement{one.Deal, first}, Settlement{two.Deal, second}), 1, ErrSpent)
	s.state(two.Key(0), deals.StateEmpty)
}

// skipped checks that exactly one settlement was skipped.
func (s *scene) skipped(events []deals.Event, index uint64, reason error) {
	s.t.Helper()
	found := 0
	for _, e := range events {
		if e, ok := e.(deals.SettlementSkipped); ok && e.Index == index && errors.Is(e.Reason, reason) {
			found++
		} else if ok {
			s.t.Errorf("settlement %d was skipped: %v", e.Index, e.Reason)
		}
	}
	if found != 1 {
		s.t.Errorf("settlement %d was skipped %d times", index, found)
	}
}

// A settlement fails at its second leg, inside a call in which another one is good. Its first leg
// has a forged proof, which nobody looks at, and would burn Bob's note if it had been carried out.
func TestAttackInsideSkippedSettlement(t *testing.T) {
	bad, good := firmDeal(), subject{Deal: Of(deals.Deal{
		Payments:     []notes.Commitment{ownOne, ownTwo},
		CancelHashes: make([][32]byte, 2),
		Deadline:     1,
	})}
	s := play(t, bad, good)
	legs := s.all(bad.Deal)
	legs[0].Forged, legs[0].Inputs[0] = true, legs[1].Inputs[0]
	legs[1].Inputs[0], legs[1].Stale = Dummy, true
	events := s.settleAll(nil, Settlement{bad.Deal, legs}, Settlement{good.Deal, s.all(good.Deal)})
	s.skipped(events, 0, ErrStale)
	s.owns(alice, aliceHas)
	s.owns(bob, bobHas)
	s.settle(ErrStale, bad.Deal, legs...)
	s.settle(nil, bad.Deal, s.all(bad.Deal)...)
}

// In the last block, Bob puts a hold in front of the settlement: a copy of Alice's leg, or one
// that he pays himself. It settles all the same, and what he has paid is his loss.
func TestAttackHoldInFrontOfSettlement(t *testing.T) {
	d := firmDeal()
	for payer, aliceGets := range map[int]uint64{alice: aliceHas - 3 + 5, bob: aliceHas + 5} {
		s := play(t, d)
		s.hold(bob, d.Key(1))
		s.at(1)
		legs := []Leg{s.leg(alice, d.Key(0))}
		front := legs[0]
		if payer == bob {
			front = s.leg(bob, d.Key(0))
		}
		s.submit(nil, front)
		events := s.settle(nil, d.Deal, legs...)
		if len(events) != 1 {
			t.Errorf("a leg that is left out gave an event: %v", events)
		}
		s.owns(alice, aliceGets)
	}
}

// Anybody settles what is all held, with nothing and with any bytes.
func TestAttackSettleWithAllHeld(t *testing.T) {
	d := firmDeal()
	for _, garbage := range [][]Leg{nil, {{Payment: cash, Forged: true, Stale: true}}} {
		s := play(t, d)
		s.hold(alice, d.Key(0))
		s.hold(bob, d.Key(1))
		s.settle(nil, d.Deal, garbage...)
		s.owns(alice, aliceHas-3+5)
		s.owns(bob, bobHas-5+3)
	}
}
