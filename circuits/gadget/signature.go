package gadget

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
)

// Signature is a Schnorr signature in a circuit. It is the twin of notes.Signature.
type Signature struct {
	R Point
	S frontend.Variable
}

// ValueOfSignature assigns a signature.
func ValueOfSignature(s notes.Signature) Signature { return Signature{ValueOfPoint(s.R), s.S.Big()} }

// AssertSignature asserts that sig is a signature of m under ak: ak and R are on the curve, s has
// 252 bits, and s·G = R + c·ak for the canonical 254 bits of the challenge c. About 4,600
// constraints, most of them for c·ak.
func AssertSignature(api frontend.API, h *Hasher, ak Point, m frontend.Variable, sig Signature) {
	ak.AssertOnCurve(api)
	sig.R.AssertOnCurve(api)
	c := h.Sum(hash.Schnorr, sig.R.X, sig.R.Y, ak.X, ak.Y, m)
	bits := append(Bits(api, c, field.Modulus().BitLen()), 0) // 255 bits are a whole number of windows
	s := Bits(api, sig.S, notes.ScalarBits)
	MulBase(api, s).AssertEqual(api, sig.R.Add(api, ak.Mul(api, bits)))
}
