package wallet

import (
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// LegState is what became of a payment that may be a leg of a deal.
type LegState int

// The states of a payment.
const (
	// LegNone is a plain payment, not a leg.
	LegNone LegState = iota
	// LegHeld is a leg that waits for its counterpayment. Neither payee nor payer has the money.
	LegHeld
	// LegSettled is a leg that was released to the payee.
	LegSettled
	// LegRefunded is a leg that was returned after its deadline.
	LegRefunded
	// LegCancelled is a leg that was returned before its deadline, by the counterparty's preimage.
	LegCancelled
)

var legNames = [...]string{"none", "held", "settled", "refunded", "cancelled"}

// String names the state in lower case.
func (s LegState) String() string { return legNames[s] }

// MarshalText encodes the state as [LegState.String] does.
func (s LegState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Sent is a payment or a withdrawal of this account as the chain records it, read with the outgoing
// viewing key.
type Sent struct {
	Tx    common.Hash
	Block uint64
	Asset notes.Asset
	Value notes.Value
	// Payee is the owner of the payment; 0 for a withdrawal.
	Payee notes.Owner
	// Recipient gets the tokens of a withdrawal; zero for a payment.
	Recipient common.Address
	// Payment is the commitment of a payment's note.
	Payment notes.Commitment
	// Leg is the state of the payment.
	Leg LegState
}

// legs finds the account's own legs by their payments. Whoever knows a payment's note can make a
// leg of it too. So what the chain reports of a payment is about the account's leg only in the
// transaction of that leg, and later only if that leg is the one held.
type legs struct {
	newest map[notes.Commitment]int // by index in book.sent
	held   map[notes.Commitment]int // by index in book.sent
}

func newLegs() legs { return legs{map[notes.Commitment]int{}, map[notes.Commitment]int{}} }

func (l legs) clone() legs { return legs{maps.Clone(l.newest), maps.Clone(l.held)} }

// deal follows the account's legs.
func (b *book) deal(f ledger.Fact) {
	switch e := f.Event.(type) {
	case ledger.Held:
		if i, own := b.arrived(f, e.Payment); own {
			b.legs.held[e.Payment] = i
			b.sent[i].Leg = LegHeld
		}
	case ledger.Settled:
		b.release(f, e.Payment)
		b.end(e.Counter, LegSettled)
	case ledger.Swapped:
		b.release(f, e.Payment)
		b.release(f, e.Counter)
	case ledger.Refunded:
		b.end(e.Payment, LegRefunded)
	case ledger.Cancelled:
		b.end(e.Payment, LegCancelled)
	}
}

// arrived returns the account's leg with the payment, if it came in the fact's transaction.
func (b *book) arrived(f ledger.Fact, payment notes.Commitment) (int, bool) {
	i, ok := b.legs.newest[payment]
	return i, ok && b.sent[i].Tx == f.Tx
}

// release marks a leg that settled in its own transaction.
func (b *book) release(f ledger.Fact, payment notes.Commitment) {
	if i, own := b.arrived(f, payment); own {
		b.sent[i].Leg = LegSettled
	}
}

// end marks a leg that was held.
func (b *book) end(payment notes.Commitment, as LegState) {
	if i, own := b.legs.held[payment]; own {
		b.sent[i].Leg = as
	}
}
