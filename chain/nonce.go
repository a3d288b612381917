package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Nonce returns how many transactions of an account are in the chain: the nonce of the next one.
func (c *Client) Nonce(ctx context.Context, account common.Address) (uint64, error) {
	return c.nonce(ctx, account, "latest")
}

// PendingNonce is like [Client.Nonce] with the transactions that wait in the node's pool and can
// follow those in the chain. Some nodes keep the answer for about 2 s.
func (c *Client) PendingNonce(ctx context.Context, account common.Address) (uint64, error) {
	return c.nonce(ctx, account, "pending")
}

func (c *Client) nonce(ctx context.Context, account common.Address, block string) (uint64, error) {
	var n hexutil.Uint64
	err := c.request(ctx, &n, "eth_getTransactionCount", account, block)
	return uint64(n), err
}
