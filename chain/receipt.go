package chain

import (
	"context"
	"errors"
	"fmt"

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

// Receipt returns the receipt of a transaction, or nil when it is not mined.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (*Receipt, error) {
	var r *rpcReceipt
	if err := c.request(ctx, &r, "eth_getTransactionReceipt", hash); err != nil || r == nil {
		return nil, err
	}
	if r.Tx != hash {
		return nil, errors.New("chain: the node answered with the receipt of another transaction")
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

// RevertReason finds out why a mined transaction reverted, by calling it on the state before its
// block. It returns a [RevertError] in any case. The reason can be wrong if an earlier transaction
// of the same block changed the outcome.
func (c *Client) RevertReason(ctx context.Context, r Receipt) *RevertError {
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
