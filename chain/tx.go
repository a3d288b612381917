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

// osakaTxGas is the most gas that one transaction may use under the rules of Osaka (EIP-7825).
// Other rules have no such limit, or, as Amsterdam's, one that leaves out what is paid for state.
const osakaTxGas = 1 << 24

// ErrNonceUsed is returned when another transaction of the account was mined with the same nonce.
// The caller builds the transaction again.
var ErrNonceUsed = errors.New("chain: another transaction took the nonce")

// Tx is a transaction to be built and sent.
type Tx struct {
	// To is nil for a deployment.
	To *common.Address
	// Data is the call data or the creation code.
	Data []byte
	// Value is in wei; nil means 0.
	Value *big.Int
	// Gas is the limit; 0 means an estimate and a margin.
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

// Build chooses gas, fees and nonce, and signs. It reserves the nonce: the caller must pass the
// result to [Client.Broadcast] or [Client.Discard]. Unless Gas is given, Build returns a
// [RevertError] for a transaction that would revert now. It returns [ErrSigner] if the signer did
// not sign this transaction for its account.
func (c *Client) Build(ctx context.Context, signer Signer, tx Tx) (Signed, error) {
	gas, err := c.gasLimit(ctx, signer.Address(), tx)
	if err != nil {
		return Signed{}, err
	}
	fees, err := c.fees(ctx)
	if err != nil {
		return Signed{}, err
	}
	nonce, err := c.reserve(ctx, signer.Address())
	if err != nil {
		return Signed{}, err
	}
	signed, err := c.sign(ctx, signer, c.assemble(tx, gas, fees, nonce))
	if err != nil {
		c.release(signer.Address(), nonce)
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

// gasLimit returns the given limit, or an estimate plus 30 % plus 50,000: a transaction that is
// mined first may make this one need more.
func (c *Client) gasLimit(ctx context.Context, from common.Address, tx Tx) (uint64, error) {
	if tx.Gas != 0 {
		return tx.Gas, nil
	}
	gas, err := c.EstimateGas(ctx, from, tx)
	if err != nil {
		return 0, err
	}
	return limitFor(gas), nil
}

// limitFor adds the margin to an estimate. The margin alone never makes a limit that Osaka refuses.
// An estimate above that shows a chain without this limit.
func limitFor(estimate uint64) uint64 {
	limit := estimate + estimate*3/10 + 50_000
	if estimate <= osakaTxGas {
		return min(limit, osakaTxGas)
	}
	return limit
}

// assemble returns a legacy transaction, or one with a dynamic fee when f has a tip.
func (c *Client) assemble(tx Tx, gas uint64, f fees, nonce uint64) *types.Transaction {
	if f.tip == nil {
		return types.NewTx(&types.LegacyTx{
			Nonce:    nonce,
			GasPrice: f.price,
			Gas:      gas,
			To:       tx.To,
			Value:    tx.Value,
			Data:     tx.Data,
		})
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID:   new(big.Int).SetUint64(c.ChainID()),
		Nonce:     nonce,
		GasTipCap: f.tip,
		GasFeeCap: f.price,
		Gas:       gas,
		To:        tx.To,
		Value:     tx.Value,
		Data:      tx.Data,
	})
}

// Discard gives back the nonce of a transaction that was never broadcast.
func (c *Client) Discard(tx Signed) { c.release(tx.From, tx.Nonce) }

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
	if used, asked := c.nonce(ctx, tx.From, "latest"); asked == nil && used > tx.Nonce {
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

// Send builds, signs and broadcasts a transaction. It returns the hash without waiting for the
// receipt.
func (c *Client) Send(ctx context.Context, signer Signer, tx Tx) (common.Hash, error) {
	signed, err := c.Build(ctx, signer, tx)
	if err != nil {
		return common.Hash{}, err
	}
	if err := c.Broadcast(ctx, signed); err != nil {
		c.Discard(signed)
		return common.Hash{}, err
	}
	return signed.Hash, nil
}

// Transact sends a transaction and waits for its receipt: see [Client.Send] and [Client.Wait].
func (c *Client) Transact(ctx context.Context, signer Signer, tx Tx) (Receipt, error) {
	hash, err := c.Send(ctx, signer, tx)
	if err != nil {
		return Receipt{}, err
	}
	return c.Wait(ctx, hash)
}
