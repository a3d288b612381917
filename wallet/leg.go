package wallet

import (
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Leg makes a payment one of those of a deal, or of a closing of its pledge.
//
// Who pays first lets his leg be held. Who completes the deal makes a joint leg: nobody who sees it
// can hold it.
type Leg struct {
	// Deal is the deal that the parties agreed on.
	Deal deals.Deal
	// Leaves are all ways to close the pledge of Deal, in the order of their tree; none for a deal
	// without a pledge. The wallet pays nothing into a deal if they do not lead to its root: a leaf
	// that was hidden could free the pledge for next to nothing. Decide about each leaf's payments
	// and time before you pay.
	Leaves []deals.Leaf
	// Closing is the one of Leaves that the payment pays for; nil for a payment of the deal itself.
	// A closing returns each pledge to who pledged. See in [Wallet.Sent] that this is you before
	// you pay.
	Closing *deals.Leaf
	// Joint legs arrive with the call that settles the deal or closes the pledge, and can never be
	// held. [Wallet.Execute] sends that call. It submits a leg that is not joint, which is held
	// then.
	Joint bool
	// Others are the legs of other payers that arrive in the same call, in any order. Payments that
	// are held need none. Only [Wallet.Execute] of a joint leg uses them.
	Others []ledger.Transfer
}

// bound returns what the leg's transfer is bound to.
func (l *Leg) bound() ledger.Leg {
	if l.Closing == nil {
		return ledger.Leg{Deal: l.Deal.ID(), Deadline: l.Deal.Deadline, Joint: l.Joint}
	}
	closing := deals.ClosingID(l.Deal.ID(), l.Closing.Hash())
	return ledger.Leg{Deal: closing, Deadline: l.Closing.Time, Joint: l.Joint}
}

// payments returns those of the deal or closing.
func (l *Leg) payments() []notes.Commitment {
	if l.Closing == nil {
		return l.Deal.Payments
	}
	return l.Closing.Payments
}

// key returns the key of the leg with a payment of the deal or closing.
func (l *Leg) key(payment notes.Commitment) deals.Key {
	bound := l.bound()
	return deals.Key{Payment: payment, Deal: bound.Deal, Deadline: bound.Deadline}
}

// leaf returns the index of Closing in Leaves, -1 if it is not there.
func (l *Leg) leaf() int {
	return slices.IndexFunc(l.Leaves, func(leaf deals.Leaf) bool { return leaf.Hash() == l.Closing.Hash() })
}

// call builds the call with which own and the others arrive.
func (l *Leg) call(c *ledger.ZContract, own ledger.Transfer) chain.Tx {
	legs := append(slices.Clone(l.Others), own)
	slices.SortFunc(legs, func(a, b ledger.Transfer) int { return a.Payment.Big().Cmp(b.Payment.Big()) })
	if l.Closing == nil {
		return c.Settle(ledger.Settlement{Deal: l.Deal, Legs: legs})
	}
	path := deals.Path(l.Leaves, l.leaf())
	return c.Close(ledger.Closing{Deal: l.Deal, Leaf: *l.Closing, Path: path, Legs: legs})
}

// over reports whether the deal cannot settle any more, or its pledge not be closed. It does not
// look at the time.
func (l *Leg) over(t *dealStates) bool {
	switch {
	case t.isOff(l.Deal.ID()):
		return true
	case l.Closing == nil:
		return slices.ContainsFunc(l.slots(t), func(s deals.State) bool { return s == deals.StatePledged || ended(s) })
	}
	return slices.ContainsFunc(l.pledges(t), ended)
}

// ended reports whether a leg's money has left the contract.
func ended(s deals.State) bool { return s != deals.StateEmpty && !s.Open() }

// slots returns the states of the legs of the deal itself.
func (l *Leg) slots(t *dealStates) []deals.State {
	id, states := l.Deal.ID(), make([]deals.State, len(l.Deal.Payments))
	for i, payment := range l.Deal.Payments {
		states[i] = t.leg(deals.Key{Payment: payment, Deal: id, Deadline: l.Deal.Deadline}).State
	}
	return states
}

// pledges returns the states of the legs that the deal pledges.
func (l *Leg) pledges(t *dealStates) []deals.State {
	var pledged []deals.State
	for i, state := range l.slots(t) {
		if l.Deal.IsPledged(i) {
			pledged = append(pledged, state)
		}
	}
	return pledged
}
