package msm

import "github.com/consensys/gnark-crypto/ecc/bn254/fp"

// few is how many elements are inverted one after the other. More of them are multiplied in pairs
// first, by the library's vectors.
const few = 16

// inverseRoom returns the number of elements that invert needs as room for n elements.
func inverseRoom(n int) int { return 2*n + 64 }

// invert sets to[i] = 1/v[i]. No v[i] may be zero. It costs one inversion and three products for
// each element: it inverts the products of the first and the second half of v, and multiplies each
// inverse by the one half to get the inverses of the other.
func invert(to, v, room fp.Vector) {
	n := len(v)
	if n <= few {
		invertFew(to, v)
		return
	}
	pairs, half := n/2, (n+1)/2
	products, inverses, rest := room[:half], room[half:2*half], room[2*half:]
	first, second := v[:pairs], v[half:]
	front := products[:pairs]
	front.Mul(first, second)
	if half > pairs {
		products[pairs] = v[pairs] // the one in the middle has no partner
	}
	invert(inverses, products, rest)
	low, high := to[:pairs], to[half:n]
	low.Mul(inverses[:pairs], second)
	high.Mul(inverses[:pairs], first)
	if half > pairs {
		to[pairs] = inverses[pairs]
	}
}

// invertFew is invert, one element after the other.
func invertFew(to, v fp.Vector) {
	var product, inverse fp.Element
	product.SetOne()
	for i := range v {
		to[i] = product
		product.Mul(&product, &v[i])
	}
	inverse.Inverse(&product)
	for i := len(v) - 1; i >= 0; i-- {
		to[i].Mul(&to[i], &inverse)
		inverse.Mul(&inverse, &v[i])
	}
}
