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

// ErrSigner is returned when a [Signer] returned something else than the transaction that it was
// given, signed for its account.
var ErrSigner = errors.New("chain: the signer did not sign the transaction for its account")

// Signer signs for an ordinary account. It may be a key in memory ([Key]), a hardware module or a
// signing service. Its methods may be called from several goroutines at once.
type Signer interface {
	// Address returns the address of the account, the same one at every call.
	Address() common.Address
	// SignTx returns the transaction signed for the chain with the given id. The transaction is a
	// legacy one, or a dynamic-fee one (EIP-1559) on a chain with a base fee; the signature has to
	// include the chain's id (EIP-155), as types.LatestSignerForChainID does. The result is
	// checked.
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// Key is a [Signer] with a secp256k1 key in memory. Printing it shows only the address.
type Key struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// NewKey returns a Key with a secp256k1 private key, which the caller must not change.
func NewKey(key *ecdsa.PrivateKey) (*Key, error) {
	if key == nil || key.Curve != crypto.S256() {
		return nil, errors.New("chain: a signing key is a secp256k1 key")
	}
	return &Key{key, crypto.PubkeyToAddress(key.PublicKey)}, nil
}

// KeyFromScalar returns a Key with a private key in [1, n), given as 32 big-endian bytes.
func KeyFromScalar(scalar []byte) (*Key, error) {
	key, err := crypto.ToECDSA(scalar)
	if err != nil {
		return nil, errors.New("chain: a signing key is 32 bytes in the range of secp256k1")
	}
	return NewKey(key)
}

// Address returns the address of the account.
func (k *Key) Address() common.Address { return k.address }

// SignTx signs by EIP-155 or a later rule, always with the chain's id.
func (k *Key) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
}

// SignHash signs a digest of 32 bytes; the context is not used. The signature is r ‖ s ‖ v in 65
// bytes, with s in the lower half and v 0 or 1.
func (k *Key) SignHash(_ context.Context, digest [32]byte) ([]byte, error) {
	return crypto.Sign(digest[:], k.key)
}

// String returns the address.
func (k *Key) String() string { return k.address.Hex() }

// GoString returns the address.
func (k *Key) GoString() string { return k.address.Hex() }

// MarshalText returns the address.
func (k *Key) MarshalText() ([]byte, error) { return []byte(k.address.Hex()), nil }
