package prover

import (
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Verifier returns a verifier with the bundle's keys. It accepts the same proofs as the verifier
// contract. (−A, −B, C) verifies whenever (A, B, C) does, so never use the bytes of a proof as an
// identifier. Every refusal is [ErrProof], but for a circuit of this build that the bundle lacks
// the error is [ErrLacks], because nothing is known about the proof then.
func (b *Bundle) Verifier() statement.Verifier { return verifier{b} }

type verifier struct{ bundle *Bundle }

// Verify implements [statement.Verifier].
func (v verifier) Verify(c statement.Circuit, fields []field.Element, proof statement.Proof) error {
	k, ok := v.bundle.keys[c]
	if !ok && slices.Contains(circuits.All(), c) {
		return fmt.Errorf("prover: %w", lacks(c))
	}
	if !ok {
		return fmt.Errorf("%w: unknown circuit %q", ErrProof, c)
	}
	return verify(k.vk, publicInputs(statement.InstanceOf(c, proof.Digest, fields)), proof)
}
