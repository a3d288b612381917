package gadget

import (
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/bits"
)

// Bits returns the n low bits of v, lowest first, and asserts that v has no others. For n = 254 the
// decomposition is the canonical one.
func Bits(api frontend.API, v frontend.Variable, n int) []frontend.Variable {
	return bits.ToBinary(api, v, bits.WithNbDigits(n))
}

// AssertRange asserts that v < 2^n. n must be less than 254.
func AssertRange(api frontend.API, v frontend.Variable, n int) { Bits(api, v, n) }

// AssertRanges asserts that each of the values is below 2^n. n must be less than 254.
func AssertRanges(api frontend.API, n int, values []frontend.Variable) {
	for _, v := range values {
		AssertRange(api, v, n)
	}
}

// Total returns the sum of the values. It needs no constraint.
func Total(api frontend.API, values []frontend.Variable) frontend.Variable {
	sum := frontend.Variable(0)
	for _, v := range values {
		sum = api.Add(sum, v)
	}
	return sum
}
