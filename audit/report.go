package audit

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Report is everything that happened up to a fact.
type Report struct {
	// Last is the last fact that was read, LastBlock the hash of its block. Posts are not read.
	Last      ledger.Cursor `json:"last"`
	LastBlock common.Hash   `json:"lastBlock"`
	// Entries are in the order of the chain.
	Entries []Entry `json:"entries"`
	// Unreadable are the transactions that have no entry because they could not be read. What they
	// moved is missing in Holdings.
	Unreadable []Unreadable `json:"unreadable,omitempty"`
	// Totals has an element for each asset, Holdings for each asset and owner. Legs are those that
	// are held or pledged. All are sorted.
	Totals   []Total   `json:"totals"`
	Holdings []Holding `json:"holdings"`
	Legs     []Leg     `json:"legs"`
}

// Unreadable is an encrypted event that does not decrypt to something that an accepted one can say.
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
	// Burned left the notes. Credited is the part of Burned whose payout failed, and Claimed the
	// part of Credited that was paid out later.
	Burned   notes.Amount `json:"burned"`
	Credited notes.Amount `json:"credited"`
	Claimed  notes.Amount `json:"claimed"`
	// Outstanding is Minted − Burned: what is in notes or waits in deals.
	Outstanding notes.Amount `json:"outstanding"`
	// Held and Pledged are the parts of Outstanding that wait in deals.
	Held    notes.Amount `json:"held"`
	Pledged notes.Amount `json:"pledged"`
}

// InNotes returns what parties have in notes.
func (t Total) InNotes() notes.Amount { return t.Outstanding.Sub(t.Held).Sub(t.Pledged) }

// Owed returns what the contract owes to public accounts because a payout failed.
func (t Total) Owed() notes.Amount { return t.Credited.Sub(t.Claimed) }

// Supply returns what the contract must answer for: what is in notes, what waits in deals, and what
// it owes.
func (t Total) Supply() notes.Amount { return t.Outstanding.Add(t.Owed()) }

// Holding is what a party has of an asset in notes, without what waits in deals.
type Holding struct {
	Asset  notes.Asset  `json:"asset"`
	Owner  notes.Owner  `json:"owner"`
	Name   string       `json:"name,omitempty"`
	Amount notes.Amount `json:"amount"`
}

// Leg is a leg that is held or pledged. Its money is From's, whoever the parties of the deal are.
// Asset, Value, From and To are zero if its transfer could not be read.
type Leg struct {
	// State is held or pledged.
	State deals.State `json:"state"`
	Asset notes.Asset `json:"asset"`
	// Value is in the asset's smallest unit.
	Value    notes.Amount `json:"value"`
	From     notes.Owner  `json:"from"`
	FromName string       `json:"fromName,omitempty"`
	To       notes.Owner  `json:"to"`
	ToName   string       `json:"toName,omitempty"`
	// Payment and Refund are the commitments of the notes of which one will be queued: that of To
	// or that of From.
	Payment notes.Commitment `json:"payment"`
	Refund  notes.Commitment `json:"refund"`
	// Deal and Deadline are what the leg is bound to: a deal, or a closing and its time.
	Deal     deals.ID `json:"deal"`
	Deadline uint64   `json:"deadline"` // in the chain's own unit
}

// Key identifies the leg.
func (l Leg) Key() deals.Key {
	return deals.Key{Payment: l.Payment, Deal: l.Deal, Deadline: l.Deadline}
}

// report is what was read so far.
func (s *scanner) report() *Report {
	return &Report{
		Last:       s.last.Cursor,
		LastBlock:  s.last.BlockHash,
		Entries:    s.entries,
		Unreadable: s.unreadable,
		Totals:     s.books.totals(),
		Holdings:   s.books.list(s.names),
		Legs:       s.openLegs(),
	}
}

// openLegs returns the legs that are held or pledged, sorted.
func (s *scanner) openLegs() []Leg {
	var open []Leg
	for key, l := range s.legs {
		open = append(open, Leg{
			State:    s.deals.Leg(key).State,
			Asset:    l.asset,
			Value:    notes.AmountOf(l.payment),
			From:     l.sender,
			FromName: s.names[l.sender],
			To:       l.payee,
			ToName:   s.names[l.payee],
			Payment:  key.Payment,
			Refund:   l.refund,
			Deal:     key.Deal,
			Deadline: key.Deadline,
		})
	}
	slices.SortFunc(open, Leg.compare)
	return open
}

// compare orders legs by deal, deadline and payment.
func (l Leg) compare(o Leg) int {
	return cmp.Or(
		compareID(l.Deal, o.Deal),
		cmp.Compare(l.Deadline, o.Deadline),
		compareCommitment(l.Payment, o.Payment),
	)
}
