package wallet

import (
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
)

// dealStates is what became of legs and deals so far. A [ledger.View] says it.
type dealStates interface {
	Leg(key deals.Key) deals.Leg
	IsOff(deal deals.ID) bool
}

// dealsOf returns the replica's view of final facts, or of all. It may be ahead of the wallet's books.
// So whoever compares the two looks at the view first and reads the facts after that.
func (w *Wallet) dealsOf(final bool) ledger.View {
	if final {
		return w.config.Replica.Final()
	}
	return w.config.Replica.Latest()
}

// refuses reports whether the contract can never take a leg any more, as far as its deal goes, or has
// taken it. A slot never becomes empty again. A leg that is not joint can still be held when its deal
// has settled.
func refuses(states dealStates, i Item) bool {
	if i.Leg == nil {
		return false
	}
	key := legKey(*i.Transfer)
	if states.Leg(key).State != deals.StateEmpty || states.IsOff(key.Deal) {
		return true
	}
	return i.Leg.Joint && i.Leg.over(states)
}
