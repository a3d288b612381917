package gadget

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/notes"
)

// window is the number of bits that one step of a multiplication handles.
const window = 3

// MulBase returns (Σ bitᵢ·2ⁱ)·G, bits lowest first: 10 constraints for every three bits. The bits
// must be boolean.
func MulBase(api frontend.API, bits []frontend.Variable) Point {
	base := notes.Generator()
	var acc Point
	for i := 0; i < len(bits); i += window {
		p := lookupConstant(api, bits[i:i+window], base)
		if i == 0 {
			acc = p
		} else {
			acc = acc.Add(api, p)
		}
		base = base.Mul(big.NewInt(1 << window))
	}
	return acc
}

// lookupConstant returns (b₀ + 2b₁ + 4b₂)·base as a multilinear polynomial in the bits: 4
// constraints.
func lookupConstant(api frontend.API, b []frontend.Variable, base notes.Point) Point {
	var x, y [1 << window]*big.Int
	for i := range x {
		p := base.Mul(big.NewInt(int64(i)))
		x[i], y[i] = p.X.Big(), p.Y.Big()
	}
	b01, b02, b12 := api.Mul(b[0], b[1]), api.Mul(b[0], b[2]), api.Mul(b[1], b[2])
	monomials := [1 << window]frontend.Variable{1, b[0], b[1], b01, b[2], b02, b12, api.Mul(b01, b[2])}
	return Point{multilinear(api, x, monomials), multilinear(api, y, monomials)}
}

// multilinear returns table[i] for an index i in the circuit. monomials[j] is the product of the
// bits of i that are set in j. Its coefficient is the alternating sum of table[k] over the k whose
// bits are set in j too.
func multilinear(
	api frontend.API, table [1 << window]*big.Int, monomials [1 << window]frontend.Variable,
) frontend.Variable {
	c := table
	for bit := 1; bit < len(c); bit <<= 1 {
		for i := range c {
			if i&bit != 0 {
				c[i] = new(big.Int).Sub(c[i], c[i^bit])
			}
		}
	}
	sum := frontend.Variable(0)
	for i := range c {
		sum = api.Add(sum, api.Mul(c[i], monomials[i]))
	}
	return sum
}

// Mul returns (Σ bitᵢ·2ⁱ)·p, bits lowest first, for a point on the curve: 30 constraints for every
// three bits. The bits must be boolean.
//
// Mul first makes the scalar k odd: k' = k + 1 − k₀ = Σ tᵢ·2ⁱ with signs tᵢ = ±1. The highest sign
// is 1, and the others are tᵢ = 2·kᵢ₊₁ − 1. The windows then have odd digits ±1, ±3, ±5, ±7, which
// halves the table. At the end Mul subtracts p if k was even.
func (p Point) Mul(api frontend.API, bits []frontend.Variable) Point {
	if len(bits)%window != 0 {
		panic(fmt.Sprintf("gadget: internal error: %d bits are not a whole number of windows", len(bits)))
	}
	signs := append(append([]frontend.Variable{}, bits[1:]...), 1)
	odd := p.oddMultiples(api)
	top := len(signs) - window
	acc := odd.lookup(api, signs[top:])
	for i := top - window; i >= 0; i -= window {
		acc = acc.Double(api).Double(api).Double(api)
		acc = acc.Add(api, odd.lookup(api, signs[i:i+window]))
	}
	return acc.Add(api, p.negatedUnless(api, bits[0]))
}

// negatedUnless returns the identity if the bit is 1 and −p if it is 0.
func (p Point) negatedUnless(api frontend.API, bit frontend.Variable) Point {
	even := api.Sub(1, bit)
	return Point{api.Neg(api.Mul(even, p.X)), api.Add(1, api.Mul(even, api.Sub(p.Y, 1)))}
}

// oddTable holds the multiples p, 3p, 5p and 7p.
type oddTable [4]Point

func (p Point) oddMultiples(api frontend.API) (t oddTable) {
	twice := p.Double(api)
	t[0] = p
	for i := 1; i < len(t); i++ {
		t[i] = t[i-1].Add(api, twice)
	}
	return t
}

// lookup returns the multiple of p by the digit Σ (2bᵢ − 1)·2ⁱ. The highest bit gives the sign. The
// others give the size after a comparison with the highest.
func (t oddTable) lookup(api frontend.API, b []frontend.Variable) Point {
	sign := b[2]
	i0, i1 := xnor(api, b[0], sign), xnor(api, b[1], sign)
	x := Lookup(api, i0, i1, [4]frontend.Variable{t[0].X, t[1].X, t[2].X, t[3].X})
	y := Lookup(api, i0, i1, [4]frontend.Variable{t[0].Y, t[1].Y, t[2].Y, t[3].Y})
	return Point{api.Mul(x, api.Sub(api.Mul(2, sign), 1)), y}
}

// xnor returns 1 if two bits are equal and 0 otherwise: 1 constraint.
func xnor(api frontend.API, a, b frontend.Variable) frontend.Variable {
	return api.Add(1, api.Sub(api.Mul(2, a, b), api.Add(a, b)))
}
