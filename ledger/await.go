package ledger

import (
	"context"
	"errors"
	"iter"
	"time"
)

// Await returns the first final fact after a cursor that match accepts. If there is none yet, it
// waits for one. Facts that were read before the call count; the zero cursor considers all of them.
//
// A fact that is not final is not considered until it is. So a reorganisation of the chain does not
// matter to the caller, and match is called with each final fact once, in order.
//
// Await does not ask the chain. It sees what the replica reads in [Replica.Sync] or
// [Replica.Follow], one of which must run at the same time. When ctx ends, it returns the cause of
// ctx, see [context.Cause]. If everything is read again meanwhile, it returns [ErrResynced]: what
// is awaited may be in front of the facts that match has seen.
func (r *Replica) Await(ctx context.Context, after Cursor, match func(Fact) bool) (Fact, error) {
	generation := r.Generation()
	for {
		changed := r.Changed() // before looking: a change in between is not missed
		if r.Generation() != generation {
			return Fact{}, ErrResynced
		}
		for fact, err := range r.finalFacts(after) {
			if err != nil {
				return Fact{}, err
			}
			if match(fact) {
				return fact, nil
			}
			after = fact.Cursor
		}
		select {
		case <-ctx.Done():
			return Fact{}, context.Cause(ctx)
		case <-changed:
		}
	}
}

// errStop ends an iteration early.
var errStop = errors.New("ledger: stopped")

// finalFacts yields the final facts after a cursor, in order. If reading fails, it yields the error
// last.
func (r *Replica) finalFacts(after Cursor) iter.Seq2[Fact, error] {
	return func(yield func(Fact, error) bool) {
		err := r.Facts(after, func(fact Fact) error {
			if !fact.Final || !yield(fact, nil) {
				return errStop
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStop) {
			yield(Fact{}, err)
		}
	}
}

// WaitForChange waits until a channel of [Replica.Changed] is closed, but not longer than atMost: a
// replica learns nothing by itself, so that whoever waits has to sync now and then. It returns an
// error only when ctx ends.
func WaitForChange(ctx context.Context, changed <-chan struct{}, atMost time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-changed:
	case <-time.After(atMost):
	}
	return nil
}
