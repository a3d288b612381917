package chain

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// reservationLife is how long a nonce that the node has not seen is held for its transaction. Some nodes answer the pending
// count from a cache of about 2 s; after this time a missing transaction is taken for lost and its nonce is used again.
const reservationLife = 15 * time.Second

// nonces numbers each account's transactions: by the node's pending count, or by what was handed out since.
type nonces struct {
	mu   sync.Mutex
	next map[common.Address]reservation
}

type reservation struct {
	next uint64
	at   time.Time
}

// reserve returns the account's next nonce.
func (c *Client) reserve(ctx context.Context, account common.Address) (uint64, error) {
	c.nonces.mu.Lock()
	defer c.nonces.mu.Unlock()
	nonce, err := c.nonce(ctx, account, "pending")
	if err != nil {
		return 0, err
	}
	if last := c.nonces.next[account]; last.next > nonce && time.Since(last.at) < reservationLife {
		nonce = last.next
	}
	c.nonces.next[account] = reservation{nonce + 1, time.Now()}
	return nonce, nil
}

// release gives a nonce back whose transaction was never sent. If later ones are out already, the next reservation falls back
// to the node's count, which is the gap.
func (c *Client) release(account common.Address, nonce uint64) {
	c.nonces.mu.Lock()
	defer c.nonces.mu.Unlock()
	if last := c.nonces.next[account]; last.next == nonce+1 {
		c.nonces.next[account] = reservation{nonce, last.at}
		return
	}
	delete(c.nonces.next, account)
}

func (c *Client) nonce(ctx context.Context, account common.Address, block string) (uint64, error) {
	var n hexutil.Uint64
	err := c.request(ctx, &n, "eth_getTransactionCount", account, block)
	return uint64(n), err
}
