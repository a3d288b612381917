package prover

import (
	"errors"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// errNoBlinding is returned for a proof that can't be blinded: its A is infinity.
var errNoBlinding = errors.New("the proof without blinding has infinity as its A")

// plain is a proof before it is blinded: Groth16's with r = s = 0. It depends on nothing but the
// witness, so it must not leave the prover.
type plain struct {
	a curve.G1Affine
	b curve.G2Affine
	c curve.G1Affine
}

// blind returns the proof (A/t, t·(B + u·δ), C + u·A) with fresh random t ≠ 0 and u. It has the
// distribution of Groth16's proofs: A/t is uniform among the points that are not infinity,
// t·(B + u·δ) is uniform and independent of it, and C + u·A is the only point that satisfies the
// verifier's equation with them. With A = 0 the first would not be uniform, so that is an error.
func (p plain) blind(delta *curve.G2Affine) (*groth16.Proof, error) {
	if p.a.IsInfinity() {
		return nil, errNoBlinding
	}
	t, u, err := blinding()
	if err != nil {
		return nil, err
	}
	return p.blindWith(t, u, delta), nil
}

// blinding returns two random numbers below the order of the groups. The first is not zero.
func blinding() (t, u fr.Element, err error) {
	for t.IsZero() {
		if _, err := t.SetRandom(); err != nil {
			return t, u, err
		}
	}
	_, err = u.SetRandom()
	return t, u, err
}

// blindWith blinds the proof with the given numbers.
func (p plain) blindWith(t, u fr.Element, delta *curve.G2Affine) *groth16.Proof {
	var inverse fr.Element
	inverse.Inverse(&t)
	proof := new(groth16.Proof)
	proof.Ar.ScalarMultiplication(&p.a, integer(&inverse))
	proof.Bs.ScalarMultiplication(delta, integer(&u))
	proof.Bs.Add(&proof.Bs, &p.b)
	proof.Bs.ScalarMultiplication(&proof.Bs, integer(&t))
	proof.Krs.ScalarMultiplication(&p.a, integer(&u))
	proof.Krs.Add(&proof.Krs, &p.c)
	return proof
}

func integer(e *fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
