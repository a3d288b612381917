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

// No circuit here uses gnark's scalar multiplication on the embedded curve. It is the canary: in versions below v0.16.0 a prover who
// makes up its hints gets a wrong result accepted, and no advisory says so. A version that fails this test is not fit for the circuits.

// product is the circuit Result = Scalar·P by gnark's multiplication.
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

// claim is what a prover answers to the hints of the multiplication, and how often they asked.
type claim struct {
	name                   string
	forged                 bool
	result                 notes.Point
	decomposition          []*big.Int // s1, |s2| and the sign of s2, with s1 + s2·scalar = 0
	multiplied, decomposed int
}

// multiply answers with the claimed result. Newer versions also ask for a point of which it is the multiple by the cofactor.
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

// decompose answers with the claimed decomposition. Older versions also ask for the multiple of the order, which is 0.
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

// hints replaces every hint of gnark's package for the curve, because the name of the one that decomposes depends on the version.
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

// fixedChallenge stands for the commitment that only a prover can make. Any number does, as no claim depends on it.
func fixedChallenge(_ *big.Int, _, outputs []*big.Int) error {
	outputs[0].SetUint64(0x9e3779b97f4a7c15)
	return nil
}

// solveProduct solves the circuit for the generator under the options.
func solveProduct(t *testing.T, scalar *big.Int, result notes.Point, options ...solver.Option) error {
	t.Helper()
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &product{})
	must(t, err)
	g := notes.Generator()
	witness, err := frontend.NewWitness(&product{Scalar: scalar, P: twistededwards.Point{X: g.X.Big(), Y: g.Y.Big()},
		Result: twistededwards.Point{X: result.X.Big(), Y: result.Y.Big()}}, ecc.BN254.ScalarField())
	must(t, err)
	commitment := solver.GetHintID(placeholder.Bsb22CommitmentComputePlaceholder)
	return ccs.IsSolved(witness, append(options, solver.OverrideHint(commitment, fixedChallenge))...)
}

// claims are answers for scalar·G, the true one first.
func claims(scalar *big.Int) []*claim {
	right := notes.Generator().Mul(scalar)
	// 2·scalar − 2·scalar = 0 is a true decomposition. As s2 is even, it cannot tell a point from the point plus one of order two.
	even := []*big.Int{new(big.Int).Lsh(scalar, 1), big.NewInt(2), big.NewInt(1)}
	minusOne := notes.Point{Y: field.Element{}.Sub(one)}
	return []*claim{
		{name: "the truth", result: right, decomposition: even},
		{name: "another point and a decomposition of zeros", result: right.Add(notes.Generator()), forged: true},
		{name: "the result plus the point of order two", result: right.Add(minusOne), decomposition: even, forged: true},
	}
}

func TestForgedHintsAreRefusedByGnark(t *testing.T) {
	scalar := big.NewInt(21)
	must(t, solveProduct(t, scalar, notes.Generator().Mul(scalar))) // with gnark's own hints
	for _, c := range claims(scalar) {
		t.Run(c.name, func(t *testing.T) {
			err := solveProduct(t, scalar, c.result, c.hints()...)
			if c.multiplied != 1 || c.decomposed != 1 {
				t.Fatalf("hints were asked %d and %d times, want once each: gnark multiplies in another way", c.multiplied, c.decomposed)
			}
			// Another error would be a fault of this test, such as an answer that gnark cannot read.
			var broken *cs.UnsatisfiedConstraintError
			if c.forged && !errors.As(err, &broken) {
				t.Errorf("got %v, want a constraint that fails", err)
			}
			if !c.forged {
				must(t, err)
			}
		})
	}
}
