package node

import (
	"context"
	"fmt"
	"sync"

	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

// flights are the requests that are being carried out. A proof takes seconds, and until it is made
// the wallet's journal does not know the request: the same request waits for the first, and another
// one under its Ref is refused.
type flights struct {
	mu    sync.Mutex
	byRef map[string]*flight
}

type flight struct {
	asked string // all that was asked for
	shown []api.Request
	done  chan struct{}
	out   api.Movement
	err   error
}

func newFlights() *flights { return &flights{byRef: map[string]*flight{}} }

// carry carries a request out under its Refs. If one of them is being carried out, it waits: an
// equal request has the same answer. Another one is refused, unless it is a batch, which goes on
// when the Ref is free: its other payments may be new.
func (f *flights) carry(
	ctx context.Context, m movement, do func(context.Context) (api.Movement, error),
) (api.Movement, error) {
	refs := m.refs()
	own := &flight{asked: m.asked, shown: m.requests(), done: make(chan struct{})}
	for {
		other := f.enter(refs, own)
		switch {
		case other == nil:
			defer f.leave(refs, own)
			own.out, own.err = do(ctx)
			return own.out, own.err
		case other.asked != m.asked && len(refs) == 1:
			return api.Movement{}, fmt.Errorf("%w: it is being carried out", wallet.ErrRefUsed)
		}
		select {
		case <-other.done:
		case <-ctx.Done():
			return api.Movement{}, ctx.Err()
		}
		if other.asked == m.asked {
			return other.out, other.err
		}
	}
}

// enter takes the Refs, or returns who has one of them.
func (f *flights) enter(refs []string, own *flight) *flight {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, ref := range refs {
		if other := f.byRef[ref]; other != nil {
			return other
		}
	}
	for _, ref := range refs {
		f.byRef[ref] = own
	}
	return nil
}

func (f *flights) leave(refs []string, own *flight) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, ref := range refs {
		delete(f.byRef, ref)
	}
	close(own.done)
}

// all returns the requests that are being carried out, by Ref.
func (f *flights) all() map[string]api.Request {
	f.mu.Lock()
	defer f.mu.Unlock()
	all := map[string]api.Request{}
	for _, flight := range f.byRef {
		for _, r := range flight.shown {
			all[r.Ref] = r
		}
	}
	return all
}
