package contract

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger/deals"
)

// Fact is a final event of the z-contract about a deal. An event becomes a fact only once its block
// is final.
type Fact struct {
	// At is the place of the event's log, Tx its transaction. Two different facts have different
	// places.
	At Position
	Tx common.Hash
	// Event is by value. Those of which [Fact.Deal] returns no deal have no effect.
	Event deals.Event
}

// Deal returns the deal that the fact is about, as the z-contract identifies it. ok is false if the
// fact is about none, or about a pledge, which the deals of private contracts don't have.
func (f Fact) Deal() (id deals.ID, ok bool) {
	switch e := f.Event.(type) {
	case deals.Held:
		return e.Deal, true
	case deals.Settled:
		return e.Deal, true
	case deals.CalledOff:
		return e.Deal, true
	case deals.Refunded:
		return e.Deal, true
	}
	return deals.ID{}, false
}

// History is the input of [PrivateContract.Fold]: final posts and facts in any order. It may
// contain duplicates, and posts and facts of other private contracts.
type History struct {
	Posts []Post
	Facts []Fact
	// Now is the time of the newest final block, in the chain's own unit.
	Now uint64
}
