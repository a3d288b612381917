package wallet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/notes"
)

// LegState is where a payment stands that may be a leg of a deal.
type LegState int

// The states of a payment.
const (
	// LegNone: no leg, a plain payment.
	LegNone LegState = iota
	// LegHeld: waits for its counterpart; neither payee nor payer has the money.
	LegHeld
	// LegSettled: released to the payee.
	LegSettled
	// LegRefunded: returned after the deadline.
	LegRefunded
	// LegCancelled: returned before it, by the counterparty's preimage.
	LegCancelled
)

var legNames = [...]string{"none", "held", "settled", "refunded", "cancelled"}

// String names the state in lower case.
func (s LegState) String() string { return legNames[s] }

// MarshalText encodes the state as [LegState.String] does.
func (s LegState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Sent is a transfer or payout of this account as the chain records it, read with the outgoing viewing key.
type Sent struct {
	Tx    common.Hash
	Block uint64
	Asset notes.Asset
	Value notes.Value
	// Payee is the owner of the payment; 0 for a payout.
	Payee notes.Owner
	// Recipient gets a payout; zero for a transfer.
	Recipient common.Address
	// Payment is the commitment of a transfer's payment.
	Payment notes.Commitment
	// Leg is where the payment stands.
	Leg LegState
}

// mark changes the state of a payment, if it is one of the account's.
func (b *book) mark(payment notes.Commitment, state LegState) {
	if i, ok := b.legs[payment]; ok && b.sent[i].Leg != LegSettled {
		b.sent[i].Leg = state
	}
}
