package notes

import (
	"crypto/ecdh"
	"crypto/hpke"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// ErrOwnerZero is returned for owner 0, which is the empty leaf of the participants tree and
// belongs to nobody.
var ErrOwnerZero = errors.New("notes: owner 0 belongs to nobody")

// Owner identifies an account inside notes: Hash(OWNER; ak.x, ak.y, nk). No key, address or proof
// of owner 0 is valid.
type Owner struct{ field.Element }

// DeriveOwner returns Hash(OWNER; ak.x, ak.y, nk).
func DeriveOwner(ak Point, nk NullifierKey) Owner {
	return Owner{hash.Sum(hash.Owner, ak.X, ak.Y, nk.Export())}
}

// NullifierKey (nk) derives nullifiers. Whoever has it sees which of the account's notes are spent.
type NullifierKey struct{ Secret[field.Element] }

// OutgoingViewingKey (ovk) recovers the account's payments, its change and its refunds.
type OutgoingViewingKey struct{ Secret[field.Element] }

// NewNullifierKey returns the key that was exported as e.
func NewNullifierKey(e field.Element) NullifierKey { return NullifierKey{NewSecret(e)} }

// NewOutgoingViewingKey returns the key that was exported as e.
func NewOutgoingViewingKey(e field.Element) OutgoingViewingKey {
	return OutgoingViewingKey{NewSecret(e)}
}

// IncomingViewingKey (owner, ivk) finds and opens the notes sent to an account. It does not see
// spends.
type IncomingViewingKey struct {
	Redacted
	owner Owner
	ivk   Secret[*ecdh.PrivateKey]
}

// FullViewingKey (ak, nk, ivk, ovk) sees everything of an account. It can't spend: the signing key
// is not part of it.
type FullViewingKey struct {
	Redacted
	ak  Point
	nk  NullifierKey
	ovk OutgoingViewingKey
	ivk Secret[*ecdh.PrivateKey]
}

// NewFullViewingKey returns the viewing key with these parts; ivk is a serialised X25519 private
// key of 32 bytes. It returns [ErrPoint] unless ak is a point of the prime subgroup other than the
// identity: anyone could sign for a key of small order, and nobody for one of mixed order. It
// returns [ErrOwnerZero] when the keys give owner 0.
func NewFullViewingKey(ak Point, nk NullifierKey, ovk OutgoingViewingKey, ivk []byte) (*FullViewingKey, error) {
	if !ak.IsOnCurve() || ak.IsIdentity() || !ak.Mul(&curve.Order).IsIdentity() {
		return nil, ErrPoint
	}
	if DeriveOwner(ak, nk).IsZero() {
		return nil, ErrOwnerZero
	}
	key, err := ecdh.X25519().NewPrivateKey(ivk)
	if err != nil {
		return nil, errors.New("notes: the incoming viewing key is not a 32-byte X25519 key")
	}
	return &FullViewingKey{ak: ak, nk: nk, ovk: ovk, ivk: NewSecret(key)}, nil
}

// SpendValidatingKey returns ak = ask·G, under which the account's signatures verify.
func (k *FullViewingKey) SpendValidatingKey() Point { return k.ak }

// NullifierKey returns nk.
func (k *FullViewingKey) NullifierKey() NullifierKey { return k.nk }

// Outgoing returns ovk.
func (k *FullViewingKey) Outgoing() OutgoingViewingKey { return k.ovk }

// Owner returns the account's owner.
func (k *FullViewingKey) Owner() Owner { return DeriveOwner(k.ak, k.nk) }

// Incoming returns the account's incoming viewing key.
func (k *FullViewingKey) Incoming() *IncomingViewingKey {
	return &IncomingViewingKey{owner: k.Owner(), ivk: k.ivk}
}

// Address returns the account's address.
func (k *FullViewingKey) Address() Address { return k.Incoming().Address() }

// Owner returns the account's owner.
func (k *IncomingViewingKey) Owner() Owner { return k.owner }

// Address returns the account's address.
func (k *IncomingViewingKey) Address() Address {
	a := Address{Owner: k.owner}
	copy(a.Key[:], k.ivk.Export().PublicKey().Bytes())
	return a
}

var noteKEM = hpke.DHKEM(ecdh.X25519())

// DeriveIncomingKey derives the X25519 private key ivk from 32 bytes of key material (RFC 9180,
// DeriveKeyPair). It returns the key serialised, as [NewFullViewingKey] takes it.
func DeriveIncomingKey(ikm []byte) ([]byte, error) {
	key, err := noteKEM.DeriveKeyPair(ikm)
	if err != nil {
		return nil, fmt.Errorf("notes: derive the incoming viewing key: %w", err)
	}
	return key.Bytes()
}
