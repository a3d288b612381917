package chain

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// signFunc is a signer of an account that does what a test wants.
type signFunc struct {
	account common.Address
	sign    func(*types.Transaction) (*types.Transaction, error)
}

func (s signFunc) Address() common.Address { return s.account }

func (s signFunc) SignTx(_ context.Context, tx *types.Transaction, _ *big.Int) (*types.Transaction, error) {
	return s.sign(tx)
}

// Whatever a signer returns that is not the transaction signed for its account is refused, and the
// nonce is free again.
func TestBuildChecksTheSigner(t *testing.T) {
	_, client := serve(t, map[string]any{"eth_gasPrice": "0x0", "eth_getTransactionCount": "0x3"})
	key, other := testKey(t, 0), testKey(t, 1)
	id, want := big.NewInt(1337), Tx{To: &common.Address{1}, Gas: 21_000}
	changed := func(tx *types.Transaction, change func(*types.LegacyTx)) *types.Transaction {
		inner := &types.LegacyTx{
			Nonce: tx.Nonce(), GasPrice: tx.GasPrice(), Gas: tx.Gas(), To: tx.To(), Value: tx.Value(),
		}
		change(inner)
		return types.NewTx(inner)
	}
	for name, sign := range map[string]func(*types.Transaction) (*types.Transaction, error){
		"nothing":      func(*types.Transaction) (*types.Transaction, error) { return nil, nil },
		"no signature": func(tx *types.Transaction) (*types.Transaction, error) { return tx, nil },
		"another account": func(tx *types.Transaction) (*types.Transaction, error) {
			return other.SignTx(t.Context(), tx, id)
		},
		"another chain": func(tx *types.Transaction) (*types.Transaction, error) {
			return key.SignTx(t.Context(), tx, big.NewInt(1))
		},
		"no chain": func(tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, types.HomesteadSigner{}, key.key)
		},
		"another recipient": func(tx *types.Transaction) (*types.Transaction, error) {
			return key.SignTx(t.Context(), changed(tx, func(l *types.LegacyTx) { l.To = &common.Address{2} }), id)
		},
		"another nonce": func(tx *types.Transaction) (*types.Transaction, error) {
			return key.SignTx(t.Context(), changed(tx, func(l *types.LegacyTx) { l.Nonce++ }), id)
		},
	} {
		if _, err := client.Build(t.Context(), signFunc{key.Address(), sign}, want); !errors.Is(err, ErrSigner) {
			t.Errorf("%s: %v", name, err)
		}
		if signed, err := client.Build(t.Context(), key, want); err != nil || signed.Nonce != 3 {
			t.Errorf("after %s: nonce %d, %v; want 3", name, signed.Nonce, err)
		} else {
			client.Discard(signed)
		}
	}
}
