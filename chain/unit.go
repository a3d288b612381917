package chain

import (
	"context"
	"errors"
	"time"
)

// ErrUnitUnknown is returned while a chain has no block after its genesis block, whose time may be
// anything: on Raft it is 0.
var ErrUnitUnknown = errors.New("chain: the unit of time is not known before the first block")

// Unit measures the unit of the chain's time by its newest block; see [Block.Unit]. It returns
// [ErrUnitUnknown] if that is the genesis block.
func (c *Client) Unit(ctx context.Context) (time.Duration, error) {
	head, err := c.Head(ctx)
	if err == nil && head.Number == 0 {
		err = ErrUnitUnknown
	}
	return head.Unit(), err
}

// Unit returns the unit of the block's time: a second on most chains, a nanosecond on Raft. It is
// the only unit in which the time is between the years 1973 and 5138. Of a genesis block it may be
// wrong.
func (b Block) Unit() time.Duration {
	for _, unit := range []time.Duration{time.Second, time.Millisecond, time.Microsecond} {
		// 10^11 units after 1970 are in the year 5138 in this unit, and in 1973 in the next smaller
		// one.
		if b.Time < 100_000_000_000*uint64(time.Second/unit) {
			return unit
		}
	}
	return time.Nanosecond
}

// Ticks returns d in the unit of the block's time, rounded up. A negative d is 0.
func (b Block) Ticks(d time.Duration) uint64 {
	unit := b.Unit()
	return uint64((max(d, 0) + unit - 1) / unit)
}

// After returns the time d after the block, in the unit of the block's time.
func (b Block) After(d time.Duration) uint64 { return b.Time + b.Ticks(d) }
