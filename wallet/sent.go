package wallet

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/field"
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

// follow notes what an event did to legs of the account.
//
// A payment is not the account's for being equal to one: whoever knows it can make it too, under
// the same deal. A refund is, because no two transfers have the same. A leg that arrives has no
// refund on record if it is not pledged. But it is the account's if the account's transfer is in
// the transaction, because a leg that is left out makes no fact.
func (b *book) follow(f ledger.Fact) {
	switch e := f.Event.(type) {
	case deals.Held:
		b.opened(e.Key, e.Refund, deals.StateHeld)
	case deals.Pledged:
		b.opened(e.Key, e.Refund, deals.StatePledged)
	case deals.Refunded:
		b.ended(e.Key, deals.StateRefunded)
	case deals.Settled:
		for i, payment := range e.Payments {
			if e.Pledged>>i&1 == 0 {
				b.paid(f, deals.Key{Payment: payment, Deal: e.Deal, Deadline: e.Deadline})
			}
		}
	case deals.Closed:
		for _, payment := range e.Payments {
			b.paid(f, deals.Key{Payment: payment, Deal: e.Closing, Deadline: e.Time})
		}
		b.unpledged(e.Deal, e.Deadline, deals.StateClosed)
	case deals.Seized:
		b.unpledged(e.Deal, e.Deadline, deals.StateSettled)
	}
}

func legRow(leg deals.Key) []byte {
	return key(rowLeg, leg.Deal[:], uint64Key(leg.Deadline), commitmentKey(leg.Payment))
}

// opened notes that money of the account waits, if the refund is the account's.
func (b *book) opened(leg deals.Key, refund notes.Commitment, is deals.State) {
	var at []byte
	if b.get(key(rowRefund, commitmentKey(refund)), &at) {
		b.put(legRow(leg), at)
		b.setLeg(at, leg.Deadline, is)
	}
}

// ended notes what became of money that waited, and reports whether it is the account's.
func (b *book) ended(leg deals.Key, is deals.State) bool {
	var at []byte
	own := b.get(legRow(leg), &at)
	if own {
		b.remove(legRow(leg))
		b.setLeg(at, leg.Deadline, is)
	}
	return own
}

// paid notes that a payment of a deal or closing was queued, of a leg that waited or arrived.
func (b *book) paid(f ledger.Fact, leg deals.Key) {
	if b.ended(leg, deals.StateSettled) {
		return
	}
	if at := b.arrived(f, leg); at != nil {
		b.setLeg(at, leg.Deadline, deals.StateSettled)
	}
}

// unpledged notes the end of the account's pledges of a deal.
func (b *book) unpledged(deal deals.ID, deadline uint64, is deals.State) {
	var own []deals.Key
	b.each(rowLeg, slices.Concat(deal[:], uint64Key(deadline)), func(leg []byte, decode func(any)) {
		var at []byte
		decode(&at)
		if b.legState(at) == deals.StatePledged { // others may be held, with a payment that the deal does not have
			payment := notes.Commitment{Element: b.element([field.Size]byte(leg[len(leg)-field.Size:]))}
			own = append(own, deals.Key{Payment: payment, Deal: deal, Deadline: deadline})
		}
	})
	for _, leg := range own {
		b.ended(leg, is)
	}
}

// legState returns the state of the leg whose payment was recorded under a key.
func (b *book) legState(at []byte) deals.State {
	var row sentRow
	b.get(key(rowSent, at), &row)
	return deals.State(row.Leg)
}

// setLeg notes the state of the leg whose payment was recorded under a key.
func (b *book) setLeg(at []byte, deadline uint64, is deals.State) {
	var row sentRow
	if b.get(key(rowSent, at), &row) {
		row.Deadline, row.Leg = deadline, uint8(is)
		b.put(key(rowSent, at), row)
	}
}

// arrived returns the key of the account's leg that came in the fact's transaction, nil if there is
// none.
func (b *book) arrived(f ledger.Fact, leg deals.Key) (at []byte) {
	b.each(rowSent, uint64Key(f.Block), func(key []byte, decode func(any)) {
		var row sentRow
		decode(&row)
		if row.Tx == f.Tx && row.Payment == leg.Payment.Bytes() && row.Deal == leg.Deal {
			at = slices.Clone(key)
		}
	})
	return at
}

// isOwnLeg reports whether a refund is that of a leg of the account.
func (b *book) isOwnLeg(refund notes.Commitment) bool {
	return b.has(key(rowRefund, commitmentKey(refund)))
}

// sent returns the account's payments and withdrawals, oldest first.
func (b *book) sent() (list []Sent) {
	b.each(rowSent, nil, func(key []byte, decode func(any)) {
		var row sentRow
		decode(&row)
		list = append(list, b.sentOf(key, row))
	})
	return list
}
