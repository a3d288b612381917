package wallet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

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
	// Deal is the deal or closing that the payment is a leg of. It is zero for a plain payment.
	Deal deals.ID
	// Deadline is that of the leg, in the chain's own unit.
	Deadline uint64
	// Leg is what became of this account's money for the leg. It is [deals.StateSettled] also for a
	// leg that arrived and whose slot stays empty, and says nothing of a plain payment.
	Leg deals.State
}

// follow notes what a step did to a leg of the account.
//
// A payment is not the account's for being equal to one: whoever knows it can make it too, under
// the same deal. A refund is, because no two transfers have the same. A leg that arrives has no
// refund on record if it is not pledged. But it is the account's if the account's transfer is in
// the transaction, because a leg that is left out makes no fact.
func (b *book) follow(f ledger.Fact, step deals.Step) {
	state := step.Is
	refund := b.deals.Leg(step.Leg).Refund
	i, own := b.legs[refund]
	if refund.IsZero() {
		i, own = b.arrived(f, step.Leg)
		state = deals.StateSettled
	}
	if own {
		b.sent[i].Deadline, b.sent[i].Leg = step.Leg.Deadline, state
	}
}

// arrived returns the account's leg that came in the fact's transaction.
func (b *book) arrived(f ledger.Fact, leg deals.Key) (int, bool) {
	for i := len(b.sent) - 1; i >= 0 && b.sent[i].Tx == f.Tx; i-- {
		if s := b.sent[i]; s.Payment == leg.Payment && s.Deal == leg.Deal {
			return i, true
		}
	}
	return 0, false
}
