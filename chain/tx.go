package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrNonceUsed is returned when another transaction of the account was mined with the same nonce,
// as far as the node knows.
var ErrNonceUsed = errors.New("chain: another transaction took the nonce")

// Tx is a transaction to be built and sent.
type Tx struct {
	// To is nil for a deployment.
	To *common.Address
	// Data is the call data or the creation code.
	Data []byte
	// Value is in wei; nil means 0.
	Value *big.Int
	// Gas is the limit of the gas that it uses; 0 if the sender is to estimate it.
	Gas uint64
}

// Signed is a transaction that can be sent. A caller that must not lose it stores it before
// [Client.Broadcast].
type Signed struct {
	// Raw is the encoding that nodes accept: RLP, or EIP-2718 for a dynamic fee.
	Raw []byte
	// Hash identifies the transaction on the chain.
	Hash common.Hash
	// From is the account that signed, and Nonce the number of the transaction among the account's.
	From  common.Address
	Nonce uint64
}

// Sign builds the transaction with its gas limit, a price and a nonce, and has it signed. It sends
// nothing and asks the node nothing. It returns [ErrSigner] if the signer did not sign this
// transaction for its account.
func (c *Client) Sign(ctx context.Context, signer Signer, tx Tx, price Price, nonce uint64) (Signed, error) {
	signed, err := c.sign(ctx, signer, c.assemble(tx, price, nonce))
	if err != nil {
		return Signed{}, fmt.Errorf("chain: sign: %w", err)
	}
	return encodeSigned(signed, signer.Address())
}

// sign asks the signer, and checks that it signed this transaction for its account: a node would
// refuse anything else, or carry out something that nobody asked for.
func (c *Client) sign(ctx context.Context, signer Signer, tx *types.Transaction) (*types.Transaction, error) {
	id := new(big.Int).SetUint64(c.ChainID())
	signed, err := signer.SignTx(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	rules := types.LatestSignerForChainID(id)
	if signed == nil || !signed.Protected() || rules.Hash(signed) != rules.Hash(tx) {
		return nil, fmt.Errorf("%w: it signed another transaction, or without the chain's id", ErrSigner)
	}
	from, err := types.Sender(rules, signed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if from != signer.Address() {
		return nil, fmt.Errorf("%w: it signed for %s instead of %s", ErrSigner, from, signer.Address())
	}
	return signed, nil
}

func encodeSigned(tx *types.Transaction, from common.Address) (Signed, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return Signed{}, fmt.Errorf("chain: encode: %w", err)
	}
	return Signed{Raw: raw, Hash: tx.Hash(), From: from, Nonce: tx.Nonce()}, nil
}

// assemble returns a legacy transaction, or one with a dynamic fee when p has a tip.
func (c *Client) assemble(tx Tx, p Price, nonce uint64) *types.Transaction {
	if p.Tip == nil {
		return types.NewTx(&types.LegacyTx{
			Nonce:    nonce,
			GasPrice: p.Max,
			Gas:      tx.Gas,
			To:       tx.To,
			Value:    tx.Value,
			Data:     tx.Data,
		})
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID:   new(big.Int).SetUint64(c.ChainID()),
		Nonce:     nonce,
		GasTipCap: p.Tip,
		GasFeeCap: p.Max,
		Gas:       tx.Gas,
		To:        tx.To,
		Value:     tx.Value,
		Data:      tx.Data,
	})
}

// Broadcast sends the transaction to the node. It may be repeated: it also succeeds for a
// transaction that the node has, pending or mined, so an answer that was lost does no harm. It
// returns [ErrNonceUsed] when the transaction can no longer be mined.
func (c *Client) Broadcast(ctx context.Context, tx Signed) error {
	err := c.request(ctx, nil, "eth_sendRawTransaction", hexutil.Bytes(tx.Raw))
	if err == nil {
		return nil
	}
	if known, asked := c.Known(ctx, tx.Hash); asked == nil && known {
		return nil
	}
	if used, asked := c.Nonce(ctx, tx.From); asked == nil && used > tx.Nonce {
		return fmt.Errorf("%w: %w", ErrNonceUsed, err)
	}
	return err
}

// Known reports whether the node has the transaction, pending or mined.
func (c *Client) Known(ctx context.Context, hash common.Hash) (bool, error) {
	var found *struct {
		Hash common.Hash `json:"hash"`
	}
	if err := c.request(ctx, &found, "eth_getTransactionByHash", hash); err != nil {
		return false, err
	}
	return found != nil, nil
}
