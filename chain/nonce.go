package chain

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// reservationLife is how long a nonce is reserved for a transaction that the node doesn't count
// yet. Some nodes cache the pending count for about 2 s. After this time the transaction is treated
// as never sent, and its nonce is used again.
const reservationLife = 15 * time.Second

// nonces has the reservations of each account. The next nonce is the node's pending count, or the
// one after the last reservation if that is higher.
type nonces struct {
	mu   sync.Mutex
	next map[common.Address]reservation
}

// reservation is the last reservation of an account: the nonce after it, and when it was made.
type reservation struct {
	next uint64
	at   time.Time
}

// reserve returns the account's next nonce and reserves it.
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

// release gives back the nonce of a transaction that was never sent. If later nonces are reserved
// too, it forgets them all, so that the next nonce is the node's count and fills the gap.
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
