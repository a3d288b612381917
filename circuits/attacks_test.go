package circuits

import (
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// mirrored returns a signature for which s·G is not R + c·ak but the point (−x, y), or, with
// torsion, the point (x, −y). Each point has one right coordinate, so a circuit that refuses both
// compares both coordinates.
func (w *world) mirrored(m field.Element, torsion bool) notes.Signature {
	r := notes.Generator().Mul(fixedNonce)
	if torsion {
		r = r.Add(notes.Point{Y: minusOne}) // the point of order two
	}
	return w.alice.sign(m, fixedNonce, r, func(nonce, c *big.Int) *big.Int {
		return new(big.Int).Neg(w.alice.honest(nonce, c))
	})
}

// offCurveKey returns (0, i) with i² = −1. It is not a point of the curve, but under the addition
// formulas it has order four.
func offCurveKey() notes.Point {
	root := minusOne.Fr()
	root.Sqrt(&root)
	return notes.Point{Y: field.FromFr(root)}
}

// offCurveOwner returns the owner for that key and alice's nullifier key.
func (w *world) offCurveOwner() notes.Owner {
	return notes.DeriveOwner(offCurveKey(), w.alice.view.NullifierKey())
}

// offCurveSpend replaces the inputs by those of the off-curve owner, which it returns.
func (w *world) offCurveSpend(s *statement.Spend) field.Element {
	owner := w.offCurveOwner()
	path, err := w.participants.Path(owner)
	must(w.t, err)
	n := len(s.Inputs)
	s.Inputs = []statement.Input{w.input(offCurve100), w.input(offCurve50)}
	for i := range uint64(n - len(s.Inputs)) {
		s.Inputs = append(s.Inputs, dummy(w.cash.Element(), owner.Element, 300+i))
	}
	s.AK, s.Registration = offCurveKey(), path
	return owner.Element
}

// forge signs m under the off-curve key without a secret. It searches for a challenge whose
// multiple of the key is the identity in the circuit, as it is for one challenge in four. The nonce
// is then a valid response.
func forge(m field.Element) notes.Signature {
	for nonce := big.NewInt(1); ; nonce.Add(nonce, big.NewInt(1)) {
		r := notes.Generator().Mul(nonce)
		c := notes.Challenge(r, offCurveKey(), m).Big()
		// Only the lowest window matters, the odd digit of bits 1 to 3. Its sign does not, because
		// (0, y) is its own negative.
		if c.Bit(0) == 0 && c.Bit(1) == c.Bit(3) {
			return notes.Signature{R: r, S: element(nonce)}
		}
	}
}

// offCurveTransfer returns a transfer of the off-curve owner with a forged signature.
func (w *world) offCurveTransfer() *statement.Transfer {
	t := w.transfer()
	owner := w.offCurveSpend(&t.Private.Spend)
	t.Private.Change.Owner, t.Private.Refund.Owner = owner, owner
	w.sealTransfer(t)
	t.Private.Signature = forge(t.Public.Message())
	return t
}

// offCurve returns a distribution or a consolidation of the off-curve owner with a forged
// signature.
func (k kind[S]) offCurve(w *world) S {
	s := k.valid(w)
	w.offCurveSpend(partsOf(s).spend)
	keepOwn(s)
	k.seal(w, s)
	partsOf(s).spend.Signature = forge(partsOf(s).message())
	return s
}

// offCurveBurn returns a burn of the off-curve owner with a forged signature.
func (w *world) offCurveBurn() *statement.Burn {
	b := w.burn()
	b.Private.Change.Owner = w.offCurveSpend(&b.Private.Spend)
	w.sealBurn(b)
	b.Private.Signature = forge(b.Public.Message())
	return b
}
