package contract

import (
	"crypto/hpke"
	"errors"
	"fmt"
	"slices"
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
const wrapSize = 1120 + invitationSize + 16

// invitationSize is the length of an encoded invitation in bytes: the role of its key, the key and
// the deal.
const invitationSize = 1 + 32 + 32

// wrap encrypts an invitation to a card's key by HPKE (RFC 9180) in base mode, with ML-KEM-768 and
// X25519, HKDF-SHA256 and ChaCha20-Poly1305.
func wrap(d Domain, to hpke.PublicKey, i Invitation) ([]byte, error) {
	out, err := hpke.Seal(to, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), wrapInfo(d), i.encode())
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
	if err != nil {
		return Invitation{}, ErrUnreadable
	}
	return decodeInvitation(plaintext)
}

// encode is the inverse of decodeInvitation.
func (i Invitation) encode() []byte {
	role, key := wrapsReadKey, i.ReadKey.Export()
	if i.Key != nil {
		role, key = wrapsKey, i.Key.Export()
	}
	return slices.Concat([]byte{role}, key[:], i.Deal[:])
}

// decodeInvitation returns [ErrUnreadable] for bytes that are no invitation.
func decodeInvitation(raw []byte) (Invitation, error) {
	if len(raw) != invitationSize {
		return Invitation{}, ErrUnreadable
	}
	secret, i := newSecret([32]byte(raw[1:33])), Invitation{Deal: ID(raw[33:])}
	switch raw[0] {
	case wrapsKey:
		i.Key = &Key{secret}
		i.ReadKey = i.Key.Read()
	case wrapsReadKey:
		i.ReadKey = ReadKey{secret}
	default:
		return Invitation{}, ErrUnreadable
	}
	return i, nil
}

// SealInvitation encrypts an invitation for the owner of the card itself, who keeps it in a store:
// [CardSecret.OpenInvitation] opens it much quicker than [OpenInbox] opens the post that it came
// with.
func (s CardSecret) SealInvitation(i Invitation) ([]byte, error) {
	return s.keeping().seal(i.encode(), nil, invitationSize)
}

// OpenInvitation is the inverse of [CardSecret.SealInvitation]. It returns [ErrUnreadable] for
// bytes that this secret has not sealed.
func (s CardSecret) OpenInvitation(sealed []byte) (Invitation, error) {
	plaintext, err := s.keeping().unseal(sealed, nil)
	if err != nil {
		return Invitation{}, err
	}
	return decodeInvitation(plaintext)
}

// keeping is the key under which the owner of the card keeps its invitations.
func (s CardSecret) keeping() ReadKey {
	return ReadKey{newSecret([32]byte(s.derive("invitations", nil, 32)))}
}
