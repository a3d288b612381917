package demo

import (
	"context"
	"time"
)

// waitForNotes waits until every note of every party is in the tree.
//
// On a devnet it makes blocks while it waits. Such a chain makes a block only for a transaction.
// While the parties send none, the chain's clock would stop, and no batch would become old enough
// to be closed.
func (w *world) waitForNotes(ctx context.Context) error {
	for _, a := range w.actors {
		err := until(ctx, 5*w.pause(), func() (bool, error) {
			if w.network.Commit != nil {
				w.network.Commit()
			}
			if err := a.wallet.Sync(ctx); err != nil {
				return false, ignoreNode(err)
			}
			pending, err := a.hasPendingNotes()
			return !pending, err
		})
		if err != nil {
			return err
		}
	}
	return w.regulator.replica.Sync(ctx)
}

// until tries a condition again and again until it is true, with a pause in between.
func until(ctx context.Context, pause time.Duration, condition func() (bool, error)) error {
	for {
		ok, err := condition()
		if ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
}
