package ledger

import (
	"context"
	"time"

	"github.com/zsettle/zsettle/chain"
)

// busyPauses is how often in a row a page is tried again after a node said that it is asked too
// often. Each pause is twice as long as the one before; the first is the client's interval of
// polling.
const busyPauses = 6

// pace is how many blocks are read at once: as many as the node takes.
type pace struct {
	size, most uint64
	busy       int // answers in a row that the node is asked too often
}

func newPace(most uint64) pace { return pace{size: most, most: most} }

// after takes the outcome of a page. It returns true for a page that is to be tried again, with
// fewer blocks and, if the node is busy, after a pause. An error that this does not help is
// returned.
func (p *pace) after(ctx context.Context, err error, pause time.Duration) (again bool, _ error) {
	if err == nil {
		p.size, p.busy = min(2*p.size, p.most), 0
		return false, nil
	}
	single := p.size == 1
	if chain.Refused(err) {
		p.size = max(p.size/2, 1)
	}
	if chain.Busy(err) && p.busy < busyPauses {
		p.busy++
		return true, wait(ctx, pause<<(p.busy-1))
	}
	p.busy = 0
	if chain.Refused(err) && !single {
		return true, nil
	}
	return false, err
}

// wait returns after a time, or with the context's error.
func wait(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
