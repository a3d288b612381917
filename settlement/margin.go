package settlement

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/zsettle/zsettle/chain"
)

// Margin is how long before a deal's deadline a party begins nothing new in it: neither an offer
// nor an acceptance, and no leg. What is begun later may come too late.
type Margin struct {
	// Time is by the chain's clock.
	Time time.Duration
	// Blocks is the number of blocks for which there must be time, as fast as blocks have come
	// lately. The longer of both counts.
	Blocks uint64
}

// DefaultMargin is ten blocks or a minute, whichever is more.
var DefaultMargin = Margin{Time: time.Minute, Blocks: 10}

const (
	// paceBlocks is how many blocks are looked at for the time between blocks.
	paceBlocks = 10
	// paceLife is how many blocks later the time between blocks is found out again.
	paceLife = 100
	// slowest is the longest time between blocks that counts. A chain with longer pauses makes its
	// blocks when they are needed.
	slowest = time.Minute
)

// pace is the time between the chain's blocks, in the chain's own unit.
type pace struct {
	mu       sync.Mutex
	at       uint64 // the number of the newest block when it was found out
	interval uint64
	known    bool
}

// checkTime returns [ErrTooLate] if the chain's time is closer to a deadline than the margin.
func (p *Party) checkTime(ctx context.Context, deadline uint64) error {
	head, err := p.zcontract.Client().Head(ctx)
	if err != nil {
		return err
	}
	margin, err := p.margin(ctx, head)
	if err != nil {
		return err
	}
	if deadline >= head.Time && deadline-head.Time >= margin {
		return nil
	}
	return fmt.Errorf("%w: deadline %d, the chain's time is %d, the margin %d", ErrTooLate, deadline, head.Time, margin)
}

// margin returns the party's margin in the unit of a block's time.
func (p *Party) margin(ctx context.Context, head chain.Block) (uint64, error) {
	interval, err := p.blockInterval(ctx, head)
	m := p.config.Margin
	return max(head.Ticks(m.Time), m.Blocks*interval), err
}

// blockInterval returns the usual time between blocks. It asks the node only now and then.
func (p *Party) blockInterval(ctx context.Context, head chain.Block) (uint64, error) {
	if known, ok := p.pace.get(head.Number); ok || p.config.Margin.Blocks == 0 {
		return known, nil
	}
	interval, err := p.measure(ctx, head)
	if err == nil {
		p.pace.set(head.Number, interval)
	}
	return interval, err
}

func (c *pace) get(head uint64) (interval uint64, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.interval, c.known && head < c.at+paceLife
}

func (c *pace) set(head, interval uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at, c.interval, c.known = head, interval, true
}

// measure returns the median of the times between the newest blocks, at most slowest: pauses, in
// which the chain had nothing to do or stood still, don't count.
func (p *Party) measure(ctx context.Context, head chain.Block) (uint64, error) {
	var intervals []uint64
	later := head
	for range min(paceBlocks, head.Number) {
		earlier, err := p.zcontract.Client().BlockAt(ctx, later.Number-1)
		if err != nil {
			return 0, err
		}
		if earlier.Number > 0 { // the time of the first block may be any
			intervals = append(intervals, later.Time-min(earlier.Time, later.Time))
		}
		later = earlier
	}
	if len(intervals) == 0 {
		return 0, nil
	}
	slices.Sort(intervals)
	return min(intervals[len(intervals)/2], head.Ticks(slowest)), nil
}
