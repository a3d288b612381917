package contract

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
)

// Phase is how far a deal has come.
type Phase uint8

// The phases. Paid, Delivered, Settled, Refunded and Cancelled follow from the chain's facts alone,
// never from a message.
const (
	// PhaseNone means that the history has no valid offer of the deal.
	PhaseNone Phase = iota
	// PhaseOffered means that the buyer can accept or reject the offer, and the seller can retract
	// it.
	PhaseOffered
	// PhaseAccepted means that both parties signed the terms. The buyer pays next.
	PhaseAccepted
	// PhasePaid means that the payment leg is held under the deal and its deadline. The seller
	// delivers next.
	PhasePaid
	// PhaseDelivered means that the seller went first: the delivery leg is held under the deal and
	// its deadline, the payment leg is not. The buyer pays next.
	PhaseDelivered
	// PhaseSettled means that both payments were made, in one transaction. The deal can't be called
	// off any more.
	PhaseSettled
	// PhaseRefunded means that a held leg was refunded after the deadline. The deal can't settle
	// any more.
	PhaseRefunded
	// PhaseCancelled means that the deal was called off before the deadline, and its held legs were
	// refunded. The deal can't settle any more.
	PhaseCancelled
	// PhaseRejected means that the buyer rejected the offer.
	PhaseRejected
	// PhaseRetracted means that the seller retracted the offer.
	PhaseRetracted
	// PhaseExpired means that the deadline has passed. A leg that is still held can be refunded.
	PhaseExpired
)

var phaseNames = [...]string{"none", "offered", "accepted", "paid", "delivered", "settled", "refunded", "cancelled",
	"rejected", "retracted", "expired"}

// String returns the phase's name in lower case, for example "offered".
func (p Phase) String() string {
	if int(p) >= len(phaseNames) {
		return fmt.Sprintf("Phase(%d)", uint8(p))
	}
	return phaseNames[p]
}

// MarshalText returns what String does.
func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Ended reports whether the deal is settled or was given up: p is PhaseSettled or a later one. A
// deal that has ended never settles.
func (p Phase) Ended() bool { return p >= PhaseSettled }

// LegState is the state of one side's leg. Whoever paid it does not matter.
type LegState struct {
	// State is StateSettled for every leg of a settled deal, also for one that arrived with the
	// settlement and was never held.
	State deals.State
	// Held is the transaction that made the leg held, zero if it arrived. Ended is the transaction
	// that settled or refunded it, zero before that.
	Held, Ended common.Hash
}

// Entry is one message in a private contract's log.
type Entry struct {
	// At is the place on the chain at which the message took effect, Tx the transaction that posted
	// it.
	At Position
	Tx common.Hash
	// Side is the sender's, Number the message's number in the sender's thread.
	Side   Side
	Number uint64
	Kind   MessageKind
	// Effective is false if the sender must not send such a message, or not in that phase. The
	// message then changed nothing.
	Effective bool
}

// Granted is a third party that can read a private contract.
type Granted struct {
	// By is the side that granted it.
	By Side
	// Grantee is the fingerprint of the third party's card, and Name the name on it.
	Grantee Fingerprint
	Name    string
	// Number is the number of the message in that side's thread, Tx the transaction of its post.
	Number uint64
	Tx     common.Hash
}

// State is the state of a private contract, as [PrivateContract.Fold] computes it.
type State struct {
	Deal  ID
	Phase Phase
	// Terms are zero in PhaseNone. They are complete once the buyer accepted. Only then the deal
	// can be on the chain.
	Terms Terms
	// Legs has the state of each side's leg on the chain, by [Side].
	Legs [2]LegState
	// Settled is the transaction that settled the deal, CalledOff the one that called it off. Each
	// is zero if there is none.
	Settled, CalledOff common.Hash
	// Log has the messages of both threads in the order in which they took effect.
	Log []Entry
	// Items has the leg items that each side handed over, oldest first. A newer one stands in for
	// those before it; whether the z-contract takes it is not known here.
	Items [2][][]byte
	// Notified has the transaction that each side's newest notice names, zero if there is none.
	Notified [2]common.Hash
	// Granted has the third parties that can read, in the order of the grants.
	Granted []Granted
	// Evidence has the cases in which one sender wrote two messages under one number that say
	// different things. The one that came first on the chain counts.
	Evidence []Equivocation
	// Links has the end of each side's thread.
	Links [2]Link
	// Now is the time of the newest final block, in the chain's own unit.
	Now uint64
}

// At returns the state at a later time, if nothing else has happened: its deadline may have passed.
func (s State) At(now uint64) State {
	if s.Now = now; s.Phase != PhaseNone {
		s.Phase = s.currentPhase()
	}
	return s
}

// TxOf returns the transaction that posted the first effective message of a kind, and whether there
// is one.
func (s State) TxOf(kind MessageKind) (common.Hash, bool) {
	for _, e := range s.Log {
		if e.Kind == kind && e.Effective {
			return e.Tx, true
		}
	}
	return common.Hash{}, false
}

// LegTx returns the transaction in which the leg of a side was made: the one that made it held, or
// the settlement with which it arrived. It is zero if the leg was not made.
func (s State) LegTx(side Side) common.Hash {
	leg := s.Legs[side]
	if leg.Held == (common.Hash{}) {
		return leg.Ended
	}
	return leg.Held
}
