package prover

import (
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Verifier returns a verifier with the bundle's keys. It accepts the same proofs as the verifier
// contract. (−A, −B, C) verifies whenever (A, B, C) does, so never use the bytes of a proof as an
// identifier. Every refusal is [ErrProof].
func (b *Bundle) Verifier() statement.Verifier { return verifier{b} }

type verifier struct{ bundle *Bundle }

// Verify implements [statement.Verifier].
func (v verifier) Verify(c statement.Circuit, fields []field.Element, proof statement.Proof) error {
	k, ok := v.bundle.keys[c]
	if !ok {
		return fmt.Errorf("%w: unknown circuit %q", ErrProof, c)
	}
	return verify(k.vk, publicInputs(statement.InstanceOf(c, proof.Digest, fields)), proof)
}
