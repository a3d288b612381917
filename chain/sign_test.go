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

// Whatever a signer returns that is not the transaction signed for its account is refused.
func TestSignChecksTheSigner(t *testing.T) {
	_, client := serve(t, map[string]any{})
	key, other := testKey(t, 0), testKey(t, 1)
	id, want, free := big.NewInt(1337), Tx{To: &common.Address{1}, Gas: 21_000}, Price{Max: new(big.Int)}
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
		signer := signFunc{key.Address(), sign}
		if _, err := client.Sign(t.Context(), signer, want, free, 3); !errors.Is(err, ErrSigner) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if signed, err := client.Sign(t.Context(), key, want, free, 3); err != nil || signed.Nonce != 3 {
		t.Errorf("nonce %d, %v; want 3", signed.Nonce, err)
	}
}
