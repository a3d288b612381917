package prover

import (
	"errors"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// word is a coordinate as the pairing precompile takes it (EIP-197): 32 bytes, big-endian, less
// than the order of the base field.
type word = [32]byte

var (
	errCoordinate = errors.New("a coordinate is not canonical")
	errPoint      = errors.New("a point is not in its group")
)

// g1Words returns x, y.
func g1Words(p curve.G1Affine) []word { return []word{p.X.Bytes(), p.Y.Bytes()} }

// g2Words returns x.im, x.re, y.im, y.re.
func g2Words(p curve.G2Affine) []word {
	return []word{p.X.A1.Bytes(), p.X.A0.Bytes(), p.Y.A1.Bytes(), p.Y.A0.Bytes()}
}

// g1FromWords is the inverse of g1Words. It accepts points on the curve and the point at infinity
// (0, 0).
func g1FromWords(w []word) (p curve.G1Affine, err error) {
	if err := setCoordinates(w, &p.X, &p.Y); err != nil {
		return p, err
	}
	if !p.IsInSubGroup() {
		return p, errPoint
	}
	return p, nil
}

// g2FromWords is the inverse of g2Words. It accepts points of the subgroup of order r, which
// includes the point at infinity.
func g2FromWords(w []word) (p curve.G2Affine, err error) {
	if err := setCoordinates(w, &p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0); err != nil {
		return p, err
	}
	if !p.IsOnCurve() || !p.IsInSubGroup() {
		return p, errPoint
	}
	return p, nil
}

func setCoordinates(words []word, coordinates ...*fp.Element) error {
	for i, c := range coordinates {
		if c.SetBytesCanonical(words[i][:]) != nil {
			return errCoordinate
		}
	}
	return nil
}
