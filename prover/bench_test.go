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

// BenchmarkTransferRatio reports what proving a transfer costs (all that Prove does) as a ratio to the bare backend on a chain of
// squares with as many constraints, in the same run: a figure that hardly depends on the machine.
func BenchmarkTransferRatio(b *testing.B) {
	keys, transfer := bundle(b), newParty(b).transfer(b)
	prove := keys.Prover()
	if _, err := prove.Prove(context.Background(), transfer); err != nil { // loads the key
		b.Fatal(err)
	}
	plain := newPlain(b, keys.keysOf(statement.TransferCircuit).circuit.system.GetNbConstraints())
	var ours, theirs time.Duration
	for b.Loop() {
		start := time.Now()
		if _, err := prove.Prove(context.Background(), transfer); err != nil {
			b.Fatal(err)
		}
		middle := time.Now()
		if _, err := groth16.Prove(plain.system, &plain.pk, plain.witness); err != nil {
			b.Fatal(err)
		}
		ours, theirs = ours+middle.Sub(start), theirs+time.Since(middle)
	}
	b.ReportMetric(ours.Seconds()/theirs.Seconds(), "ratio")
	b.ReportMetric(ours.Seconds()/float64(b.N), "s/transfer")
	b.ReportMetric(theirs.Seconds()/float64(b.N), "s/plain")
}

// squares is a chain of squares: one constraint each.
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

type plainCircuit struct {
	system  *cs.R1CS
	pk      groth16.ProvingKey
	witness witness.Witness
}

// newPlain sets up a chain of n constraints.
func newPlain(b *testing.B, n int) (p plainCircuit) {
	b.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &squares{n: n})
	if err != nil {
		b.Fatal(err)
	}
	p.system = system.(*cs.R1CS)
	if p.system.GetNbConstraints() != n {
		b.Fatalf("%d constraints, want %d", p.system.GetNbConstraints(), n)
	}
	var vk groth16.VerifyingKey
	if err := groth16.Setup(p.system, &p.pk, &vk); err != nil {
		b.Fatal(err)
	}
	if p.witness, err = frontend.NewWitness(&squares{X: 3, Y: power(n - 1)}, ecc.BN254.ScalarField()); err != nil {
		b.Fatal(err)
	}
	return p
}

// power returns 3 squared n times.
func power(n int) frontend.Variable {
	x := field.New(3)
	for range n {
		x = x.Mul(x)
	}
	return x.Big()
}
