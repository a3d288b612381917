package circuits

import (
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// points has the number of points in each sum that makes a proof. Each point costs the prover time
// and memory. docs/proving.md has the sums, and prover.TestPointsAreThoseOfTheGoldenFile compares
// the numbers with those of keys.
type points struct{ a, b, k, z int }

// pointsOf counts the points of a circuit. A wire that stands in no left side has no point in A,
// and one that stands in no right side has none in B, because its polynomial there is 0.
func pointsOf(system *cs.R1CS) (p points) {
	left, right := map[int]bool{}, map[int]bool{}
	for _, r := range system.GetR1Cs() {
		addWires(left, system, r.L)
		addWires(right, system, r.R)
	}
	private := system.GetNbSecretVariables() + system.NbInternalVariables
	domain := int(ecc.NextPowerOfTwo(uint64(system.GetNbConstraints())))
	return points{len(left), len(right), private, domain - 1}
}

// addWires adds the wires of a side. gnark writes 0 as a term without effect.
func addWires(to map[int]bool, system *cs.R1CS, side constraint.LinearExpression) {
	for _, t := range side {
		if !system.Coefficients[t.CoeffID()].IsZero() {
			to[t.WireID()] = true
		}
	}
}
