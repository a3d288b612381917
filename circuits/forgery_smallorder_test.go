package circuits

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// smallOrderKey returns a point of order eight. Its multiples are only eight points, so everybody
// can sign for it: it is a key that an owner chose badly, and the circuits accept it.
func smallOrderKey() notes.Point {
	eight := big.NewInt(8)
	for y := uint64(2); ; y++ {
		p, err := notes.PointFromY(field.New(y))
		if err != nil {
			continue
		}
		if p = p.Mul(notes.Order()); p.Mul(eight).IsIdentity() && !p.Mul(big.NewInt(4)).IsIdentity() {
			return p
		}
	}
}

// smallOrderOwner returns the owner for that key and alice's nullifier key.
func (w *world) smallOrderOwner() notes.Owner {
	return notes.DeriveOwner(smallOrderKey(), w.alice.view.NullifierKey())
}

// smallOrder returns a statement of the owner with the key of order eight. It lacks a signature.
func (f *forger) smallOrder(c statement.Circuit) (statement.Statement, *statement.Spend) {
	s, spend, _ := f.statement(c)
	owner, w := f.w.smallOrderOwner(), f.w
	replaceOwner(s, w.alice.owner().Element, owner.Element)
	var batch []notes.Commitment
	for i := range spend.Inputs {
		batch = append(batch, spend.Inputs[i].Note.Commitment())
	}
	first := (w.first/tree.BatchSize + 1) * tree.BatchSize
	must(w.t, w.commitments.Append(batch))
	for i := range spend.Inputs {
		spend.Inputs[i].Path = w.commitments.Path(first + uint32(i))
	}
	path, err := w.participants.Path(owner)
	must(w.t, err)
	spend.AK, spend.Registration = smallOrderKey(), path
	*partsOf(s).root = w.commitments.Root().Element
	w.seal(s)
	return s, spend
}

// seal derives the public part from the private part again.
func (w *world) seal(s statement.Statement) {
	switch s := s.(type) {
	case *statement.Transfer:
		w.sealTransfer(s)
	case *statement.Distribution:
		w.sealDistribution(s)
	case *statement.Consolidation:
		w.sealConsolidation(s)
	case *statement.Burn:
		w.sealBurn(s)
	}
}

// replaceOwner gives the notes of an owner to another one, except what is paid.
func replaceOwner(s statement.Statement, from, to field.Element) {
	openings := []*statement.Opening{}
	for i := range partsOf(s).spend.Inputs {
		openings = append(openings, &partsOf(s).spend.Inputs[i].Note)
	}
	switch s := s.(type) {
	case *statement.Transfer:
		openings = append(openings, &s.Private.Change, &s.Private.Refund)
	case *statement.Distribution:
		openings = append(openings, &s.Private.Change)
	case *statement.Consolidation:
		openings = append(openings, &s.Private.Output)
	case *statement.Burn:
		openings = append(openings, &s.Private.Change)
	}
	for _, o := range openings {
		if o.Owner == from {
			o.Owner = to
		}
	}
}

// signSmallOrder returns a signature under the key of order eight. Of the challenge only its
// remainder by eight matters, so the signer guesses it. pick returns an R for which R + q = s.
func signSmallOrder(m field.Element, pick func(s, q notes.Point) notes.Point) notes.Signature {
	ak, eight := smallOrderKey(), big.NewInt(8)
	for k := big.NewInt(1); ; k.Add(k, big.NewInt(1)) {
		for guess := int64(1); guess < 8; guess += 2 {
			r := pick(notes.Generator().Mul(k), ak.Mul(big.NewInt(guess)))
			c := notes.Challenge(r, ak, m).Big()
			if c.Mod(c, eight).Int64() == guess {
				return notes.Signature{R: r, S: element(k)}
			}
		}
	}
}

// minus returns the R on the curve.
func minus(s, q notes.Point) notes.Point { return s.Add(q.Mul(big.NewInt(7))) }

// otherR returns the R off the curve. With t = R.x·R.y, the addition law is linear in R.x and R.y,
// and then t is the root of a quadratic equation. The other root is that of the R on the curve.
func otherR(s, q notes.Point) notes.Point {
	e := field.FromFr(twistededwards.GetEdwardsCurve().D).Mul(q.X).Mul(q.Y)
	det := q.Y.Mul(q.Y).Sub(q.X.Mul(q.X))
	// R.x = a₁ + b₁·t and R.y = a₂ + b₂·t.
	a1, b1 := divide(q.Y.Mul(s.X).Sub(q.X.Mul(s.Y)), det), divide(e.Mul(q.Y.Mul(s.X).Add(q.X.Mul(s.Y))), det)
	a2 := divide(q.Y.Mul(s.Y).Sub(q.X.Mul(s.X)), det)
	b2 := field.Element{}.Sub(divide(e.Mul(q.Y.Mul(s.Y).Add(q.X.Mul(s.X))), det))
	right := minus(s, q)
	t := divide(a1.Mul(a2), b1.Mul(b2).Mul(right.X.Mul(right.Y)))
	return notes.Point{X: a1.Add(b1.Mul(t)), Y: a2.Add(b2.Mul(t))}
}

// offCurveR returns a statement under the key of order eight with a signature whose R is off the
// curve.
func (f *forger) offCurveR(c statement.Circuit) attack {
	s, spend := f.smallOrder(c)
	spend.Signature = signSmallOrder(partsOf(s).message(), otherR)
	return attack{"an R off the curve, under a key of order eight", f.assign(s), nil}
}
