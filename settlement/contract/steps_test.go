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
	delivered := s.settle()
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

func accepts(s *scene)  { s.accept() }
func settles(s *scene)  { s.settle() }
func callsOff(s *scene) { s.callOff() }
func late(s *scene)     { s.history.Now = s.terms.Deadline + 1 }

func writes(side Side, b Body) event { return func(s *scene) { s.write(side, b) } }
func holds(side Side) event          { return func(s *scene) { s.hold(side) } }
func refunds(side Side) event        { return func(s *scene) { s.refund(side) } }

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
	early := func(s *scene) { s.history.Now = s.terms.Earliest - 1 }
	paid, delivered := holds(Buyer), holds(Seller)
	checkEndings(t, map[string]ending{
		"no delivery": {[]event{accepts, paid, late}, PhaseExpired, ActRefund, ActNothing},
		"refunded":    {[]event{accepts, paid, late, refunds(Buyer)}, PhaseRefunded, ActNothing, ActNothing},
		"called off":  {[]event{accepts, paid, callsOff, refunds(Buyer)}, PhaseCancelled, ActNothing, ActNothing},
		"called off, late": {
			[]event{accepts, paid, callsOff, refunds(Buyer), late}, PhaseCancelled, ActNothing, ActNothing,
		},
		"seller first": {[]event{accepts, delivered}, PhaseDelivered, ActPay, ActNotifyDelivery},
		"seller first, settled": {
			[]event{accepts, delivered, settles}, PhaseSettled, ActNotifyPayment, ActNotifyDelivery,
		},
		"both held":           {[]event{accepts, paid, delivered}, PhasePaid, ActSettle, ActSettle},
		"both held too early": {[]event{accepts, paid, delivered, early}, PhasePaid, ActWait, ActWait},
		"both held, settled": {
			[]event{accepts, paid, delivered, settles}, PhaseSettled, ActNotifyPayment, ActNotifyDelivery,
		},
		"both held, late": {[]event{accepts, paid, delivered, late}, PhaseExpired, ActRefund, ActRefund},
		"both held, one refunded": {
			[]event{accepts, paid, delivered, late, refunds(Seller)}, PhaseRefunded, ActRefund, ActNothing,
		},
		"rejected, paid":           {[]event{writes(Buyer, Reject{}), paid}, PhaseRejected, ActNothing, ActNothing},
		"rejected, settled anyway": {[]event{writes(Buyer, Reject{}), settles}, PhaseRejected, ActNothing, ActNothing},
		"paid before accepting":    {[]event{paid}, PhaseOffered, ActAnswer, ActWait},
		"retracted after accepting": {
			[]event{accepts, writes(Seller, Retract{}), paid}, PhasePaid, ActNotifyPayment, ActDeliver,
		},
	})
}

func TestEndingsInOneTransaction(t *testing.T) {
	handsOver := writes(Seller, LegItem{[]byte{1}})
	checkEndings(t, map[string]ending{
		"handed over":   {[]event{accepts, handsOver}, PhaseAccepted, ActPay, ActWait},
		"both arrived":  {[]event{accepts, handsOver, settles}, PhaseSettled, ActNothing, ActNothing},
		"and then late": {[]event{accepts, settles, late}, PhaseSettled, ActNothing, ActNothing},
		"that is final": {[]event{accepts, settles, callsOff}, PhaseSettled, ActNothing, ActNothing},
	})
}
