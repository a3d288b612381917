package gadget

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field/hash"
)

// Hasher computes the hashes of field/hash in a circuit.
type Hasher struct{ api frontend.API }

// NewHasher returns a hasher for the circuit that api builds.
func NewHasher(api frontend.API) *Hasher { return &Hasher{api} }

// Sum returns Hash(tag; xs…).
func (h *Hasher) Sum(tag hash.Tag, xs ...frontend.Variable) frontend.Variable {
	return h.Squeeze(tag, 1, xs...)[0]
}

// Squeeze returns the first k outputs of the sponge with a tag over xs.
func (h *Hasher) Squeeze(tag hash.Tag, k int, xs ...frontend.Variable) []frontend.Variable {
	if len(xs) != tag.Arity {
		panic(fmt.Sprintf("gadget: internal error: %s takes %d inputs, got %d", tag.Name, tag.Arity, len(xs)))
	}
	// The tag is added in one call, so that the mutation test can remove it.
	s := [hash.Width]frontend.Variable{0, 0, 0, h.api.Add(0, tag.Capacity())}
	for i := 0; i < len(xs); i += hash.Rate {
		for j, x := range xs[i:min(i+hash.Rate, len(xs))] {
			s[j] = h.api.Add(s[j], x)
		}
		s = h.Permute(s)
	}
	out := append([]frontend.Variable{}, s[:hash.Rate]...)
	for len(out) < k {
		s = h.Permute(s)
		out = append(out, s[:hash.Rate]...)
	}
	return out[:k]
}

// Node returns permutation(c)[0] + c[0].
func (h *Hasher) Node(c [4]frontend.Variable) frontend.Variable {
	return h.api.Add(h.Permute(c)[0], c[0])
}
