package demo

import (
	"context"
	"time"

	"github.com/zsettle/zsettle/settlement/contract"
)

// waitForPhase waits until a party sees the deal in a phase.
func (w *world) waitForPhase(ctx context.Context, a *actor, phase contract.Phase) error {
	return a.syncUntil(ctx, func() bool {
		d, err := a.party.Deal(w.id)
		return err == nil && d.Phase == phase
	})
}

// waitForNotes waits until every note of both parties is in the tree.
//
// It makes blocks while it waits. The chain makes a block only for a transaction. When the parties
// have sent their last one, the chain's clock would stop, and no batch would become old enough to
// be closed.
func (w *world) waitForNotes(ctx context.Context) error {
	for _, a := range []*actor{w.buyer, w.seller} {
		err := a.syncUntil(ctx, func() bool {
			w.chain.Commit()
			return !a.hasPendingNotes()
		})
		if err != nil {
			return err
		}
	}
	return w.regulator.replica.Sync(ctx)
}

// syncUntil syncs the party again and again until a condition is true.
func (a *actor) syncUntil(ctx context.Context, condition func() bool) error {
	for {
		if err := a.party.Sync(ctx); err != nil {
			return err
		}
		if condition() {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}
