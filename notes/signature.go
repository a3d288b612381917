package notes

import (
	"errors"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// ScalarBits is the width of a scalar in a witness: every scalar below 2^252 is accepted, natively
// and in circuits.
const ScalarBits = 252

// ErrSignature is returned for a signature that does not verify.
var ErrSignature = errors.New("notes: signature does not verify")

// Signature is a Schnorr signature over the embedded curve: s·G = R + c·ak. Signers return S in [0,
// l). Verifiers also accept S + l below 2^252, so a signature must never serve as an identifier.
type Signature struct {
	R Point
	S field.Element
}

// Challenge returns c = Hash(SCHNORR; R.x, R.y, ak.x, ak.y, m), which is used as an integer in [0,
// r).
func Challenge(r, ak Point, m field.Element) field.Element {
	return hash.Sum(hash.Schnorr, r.X, r.Y, ak.X, ak.Y, m)
}

// VerifySignature checks that ak and R are on the curve, that s < 2^252 and that s·G = R + c·ak. It
// returns [ErrSignature] otherwise.
func VerifySignature(ak Point, m field.Element, sig Signature) error {
	if !ak.IsOnCurve() || !sig.R.IsOnCurve() || sig.S.Big().BitLen() > ScalarBits {
		return ErrSignature
	}
	c := Challenge(sig.R, ak, m)
	if Generator().Mul(sig.S.Big()) != sig.R.Add(ak.Mul(c.Big())) {
		return ErrSignature
	}
	return nil
}
