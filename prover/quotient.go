package prover

import (
	"math/big"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"

	"github.com/zsettle/zsettle/prover/msm"
)

// quotient computes the coefficients of h = (a·b - c)/(Xⁿ - 1). It is given the values of the
// polynomials a, b and c on the domain, which is the n-th roots of unity. docs/proving.md has the
// algebra.
type quotient struct {
	domain  *fft.Domain
	a, b, c fr.Vector
	left    atomic.Int32 // of the three tasks before the division
}

func newQuotient(domain *fft.Domain, a, b, c fr.Vector) *quotient {
	q := &quotient{domain: domain}
	q.a, q.b, q.c = q.pad(a), q.pad(b), q.pad(c)
	q.left.Store(3)
	return q
}

// pad appends zeros up to the size of the domain. The solver's vectors have room for them.
func (q *quotient) pad(v fr.Vector) fr.Vector {
	return append(v, make(fr.Vector, int(q.domain.Cardinality)-len(v))...)
}

// tasks returns the tasks that compute h. The last one to end calls then with h, of which the
// coefficients are in bit-reversed order, as those of the key are. The coefficient of Xⁿ⁻¹ is zero
// and is left out.
func (q *quotient) tasks(then func(h []fr.Element)) []task {
	after := func(step func()) task {
		return func(*msm.Room) {
			step()
			if q.left.Add(-1) == 0 {
				q.divide()
				then(q.a[:len(q.a)-1])
			}
		}
	}
	return []task{
		after(func() { q.toCoset(q.a) }),
		after(func() { q.toCoset(q.b) }),
		after(func() { q.toCoefficients(q.c) }),
	}
}

var oneTask = fft.WithNbTasks(1)

// toCoefficients replaces the values on the domain by the coefficients, in bit-reversed order.
func (q *quotient) toCoefficients(v fr.Vector) { q.domain.FFTInverse(v, fft.DIF, oneTask) }

// toCoset replaces the values on the domain by those on the coset g·domain.
func (q *quotient) toCoset(v fr.Vector) {
	q.toCoefficients(v)
	q.domain.FFT(v, fft.DIT, fft.OnCoset(), oneTask)
}

// divide sets a to h. The values a·b on the coset determine d = a·b modulo Xⁿ - gⁿ. Modulo the
// same, h·(Xⁿ - 1) is h·(gⁿ - 1), so h = (d - c)/(gⁿ - 1).
func (q *quotient) divide() {
	q.a.Mul(q.a, q.b)
	q.domain.FFTInverse(q.a, fft.DIF, fft.OnCoset(), oneTask)
	q.a.Sub(q.a, q.c)
	var factor, one fr.Element
	factor.Exp(q.domain.FrMultiplicativeGen, new(big.Int).SetUint64(q.domain.Cardinality))
	factor.Sub(&factor, one.SetOne()).Inverse(&factor)
	q.a.ScalarMul(q.a, &factor)
}
