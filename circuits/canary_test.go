package circuits

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	embedded "github.com/consensys/gnark-crypto/ecc/twistededwards"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	placeholder "github.com/consensys/gnark/frontend/cs"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/std/algebra/native/twistededwards"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// The circuits do not use gnark's scalar multiplication on the embedded curve. The test is a
// canary: in versions below v0.16.0 a prover who makes up the hints gets a wrong result accepted,
// and no advisory says so. Do not build the circuits with a version that fails this test.

// product is the circuit Result = Scalar·P, computed by gnark's multiplication.
type product struct {
	P, Result twistededwards.Point
	Scalar    frontend.Variable
}

// Define multiplies and compares.
func (c *product) Define(api frontend.API) error {
	curve, err := twistededwards.NewEdCurve(api, embedded.BN254)
	if err != nil {
		return err
	}
	got := curve.ScalarMul(c.P, c.Scalar)
	api.AssertIsEqual(got.X, c.Result.X)
	api.AssertIsEqual(got.Y, c.Result.Y)
	return nil
}

// claim is how a prover answers the hints of the multiplication.
type claim struct {
	name                   string
	forged                 bool
	result                 notes.Point
	decomposition          []*big.Int // s1, |s2| and the sign of s2, with s1 + s2·scalar = 0
	multiplied, decomposed int        // how often the hints were called
}

// multiply answers with the claimed result. Newer versions of gnark also ask for a point whose
// multiple by the cofactor is the result.
func (c *claim) multiply(_ *big.Int, _, outputs []*big.Int) error {
	eighth := new(big.Int).ModInverse(big.NewInt(8), notes.Order())
	preimage := c.result.Mul(eighth)
	coordinates := []field.Element{c.result.X, c.result.Y, preimage.X, preimage.Y}
	for i, out := range outputs {
		out.Set(coordinates[i].Big())
	}
	c.multiplied++
	return nil
}

// decompose answers with the claimed decomposition. Older versions of gnark also ask for the
// multiple of the order, which is 0.
func (c *claim) decompose(_ *big.Int, _, outputs []*big.Int) error {
	for i, out := range outputs {
		out.SetUint64(0)
		if i < len(c.decomposition) {
			out.Set(c.decomposition[i])
		}
	}
	c.decomposed++
	return nil
}

// hints replaces every hint of gnark's package for the curve, because the name of the
// decomposition's hint depends on the version.
func (c *claim) hints() (out []solver.Option) {
	for _, h := range twistededwards.GetHints() {
		answer := c.decompose
		if strings.HasSuffix(solver.GetHintName(h), ".scalarMulHint") {
			answer = c.multiply
		}
		out = append(out, solver.OverrideHint(solver.GetHintID(h), answer))
	}
	return out
}

// fixedChallenge replaces the commitment, which only a prover can make. No claim depends on it, so
// any number is right.
func fixedChallenge(_ *big.Int, _, outputs []*big.Int) error {
	outputs[0].SetUint64(0x9e3779b97f4a7c15)
	return nil
}

// solveProduct solves the circuit for a multiple of the generator.
func solveProduct(t *testing.T, scalar *big.Int, result notes.Point, options ...solver.Option) error {
	t.Helper()
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &product{})
	must(t, err)
	g := notes.Generator()
	assignment := &product{
		P:      twistededwards.Point{X: g.X.Big(), Y: g.Y.Big()},
		Scalar: scalar,
		Result: twistededwards.Point{X: result.X.Big(), Y: result.Y.Big()},
	}
	witness, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	must(t, err)
	commitment := solver.GetHintID(placeholder.Bsb22CommitmentComputePlaceholder)
	return ccs.IsSolved(witness, append(options, solver.OverrideHint(commitment, fixedChallenge))...)
}

// claims returns answers for scalar·G. The first is true.
func claims(scalar *big.Int) []*claim {
	right := notes.Generator().Mul(scalar)
	// 2·scalar − 2·scalar = 0 is a true decomposition. Because s2 is even, it does not distinguish
	// a point from that point plus the point of order two.
	even := []*big.Int{new(big.Int).Lsh(scalar, 1), big.NewInt(2), big.NewInt(1)}
	other := right.Add(notes.Generator())
	plusOrderTwo := right.Add(notes.Point{Y: minusOne})
	return []*claim{
		{name: "the truth", result: right, decomposition: even},
		{name: "another point and a decomposition of zeros", result: other, forged: true},
		{name: "the result plus the point of order two", result: plusOrderTwo, decomposition: even, forged: true},
	}
}

func TestForgedHintsAreRefusedByGnark(t *testing.T) {
	scalar := big.NewInt(21)
	must(t, solveProduct(t, scalar, notes.Generator().Mul(scalar))) // with gnark's own hints
	for _, c := range claims(scalar) {
		t.Run(c.name, func(t *testing.T) {
			err := solveProduct(t, scalar, c.result, c.hints()...)
			if c.multiplied != 1 || c.decomposed != 1 {
				t.Fatalf("the hints were called %d and %d times, want once each: gnark's multiplication has changed",
					c.multiplied, c.decomposed)
			}
			// Another error would be a mistake in this test, such as an answer that gnark cannot
			// read.
			var broken *cs.UnsatisfiedConstraintError
			if c.forged && !errors.As(err, &broken) {
				t.Errorf("got %v, want an unsatisfied constraint", err)
			}
			if !c.forged {
				must(t, err)
			}
		})
	}
}
