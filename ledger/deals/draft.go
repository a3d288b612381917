package deals

import (
	"slices"

	"github.com/zsettle/zsettle/notes"
)

// Part is one payment of a [Draft].
type Part struct {
	Payment notes.Commitment
	// CancelHash is the one of [Deal.CancelHashes] that belongs to the payment.
	CancelHash [32]byte
	Pledged    bool
}

// Draft has the parts of a deal in any order.
type Draft struct {
	Parts     []Part
	Deadline  uint64
	Revocable bool
	// Last is the last time of any leaf, zero without a pledge.
	Last uint64
	// Leaves are all ways to close the pledge, in the order of their tree.
	Leaves []Leaf
}

// New returns the deal of a draft, with the payments sorted. It returns an error of [Deal.Check]
// or [Deal.CheckClosings] if the deal or a leaf is not well formed.
func New(draft Draft) (Deal, error) {
	d := Deal{
		Deadline:  draft.Deadline,
		Revocable: draft.Revocable,
		Last:      draft.Last,
		Closings:  Closings(draft.Leaves),
	}
	parts := slices.SortedFunc(slices.Values(draft.Parts), func(a, b Part) int {
		return compare(a.Payment, b.Payment)
	})
	for i, part := range parts {
		d.Payments = append(d.Payments, part.Payment)
		d.CancelHashes = append(d.CancelHashes, part.CancelHash)
		if part.Pledged {
			d.Pledged |= 1 << i
		}
	}
	if err := d.Check(); err != nil {
		return Deal{}, err
	}
	if err := d.CheckClosings(draft.Leaves); err != nil {
		return Deal{}, err
	}
	return d, nil
}
