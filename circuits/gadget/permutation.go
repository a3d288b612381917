package gadget

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// lanes is the state of the permutation.
type lanes = [hash.Width]frontend.Variable

// external is the matrix of a full round.
var external = [hash.Width][hash.Width]int64{{5, 7, 1, 3}, {4, 6, 1, 1}, {1, 3, 5, 7}, {1, 1, 4, 6}}

// The other constants of the permutation are those of the library, which computes it natively:
// roundKeys has a key for each lane in each round, and diagonal is that of the matrix of a partial
// round, less 1.
var (
	library   = poseidon2.NewParameters(hash.Width, hash.FullRounds, hash.PartialRounds)
	roundKeys = rows(library.RoundKeys)
	diagonal  = numbers(library.DiagM1)
)

func rows(rounds [][]fr.Element) (out [][hash.Width]*big.Int) {
	for _, keys := range rounds {
		out = append(out, numbers(keys))
	}
	return out
}

func numbers(elements []fr.Element) (out [hash.Width]*big.Int) {
	for i, e := range elements {
		out[i] = field.FromFr(e).Big()
	}
	return out
}

// Permute applies the permutation to a copy of in: 264 constraints, which are three for each x⁵.
func (h *Hasher) Permute(in [hash.Width]frontend.Variable) [hash.Width]frontend.Variable {
	const firstPartial, afterPartial = hash.FullRounds / 2, hash.FullRounds/2 + hash.PartialRounds
	s := mixFull(h.api, in)
	for round, keys := range roundKeys {
		if firstPartial <= round && round < afterPartial {
			s = partialRound(h.api, s, keys[0])
		} else {
			s = fullRound(h.api, s, keys)
		}
	}
	return s
}

// fullRound adds a key to each lane, raises it to the fifth power, and mixes the lanes.
func fullRound(api frontend.API, s lanes, keys [hash.Width]*big.Int) lanes {
	for i := range s {
		s[i] = fifth(api, api.Add(s[i], keys[i]))
	}
	return mixFull(api, s)
}

// partialRound does the same with the first lane only. The keys of the others are 0.
func partialRound(api frontend.API, s lanes, key *big.Int) lanes {
	s[0] = fifth(api, api.Add(s[0], key))
	return mixPartial(api, s)
}

// fifth returns x⁵: 3 constraints.
//
// Every wire on the right side of a constraint costs the prover a point in G2. A lane is a sum of
// wires, which the square has on the right in any case. The products then add x² alone. As x⁴·x
// they would add x⁴ too, because gnark puts the side with fewer wires on the right.
func fifth(api frontend.API, x frontend.Variable) frontend.Variable {
	square := api.Mul(x, x)
	cube := api.Mul(x, square)
	return api.Mul(cube, square)
}

// mixFull multiplies the lanes by the matrix of a full round. It needs no constraint.
func mixFull(api frontend.API, s lanes) (out lanes) {
	for i, m := range external {
		out[i] = api.Add(api.Mul(s[0], m[0]), api.Mul(s[1], m[1]), api.Mul(s[2], m[2]), api.Mul(s[3], m[3]))
	}
	return out
}

// mixPartial multiplies the lanes by the matrix of a partial round, which is 1 everywhere but on
// the diagonal. It needs no constraint.
func mixPartial(api frontend.API, s lanes) lanes {
	sum := api.Add(s[0], s[1], s[2], s[3])
	for i := range s {
		s[i] = api.Add(api.Mul(s[i], diagonal[i]), sum)
	}
	return s
}
