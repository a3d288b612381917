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
	// Created is the address of the contract that the transaction created, zero if it created none.
	Created common.Address
	// OK is false for a transaction that was mined and reverted.
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

// Receipt returns the receipt, or nil when the transaction is not mined.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (*Receipt, error) {
	var r *rpcReceipt
	if err := c.request(ctx, &r, "eth_getTransactionReceipt", hash); err != nil || r == nil {
		return nil, err
	}
	if r.Tx != hash {
		return nil, errors.New("chain: the node answered with the receipt of another transaction")
	}
	receipt := &Receipt{r.Tx, uint64(r.Block), r.BlockHash, uint64(r.GasUsed), common.Address{}, r.Status == 1}
	if r.Contract != nil {
		receipt.Created = *r.Contract
	}
	return receipt, nil
}

// Wait polls until the transaction is mined, and the node takes its block or a later one for its newest, or until ctx ends; a node
// that is away for a while does not end it. A transaction that was mined and failed returns its receipt together with a [RevertError].
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

// settledReceipt returns a receipt once the node's newest block is not before it: a node may know a receipt a moment earlier, and
// what is read then is the state without the transaction.
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

// failure finds out why a mined transaction reverted by running it again on the state before its block. That is the reason
// unless something earlier in the same block was.
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
