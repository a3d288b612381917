package circuits

import (
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// mirrored signs so that s·G is not R + c·ak but its mirror image: (−x, y), or with the point of order two (x, −y). Each
// agrees in one coordinate, so each shows that the other is compared.
func (w *world) mirrored(m field.Element, torsion bool) notes.Signature {
	r := notes.Generator().Mul(fixedNonce)
	if torsion {
		r = r.Add(notes.Point{Y: field.Element{}.Sub(one)})
	}
	return w.alice.sign(m, fixedNonce, r, func(nonce, c *big.Int) *big.Int {
		return new(big.Int).Neg(w.alice.honest(nonce, c))
	})
}

// offCurveKey is (0, i) with i² = −1: not a point of the curve, but in the addition formulas it has order four.
func offCurveKey() notes.Point {
	root := field.Element{}.Sub(one).Fr()
	root.Sqrt(&root)
	return notes.Point{Y: field.FromFr(root)}
}

// offCurveOwner is the owner of that key and alice's nullifier key.
func (w *world) offCurveOwner() notes.Owner {
	return notes.DeriveOwner(offCurveKey(), w.alice.view.NullifierKey())
}

// offCurveSpend makes the inputs those of the off-curve owner.
func (w *world) offCurveSpend(s *statement.Spend) field.Element {
	owner := w.offCurveOwner()
	path, err := w.participants.Path(owner)
	must(w.t, err)
	s.Inputs = [2]statement.Input{w.input(offCurve100), w.input(offCurve50)}
	s.AK, s.Registration = offCurveKey(), path
	return owner.Element
}

// forge signs m under the off-curve key without any secret: it looks for a challenge that the ladder takes to the identity, which
// one in four is, and answers with the nonce.
func forge(m field.Element) notes.Signature {
	for nonce := big.NewInt(1); ; nonce.Add(nonce, big.NewInt(1)) {
		r := notes.Generator().Mul(nonce)
		c := notes.Challenge(r, offCurveKey(), m).Big()
		// The lowest window is the odd digit of bits 1 to 3; it counts by its size, as (0, y) is its own negative.
		if c.Bit(0) == 0 && c.Bit(1) == c.Bit(3) {
			s, err := field.FromBig(nonce)
			if err != nil {
				panic(err)
			}
			return notes.Signature{R: r, S: s}
		}
	}
}

// offCurveTransfer is a transfer that the off-curve owner's key did not sign.
func (w *world) offCurveTransfer() *statement.Transfer {
	t := w.transfer()
	owner := w.offCurveSpend(&t.Private.Spend)
	t.Private.Change.Owner, t.Private.Refund.Owner = owner, owner
	w.sealTransfer(t)
	t.Private.Signature = forge(t.Public.Message())
	return t
}

// offCurveBurn is offCurveTransfer for a burn.
func (w *world) offCurveBurn() *statement.Burn {
	b := w.burn()
	b.Private.Change.Owner = w.offCurveSpend(&b.Private.Spend)
	w.sealBurn(b)
	b.Private.Signature = forge(b.Public.Message())
	return b
}
