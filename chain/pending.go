package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// PendingTime returns the time of the block that the node would make now, in the chain's own unit.
// On a chain that makes no block while it is idle, that block comes with the next transaction. The
// node goes by its own clock: use the time only to decide whether to try something, see
// [Client.TryTime].
func (c *Client) PendingTime(ctx context.Context) (uint64, error) {
	var pending *struct {
		Time *hexutil.Uint64 `json:"timestamp"` // of the fields that a block has it is one of few
	}
	if err := c.request(ctx, &pending, "eth_getBlockByNumber", "pending", false); err != nil {
		return 0, err
	}
	if pending == nil || pending.Time == nil {
		return 0, fmt.Errorf("%w: pending", ErrNoBlock)
	}
	return uint64(*pending.Time), nil
}

// PendingGas returns a gas limit for a transaction that the next block takes, though the newest one
// might not yet: an estimate on the block that the node would make now, with a margin for what
// comes first in that block. It returns a [RevertError] when the transaction would revert there
// too.
func (c *Client) PendingGas(ctx context.Context, from common.Address, tx Tx) (uint64, error) {
	gas, err := c.estimate(ctx, from, tx, "pending")
	if err != nil {
		return 0, err
	}
	return gas + gas*3/10 + 50_000, nil
}
