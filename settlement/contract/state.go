package contract

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Phase is where a deal stands.
type Phase uint8

// The phases. Paid, Delivered, Settled, Refunded and Cancelled come from chain facts alone.
const (
	// PhaseNone: the seller's first message is no offer of this deal.
	PhaseNone Phase = iota
	// PhaseOffered: the buyer may accept or reject, the seller may withdraw.
	PhaseOffered
	// PhaseAccepted: both signed the terms; the buyer pays.
	PhaseAccepted
	// PhasePaid: the buyer's leg is held and equal to the terms; the seller delivers.
	PhasePaid
	// PhaseDelivered: the seller went first; its leg is held and equal to the terms.
	PhaseDelivered
	// PhaseSettled: both payments were released, together.
	PhaseSettled
	// PhaseRefunded: a leg was refunded after the deadline; its payment can never be held again.
	PhaseRefunded
	// PhaseCancelled: a leg was set free before the deadline; its payment can never be held again.
	PhaseCancelled
	// PhaseRejected: the buyer said no.
	PhaseRejected
	// PhaseRetracted: the seller took the offer back.
	PhaseRetracted
	// PhaseExpired: the deadline passed. A leg that is still held is due for its refund.
	PhaseExpired
)

var phaseNames = [...]string{"none", "offered", "accepted", "paid", "delivered", "settled", "refunded", "cancelled", "rejected",
	"retracted", "expired"}

// String returns the phase's name in lower case.
func (p Phase) String() string {
	if int(p) >= len(phaseNames) {
		return fmt.Sprintf("Phase(%d)", uint8(p))
	}
	return phaseNames[p]
}

// Over tells whether everything is settled, or nothing of it is to be expected any more. A deal that ended without can still settle in a swap, if
// both legs are signed for that after all; then both payments are made as agreed.
func (p Phase) Over() bool { return p >= PhaseSettled }

// LegStatus is what the chain last said of a leg.
type LegStatus uint8

// The statuses, as the z-contract has them; LegCancelled is its Refunded, before the deadline.
const (
	LegNone LegStatus = iota
	LegHeld
	LegSettled
	LegRefunded
	LegCancelled
)

// LegState is one side's leg.
type LegState struct {
	Status LegStatus
	// Matches tells whether what the chain held or settled is equal to the terms. A leg that does not match is money that went
	// another way than agreed; it never counts as payment or delivery.
	Matches bool
	// Held is the transaction that made the leg held, zero if it settled at once; Ended the one that settled or refunded it.
	Held, Ended common.Hash
}

// Entry is a message in the contract's log.
type Entry struct {
	At     Position
	Tx     common.Hash
	Side   Side
	Number uint64
	Kind   MessageKind
	// Effective is false for a message that was not its sender's to send, or not then.
	Effective bool
}

// Granted is a third party that can read the contract.
type Granted struct {
	By      Side
	Grantee Fingerprint
	Name    string
	Tx      common.Hash
}

// State is what a contract's history amounts to.
type State struct {
	Deal  ID
	Phase Phase
	// Terms are complete from the acceptance on; zero in PhaseNone.
	Terms Terms
	// Legs are indexed by the side that makes them, as the chain keeps them.
	Legs [2]LegState
	// Swapped is the transaction in which both legs came together and settled; zero if that did not happen.
	Swapped common.Hash
	// Log holds the messages that are in their threads, in the order of taking effect.
	Log []Entry
	// Items are the newest leg items that each side handed over.
	Items [2][]byte
	// Notified is the transaction named in each side's newest notice, zero for none.
	Notified [2]common.Hash
	// Granted lists who was added.
	Granted []Granted
	// Evidence lists messages of which one sender wrote two under one number. The first on the chain counts.
	Evidence []Equivocation
	// Links are where each side's thread stands.
	Links [2]Link
	// Now is the time of the newest final block.
	Now uint64
}

// TxOf returns the transaction of the first effective message of a kind.
func (s State) TxOf(kind MessageKind) (common.Hash, bool) {
	for _, e := range s.Log {
		if e.Kind == kind && e.Effective {
			return e.Tx, true
		}
	}
	return common.Hash{}, false
}
