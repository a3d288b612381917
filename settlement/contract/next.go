package contract

import "github.com/ethereum/go-ethereum/common"

// Action is what a party does next.
type Action uint8

// The actions. Notices come after the money they speak of is final.
const (
	// ActWait: it is the counterparty's turn, or the chain's.
	ActWait Action = iota
	// ActAnswer: accept or reject the offer.
	ActAnswer
	// ActPay: make the payment leg.
	ActPay
	// ActNotifyPayment: tell the seller.
	ActNotifyPayment
	// ActDeliver: make the delivery leg.
	ActDeliver
	// ActNotifyDelivery: tell the buyer.
	ActNotifyDelivery
	// ActRefund: the deadline passed; take the held leg back.
	ActRefund
	// ActNothing: the deal is over for this party.
	ActNothing
)

var actionNames = [...]string{"wait", "answer the offer", "pay", "notify of the payment", "deliver", "notify of the delivery", "refund", "nothing"}

// String says what to do.
func (a Action) String() string { return actionNames[int(a)%len(actionNames)] }

// Next tells what the party of a side does in this state. It never asks for money before the terms' earliest date, nor for
// a second leg.
func (s State) Next(side Side) Action {
	leg := s.Legs[side]
	switch {
	case leg.Status == LegHeld && s.Phase != PhaseNone && s.Now > s.Terms.Deadline:
		return ActRefund
	case leg.Status == LegHeld && s.Phase.Over():
		return ActWait // nothing can come of the leg, but its refund
	case s.Phase == PhaseSettled:
		return s.notice(side, ActNothing)
	case s.Phase.Over():
		return ActNothing
	case s.Phase == PhaseOffered && side == Buyer:
		return ActAnswer
	case leg.Status == LegHeld && leg.Matches:
		return s.notice(side, ActWait)
	case leg.Status != LegNone || s.Now < s.Terms.Earliest:
		return ActWait
	case side == Buyer && (s.Phase == PhaseAccepted || s.Phase == PhaseDelivered) && s.answers(Seller):
		return ActPay
	case side == Seller && s.Phase == PhasePaid:
		return ActDeliver
	}
	return ActWait
}

// answers tells whether the leg of a side can still settle with its counterpart: it is not made yet, or held as agreed. Against a leg
// that went another way a payment would only wait for its refund.
func (s State) answers(side Side) bool {
	leg := s.Legs[side]
	return leg.Status == LegNone || leg.Status == LegHeld && leg.Matches
}

// notice asks for the party's notice if its leg's transaction was not named yet. Legs that settled together need none, and in a deal
// that was not accepted one would have no effect.
func (s State) notice(side Side, otherwise Action) Action {
	none := common.Hash{}
	together := s.Swapped != none
	switch {
	case s.Made(side) == none || s.Notified[side] != none || together || !s.Terms.Complete():
		return otherwise
	case side == Buyer:
		return ActNotifyPayment
	}
	return ActNotifyDelivery
}

// Made returns the transaction in which the party of a side moved its leg: where it became held, or where it settled at once.
func (s State) Made(side Side) common.Hash {
	if s.Swapped != (common.Hash{}) {
		return s.Swapped
	}
	if leg := s.Legs[side]; leg.Held == (common.Hash{}) && leg.Status == LegSettled {
		return leg.Ended
	}
	return s.Legs[side].Held
}
