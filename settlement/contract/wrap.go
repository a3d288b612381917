package contract

import (
	"crypto/hpke"
	"errors"
	"fmt"
)

// kem is the hybrid KEM of ML-KEM-768 and X25519.
var kem = hpke.MLKEM768X25519()

// The role of a wrapped key, its first byte.
const (
	wrapsKey     byte = 1
	wrapsReadKey byte = 2
)

// wrapSize is the length of a wrapped key in bytes: the KEM's ciphertext, then the encrypted role,
// key and deal with the AEAD's tag.
const wrapSize = 1120 + 1 + 32 + 32 + 16

// wrap encrypts a private contract's key or read key to a card's key by HPKE (RFC 9180) in base
// mode, with ML-KEM-768 and X25519, HKDF-SHA256 and ChaCha20-Poly1305.
func wrap(d Domain, to hpke.PublicKey, role byte, key [32]byte, id ID) ([]byte, error) {
	plaintext := append(append([]byte{role}, key[:]...), id[:]...)
	out, err := hpke.Seal(to, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), wrapInfo(d), plaintext)
	if err != nil {
		return nil, fmt.Errorf("contract: wrap: %w", err)
	}
	if len(out) != wrapSize {
		return nil, errors.New("contract: wrap: the key is not an ML-KEM-768 X25519 key")
	}
	return out, nil
}

func wrapInfo(d Domain) []byte { return append([]byte("zsettle/v1/contract/wrap"), d.bytes()...) }

// Invitation is the content of a wrapped key: the key of a private contract and the deal's
// identity.
type Invitation struct {
	// Key is set for the two parties, and nil for a reader that was added by a grant.
	Key *Key
	// ReadKey is always set.
	ReadKey ReadKey
	// Deal is the deal that the sender says the key is for. Fold the private contract to check it.
	Deal ID
}

// unwrap is the inverse of wrap. It returns [ErrUnreadable] for a key that is not wrapped to own.
func unwrap(d Domain, own hpke.PrivateKey, wrapped []byte) (Invitation, error) {
	plaintext, err := hpke.Open(own, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), wrapInfo(d), wrapped)
	if err != nil || len(plaintext) != 65 {
		return Invitation{}, ErrUnreadable
	}
	inv := Invitation{Deal: ID(plaintext[33:])}
	switch plaintext[0] {
	case wrapsKey:
		inv.Key = &Key{newSecret([32]byte(plaintext[1:33]))}
		inv.ReadKey = inv.Key.Read()
	case wrapsReadKey:
		inv.ReadKey = ReadKey{newSecret([32]byte(plaintext[1:33]))}
	default:
		return Invitation{}, ErrUnreadable
	}
	return inv, nil
}
