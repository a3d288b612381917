package contract

import "github.com/ethereum/go-ethereum/common"

// Action is what a party does next in a deal.
type Action uint8

// The actions. A party sends a notice only once the leg that the notice names is final.
const (
	// ActWait means that the counterparty or the chain is next.
	ActWait Action = iota
	// ActAnswer means to accept or reject the offer.
	ActAnswer
	// ActPay means to make the payment leg.
	ActPay
	// ActNotifyPayment means to tell the seller which transaction made the payment leg.
	ActNotifyPayment
	// ActDeliver means to make the delivery leg.
	ActDeliver
	// ActNotifyDelivery means to tell the buyer which transaction made the delivery leg.
	ActNotifyDelivery
	// ActRefund means to take the party's held leg back, because the deadline has passed.
	ActRefund
	// ActNothing means that the deal has ended for this party.
	ActNothing
)

var actionNames = [...]string{"wait", "answer the offer", "pay", "notify of the payment", "deliver",
	"notify of the delivery", "refund", "nothing"}

// String returns the action as an English verb phrase, for example "answer the offer".
func (a Action) String() string { return actionNames[int(a)%len(actionNames)] }

// Next returns what the party of a side does next in this state. It never asks a party to pay
// before the terms' earliest time, nor to make a second leg.
func (s State) Next(side Side) Action {
	leg := s.Legs[side]
	switch {
	case leg.Status == LegHeld && s.Phase != PhaseNone && s.Now > s.Terms.Deadline:
		return ActRefund
	case leg.Status == LegHeld && s.Phase.Ended():
		return ActWait // the leg can only be refunded, and not yet
	case s.Phase == PhaseSettled:
		return s.noticeOr(side, ActNothing)
	case s.Phase.Ended():
		return ActNothing
	case s.Phase == PhaseOffered && side == Buyer:
		return ActAnswer
	case leg.Status == LegHeld && leg.Matches:
		return s.noticeOr(side, ActWait)
	case leg.Status != LegNone || s.Now < s.Terms.Earliest:
		return ActWait
	case side == Buyer && (s.Phase == PhaseAccepted || s.Phase == PhaseDelivered) && s.canSettle(Seller):
		return ActPay
	case side == Seller && s.Phase == PhasePaid:
		return ActDeliver
	}
	return ActWait
}

// canSettle reports whether the leg of a side can still settle with its counterpart: it is not made
// yet, or held as agreed. If it can't, a payment would only wait for its refund.
func (s State) canSettle(side Side) bool {
	leg := s.Legs[side]
	return leg.Status == LegNone || leg.Status == LegHeld && leg.Matches
}

// noticeOr returns the action to notify of a side's leg, or otherwise if that is not needed. Legs
// that were swapped need no notice, and in a deal that was not accepted a notice would have no
// effect.
func (s State) noticeOr(side Side, otherwise Action) Action {
	var zero common.Hash
	hasLeg, notified, swapped := s.LegTx(side) != zero, s.Notified[side] != zero, s.Swapped != zero
	switch {
	case !hasLeg || notified || swapped || !s.Terms.Complete():
		return otherwise
	case side == Buyer:
		return ActNotifyPayment
	}
	return ActNotifyDelivery
}
