package audit

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Kind is what happened.
type Kind string

// The kinds of entry.
const (
	// Mint: public tokens became a note of To.
	Mint Kind = "mint"
	// Transfer: From paid To. A leg of a deal is no Transfer but a Hold, or a Release when it completed the deal.
	Transfer Kind = "transfer"
	// Burn: a note of From became public tokens of Recipient.
	Burn Kind = "burn"
	// Hold: From paid into a deal; the value waits for the counter-payment.
	Hold Kind = "hold"
	// Release: the deal settled and the value went to To. There are two for each deal.
	Release Kind = "release"
	// Refund: the deal's deadline passed and the value went back to From.
	Refund Kind = "refund"
	// Cancel: the counterparty ended the deal and the value went back to From.
	Cancel Kind = "cancel"
	// Credit: a payout failed and waits for Recipient.
	Credit Kind = "credit"
	// Withdrawal: Recipient took a credit.
	Withdrawal Kind = "withdrawal"
)

// Entry is one line of a report. Fields that a kind does not have are zero.
type Entry struct {
	Kind  Kind        `json:"kind"`
	Block uint64      `json:"block"`
	Log   uint        `json:"log"`
	Time  uint64      `json:"time"` // in the chain's own unit
	Tx    common.Hash `json:"tx"`
	// Final is false for what a reorganisation may still undo.
	Final bool `json:"final"`

	Asset notes.Asset `json:"asset"`
	// Value is in the asset's smallest unit.
	Value notes.Amount `json:"value"`
	// From and To are the owners of notes, with the register's names.
	From     notes.Owner `json:"from"`
	FromName string      `json:"fromName,omitempty"`
	To       notes.Owner `json:"to"`
	ToName   string      `json:"toName,omitempty"`
	// Payer is the public account that paid a mint, Recipient the one that a burn pays.
	Payer     common.Address `json:"payer"`
	Recipient common.Address `json:"recipient"`
	// Change is what went back to From.
	Change notes.Value `json:"change"`
	// Payment is the commitment of a transfer's payment; Counter the one that a deal's payment was exchanged for, or waits for.
	Payment notes.Commitment `json:"payment"`
	Counter notes.Commitment `json:"counter"`
	// Epoch is that of the regulator's key.
	Epoch uint64 `json:"epoch"`
}

func entryOf(f ledger.Fact, kind Kind) Entry {
	return Entry{Kind: kind, Block: f.Block, Log: f.Log, Time: f.Time, Tx: f.Tx, Final: f.Final}
}

// entryOfSaid is the entry of a mint, burn or plain transfer.
func entryOfSaid(f ledger.Fact, p said) Entry {
	entry := entryOf(f, Transfer)
	entry.Asset, entry.From, entry.To, entry.Value, entry.Change, entry.Epoch = p.asset, p.sender, p.payee, notes.AmountOf(p.payment), p.change, p.epoch
	switch e := f.Event.(type) {
	case ledger.Minted:
		entry.Kind, entry.From, entry.Payer, entry.Payment = Mint, notes.Owner{}, e.Payer, e.Commitment
	case ledger.Burned:
		entry.Kind, entry.To, entry.Recipient = Burn, notes.Owner{}, e.Recipient
	case ledger.Transferred:
		entry.Payment = e.Payment
	}
	return entry
}
