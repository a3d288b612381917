package review

import (
	"context"
	"crypto/hkdf"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha512"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// ErrSecret is returned for bytes that are no exported [Secret].
var ErrSecret = errors.New("review: a reader's secret has 32 bytes")

// Secret is what somebody who only reads has: the seed of a card that private contracts can be
// granted to. No key that spends belongs to the address on that card, and no registrar registers
// it, so nobody can pay to it. The secret never prints.
type Secret struct{ seed notes.Secret[[32]byte] }

// NewSecret returns a new random secret.
func NewSecret() (Secret, error) {
	var seed [32]byte
	if _, err := rand.Read(seed[:]); err != nil {
		return Secret{}, fmt.Errorf("review: secret: %w", err)
	}
	return Secret{notes.NewSecret(seed)}, nil
}

// SecretFromBytes is the inverse of [Secret.Export]. It returns [ErrSecret].
func SecretFromBytes(b []byte) (Secret, error) {
	if len(b) != 32 {
		return Secret{}, ErrSecret
	}
	return Secret{notes.NewSecret([32]byte(b))}, nil
}

// Export returns the secret. Whoever has it reads all that was granted to its card.
func (s Secret) Export() [32]byte { return s.seed.Export() }

// KEM returns the private key that read keys are wrapped to.
func (s Secret) KEM() (hpke.PrivateKey, error) {
	key, err := hpke.MLKEM768X25519().DeriveKeyPair(s.derive("kem", 32))
	if err != nil {
		return nil, fmt.Errorf("review: card key: %w", err)
	}
	return key, nil
}

// Card returns the card of the secret, the same at every call, for a network and a name. The error
// wraps [contract.ErrCard] if the name is not valid.
func (s Secret) Card(ctx context.Context, network notes.Network, name string) (contract.Card, error) {
	kem, err := s.KEM()
	if err != nil {
		return contract.Card{}, err
	}
	signer, err := chain.KeyFromScalar(s.derive("signer", 32))
	if err != nil {
		return contract.Card{}, fmt.Errorf("review: card signer: %w", err)
	}
	address := notes.Address{
		Owner: notes.Owner{Element: field.Reduce(s.derive("owner", 64))}, Key: [32]byte(s.derive("note key", 32)),
	}
	return contract.NewCard(ctx, contract.WithKey(signer), network, name, address, kem.PublicKey())
}

// derive returns n bytes for a purpose by HKDF-SHA-512.
func (s Secret) derive(purpose string, n int) []byte {
	seed := s.seed.Export()
	out, err := hkdf.Key(sha512.New, seed[:], []byte("zsettle/v1"), "zsettle/v1/reader/"+purpose, n)
	if err != nil {
		panic(fmt.Sprintf("review: internal error: %v", err)) // only more than 255·64 bytes fail
	}
	return out
}
