package outbox

import (
	"fmt"
	"time"

	"github.com/zsettle/zsettle/chain"
)

// DefaultStall is for how long no block may come while a transaction waits before the outbox says
// that the chain stands still.
const DefaultStall = 30 * time.Second

// StalledError says that no block comes although a transaction waits. The chain may have lost too
// many of its validators, or the node its peers: the transaction goes on when blocks come again.
type StalledError struct {
	// Block is the number of the newest block.
	Block uint64
	// For is how long there has been no other, as far as the outbox saw.
	For time.Duration
}

// Error says since which block the chain stands still, and why that may be.
func (e *StalledError) Error() string {
	return fmt.Sprintf("outbox: no block has come after %d for %s although a transaction waits; "+
		"too few validators run, or the node has lost them", e.Block, e.For.Round(time.Second))
}

// stall is what the outbox has seen of the chain's progress while transactions waited.
type stall struct {
	head  uint64
	since time.Time // when head was seen first, or when the first transaction began to wait
	said  time.Time // when the standstill was reported last
}

// watch notes the newest block while transactions wait, and reports a standstill.
func (o *Outbox) watch(head chain.Block) {
	now := o.config.Now()
	o.mu.Lock()
	if o.stall.since.IsZero() || o.stall.head != head.Number {
		o.stall = stall{head: head.Number, since: now}
	}
	e := o.stalled(now)
	report := e != nil && o.config.Stalled != nil && now.Sub(o.stall.said) >= o.config.Stall
	if report {
		o.stall.said = now
	}
	o.mu.Unlock()
	if report {
		o.config.Stalled(e)
	}
}

// stalled returns nil unless the chain stands still. Its caller holds the lock.
func (o *Outbox) stalled(now time.Time) *StalledError {
	if since := now.Sub(o.stall.since); !o.stall.since.IsZero() && since >= o.config.Stall {
		return &StalledError{Block: o.stall.head, For: since}
	}
	return nil
}

// rest notes that nothing waits any more.
func (o *Outbox) rest() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.stall = stall{}
}
