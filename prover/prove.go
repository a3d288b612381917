package prover

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Prover returns a prover with the bundle's keys.
//
// It first checks the statement natively and returns a *[statement.ConjunctError] for one that does
// not hold, and then [ErrLacks] for one whose circuit the bundle has no keys of. It verifies every
// proof before it returns it. Proofs are randomised from the system's random source, so two proofs
// of one statement differ.
//
// The provers of a bundle share a limit of one proof at a time for every two CPUs, which bounds the
// memory. Further calls wait. When the context is cancelled, Prove returns at once. A proof that
// has begun cannot be interrupted: it ends in the background and counts towards the limit until
// then.
func (b *Bundle) Prover() statement.Prover { return prover{b} }

type prover struct{ bundle *Bundle }

// job holds what a proof needs of a statement. It is a copy: when ctx ends, Prove returns before
// the proof does, and the caller may change the statement.
type job struct {
	circuit statement.Circuit
	witness witness.Witness
	inputs  [3]field.Element
}

// Prove implements [statement.Prover].
func (p prover) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	j, err := newJob(s)
	if err != nil {
		return statement.Proof{}, err
	}
	if p.bundle.keys[j.circuit] == nil {
		return statement.Proof{}, fmt.Errorf("prover: %w", lacks(j.circuit))
	}
	if err := ctx.Err(); err != nil {
		return statement.Proof{}, fmt.Errorf("prover: %w", err)
	}
	select {
	case p.bundle.slots <- struct{}{}:
	case <-ctx.Done():
		return statement.Proof{}, fmt.Errorf("prover: waiting to prove: %w", ctx.Err())
	}
	return await(ctx, "proving "+string(j.circuit), func() (statement.Proof, error) {
		defer func() { <-p.bundle.slots }()
		return p.bundle.prove(ctx, j)
	})
}

// newJob checks the statement and builds its witness.
func newJob(s statement.Statement) (*job, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	assignment, err := circuits.Assign(s)
	if err != nil {
		return nil, fmt.Errorf("prover: %w", err)
	}
	w, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, fmt.Errorf("prover: witness of %s: %w", s.Circuit(), err)
	}
	return &job{s.Circuit(), w, publicInputs(statement.NewInstance(s))}, nil
}

// prove loads the proving key, proves and verifies.
func (b *Bundle) prove(ctx context.Context, j *job) (proof statement.Proof, err error) {
	pk, err := b.provingKey(j.circuit)
	if err != nil {
		return proof, err
	}
	if err := ctx.Err(); err != nil {
		return proof, err
	}
	k := b.keysOf(j.circuit)
	return proveWith(k.circuit, pk, k.vk, j)
}

// proveWith proves with the given keys and verifies the proof.
func proveWith(
	c *compiled, pk *groth16.ProvingKey, vk *groth16.VerifyingKey, j *job,
) (statement.Proof, error) {
	p, err := groth16.Prove(c.system, pk, j.witness)
	if err != nil {
		// The backend's error may repeat values of the witness, so it is not wrapped.
		return statement.Proof{}, fmt.Errorf("prover: internal error: the backend cannot prove a valid %s", j.circuit)
	}
	proof := encodeProof(p, j.inputs[0])
	if err := verify(vk, j.inputs, proof); err != nil {
		return statement.Proof{}, fmt.Errorf("prover: the proving key of %s is damaged: %w", j.circuit, err)
	}
	return proof, nil
}
