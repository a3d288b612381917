package wallet

import (
	"context"
	"errors"
	"fmt"
)

// take marks an entry as one that a call brings on, until that calls letGo. Several calls may.
func (w *Wallet) take(e Entry) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.busy[w.journal.id(e)]++
}

func (w *Wallet) letGo(e Entry) {
	w.mu.Lock()
	defer w.mu.Unlock()
	id := w.journal.id(e)
	if w.busy[id]--; w.busy[id] == 0 {
		delete(w.busy, id)
	}
}

// isBusy reports whether a call brings an entry on.
func (w *Wallet) isBusy(e Entry) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.busy[w.journal.id(e)] > 0
}

// Idle returns those of the transactions in progress that this wallet has something to do for and
// that no call does now: an error, or the end of a process, has left them. Those that are on the
// chain, and only wait until that is final, are not among them. It asks the chain nothing; call
// [Wallet.Sync] before it, and [Wallet.Finish] with each.
func (w *Wallet) Idle() (idle []Entry, err error) {
	entries, err := w.journal.list()
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.HandedOut() && !e.Stopped || w.isBusy(e) {
			continue
		}
		on, err := w.isOnChain(e)
		if err != nil {
			return nil, err
		}
		if !on {
			idle = append(idle, e)
		}
	}
	return idle, nil
}

// isOnChain reports whether an entry's item is in the newest block or before it, or what calls it
// back.
func (w *Wallet) isOnChain(e Entry) (bool, error) {
	_, on, err := w.newestTx(e)
	if err != nil || on || e.CallBack == nil {
		return on, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	_, on = w.reading.head.ownTx(e.CallBack.identity())
	return on, w.reading.head.takeErr()
}

// Finish is [Wallet.Resume] for one of the transactions in progress. It does nothing if the entry
// has ended in the meantime.
func (w *Wallet) Finish(ctx context.Context, e Entry) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	return w.finishOne(ctx, e)
}

// finishOne finishes an entry that may have ended since it was read.
func (w *Wallet) finishOne(ctx context.Context, e Entry) error {
	now, err := w.journal.current(w.journal.store, e)
	if errors.Is(err, errEnded) {
		return nil
	}
	if err == nil {
		_, err = w.resume(ctx, now)
	}
	if err != nil {
		return fmt.Errorf("%s %q: %w", e.Kind, e.Ref, err)
	}
	return nil
}
