package deals

import (
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/notes"
)

// Key identifies a leg. A payment may stand under several deals, and under a deal with several
// times, of which at most one is the deal's own. Each such leg has its own money.
type Key struct {
	Payment notes.Commitment
	// Deal is the deal that the leg is bound to, or the closing.
	Deal ID
	// Deadline is the time that the leg is bound to, in the chain's own unit.
	Deadline uint64
}

// Hash returns keccak256(abi.encode(payment, deal, deadline)), the contract's key of the leg's
// slot.
func (k Key) Hash() [32]byte { return crypto.Keccak256Hash(encodeKey(k)) }

// State says what the contract's slot of a leg holds.
type State uint8

// The states. A slot never becomes empty again.
const (
	// StateEmpty is the state of a leg that was never held. The leg of an arrived payment stays
	// empty, unless its slot marks that the deal has settled.
	StateEmpty State = iota
	// StateHeld is a leg whose money waits for the rest of its deal.
	StateHeld
	// StatePledged is a leg of a settled deal whose money waits until it is closed or seized.
	StatePledged
	// StateSettled is a leg whose payment was queued.
	StateSettled
	// StateRefunded is a leg whose refund was queued because its deal did not settle.
	StateRefunded
	// StateClosed is a leg whose refund was queued because its pledge was closed.
	StateClosed
)

// Open reports whether the contract has money of a leg in this state.
func (s State) Open() bool { return s == StateHeld || s == StatePledged }

// Leg is what is known of a leg.
type Leg struct {
	State State
	// Refund is the commitment that returns the leg's money to its payer. It is known once the leg
	// was held or pledged, and zero before.
	Refund notes.Commitment
}
