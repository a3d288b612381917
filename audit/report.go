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
	// Unreadable are the transactions that have no entry because they could not be read. What they
	// moved is missing in Holdings.
	Unreadable []Unreadable `json:"unreadable,omitempty"`
	// Totals has an element for each asset, Holdings for each asset and owner. Both are sorted.
	Totals   []Total   `json:"totals"`
	Holdings []Holding `json:"holdings"`
}

// Unreadable is a mint, transfer or burn that does not decrypt to something that an accepted one
// can say.
type Unreadable struct {
	// Event is the name of the event in the contract's interface.
	Event string      `json:"event"`
	Block uint64      `json:"block"`
	Log   uint        `json:"log"`
	Time  uint64      `json:"time"` // in the chain's own unit
	Tx    common.Hash `json:"tx"`
	Final bool        `json:"final"`
	// Epoch is that of the audit key.
	Epoch uint64 `json:"epoch"`
	// Reason says what is wrong with it.
	Reason string `json:"reason"`
}

func unreadable(f ledger.Fact, epoch uint64, reason error) Unreadable {
	return Unreadable{
		Event:  f.Event.Kind(),
		Block:  f.Block,
		Log:    f.Log,
		Time:   f.Time,
		Tx:     f.Tx,
		Final:  f.Final,
		Epoch:  epoch,
		Reason: reason.Error(),
	}
}

// Total is what happened to one asset in all.
type Total struct {
	Asset  notes.Asset  `json:"asset"`
	Minted notes.Amount `json:"minted"`
	// Burned left the notes. Credited is the part of Burned whose payout failed, and Withdrawn the
	// part of Credited that was paid out later.
	Burned    notes.Amount `json:"burned"`
	Credited  notes.Amount `json:"credited"`
	Withdrawn notes.Amount `json:"withdrawn"`
	// Outstanding is Minted − Burned: what is in notes.
	Outstanding notes.Amount `json:"outstanding"`
	// Held is the part of Outstanding that waits in deals.
	Held notes.Amount `json:"held"`
}

// Supply returns what the contract must answer for: what is in notes, and what it owes because a
// payout failed.
func (t Total) Supply() notes.Amount { return t.Outstanding.Add(t.Credited).Sub(t.Withdrawn) }

// Holding is what a party has of an asset in notes, without what waits in deals.
type Holding struct {
	Asset  notes.Asset  `json:"asset"`
	Owner  notes.Owner  `json:"owner"`
	Name   string       `json:"name,omitempty"`
	Amount notes.Amount `json:"amount"`
}
