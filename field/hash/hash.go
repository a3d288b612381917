// Package hash implements the project's hash over the BN254 scalar field, which is Poseidon2 of
// width 4 in a sponge of rate 3, and the table of its domain tags.
//
// Start with [Sum] for tagged hashes and [Node] for tree nodes. The in-circuit twins are in
// circuits/gadget, with the same names and the same order of arguments. Byte strings are hashed by
// the standard library instead. See docs/spec.md, section 2.
package hash

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/zsettle/zsettle/field"
)

// The shape of the permutation and of the sponge: the published parameters for BN254 at width 4.
const (
	Width         = 4
	Rate          = 3
	FullRounds    = 8
	PartialRounds = 56
)

var permutation = poseidon2.NewPermutation(Width, FullRounds, PartialRounds)

// Permute applies the Poseidon2 permutation.
func Permute(in [Width]field.Element) [Width]field.Element {
	var s [Width]fr.Element
	for i := range in {
		s[i] = in[i].Fr()
	}
	if err := permutation.Permutation(s[:]); err != nil {
		panic(fmt.Sprintf("hash: internal error: %v", err)) // only a wrong width can fail
	}
	var out [Width]field.Element
	for i := range s {
		out[i] = field.FromFr(s[i])
	}
	return out
}

// Sum returns Hash(tag; xs…). It panics when the number of inputs is not the tag's arity, because
// only a mistake in the program can cause that.
func Sum(tag Tag, xs ...field.Element) field.Element { return Squeeze(tag, 1, xs...)[0] }

// Squeeze returns the first k outputs of the sponge of [Sum]. It panics as Sum does.
func Squeeze(tag Tag, k int, xs ...field.Element) []field.Element {
	if len(xs) != tag.Arity {
		panic(fmt.Sprintf("hash: internal error: %s takes %d inputs, got %d", tag.Name, tag.Arity, len(xs)))
	}
	s := [Width]field.Element{Rate: field.New(tag.Capacity())}
	for i := 0; i < len(xs); i += Rate {
		for j, x := range xs[i:min(i+Rate, len(xs))] {
			s[j] = s[j].Add(x)
		}
		s = Permute(s)
	}
	out := append(make([]field.Element, 0, k+Rate), s[:Rate]...)
	for len(out) < k {
		s = Permute(s)
		out = append(out, s[:Rate]...)
	}
	return out[:k]
}

// Node returns the hash of four children in a tree: permutation(c)[0] + c[0].
func Node(c [4]field.Element) field.Element { return Permute(c)[0].Add(c[0]) }
