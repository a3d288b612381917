package contract

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// Each phase of a deal that goes well asks one party for the next step, until all ten are done.
func TestTenSteps(t *testing.T) {
	s := newScene(t)
	turn := func(phase Phase, buyer, seller Action) {
		t.Helper()
		state := s.want(phase)
		if state.Next(Buyer) != buyer || state.Next(Seller) != seller {
			t.Fatalf("%s: buyer %q, seller %q", phase, state.Next(Buyer), state.Next(Seller))
		}
	}
	turn(PhaseOffered, ActAnswer, ActWait)
	s.accept()
	turn(PhaseAccepted, ActPay, ActWait)
	paid := s.hold(Buyer)
	turn(PhasePaid, ActNotifyPayment, ActDeliver)
	s.write(Buyer, PaymentNotice{paid})
	turn(PhasePaid, ActWait, ActDeliver)
	delivered := s.settle(Seller)
	turn(PhaseSettled, ActNothing, ActNotifyDelivery)
	s.write(Seller, DeliveryNotice{delivered})
	turn(PhaseSettled, ActNothing, ActNothing)
	state := s.state()
	if state.Terms != s.terms || state.Notified != [2]common.Hash{paid, delivered} || len(state.Evidence) != 0 {
		t.Errorf("state %+v", state)
	}
	for _, step := range state.Steps() {
		if step.Status != Done {
			t.Errorf("step %d is %s", step.N, step.Status)
		}
	}
	if steps := state.Steps(); steps[3].Tx != paid || steps[6].Tx != delivered {
		t.Error("a step names another transaction")
	}
}

// event is something that happens in a scene.
type event func(*scene)

func accepts(s *scene) { s.accept() }
func swaps(s *scene)   { s.swap() }
func late(s *scene)    { s.history.Now = s.terms.Deadline + 1 }

func writes(side Side, b Body) event      { return func(s *scene) { s.write(side, b) } }
func holds(side Side) event               { return func(s *scene) { s.hold(side) } }
func settles(completes Side) event        { return func(s *scene) { s.settle(completes) } }
func ends(kind FactKind, side Side) event { return func(s *scene) { s.endLeg(kind, side) } }

func (s *scene) play(events []event) {
	for _, happen := range events {
		happen(s)
	}
}

// ending is a history after the offer, with the phase it leads to and what each party does next.
type ending struct {
	events        []event
	phase         Phase
	buyer, seller Action
}

func checkEndings(t *testing.T, endings map[string]ending) {
	for name, e := range endings {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.play(e.events)
			if state := s.want(e.phase); state.Next(Buyer) != e.buyer || state.Next(Seller) != e.seller {
				t.Errorf("buyer %q, seller %q", state.Next(Buyer), state.Next(Seller))
			}
		})
	}
}

func TestEndingsWithoutALeg(t *testing.T) {
	atDeadline := func(s *scene) { s.history.Now = s.terms.Deadline }
	beforeEarliest := func(s *scene) { s.history.Now = s.terms.Earliest - 1 }
	checkEndings(t, map[string]ending{
		"rejected":               {[]event{writes(Buyer, Reject{"no"})}, PhaseRejected, ActNothing, ActNothing},
		"retracted":              {[]event{writes(Seller, Retract{})}, PhaseRetracted, ActNothing, ActNothing},
		"accepted after retract": {[]event{writes(Seller, Retract{}), accepts}, PhaseRetracted, ActNothing, ActNothing},
		"offer expired":          {[]event{late}, PhaseExpired, ActNothing, ActNothing},
		"acceptance expired":     {[]event{accepts, late}, PhaseExpired, ActNothing, ActNothing},
		"at the deadline":        {[]event{accepts, atDeadline}, PhaseAccepted, ActPay, ActWait},
		"before the earliest":    {[]event{accepts, beforeEarliest}, PhaseAccepted, ActWait, ActWait},
	})
}

func TestEndingsWithAHeldLeg(t *testing.T) {
	refunded, cancelled := ends(FactRefunded, Buyer), ends(FactCancelled, Buyer)
	checkEndings(t, map[string]ending{
		"no delivery":  {[]event{accepts, holds(Buyer), late}, PhaseExpired, ActRefund, ActNothing},
		"refunded":     {[]event{accepts, holds(Buyer), refunded, late}, PhaseRefunded, ActNothing, ActNothing},
		"cancelled":    {[]event{accepts, holds(Buyer), cancelled}, PhaseCancelled, ActNothing, ActNothing},
		"seller first": {[]event{accepts, holds(Seller)}, PhaseDelivered, ActPay, ActNotifyDelivery},
		"seller first, settled": {
			[]event{accepts, holds(Seller), settles(Buyer)}, PhaseSettled, ActNotifyPayment, ActNotifyDelivery,
		},
		"cancelled, other held": {
			[]event{accepts, holds(Buyer), cancelled, holds(Seller), late}, PhaseCancelled, ActNothing, ActRefund,
		},
		"cancelled, other waits": {
			[]event{accepts, holds(Buyer), holds(Seller), cancelled}, PhaseCancelled, ActNothing, ActWait,
		},
		"other refunded, late": {
			[]event{accepts, holds(Buyer), holds(Seller), ends(FactRefunded, Seller), late},
			PhaseRefunded, ActRefund, ActNothing,
		},
		"rejected, paid": {
			[]event{writes(Buyer, Reject{}), holds(Buyer)}, PhaseRejected, ActWait, ActNothing,
		},
		"paid before accepting": {[]event{holds(Buyer)}, PhaseOffered, ActAnswer, ActWait},
		"retracted after accepting": {
			[]event{accepts, writes(Seller, Retract{}), holds(Buyer)}, PhasePaid, ActNotifyPayment, ActDeliver,
		},
		"rejected, settled anyway": {
			[]event{writes(Buyer, Reject{}), settles(Seller)}, PhaseSettled, ActNothing, ActNothing,
		},
	})
}

func TestEndingsBySwap(t *testing.T) {
	handsOver := writes(Seller, LegItem{[]byte{1}})
	checkEndings(t, map[string]ending{
		"swapped": {[]event{accepts, handsOver, swaps}, PhaseSettled, ActNothing, ActNothing},
		// The buyer's payment is the greater one, so that the swap does not use it up.
		"swapped, then held":       {[]event{accepts, swaps, holds(Buyer)}, PhaseSettled, ActWait, ActNothing},
		"held, then swapped, late": {[]event{accepts, holds(Buyer), swaps, late}, PhaseSettled, ActRefund, ActNothing},
		"refunded, swapped anyway": {
			[]event{accepts, holds(Buyer), ends(FactRefunded, Buyer), swaps}, PhaseSettled, ActNothing, ActNothing,
		},
	})
}
