package chain

import (
	"context"
	"time"
)

// TryTime estimates the chain's time now, in the unit of its blocks: it is the newest block's time,
// or that of the client's own clock less margin if this is later. The estimate is for a chain that
// makes no block while nothing happens, as Raft: there the newest block's time stands still, and
// somebody who waits for it to pass a deadline waits for ever.
//
// Use it only to decide when to try something, such as a refund, which the contract judges by the
// time of the block that the attempt is in. The own clock may be wrong, so nothing is known from
// it: facts, and what a party accepts or refuses, go by the time of blocks.
//
// A negative margin is 0.
func (c *Client) TryTime(ctx context.Context, margin time.Duration) (uint64, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, err
	}
	own := c.config.Now().Add(-max(margin, 0)).Sub(time.Unix(0, 0))
	return max(head.Time, uint64(max(own, 0)/head.Unit())), nil
}
