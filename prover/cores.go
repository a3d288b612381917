package prover

import (
	"context"
	"slices"
	"sync"
)

// cores counts the cores that proofs may use at once. A proof takes one, and waits for it in the
// order of calls. While nobody waits, one that has begun may borrow more. What has time, such as a
// table, takes a core only when no proof waits for it.
type cores struct {
	mu      sync.Mutex
	all     int
	free    int
	proofs  []chan struct{} // of the proofs that wait, the first to come first
	leisure []chan struct{} // of the work that has time
}

func newCores(n int) *cores { return &cores{all: n, free: n} }

// take waits for a core for a proof. Only a context that ends makes it fail.
func (c *cores) take(ctx context.Context) error { return c.wait(ctx, &c.proofs) }

// takeIdle waits for a core that no proof waits for.
func (c *cores) takeIdle(ctx context.Context) error { return c.wait(ctx, &c.leisure) }

func (c *cores) wait(ctx context.Context, queue *[]chan struct{}) error {
	turn := make(chan struct{})
	c.mu.Lock()
	*queue = append(*queue, turn)
	c.serve()
	c.mu.Unlock()
	select {
	case <-turn:
		return nil
	case <-ctx.Done():
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if i := slices.Index(*queue, turn); i >= 0 {
		*queue = slices.Delete(*queue, i, i+1)
	} else {
		c.free++ // its turn had come
		c.serve()
	}
	return ctx.Err()
}

// serve gives the free cores to those that wait. The lock is held.
func (c *cores) serve() {
	for _, queue := range []*[]chan struct{}{&c.proofs, &c.leisure} {
		for c.free > 0 && len(*queue) > 0 {
			close((*queue)[0])
			*queue = (*queue)[1:]
			c.free--
		}
	}
}

// borrow takes a core if one is free, and reports whether it did. A free core is one that nobody
// waits for.
func (c *cores) borrow() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.free == 0 {
		return false
	}
	c.free--
	return true
}

// give returns a core.
func (c *cores) give() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.free++
	c.serve()
}

// idle returns the number of free cores.
func (c *cores) idle() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.free
}

// wanted reports whether a proof waits for a core.
func (c *cores) wanted() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.proofs) > 0
}
