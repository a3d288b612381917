package contract

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
)

// Action is what a party does next in a deal.
type Action uint8

// The actions. A party sends a notice only once the leg that the notice names is final.
const (
	// ActWait means that the counterparty or the chain is next.
	ActWait Action = iota
	// ActAnswer means to accept or reject the offer.
	ActAnswer
	// ActPay means to make the payment leg. It settles the deal if the delivery leg is held.
	ActPay
	// ActNotifyPayment means to tell the seller which transaction made the payment leg.
	ActNotifyPayment
	// ActDeliver means to make the delivery leg, which settles the deal.
	ActDeliver
	// ActNotifyDelivery means to tell the buyer which transaction made the delivery leg.
	ActNotifyDelivery
	// ActSettle means to settle the deal, both legs of which are held. Either party can do it.
	ActSettle
	// ActRefund means to take the party's held leg back, because the deadline has passed or the
	// deal was called off.
	ActRefund
	// ActNothing means that the deal has ended for this party.
	ActNothing
)

var actionNames = [...]string{"wait", "answer the offer", "pay", "notify of the payment", "deliver",
	"notify of the delivery", "settle", "refund", "nothing"}

// String returns the action as an English verb phrase, for example "answer the offer".
func (a Action) String() string { return actionNames[int(a)%len(actionNames)] }

// Next returns what the party of a side does next in this state. It never asks a party to pay
// before the terms' earliest time, nor to make a second leg.
func (s State) Next(side Side) Action {
	held := s.Legs[side].State == deals.StateHeld
	theirsHeld := s.Legs[side.Other()].State == deals.StateHeld
	switch {
	case held && (s.Now > s.Terms.Deadline || s.Phase == PhaseCancelled):
		return ActRefund
	case s.Phase == PhaseSettled:
		return s.noticeOr(side, ActNothing)
	case s.Phase.Ended():
		return ActNothing
	case s.Phase == PhaseOffered && side == Buyer:
		return ActAnswer
	case s.Now < s.Terms.Earliest:
		return ActWait
	case held && theirsHeld:
		return ActSettle
	case held:
		return s.noticeOr(side, ActWait)
	case side == Buyer && (s.Phase == PhaseAccepted || s.Phase == PhaseDelivered):
		return ActPay
	case side == Seller && s.Phase == PhasePaid:
		return ActDeliver
	}
	return ActWait
}

// noticeOr returns the action to notify of a side's leg, which is made, or otherwise if that is not
// needed. Legs that arrived together need no notice.
func (s State) noticeOr(side Side, otherwise Action) Action {
	neverHeld := common.Hash{}
	switch {
	case s.Notified[side] != common.Hash{}:
		return otherwise
	case s.Legs[Buyer].Held == neverHeld && s.Legs[Seller].Held == neverHeld:
		return otherwise
	case side == Buyer:
		return ActNotifyPayment
	}
	return ActNotifyDelivery
}
