package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// PendingTime returns the time of the block that the node would make now, in the chain's own unit.
// On a chain that makes no block while it is idle, that block comes with the next transaction. The
// node goes by its own clock: use the time only to decide whether to try something, see
// [Client.TryTime].
//
// On some engines, Raft and polygon-edge among them, a node has no such block: it gives the newest
// one for it, or none, or an error. Then known is false, and the time is the newest block's.
func (c *Client) PendingTime(ctx context.Context) (at uint64, known bool, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, false, err
	}
	var pending *struct { // of the fields that a block has it is two of few
		Number *hexutil.Uint64 `json:"number"`
		Time   *hexutil.Uint64 `json:"timestamp"`
	}
	err = c.request(ctx, &pending, "eth_getBlockByNumber", "pending", false)
	if refuses(err) || err == nil && (pending == nil || pending.Time == nil) {
		return head.Time, false, nil
	}
	if err != nil {
		return 0, false, err
	}
	at = uint64(*pending.Time)
	return at, at > head.Time || pending.Number != nil && uint64(*pending.Number) > head.Number, nil
}

// PendingGas returns a gas limit for a transaction that the next block takes, though the newest one
// might not yet: an estimate on the block that the node would make now, with a margin for what
// comes first in that block. It returns a [RevertError] when the transaction would revert there
// too. It returns otherwise where the newest block refuses the transaction, and the node knows no
// other, see [Client.PendingTime], or estimates on no other: then only the attempt shows what the
// next block does.
func (c *Client) PendingGas(ctx context.Context, from common.Address, tx Tx, otherwise uint64) (uint64, error) {
	gas, onNext, err := c.estimateNext(ctx, from, tx)
	if isRevert(err) && !onNext {
		return otherwise, nil
	}
	if err != nil {
		return 0, err
	}
	return gas + gas*3/10 + 50_000, nil
}

// estimateNext estimates the gas on the block that the node would make now. onNext is false after a
// revert on the newest block, where the node knows no other. Some engines refuse to estimate on
// that block at all: they are asked again without it.
func (c *Client) estimateNext(ctx context.Context, from common.Address, tx Tx) (gas uint64, onNext bool, err error) {
	gas, err = c.estimate(ctx, from, tx, "pending")
	switch {
	case isRevert(err):
		_, known, asked := c.PendingTime(ctx)
		if asked != nil {
			return 0, false, asked
		}
		return 0, known, err
	case refuses(err):
		gas, err = c.estimate(ctx, from, tx)
		return gas, false, err
	}
	return gas, true, err
}
