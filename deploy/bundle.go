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
	// VerifyingKeyWords returns the verifying key of a circuit, in the order of
	// [VerifyingKey.Words].
	VerifyingKeyWords(statement.Circuit) [22]*big.Int
	// SelfTest returns a proof that the key accepts, and its inputs.
	SelfTest(statement.Circuit) (statement.Proof, [3]field.Element)
}

// KeysOf returns the four verifying keys of a bundle.
func KeysOf(b Bundle) Keys {
	return Keys{
		Mint:        keyOf(b, statement.MintCircuit),
		Transfer:    keyOf(b, statement.TransferCircuit),
		Burn:        keyOf(b, statement.BurnCircuit),
		Append:      keyOf(b, statement.AppendCircuit),
		Development: b.Development(),
		Bundle:      b.ID(),
	}
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
