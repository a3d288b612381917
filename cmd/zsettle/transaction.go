package main

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
)

// transactionJSON is a transaction that a command has sent.
type transactionJSON struct {
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Gas   uint64      `json:"gas"`
}

// transactionOf returns the transaction of a receipt.
func transactionOf(r chain.Receipt) transactionJSON {
	return transactionJSON{Tx: r.Tx, Block: r.Block, Gas: r.GasUsed}
}
