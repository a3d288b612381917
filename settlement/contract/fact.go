package contract

import (
	"bytes"
	"cmp"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/notes"
)

// FactKind is the kind of a [Fact].
type FactKind uint8

// The kinds of facts, one for each event of the z-contract about a leg.
const (
	// FactHeld means that the z-contract holds a leg and waits for its counterpart.
	FactHeld FactKind = iota + 1
	// FactSettled means that a leg arrived whose counterpart was held, and both payments were made.
	FactSettled
	// FactSwapped means that two legs arrived in one transaction and both payments were made.
	FactSwapped
	// FactRefunded means that a held leg was given back to its payer after the deadline.
	FactRefunded
	// FactCancelled means that the counterparty gave a held leg back to its payer, at the latest at
	// the deadline.
	FactCancelled
)

// Fact is a final event of the z-contract about a leg. An event becomes a fact only once its block
// is final.
type Fact struct {
	// At is the place of the event's log, Tx its transaction.
	At   Position
	Tx   common.Hash
	Kind FactKind
	// Payment identifies the leg. For FactSettled it is the leg that completed the deal, for
	// FactSwapped one of the two.
	Payment notes.Commitment
	// Counter is the payment that a held leg asks for in return, or the payment that a leg settled
	// with. Only FactHeld, FactSettled and FactSwapped set it.
	Counter notes.Commitment
	// Deadline, in the chain's own unit of time, and CancelHash are set by FactHeld only.
	Deadline   uint64
	CancelHash [32]byte
}

// compare orders facts as the chain does. The chain has one fact at a place; the further
// comparisons make the order total for any input.
func (f Fact) compare(g Fact) int {
	return cmp.Or(f.At.Compare(g.At), cmp.Compare(f.Kind, g.Kind), bytes.Compare(f.Tx[:], g.Tx[:]),
		f.Payment.Big().Cmp(g.Payment.Big()), f.Counter.Big().Cmp(g.Counter.Big()))
}

// History is the input of [PrivateContract.Fold]: final posts and facts in any order. It may
// contain duplicates, and posts and facts of other private contracts.
type History struct {
	Posts []Post
	Facts []Fact
	// Now is the time of the newest final block, in the chain's own unit.
	Now uint64
}
