package contract

import (
	"bytes"
	"cmp"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/notes"
)

// FactKind is what the chain says of a leg.
type FactKind uint8

// The facts, by the z-contract's events.
const (
	FactHeld FactKind = iota + 1
	FactSettled
	FactSwapped
	FactRefunded
	FactCancelled
)

// Fact is a final event of the z-contract about a leg. Facts come from success events only, and only once their block is final.
type Fact struct {
	At   Position
	Tx   common.Hash
	Kind FactKind
	// Payment is the leg; of FactSettled the leg that completed the deal, of FactSwapped one of the two.
	Payment notes.Commitment
	// Counter is set by FactHeld (what the leg wants in return), FactSettled and FactSwapped (the leg it settled with).
	Counter notes.Commitment
	// Deadline and CancelHash are set by FactHeld.
	Deadline   uint64
	CancelHash [32]byte
}

// compare orders facts as the chain does. The chain has one fact at a place; what follows only makes the order total.
func (f Fact) compare(g Fact) int {
	return cmp.Or(f.At.Compare(g.At), cmp.Compare(f.Kind, g.Kind), bytes.Compare(f.Tx[:], g.Tx[:]),
		f.Payment.Big().Cmp(g.Payment.Big()), f.Counter.Big().Cmp(g.Counter.Big()))
}

// History is what a fold replays: final posts and facts, in any order, duplicates welcome, those of other contracts too.
type History struct {
	Posts []Post
	Facts []Fact
	// Now is the time of the newest final block, in the chain's own unit.
	Now uint64
}
