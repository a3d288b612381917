package main

import (
	"context"
	"math/big"
	"net/rpc"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// remote is an account whose keys are in a vault: to a wallet it is both the spend authority and
// the public account. It can see everything of the account and sign nothing by itself.
type remote struct {
	vault   *rpc.Client
	view    *notes.FullViewingKey
	account common.Address
}

// The two interfaces of the SDK that an account held elsewhere implements.
var (
	_ wallet.Spender = (*remote)(nil)
	_ chain.Signer   = (*remote)(nil)
)

// dialVault connects to the socket of a vault and asks whose account it holds.
func dialVault(socket string) (*remote, error) {
	vault, err := rpc.Dial("unix", socket)
	if err != nil {
		return nil, err
	}
	var who Identity
	if err := vault.Call("Vault.Identify", true, &who); err != nil {
		return nil, err
	}
	view, err := notes.ParseFullViewingKey(who.ViewingKey)
	return &remote{vault, view, who.Account}, err
}

// FullViewingKey implements [wallet.Spender].
func (r *remote) FullViewingKey() *notes.FullViewingKey { return r.view }

// Sign implements [wallet.Spender]: the vault signs. The signature is checked, because it comes
// from another machine.
func (r *remote) Sign(ctx context.Context, message field.Element) (notes.Signature, error) {
	var authority Authority
	if err := r.ask(ctx, "Vault.Authorize", message.Bytes(), &authority); err != nil {
		return notes.Signature{}, err
	}
	signature, err := authority.signature()
	if err != nil {
		return notes.Signature{}, err
	}
	return signature, notes.VerifySignature(r.view.SpendValidatingKey(), message, signature)
}

// ask calls the vault and waits for its answer, or until ctx ends.
func (r *remote) ask(ctx context.Context, method string, request, answer any) error {
	call := r.vault.Go(method, request, answer, make(chan *rpc.Call, 1))
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-call.Done:
		return call.Error
	}
}

// signature decodes an authority.
func (a Authority) signature() (s notes.Signature, err error) {
	for _, part := range []struct {
		encoded [field.Size]byte
		into    *field.Element
	}{{a.X, &s.R.X}, {a.Y, &s.R.Y}, {a.S, &s.S}} {
		if *part.into, err = field.FromBytes(part.encoded[:]); err != nil {
			return s, err
		}
	}
	return s, nil
}

// Address implements [chain.Signer].
func (r *remote) Address() common.Address { return r.account }

// SignTx implements [chain.Signer]: the vault signs.
func (r *remote) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	encoded, err := tx.MarshalBinary()
	if err != nil {
		return nil, err
	}
	var signed []byte
	if err := r.ask(ctx, "Vault.SignTransaction", Transaction{encoded, chainID.Uint64()}, &signed); err != nil {
		return nil, err
	}
	out := new(types.Transaction)
	return out, out.UnmarshalBinary(signed)
}
