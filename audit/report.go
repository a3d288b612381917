package audit

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Report is everything that happened up to a fact.
type Report struct {
	// Last is the last fact that was read, LastBlock the hash of its block.
	Last      ledger.Cursor `json:"last"`
	LastBlock common.Hash   `json:"lastBlock"`
	// Entries are in the order of the chain.
	Entries []Entry `json:"entries"`
	// Unreadable are the transactions that have no entry because they could not be read. Holdings leave out what they moved.
	Unreadable []Unreadable `json:"unreadable,omitempty"`
	// Totals are by asset that was minted, Holdings by asset and owner.
	Totals   []Total   `json:"totals"`
	Holdings []Holding `json:"holdings"`
}

// Unreadable is a mint, transfer or burn that does not decrypt to what an accepted one says.
type Unreadable struct {
	// Event is the event's name in the contract's interface.
	Event string      `json:"event"`
	Block uint64      `json:"block"`
	Log   uint        `json:"log"`
	Time  uint64      `json:"time"` // in the chain's own unit
	Tx    common.Hash `json:"tx"`
	Final bool        `json:"final"`
	// Epoch is that of the regulator's key.
	Epoch uint64 `json:"epoch"`
	// Reason says what is wrong with it.
	Reason string `json:"reason"`
}

func unreadable(f ledger.Fact, epoch uint64, reason error) Unreadable {
	return Unreadable{f.Event.Kind(), f.Block, f.Log, f.Time, f.Tx, f.Final, epoch, reason.Error()}
}

// Total is what became of one asset.
type Total struct {
	Asset  notes.Asset  `json:"asset"`
	Minted notes.Amount `json:"minted"`
	// Burned left the notes, Credited is the part of it whose payout failed, Withdrawn the part of that which was paid out later.
	Burned    notes.Amount `json:"burned"`
	Credited  notes.Amount `json:"credited"`
	Withdrawn notes.Amount `json:"withdrawn"`
	// Outstanding is minted − burned: what is in notes.
	Outstanding notes.Amount `json:"outstanding"`
	// Held is the part of it that waits in deals.
	Held notes.Amount `json:"held"`
}

// Supply is what the contract must answer for: what is in notes, and what it owes because a payout failed.
func (t Total) Supply() notes.Amount { return t.Outstanding.Add(t.Credited).Sub(t.Withdrawn) }

// Holding is what a party has of an asset in notes, deals excluded.
type Holding struct {
	Asset  notes.Asset  `json:"asset"`
	Owner  notes.Owner  `json:"owner"`
	Name   string       `json:"name,omitempty"`
	Amount notes.Amount `json:"amount"`
}
