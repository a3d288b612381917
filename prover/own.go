package prover

import (
	"context"
	"errors"
	"sync/atomic"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"

	"github.com/zsettle/zsettle/prover/msm"
)

// errUnsolved is returned for a witness that does not satisfy the circuit.
var errUnsolved = errors.New("the witness does not satisfy the circuit")

// bases are the points of a proving key that sums are of. Those of B in G1 are not needed.
type bases struct {
	a, k, z *msm.Bases[curve.G1Affine]
	b       *msm.Bases[curve.G2Affine]
}

func newBases(pk *groth16.ProvingKey) bases {
	return bases{
		a: msm.NewG1(pk.G1.A).Skip(pk.InfinityA), // the key lists no point that is infinity
		k: msm.NewG1(pk.G1.K),
		z: msm.NewG1(pk.G1.Z),
		b: msm.NewG2(pk.G2.B).Skip(pk.InfinityB),
	}
}

// provingKey is a proving key as the library has it and as the sums need it.
type provingKey struct {
	*groth16.ProvingKey
	bases bases
}

func newProvingKey(pk *groth16.ProvingKey) *provingKey { return &provingKey{pk, newBases(pk)} }

// prove makes a proof in the core that the caller has taken, and in idle ones. It does not verify
// it. See docs/proving.md for the steps.
func (k *provingKey) prove(
	ctx context.Context, c *cores, system *cs.R1CS, w witness.Witness,
) (*groth16.Proof, error) {
	solution, err := solve(system, w, 1+c.idle())
	if err != nil {
		return nil, err
	}
	p, err := k.sumUp(newCrew(ctx, c), solution, system.GetNbPublicVariables())
	if err != nil {
		return nil, err
	}
	return p.blind(&k.G2.Delta)
}

// solve returns the values of all wires, and those of the three sides of all constraints. The
// library's error may repeat values of the witness, so it is not wrapped.
func solve(system *cs.R1CS, w witness.Witness, tasks int) (*cs.R1CSSolution, error) {
	solved, err := system.Solve(w, solver.WithNbTasks(tasks))
	if err != nil {
		return nil, errUnsolved
	}
	return solved.(*cs.R1CSSolution), nil //nolint:errcheck // the curve decides the type
}

// sumUp computes the proof without blinding:
//
//	A = α + Σ wire·A,  B = β + Σ wire·B,  C = Σ (private wire)·K + Σ (coefficient of h)·Z
func (k *provingKey) sumUp(c *crew, s *cs.R1CSSolution, public int) (p plain, err error) {
	var a, private, h curve.G1Affine
	var b curve.G2Affine
	q := newQuotient(&k.Domain, s.A, s.B, s.C)
	c.add(q.tasks(func(coefficients []fr.Element) {
		c.add(sumOf(c, k.bases.z, coefficients, &h))
	})...)
	c.addLast(
		sumOf(c, k.bases.b, s.W, &b), // its steps are the longest, so they are not last
		sumOf(c, k.bases.k, s.W[public:], &private),
		sumOf(c, k.bases.a, s.W, &a),
	)
	if err := c.run(); err != nil {
		return p, err
	}
	p.a.Add(&a, &k.G1.Alpha)
	p.b.Add(&b, &k.G2.Beta)
	p.c.Add(&private, &h)
	return p, nil
}

// sumOf returns a task that begins a sum and adds a task for each of its steps. The last one to end
// writes the sum.
func sumOf[P msm.Point](c *crew, b *msm.Bases[P], scalars []fr.Element, to *P) task {
	return func(room *msm.Room) {
		s := b.Begin(scalars, c.steps(), room)
		var left atomic.Int32
		left.Store(int32(s.Steps()))
		steps := make([]task, s.Steps())
		for i := range steps {
			steps[i] = func(room *msm.Room) {
				s.Step(i, room)
				if left.Add(-1) == 0 {
					*to = s.Total(room)
				}
			}
		}
		c.add(steps...)
	}
}
