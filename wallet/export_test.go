package wallet

import (
	"context"

	"github.com/zsettle/zsettle/ledger"
)

// SyncSlowly is Sync, with something that happens after it has asked the chain which requests are
// dead, and before it closes them.
func (w *Wallet) SyncSlowly(ctx context.Context, between func()) error {
	l, err := w.readLimits(ctx)
	if err != nil {
		return err
	}
	between()
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.closeEntries(l)
}

// FillTree lets the wallet see a tree in which only the reserve is free.
func (w *Wallet) FillTree() {
	w.queue = func(context.Context) (ledger.Queue, error) { return ledger.Queue{Open: 1<<26 - 1<<14}, nil }
}

// IsLocked reports whether somebody changes the wallet now.
func (w *Wallet) IsLocked() bool {
	if w.mu.TryLock() {
		w.mu.Unlock()
		return false
	}
	return true
}
