package audit

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Kind is what happened.
type Kind string

// The kinds of entry.
const (
	// Mint: public tokens became a note of To.
	Mint Kind = "mint"
	// Transfer: From paid To. A leg of a deal is another kind.
	Transfer Kind = "transfer"
	// Distribution: From paid To, by one of up to eight payments of a transaction. Change is what
	// the transaction gave back to From; the first of its entries has it. If no payment is used,
	// there is one entry without To.
	Distribution Kind = "distribution"
	// Consolidation: notes of From became one note of From.
	Consolidation Kind = "consolidation"
	// Burn: a note of From became public tokens of Recipient.
	Burn Kind = "burn"
	// Hold: From paid into a deal or closing, and the value waits for the other payments.
	Hold Kind = "hold"
	// Pledge: the deal settled and the value stays in the contract, until the pledge is closed or
	// seized.
	Pledge Kind = "pledge"
	// Release: the deal settled or the closing happened, and the value went to To.
	Release Kind = "release"
	// Refund: the deadline passed and the value went back to From.
	Refund Kind = "refund"
	// Cancel: the deal was called off and the value went back to From.
	Cancel Kind = "cancel"
	// Close: the pledge was closed and the value went back to From. The payments of the closing are
	// Releases in the same transaction.
	Close Kind = "close"
	// Seize: the pledge was not closed in time and the value went to To.
	Seize Kind = "seize"
	// Credit: the payout of a burn failed and waits for Recipient.
	Credit Kind = "credit"
	// Claim: Recipient got a credit.
	Claim Kind = "claim"
)

// Entry is one line of a report. Fields that a kind does not have are zero.
type Entry struct {
	Kind  Kind        `json:"kind"`
	Block uint64      `json:"block"`
	Log   uint        `json:"log"`
	Time  uint64      `json:"time"` // in the chain's own unit
	Tx    common.Hash `json:"tx"`
	// Final is false if a reorganisation can still undo the entry.
	Final bool `json:"final"`

	Asset notes.Asset `json:"asset"`
	// Value is in the asset's smallest unit.
	Value notes.Amount `json:"value"`
	// From and To are the owners of notes, with their names in the register.
	From     notes.Owner `json:"from"`
	FromName string      `json:"fromName,omitempty"`
	To       notes.Owner `json:"to"`
	ToName   string      `json:"toName,omitempty"`
	// Favour is who got the value when a leg ended: To if it was paid, From if it was given back.
	// While a leg is held or pledged it is zero.
	Favour     notes.Owner `json:"favour"`
	FavourName string      `json:"favourName,omitempty"`
	// Payer is the public account that paid a mint, Recipient the one that receives a payout.
	Payer     common.Address `json:"payer"`
	Recipient common.Address `json:"recipient"`
	// Change is what went back to From.
	Change notes.Value `json:"change"`
	// Payment is the commitment of a payment.
	Payment notes.Commitment `json:"payment"`
	// Deal and Deadline are what a leg is bound to: a deal, or a closing and its time.
	Deal     deals.ID `json:"deal"`
	Deadline uint64   `json:"deadline"` // in the chain's own unit
	// Closing is what closed a pledge. The payments of the closing have it as their Deal.
	Closing deals.ID `json:"closing"`
	// Epoch is that of the audit key.
	Epoch uint64 `json:"epoch"`
}

// newEntry returns an entry with the place of a fact.
func newEntry(f ledger.Fact, kind Kind) Entry {
	return Entry{Kind: kind, Block: f.Block, Log: f.Log, Time: f.Time, Tx: f.Tx, Final: f.Final}
}

// named returns the entry with the names of its parties.
func (e Entry) named(names Names) Entry {
	e.FromName = names[e.From]
	e.ToName = names[e.To]
	e.FavourName = names[e.Favour]
	return e
}

// readingEntries are the entries of a transaction that is no leg: one, and of a distribution one
// for each payment that is used. If none is, there is one entry with the change, so that nothing is
// hidden.
func readingEntries(f ledger.Fact, r reading) []Entry {
	e, ok := f.Event.(ledger.Distributed)
	if !ok {
		return []Entry{readingEntry(f, r)}
	}
	var entries []Entry
	for i, part := range r.parts {
		if part.value.IsZero() {
			continue
		}
		entry := readingEntry(f, r)
		entry.To, entry.Payment = part.payee, e.Payments[i]
		entry.Value = notes.AmountOf(part.value)
		if len(entries) > 0 {
			entry.Change = notes.Value{}
		}
		entries = append(entries, entry)
	}
	if len(entries) == 0 {
		entries = []Entry{readingEntry(f, r)}
	}
	return entries
}

// readingEntry is the entry of a transaction that is no leg and makes one payment at most.
func readingEntry(f ledger.Fact, r reading) Entry {
	entry := newEntry(f, Transfer)
	entry.Asset = r.asset
	entry.Value = notes.AmountOf(r.payment)
	entry.From = r.sender
	entry.To = r.payee
	entry.Change = r.change
	entry.Epoch = r.epoch
	switch e := f.Event.(type) {
	case ledger.Minted:
		entry.Kind = Mint
		entry.From = notes.Owner{}
		entry.Payer = e.Payer
		entry.Payment = e.Commitment
	case ledger.Burned:
		entry.Kind = Burn
		entry.To = notes.Owner{}
		entry.Recipient = e.Recipient
	case ledger.Transferred:
		entry.Payment = e.Payment
		entry.Deal = e.Deal
	case ledger.Distributed:
		entry.Kind = Distribution
	case ledger.Consolidated:
		entry.Kind = Consolidation
		entry.Payment = e.Output
	}
	return entry
}

// legEntry is the entry of a step of a leg.
func legEntry(f ledger.Fact, kind Kind, key deals.Key, l leg) Entry {
	entry := newEntry(f, kind)
	entry.Asset = l.asset
	entry.Value = notes.AmountOf(l.payment)
	entry.From = l.sender
	entry.To = l.payee
	entry.Favour = l.favour(kind)
	entry.Change = l.change
	entry.Payment = key.Payment
	entry.Deal = key.Deal
	entry.Deadline = key.Deadline
	entry.Epoch = l.epoch
	if e, ok := f.Event.(deals.Closed); ok && kind == Close {
		entry.Closing = e.Closing
	}
	return entry
}

// publicEntry is the entry of an event that concerns a public account only.
func publicEntry(f ledger.Fact, kind Kind, asset notes.Asset, amount notes.Amount, recipient common.Address) Entry {
	entry := newEntry(f, kind)
	entry.Asset = asset
	entry.Value = amount
	entry.Recipient = recipient
	return entry
}
