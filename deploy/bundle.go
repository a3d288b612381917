package deploy

import (
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Bundle is a key bundle; *prover.Bundle implements it. It is an interface so that this package
// does not link any proving code.
type Bundle interface {
	// Development reports whether the keys are for development only.
	Development() bool
	// ID returns the bundle's digest in hexadecimal.
	ID() string
	// Circuits returns the circuits that the bundle has keys of.
	Circuits() []statement.Circuit
	// VerifyingKeyWords returns the verifying key of a circuit, in the order of
	// [VerifyingKey.Words].
	VerifyingKeyWords(statement.Circuit) [22]*big.Int
	// SelfTest returns a proof that the key accepts, and its inputs.
	SelfTest(statement.Circuit) (statement.Proof, [3]field.Element)
}

// KeysOf returns the verifying keys of a bundle. The key of a circuit that the bundle does not have
// is zero.
func KeysOf(b Bundle) Keys {
	keys := Keys{Development: b.Development(), Bundle: b.ID()}
	for _, c := range b.Circuits() {
		*keys.of(c) = keyOf(b, c)
	}
	return keys
}

func keyOf(b Bundle, c statement.Circuit) VerifyingKey {
	key := VerifyingKey{Words: b.VerifyingKeyWords(c)}
	proof, inputs := b.SelfTest(c)
	for i, point := range proof.Points {
		key.GoodProof[i] = new(big.Int).SetBytes(point[:])
	}
	for i, input := range inputs {
		key.GoodInputs[i] = input.Big()
	}
	return key
}
