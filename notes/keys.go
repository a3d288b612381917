package notes

import (
	"crypto/ecdh"
	"crypto/hpke"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// ErrOwnerZero is returned for owner 0, which is the empty leaf of the participants tree and belongs to nobody.
var ErrOwnerZero = errors.New("notes: owner 0 belongs to nobody")

// Owner identifies an account inside notes: Hash(OWNER; ak.x, ak.y, nk). Owner 0 is refused everywhere.
type Owner struct{ field.Element }

// DeriveOwner returns Hash(OWNER; ak.x, ak.y, nk).
func DeriveOwner(ak Point, nk NullifierKey) Owner {
	return Owner{hash.Sum(hash.Owner, ak.X, ak.Y, nk.Export())}
}

// NullifierKey (nk) derives nullifiers: whoever holds it sees which of the account's notes are spent.
type NullifierKey struct{ secret }

// OutgoingViewingKey (ovk) recovers what the account sent, its change and its refunds.
type OutgoingViewingKey struct{ secret }

// NewNullifierKey wraps an exported nk.
func NewNullifierKey(e field.Element) NullifierKey { return NullifierKey{newSecret(e)} }

// NewOutgoingViewingKey wraps an exported ovk.
func NewOutgoingViewingKey(e field.Element) OutgoingViewingKey {
	return OutgoingViewingKey{newSecret(e)}
}

// IncomingViewingKey (owner, ivk) finds and opens the notes sent to an account. It does not see spends.
type IncomingViewingKey struct {
	hidden
	owner Owner
	ivk   func() hpke.PrivateKey
}

// FullViewingKey (ak, nk, ivk, ovk) sees everything of an account and can spend nothing: the signing key is not in it.
type FullViewingKey struct {
	hidden
	ak  Point
	nk  NullifierKey
	ovk OutgoingViewingKey
	ivk func() hpke.PrivateKey
}

// NewFullViewingKey checks that ak is a point of the prime subgroup but not the identity (under a point of small order anyone
// could sign, under one of mixed order nobody could), and that the owner is not 0.
// ivk is the 32-byte serialised X25519 private key.
func NewFullViewingKey(ak Point, nk NullifierKey, ovk OutgoingViewingKey, ivk []byte) (*FullViewingKey, error) {
	if !ak.IsOnCurve() || ak.IsIdentity() || !ak.Mul(&curve.Order).IsIdentity() {
		return nil, ErrPoint
	}
	if DeriveOwner(ak, nk).IsZero() {
		return nil, ErrOwnerZero
	}
	key, err := noteKEM.NewPrivateKey(ivk)
	if err != nil {
		return nil, errors.New("notes: the incoming viewing key is not a 32-byte X25519 key")
	}
	return &FullViewingKey{ak: ak, nk: nk, ovk: ovk, ivk: sealed(key)}, nil
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
	copy(a.Key[:], k.ivk().PublicKey().Bytes())
	return a
}

var noteKEM = hpke.DHKEM(ecdh.X25519())

// DeriveIncomingKey derives the X25519 key of ivk from 32 bytes of key material (RFC 9180, DeriveKeyPair) and returns it serialised.
func DeriveIncomingKey(ikm []byte) ([]byte, error) {
	key, err := noteKEM.DeriveKeyPair(ikm)
	if err != nil {
		return nil, fmt.Errorf("notes: derive the incoming viewing key: %w", err)
	}
	return key.Bytes()
}
