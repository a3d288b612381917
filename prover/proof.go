package prover

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// encodeProof encodes the backend's proof in the order of EIP-197.
func encodeProof(p *groth16.Proof, digest field.Element) statement.Proof {
	words := append(append(g1Words(p.Ar), g2Words(p.Bs)...), g1Words(p.Krs)...)
	return statement.Proof{Digest: digest, Points: [8]word(words)}
}

// decodeProof decodes the points of a proof. Each must be canonical, on its curve and in its
// subgroup.
func decodeProof(p statement.Proof) (*groth16.Proof, error) {
	var out groth16.Proof
	var err error
	if out.Ar, err = g1FromWords(p.Points[0:2]); err != nil {
		return nil, fmt.Errorf("%w: A: %w", ErrProof, err)
	}
	if out.Bs, err = g2FromWords(p.Points[2:6]); err != nil {
		return nil, fmt.Errorf("%w: B: %w", ErrProof, err)
	}
	if out.Krs, err = g1FromWords(p.Points[6:8]); err != nil {
		return nil, fmt.Errorf("%w: C: %w", ErrProof, err)
	}
	return &out, nil
}

// verify checks a proof against the three public inputs.
func verify(vk *groth16.VerifyingKey, inputs [3]field.Element, proof statement.Proof) error {
	p, err := decodeProof(proof)
	if err != nil {
		return err
	}
	if err := groth16.Verify(p, vk, fr.Vector{inputs[0].Fr(), inputs[1].Fr(), inputs[2].Fr()}); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}

func publicInputs(i statement.Instance) [3]field.Element {
	return [3]field.Element{i.Digest, i.Challenge, i.Evaluation}
}
