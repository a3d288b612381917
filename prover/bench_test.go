package prover

import (
	"context"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// BenchmarkTransferRatio compares the time that Prove takes for a transfer with the time that the
// bare backend takes, in the same run, for a chain of squares with as many constraints. The ratio
// hardly depends on the machine.
func BenchmarkTransferRatio(b *testing.B) {
	keys, transfer := bundle(b), newParty(b).transfer(b)
	prove := keys.Prover()
	if _, err := prove.Prove(context.Background(), transfer); err != nil { // loads the key
		b.Fatal(err)
	}
	baseline := newBaseline(b, keys.keysOf(statement.TransferCircuit).circuit.system.GetNbConstraints())
	var ours, bare time.Duration
	for b.Loop() {
		start := time.Now()
		if _, err := prove.Prove(context.Background(), transfer); err != nil {
			b.Fatal(err)
		}
		middle := time.Now()
		if _, err := groth16.Prove(baseline.system, &baseline.pk, baseline.witness); err != nil {
			b.Fatal(err)
		}
		ours += middle.Sub(start)
		bare += time.Since(middle)
	}
	b.ReportMetric(ours.Seconds()/bare.Seconds(), "ratio")
	b.ReportMetric(ours.Seconds()/float64(b.N), "s/transfer")
	b.ReportMetric(bare.Seconds()/float64(b.N), "s/baseline")
}

// squares is a circuit of n squares, each of which is one constraint.
type squares struct {
	X, Y frontend.Variable `gnark:",public"`
	n    int
}

func (c *squares) Define(api frontend.API) error {
	x := c.X
	for range c.n - 1 {
		x = api.Mul(x, x)
	}
	api.AssertIsEqual(x, c.Y)
	return nil
}

// baselineCircuit is a chain of squares with its proving key and a witness.
type baselineCircuit struct {
	system  *cs.R1CS
	pk      groth16.ProvingKey
	witness witness.Witness
}

// newBaseline sets up a chain of n squares.
func newBaseline(b *testing.B, n int) (c baselineCircuit) {
	b.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &squares{n: n})
	if err != nil {
		b.Fatal(err)
	}
	c.system = system.(*cs.R1CS)
	if c.system.GetNbConstraints() != n {
		b.Fatalf("%d constraints, want %d", c.system.GetNbConstraints(), n)
	}
	var vk groth16.VerifyingKey
	if err := groth16.Setup(c.system, &c.pk, &vk); err != nil {
		b.Fatal(err)
	}
	last := power(n - 1)
	c.witness, err = frontend.NewWitness(&squares{X: 3, Y: last}, ecc.BN254.ScalarField())
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

// BenchmarkProve takes the time of a proof of each circuit with a key that is loaded.
func BenchmarkProve(b *testing.B) {
	prove := fullOne(b).Prover()
	for _, s := range statements(b) {
		if _, err := prove.Prove(context.Background(), s); err != nil { // loads the key
			b.Fatal(err)
		}
		b.Run(string(s.Circuit()), func(b *testing.B) {
			for b.Loop() {
				if _, err := prove.Prove(context.Background(), s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
