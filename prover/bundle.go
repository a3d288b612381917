package prover

import (
	"math/big"
	"runtime"
	"sync"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// Bundle holds the checked keys of a set of circuits. A proving key stays in its folder until the
// first proof with it. A bundle is safe for concurrent use.
type Bundle struct {
	manifest manifest
	id       Digest
	keys     map[statement.Circuit]*keys
	cores    *cores
}

// newBundle returns a bundle of the keys that the manifest lists.
func newBundle(m manifest, id Digest, k map[statement.Circuit]*keys) *Bundle {
	return &Bundle{manifest: m, id: id, keys: k, cores: newCores(runtime.GOMAXPROCS(0))}
}

// keys are the keys of one circuit.
type keys struct {
	dir      string // of the proving key's file
	name     statement.Circuit
	circuit  *compiled
	vk       *groth16.VerifyingKey
	words    [keyWords]word
	selfTest selfTest
	pkHash   hexDigest

	mu      sync.Mutex
	key     *provingKey // nil until the first proof
	columns int         // of the largest tables that were begun
}

// Digest returns the SHA-256 of the bundle's manifest. The manifest lists the hash of every file,
// so bundles with equal digests are equal.
func (b *Bundle) Digest() Digest { return b.id }

// ID returns the bundle's digest as 64 lower-case hexadecimal digits.
func (b *Bundle) ID() string { return b.id.String() }

// Circuits returns the circuits that the bundle has keys of, in the order of [AllCircuits].
func (b *Bundle) Circuits() []statement.Circuit { return b.manifest.names() }

// Development reports whether a single process made the keys. Whoever ran it can forge proofs.
func (b *Bundle) Development() bool { return b.manifest.Kind == kindDevelopment }

// AllowOn returns nil if the keys may be used on a chain. For development keys on any other chain
// than a development chain the error is [development.ErrNotDevelopment]. named is the id that the
// operator has declared to be a development chain, or 0. genesis is as in [development.Check].
func (b *Bundle) AllowOn(chainID, named uint64, genesis ...[32]byte) error {
	if !b.Development() {
		return nil
	}
	return development.Check(chainID, named, genesis...)
}

// VerifyingKeyWords returns the verifying key in the order of the verifier contract's constructor:
// alpha (2 words), beta (4), gamma (4), delta (4), K0 … K3 (8). A G2 point is x.im, x.re, y.im,
// y.re (EIP-197). No point is negated; the contract does that. VerifyingKeyWords panics for a
// circuit that is not one of [Bundle.Circuits].
func (b *Bundle) VerifyingKeyWords(c statement.Circuit) (words [keyWords]*big.Int) {
	for i, w := range b.keysOf(c).words {
		words[i] = new(big.Int).SetBytes(w[:])
	}
	return words
}

// SelfTest returns a proof that must verify, and its inputs digest, challenge and evaluation. The
// constructor of the verifier contract takes them. They prove a made-up statement that moves no
// money. SelfTest panics for a circuit that is not one of [Bundle.Circuits].
func (b *Bundle) SelfTest(c statement.Circuit) (proof statement.Proof, inputs [3]field.Element) {
	s := b.keysOf(c).selfTest
	return s.proof, s.inputs
}

func (b *Bundle) keysOf(c statement.Circuit) *keys {
	k, ok := b.keys[c]
	if !ok {
		panic("prover: internal error: the bundle has no keys of the circuit " + string(c))
	}
	return k
}
