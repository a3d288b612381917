package dealmodel

import (
	"fmt"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// Deal is a deal with its id, which is computed once.
type Deal struct {
	deals.Deal
	id deals.ID
}

// Of returns d with its id. Later changes of d do not change the id.
func Of(d deals.Deal) Deal { return Deal{d, d.ID()} }

// ID returns the id.
func (d Deal) ID() deals.ID { return d.id }

// Key returns the key of the leg of payment i.
func (d Deal) Key(i int) deals.Key {
	return deals.Key{Payment: d.Payments[i], Deal: d.id, Deadline: d.Deadline}
}

// pledgedKeys returns the keys of the pledged legs. A mark without a payment has no leg.
func (d Deal) pledgedKeys() []deals.Key {
	var keys []deals.Key
	for i := range d.Payments {
		if d.IsPledged(i) {
			keys = append(keys, d.Key(i))
		}
	}
	return keys
}

func (m *Model) checkDeal(d Deal) error {
	n := len(d.Payments)
	switch {
	case n < 2, n > 16:
		return fmt.Errorf("%w: %d payments", ErrForm, n)
	case !m.ascending(d.Payments, RepeatedPayment):
		return fmt.Errorf("%w: order of the payments", ErrForm)
	case len(d.CancelHashes) != n:
		return fmt.Errorf("%w: %d cancel hashes", ErrForm, len(d.CancelHashes))
	case d.Pledged>>n != 0 && !m.has(HighMark):
		return fmt.Errorf("%w: mark beyond the payments", ErrForm)
	case (d.Pledged == 0) != (d.Closings == [32]byte{}) && !m.has(PledgeWithoutClosings):
		return fmt.Errorf("%w: pledges and closings", ErrForm)
	case d.Pledged == 0 && d.Last != 0:
		return fmt.Errorf("%w: last without a pledge", ErrForm)
	case d.Pledged != 0 && d.Last < d.Deadline && !m.has(LastBeforeDeadline):
		return fmt.Errorf("%w: last before the deadline", ErrForm)
	}
	return nil
}

func (m *Model) checkLeaf(l deals.Leaf, last uint64) error {
	n := len(l.Payments)
	switch {
	case n < 1 && !m.has(EmptyLeaf), n > 16:
		return fmt.Errorf("%w: %d payments of a leaf", ErrForm, n)
	case !m.ascending(l.Payments, RepeatedLeafPayment):
		return fmt.Errorf("%w: order of a leaf's payments", ErrForm)
	case l.Time > last && !m.has(LeafAfterLast):
		return fmt.Errorf("%w: leaf after last", ErrForm)
	}
	return nil
}

// ascending reports whether each payment is greater than the one before. With the flaw it may be
// equal.
func (m *Model) ascending(list []notes.Commitment, equal Flaw) bool {
	for i := 1; i < len(list); i++ {
		order := list[i-1].Big().Cmp(list[i].Big())
		if order > 0 || order == 0 && !m.has(equal) {
			return false
		}
	}
	return true
}
