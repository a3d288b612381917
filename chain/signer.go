package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer is an ordinary account: a key in memory, a hardware module, a signing service.
type Signer interface {
	// Address returns the account.
	Address() common.Address
	// SignTx signs the transaction for the chain of the given id.
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Key is a secp256k1 key in memory. It is secret: printing it shows the address only.
type Key struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// NewKey takes a secp256k1 private key.
func NewKey(key *ecdsa.PrivateKey) (*Key, error) {
	if key == nil || key.Curve != crypto.S256() {
		return nil, errors.New("chain: a signing key is a secp256k1 key")
	}
	return &Key{key, crypto.PubkeyToAddress(key.PublicKey)}, nil
}

// KeyFromScalar takes the 32 big-endian bytes of a private key in [1, n).
func KeyFromScalar(scalar []byte) (*Key, error) {
	key, err := crypto.ToECDSA(scalar)
	if err != nil {
		return nil, errors.New("chain: a signing key is 32 bytes in the range of secp256k1")
	}
	return NewKey(key)
}

// Address returns the account of the key.
func (k *Key) Address() common.Address { return k.address }

// SignTx signs with EIP-155 or a later rule, never without the chain's id.
func (k *Key) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
}

// SignHash signs a 32-byte digest: 65 bytes r ‖ s ‖ v, s in the lower half, v 0 or 1.
func (k *Key) SignHash(digest [32]byte) ([]byte, error) { return crypto.Sign(digest[:], k.key) }

// String returns the address.
func (k *Key) String() string { return k.address.Hex() }

// GoString returns the address.
func (k *Key) GoString() string { return k.address.Hex() }

// MarshalText returns the address.
func (k *Key) MarshalText() ([]byte, error) { return []byte(k.address.Hex()), nil }
