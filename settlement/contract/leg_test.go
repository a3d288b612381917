package contract

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

var otherCommitment = notes.Commitment{Element: field.New(5)}

// The changes that make a leg differ from the terms.
func otherPayment(f *Fact)    { f.Payment, f.Deadline = otherCommitment, 150 }
func otherCounter(f *Fact)    { f.Counter = otherCommitment }
func otherDeadline(f *Fact)   { f.Deadline++ }
func otherCancelHash(f *Fact) { f.CancelHash[0]++ }

// holdsForeign holds a leg of a side that differs from the terms.
func holdsForeign(side Side, change func(*Fact)) event {
	return func(s *scene) {
		s.hold(side)
		change(&s.history.Facts[len(s.history.Facts)-1])
	}
}

// endsFirst ends the leg that the scene's first fact is about.
func endsFirst(kind FactKind) event {
	return func(s *scene) { s.fact(Fact{Kind: kind, Payment: s.history.Facts[0].Payment}) }
}

// A payment counts only if payment, counter, deadline and cancel hash equal the terms'.
func TestForeignLegIsNoPayment(t *testing.T) {
	for name, change := range map[string]func(*Fact){
		"payment":     func(f *Fact) { f.Payment = otherCommitment },
		"counter":     otherCounter,
		"deadline":    otherDeadline,
		"cancel hash": otherCancelHash,
	} {
		s := newScene(t)
		s.accept()
		s.hold(Buyer)
		change(&s.history.Facts[0])
		if state := s.want(PhaseAccepted); state.Next(Seller) != ActWait || state.Legs[Buyer].Matches {
			t.Errorf("%s: the seller would deliver", name)
		}
	}
}

func TestForeignLegIsNoDelivery(t *testing.T) {
	s := newScene(t)
	s.accept()
	holdsForeign(Seller, otherCancelHash)(s)
	if state := s.want(PhaseAccepted); state.Next(Buyer) != ActWait {
		t.Error("the buyer would pay for a delivery that differs from the terms")
	}
}

func TestPaymentInAnotherDealIsNoPayment(t *testing.T) {
	s := newScene(t)
	s.accept()
	s.hold(Buyer)
	s.fact(Fact{Kind: FactSettled, Payment: otherCommitment, Counter: s.terms.Payment.Commitment})
	state := s.want(PhaseAccepted)
	if state.Legs[Buyer].Status != LegSettled || state.Next(Seller) != ActWait {
		t.Error("a payment that went to another deal counts for this one")
	}
}

// A leg that differs from the terms does not end the deal: a later leg that equals them counts. The
// z-contract holds a payment once, so the legs before the right one must have other payments.
func TestForeignLegIsNotTheEnd(t *testing.T) {
	for name, c := range map[string]struct {
		before []event
		buyer  Action // with only that on the chain
		seller Action // once the payment is held as agreed
	}{
		"another payment for the delivery": {[]event{holdsForeign(Buyer, otherPayment)}, ActPay, ActDeliver},
		"that and its refund": {
			[]event{holdsForeign(Buyer, otherPayment), endsFirst(FactRefunded)}, ActPay, ActDeliver,
		},
		"that and its cancellation": {
			[]event{holdsForeign(Buyer, otherPayment), endsFirst(FactCancelled)}, ActPay, ActDeliver,
		},
		"another delivery for the payment": {[]event{holdsForeign(Seller, otherPayment)}, ActPay, ActDeliver},
		"the delivery for another payment": {[]event{holdsForeign(Seller, otherCounter)}, ActWait, ActWait},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.accept()
			s.play(c.before)
			if state := s.want(PhaseAccepted); state.Next(Buyer) != c.buyer || state.Next(Seller) != ActWait {
				t.Errorf("buyer %q, seller %q", state.Next(Buyer), state.Next(Seller))
			}
			paid := s.hold(Buyer)
			if state := s.want(PhasePaid); state.Next(Seller) != c.seller || state.LegTx(Buyer) != paid {
				t.Errorf("paid: seller %q, buyer's leg %+v", state.Next(Seller), state.Legs[Buyer])
			}
			if c.seller == ActDeliver {
				s.settle(Seller)
				s.want(PhaseSettled)
			}
		})
	}
}

// A payment that was held under other terms than the agreed ones may still settle with its
// counterpart. Then both parties got what they agreed.
func TestForeignTermsCanStillSettle(t *testing.T) {
	for name, c := range map[string]struct {
		before []event
		phase  Phase // with only that on the chain
		settle event
	}{
		"deadline":                 {[]event{holdsForeign(Buyer, otherDeadline)}, PhaseAccepted, settles(Seller)},
		"cancel hash":              {[]event{holdsForeign(Buyer, otherCancelHash)}, PhaseAccepted, settles(Seller)},
		"the seller's deadline":    {[]event{holdsForeign(Seller, otherDeadline)}, PhaseAccepted, settles(Buyer)},
		"the seller's cancel hash": {[]event{holdsForeign(Seller, otherCancelHash)}, PhaseAccepted, settles(Buyer)},
		// In a swap the chain asks only for the record of the lesser payment, here the seller's.
		"counter": {[]event{holdsForeign(Buyer, otherCounter)}, PhaseAccepted, swaps},
		"counter, cancelled": {
			[]event{holdsForeign(Buyer, otherCounter), ends(FactCancelled, Buyer)}, PhaseCancelled, swaps,
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.accept()
			s.play(c.before)
			if state := s.want(c.phase); state.Legs[Buyer].Matches || state.Legs[Seller].Matches {
				t.Errorf("a leg counts as agreed: %+v", state.Legs)
			}
			c.settle(s)
			state := s.want(PhaseSettled)
			if l := state.Legs[Seller]; l.Status != LegSettled || !l.Matches || state.LegTx(Buyer) == (common.Hash{}) {
				t.Errorf("a payment was not made: %+v", state.Legs)
			}
		})
	}
}

// swapsWith swaps the agreed payment with a foreign one that is greater or less by 1.
func swapsWith(foreignIsLess bool) event {
	return func(s *scene) {
		agreed := s.terms.Payment.Commitment
		foreign := notes.Commitment{Element: agreed.Element.Add(field.New(1))}
		if foreignIsLess {
			foreign.Element = agreed.Element.Sub(field.New(1))
		}
		s.fact(Fact{Kind: FactSwapped, Payment: foreign, Counter: agreed})
	}
}

// Whoever knows the note of a payment can make that payment a second time, in a swap with a payment
// of his own. That does not end a leg that is held: its payer can still take the money back. Only
// if the agreed payment is the lesser of the two, the swap uses it up and it can't be held any
// more.
func TestSwapWithAForeignPayment(t *testing.T) {
	swap, refunded := swapsWith(true), ends(FactRefunded, Buyer)
	for name, c := range map[string]struct {
		events []event
		phase  Phase
		next   Action // the buyer's
	}{
		"held, then swapped":         {[]event{holds(Buyer), swap}, PhasePaid, ActNotifyPayment},
		"swapped, then held":         {[]event{swap, holds(Buyer)}, PhasePaid, ActNotifyPayment},
		"held, then swapped, late":   {[]event{holds(Buyer), swap, late}, PhaseExpired, ActRefund},
		"swapped, then held, late":   {[]event{swap, holds(Buyer), late}, PhaseExpired, ActRefund},
		"held, swapped and refunded": {[]event{holds(Buyer), swap, late, refunded}, PhaseRefunded, ActNothing},
		"held, swapped and settled":  {[]event{holds(Buyer), swap, settles(Seller)}, PhaseSettled, ActNotifyPayment},
		"used up":                    {[]event{swapsWith(false)}, PhaseAccepted, ActWait},
	} {
		s := newScene(t)
		s.accept()
		s.play(c.events)
		if state := s.want(c.phase); state.Next(Buyer) != c.next {
			t.Errorf("%s: the buyer would %q, want %q", name, state.Next(Buyer), c.next)
		}
	}
}
