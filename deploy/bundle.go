package deploy

import (
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Bundle is a key bundle as package prover loads it; an interface, so that deploying links no proving code.
type Bundle interface {
	// Development reports whether the keys are for development only.
	Development() bool
	// ID is the bundle's digest in hexadecimal.
	ID() string
	// VerifyingKeyWords and SelfTest are as in prover.Bundle.
	VerifyingKeyWords(statement.Circuit) [22]*big.Int
	SelfTest(statement.Circuit) (statement.Proof, [3]field.Element)
}

// KeysOf takes the four verifying keys out of a bundle.
func KeysOf(b Bundle) Keys {
	return Keys{Mint: keyOf(b, statement.MintCircuit), Transfer: keyOf(b, statement.TransferCircuit), Burn: keyOf(b, statement.BurnCircuit),
		Append: keyOf(b, statement.AppendCircuit), Development: b.Development(), Bundle: b.ID()}
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
