package ledger

import (
	"fmt"
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// converter turns the bindings' integers into domain types and remembers the first error. The
// contract has checked every word to be canonical, so an error means that the node's answer is
// wrong.
type converter struct{ err error }

// malformed returns the first error as an [ErrMalformed] that names what was converted, or nil.
func (c *converter) malformed(what string) error {
	if c.err == nil {
		return nil
	}
	return fmt.Errorf("%w: %s: %w", ErrMalformed, what, c.err)
}

// check remembers an error if it is the first.
func (c *converter) check(err error) {
	if c.err == nil {
		c.err = err
	}
}

func (c *converter) element(x *big.Int) field.Element {
	e, err := field.FromBig(x)
	c.check(err)
	return e
}

func (c *converter) commitment(x *big.Int) notes.Commitment {
	return notes.Commitment{Element: c.element(x)}
}

func (c *converter) commitments(list []*big.Int) []notes.Commitment {
	out := make([]notes.Commitment, len(list))
	for i, x := range list {
		out[i] = c.commitment(x)
	}
	return out
}

func (c *converter) leg(payment *big.Int, deal deals.ID, deadline uint64) deals.Key {
	return deals.Key{Payment: c.commitment(payment), Deal: deal, Deadline: deadline}
}

func (c *converter) nullifiers(x, y *big.Int) [2]notes.Nullifier {
	return [2]notes.Nullifier{{Element: c.element(x)}, {Element: c.element(y)}}
}

func (c *converter) value(x *big.Int) notes.Value {
	v, err := notes.ValueFromBig(x)
	c.check(err)
	return v
}

func (c *converter) point(x, y *big.Int) notes.Point {
	return notes.Point{X: c.element(x), Y: c.element(y)}
}

func (c *converter) auditKey(x, y *big.Int) notes.AuditKey {
	key, err := notes.ParseAuditKey(c.element(x), c.element(y))
	c.check(err)
	return key
}

// number converts an integer below limit.
func (c *converter) number(x *big.Int, limit uint64) uint64 {
	if !x.IsUint64() || x.Uint64() >= limit {
		c.check(fmt.Errorf("%v is not below %d", x, limit))
		return 0
	}
	return x.Uint64()
}

func (c *converter) registrations(indices []uint32, leaves []*big.Int) []Registration {
	if len(indices) != len(leaves) {
		c.check(fmt.Errorf("%d indices for %d leaves", len(indices), len(leaves)))
		return nil
	}
	changes := make([]Registration, len(indices))
	for i := range indices {
		changes[i] = Registration{indices[i], notes.Owner{Element: c.element(leaves[i])}}
	}
	return changes
}
