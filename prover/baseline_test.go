package prover

import (
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// squares is a circuit of n squares, each of which is one constraint. It has three public inputs,
// as our circuits have.
type squares struct {
	X, Y, Z frontend.Variable `gnark:",public"`
	n       int
}

func (c *squares) Define(api frontend.API) error {
	x := c.X
	for range c.n - 2 {
		x = api.Mul(x, x)
	}
	api.AssertIsEqual(x, c.Y)
	api.AssertIsEqual(x, c.Z)
	return nil
}

// baselineCircuit is a chain of squares with its keys and a witness.
type baselineCircuit struct {
	system  *cs.R1CS
	pk      groth16.ProvingKey
	vk      groth16.VerifyingKey
	witness witness.Witness
	setup   time.Duration // how long the keys took
	proof   *groth16.Proof
}

// baselines are those that were set up before.
var baselines sync.Map

// baselineOf returns the chain of squares with as many constraints as a circuit has.
func baselineOf(b *testing.B, c statement.Circuit) *baselineCircuit {
	b.Helper()
	circuit, err := compiledCircuit(c)
	if err != nil {
		b.Fatal(err)
	}
	n := circuit.system.GetNbConstraints()
	if made, ok := baselines.Load(n); ok {
		return made.(*baselineCircuit)
	}
	made := newBaseline(b, n)
	baselines.Store(n, made)
	return made
}

// newBaseline sets up a chain of n squares.
func newBaseline(b *testing.B, n int) *baselineCircuit {
	b.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &squares{n: n})
	if err != nil {
		b.Fatal(err)
	}
	c := &baselineCircuit{system: system.(*cs.R1CS)}
	if c.system.GetNbConstraints() != n || c.system.GetNbPublicVariables() != keyPoints {
		b.Fatalf("%d constraints and %d public variables", c.system.GetNbConstraints(), c.system.GetNbPublicVariables())
	}
	c.setup = timed(func() { err = groth16.Setup(c.system, &c.pk, &c.vk) })
	if err != nil {
		b.Fatal(err)
	}
	last := power(n - 2)
	c.witness, err = frontend.NewWitness(&squares{X: 3, Y: last, Z: last}, ecc.BN254.ScalarField())
	if err != nil {
		b.Fatal(err)
	}
	return c
}

// power squares 3 n times.
func power(n int) frontend.Variable {
	x := field.New(3)
	for range n {
		x = x.Mul(x)
	}
	return x.Big()
}

func (c *baselineCircuit) prove(b *testing.B) *groth16.Proof {
	b.Helper()
	proof, err := groth16.Prove(c.system, &c.pk, c.witness)
	if err != nil {
		b.Fatal(err)
	}
	return proof
}

// onceProved returns a proof that was made before, if there is one.
func (c *baselineCircuit) onceProved(b *testing.B) *groth16.Proof {
	b.Helper()
	if c.proof == nil {
		c.proof = c.prove(b)
	}
	return c.proof
}

func (c *baselineCircuit) verify(b *testing.B, proof *groth16.Proof) {
	b.Helper()
	public, err := c.witness.Public()
	if err != nil {
		b.Fatal(err)
	}
	if err := groth16.Verify(proof, &c.vk, public.Vector().(fr.Vector)); err != nil {
		b.Fatal(err)
	}
}
