package prover

import (
	"math/big"
	"sync"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Bundle holds the keys of all circuits of one setup, checked. Proving keys stay in its folder until they are needed. A bundle is
// safe for concurrent use.
type Bundle struct {
	dir   string
	kind  string
	id    Digest
	keys  map[statement.Circuit]*keys
	slots chan struct{} // one for each proof that may be under way
}

// keys are those of one circuit.
type keys struct {
	circuit  *compiled
	vk       *groth16.VerifyingKey
	words    [keyWords]word
	selfTest selfTest
	pkHash   hexDigest

	mu sync.Mutex
	pk *groth16.ProvingKey // nil until the first proof
}

// Digest returns the SHA-256 of the bundle's manifest, which names every file: equal digests are equal bundles.
func (b *Bundle) Digest() Digest { return b.id }

// ID returns the bundle's digest as 64 lower-case hexadecimal digits.
func (b *Bundle) ID() string { return b.id.String() }

// Development tells whether one process made the keys, so that it could forge proofs.
func (b *Bundle) Development() bool { return b.kind == kindDevelopment }

// AllowOn tells whether the keys may be used on the chain: nil, or an error that is [development.ErrNotDevelopment] for development keys
// off a development chain. named is the id that the operator named as a development chain's, 0 for none.
func (b *Bundle) AllowOn(chainID, named uint64) error {
	if !b.Development() {
		return nil
	}
	return development.Check(chainID, named)
}

// VerifyingKeyWords returns the verifying key in the order of the verifier contract's constructor: alpha (2), beta (4), gamma (4),
// delta (4), K0 … K3 (8), G2 points as x.im, x.re, y.im, y.re (EIP-197). No point is negated; the contract does that. It panics
// for a circuit that is not in the registry.
func (b *Bundle) VerifyingKeyWords(c statement.Circuit) (words [keyWords]*big.Int) {
	for i, w := range b.keysOf(c).words {
		words[i] = new(big.Int).SetBytes(w[:])
	}
	return words
}

// SelfTest returns a proof that must verify, and its inputs digest, challenge, evaluation: for the constructor of the verifier
// contract. The statement behind it is made up and worthless. It panics for a circuit that is not in the registry.
func (b *Bundle) SelfTest(c statement.Circuit) (proof statement.Proof, inputs [3]field.Element) {
	s := b.keysOf(c).selfTest
	return s.proof, s.inputs
}

func (b *Bundle) keysOf(c statement.Circuit) *keys {
	k, ok := b.keys[c]
	if !ok {
		panic("prover: internal error: no circuit " + string(c))
	}
	return k
}
