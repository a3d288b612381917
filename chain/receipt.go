package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Receipt is the outcome of a mined transaction.
type Receipt struct {
	Tx        common.Hash
	Block     uint64
	BlockHash common.Hash
	GasUsed   uint64
	// Created is the address of the contract that the transaction created, or zero.
	Created common.Address
	// OK is false when the transaction was mined and reverted.
	OK bool
}

type rpcReceipt struct {
	Tx        common.Hash     `json:"transactionHash"`
	Block     hexutil.Uint64  `json:"blockNumber"`
	BlockHash common.Hash     `json:"blockHash"`
	GasUsed   hexutil.Uint64  `json:"gasUsed"`
	Contract  *common.Address `json:"contractAddress"`
	Status    hexutil.Uint64  `json:"status"`
}

// errNoReceipt makes the next node be asked for a receipt.
var errNoReceipt = errors.New("chain: the node has no receipt of the transaction")

// Receipt returns the receipt of a transaction, or nil when no node has it: it is not mined.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (*Receipt, error) {
	var r *rpcReceipt
	err := c.ask(ctx, func(n *node) error {
		err := n.call(ctx, &c.config, &r, "eth_getTransactionReceipt", hash)
		if err == nil && r == nil {
			err = errNoReceipt
		}
		return err
	})
	if errors.Is(err, errNoReceipt) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if r.Tx != hash {
		return nil, fmt.Errorf("%w: the receipt is of another transaction", ErrContradiction)
	}
	receipt := &Receipt{
		Tx:        r.Tx,
		Block:     uint64(r.Block),
		BlockHash: r.BlockHash,
		GasUsed:   uint64(r.GasUsed),
		OK:        r.Status == 1,
	}
	if r.Contract != nil {
		receipt.Created = *r.Contract
	}
	return receipt, nil
}

// Wait polls until the transaction is mined and the node's newest block is the transaction's block
// or a later one. It keeps polling while the node doesn't answer, until ctx ends. For a transaction
// that was mined and reverted, Wait returns both its receipt and a [RevertError].
func (c *Client) Wait(ctx context.Context, hash common.Hash) (Receipt, error) {
	for {
		receipt, err := c.settledReceipt(ctx, hash)
		if receipt != nil && receipt.OK {
			return *receipt, nil
		}
		if receipt != nil {
			return *receipt, c.failure(ctx, *receipt)
		}
		select {
		case <-ctx.Done():
			return Receipt{}, fmt.Errorf("chain: transaction %s is not mined: %w", hash, errors.Join(ctx.Err(), err))
		case <-time.After(c.config.Poll):
		}
	}
}

// settledReceipt returns a receipt, or nil while the node's newest block is before it. A node may
// know a receipt a moment before its newest state includes the transaction.
func (c *Client) settledReceipt(ctx context.Context, hash common.Hash) (*Receipt, error) {
	receipt, err := c.Receipt(ctx, hash)
	if receipt == nil {
		return nil, err
	}
	head, err := c.Head(ctx)
	if err != nil || head.Number < receipt.Block {
		return nil, err
	}
	return receipt, nil
}

// failure finds out why a mined transaction reverted, by calling it on the state before its block.
// The reason can be wrong if an earlier transaction of the same block changed the outcome.
func (c *Client) failure(ctx context.Context, r Receipt) error {
	unknown := &RevertError{Reason: fmt.Errorf("transaction %s was mined and reverted", r.Tx)}
	var tx *struct {
		From  common.Address  `json:"from"`
		To    *common.Address `json:"to"`
		Value *hexutil.Big    `json:"value"`
		Input hexutil.Bytes   `json:"input"`
	}
	if err := c.request(ctx, &tx, "eth_getTransactionByHash", r.Tx); err != nil || tx == nil || r.Block == 0 {
		return unknown
	}
	args := callArgs{From: &tx.From, To: tx.To, Value: tx.Value, Data: tx.Input}
	_, err := c.call(ctx, args, hexutil.EncodeUint64(r.Block-1))
	var revert *RevertError
	if errors.As(err, &revert) {
		return revert
	}
	return unknown
}
