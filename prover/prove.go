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
// It checks the statement natively first and returns the *[statement.ConjunctError] of one that does not hold, and it verifies every
// proof before it hands it out. Two proofs of one statement differ; each is randomised from the system's random source.
//
// All provers of a bundle together work on one proof at a time for each two CPUs, so that memory is bounded; others wait. A cancelled
// context ends the wait at once, and between two stages; a stage that was begun cannot be interrupted: Prove returns, and the stage
// ends in the background, keeping its place until then.
func (b *Bundle) Prover() statement.Prover { return prover{b} }

type prover struct{ bundle *Bundle }

// job is what a proof needs of a statement; the statement itself may change once Prove has returned.
type job struct {
	circuit statement.Circuit
	witness witness.Witness
	inputs  [3]field.Element
}

type outcome struct {
	proof statement.Proof
	err   error
}

// Prove implements [statement.Prover].
func (p prover) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	j, err := newJob(s)
	if err != nil {
		return statement.Proof{}, err
	}
	if err := ctx.Err(); err != nil {
		return statement.Proof{}, fmt.Errorf("prover: %w", err)
	}
	select {
	case p.bundle.slots <- struct{}{}:
	case <-ctx.Done():
		return statement.Proof{}, fmt.Errorf("prover: waiting to prove: %w", ctx.Err())
	}
	done := make(chan outcome, 1)
	go func() {
		defer func() { <-p.bundle.slots }()
		proof, err := p.bundle.prove(ctx, j)
		done <- outcome{proof, err}
	}()
	select {
	case o := <-done:
		return o.proof, o.err
	case <-ctx.Done():
		return statement.Proof{}, fmt.Errorf("prover: proving %s: %w", j.circuit, ctx.Err())
	}
}

// newJob checks the statement and takes its witness.
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

// prove loads the key, proves and verifies.
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
func proveWith(c *compiled, pk *groth16.ProvingKey, vk *groth16.VerifyingKey, j *job) (proof statement.Proof, err error) {
	p, err := groth16.Prove(c.system, pk, j.witness)
	if err != nil {
		// The backend's error may repeat values of the witness, so it goes no further.
		return proof, fmt.Errorf("prover: internal error: the backend makes no proof of a %s that holds", j.circuit)
	}
	proof = encodeProof(p, j.inputs[0])
	if err := verify(vk, j.inputs, proof); err != nil {
		return statement.Proof{}, fmt.Errorf("prover: %s: own proof refused, the proving key is damaged: %w", j.circuit, err)
	}
	return proof, nil
}
