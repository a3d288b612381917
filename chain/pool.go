package chain

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// pool are the nodes of one client.
type pool struct {
	nodes  []*node
	first  atomic.Pointer[node] // the one that is asked first, see Newest
	proves *atomic.Bool         // see expectProofs
}

func newPool(urls []string, access Access) (*pool, error) {
	p := &pool{proves: new(atomic.Bool)}
	for _, url := range urls {
		n, err := newNode(url, access)
		if err != nil {
			return nil, err
		}
		p.nodes = append(p.nodes, n)
	}
	p.first.Store(p.nodes[0])
	return p, nil
}

// order returns the nodes in the order in which they are asked: first the preferred one, then the
// others as they were given; those that rest after all others.
func (p *pool) order(now time.Time) []*node {
	first := p.first.Load()
	var awake, resting []*node
	for _, n := range append([]*node{first}, p.nodes...) {
		switch {
		case n == first && len(awake)+len(resting) > 0: // it has its place already
		case n.rests(now):
			resting = append(resting, n)
		default:
			awake = append(awake, n)
		}
	}
	return append(awake, resting...)
}

// ask lets one node after the other try, until one does not fail in a way in which another need not
// fail. If all do, it returns the first error that trying again can mend.
func (c *Client) ask(ctx context.Context, try func(*node) error) error {
	var failed error
	for _, n := range c.pool.order(c.config.Now()) {
		err := n.ready(ctx, &c.config)
		if err == nil {
			err = try(n)
		}
		n.note(err, &c.config)
		if err == nil || ctx.Err() != nil || !elsewhere(err) {
			return err
		}
		if failed == nil || errors.Is(failed, ErrOtherChain) {
			failed = err
		}
	}
	return failed
}

// elsewhere reports whether another node may do better after an error. A contract that refused a
// call refuses it everywhere.
func elsewhere(err error) bool {
	var failed *NodeError
	var answer *AnswerError
	return errors.As(err, &failed) ||
		errors.As(err, &answer) && len(revertData(answer.data)) < 4 ||
		errors.Is(err, ErrNoBlock) || errors.Is(err, errNoReceipt) ||
		errors.Is(err, ErrContradiction) || errors.Is(err, ErrOtherChain)
}

// Nodes returns how many nodes the client has: those that [Dial] was given.
func (c *Client) Nodes() int { return len(c.pool.nodes) }

// Only returns a client that asks one of the nodes and no other, by its place among those that
// [Dial] was given. It shares connections and nonces with c; closing either of them closes both.
func (c *Client) Only(i int) *Client {
	one := *c
	one.pool = &pool{nodes: c.pool.nodes[i : i+1], proves: c.pool.proves}
	one.pool.first.Store(c.pool.nodes[i])
	return &one
}

// Newest returns the newest block that any of the nodes has. If there are several nodes it asks all
// but those that rest, and lets the one that has it be asked first from now on, so that a node
// which fell behind holds nobody up. Of equal ones the preferred one stays.
func (c *Client) Newest(ctx context.Context) (Block, error) {
	if c.Nodes() == 1 {
		return c.Head(ctx)
	}
	var best Block
	var failed error
	found := false
	for _, n := range c.pool.order(c.config.Now()) {
		if found && n.rests(c.config.Now()) {
			break
		}
		head, err := c.headOf(ctx, n)
		if err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		if !found || head.Number > best.Number {
			best, found = head, true
			c.pool.first.Store(n)
		}
	}
	if !found {
		return c.Head(ctx)
	}
	return best, nil
}

// headOf returns the newest block of one node.
func (c *Client) headOf(ctx context.Context, n *node) (Block, error) {
	err := n.ready(ctx, &c.config)
	var head Header
	if err == nil {
		head, err = n.header(ctx, &c.config, "latest")
	}
	n.note(err, &c.config)
	return head.Block, err
}
