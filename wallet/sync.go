package wallet

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// Sync brings the replica and the wallet up to the chain's newest block, and closes the entries
// whose outcome is final. It sends nothing.
func (w *Wallet) Sync(ctx context.Context) error {
	if err := w.config.Replica.Sync(ctx); err != nil {
		return err
	}
	// The limits are read before the facts, so that an item that made it to the chain in time is
	// known to be there when it is compared with them.
	l, err := w.readLimits(ctx)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.reading.read(); err != nil {
		return err
	}
	return w.closeEntries(l)
}

// SyncUntil syncs until reached reports true, after each change of the replica and now and then. It
// returns the error of [Wallet.Sync] or of reached, and that of ctx when it ends.
func (w *Wallet) SyncUntil(ctx context.Context, reached func() (bool, error)) error {
	for {
		changed := w.config.Replica.Changed()
		if err := w.Sync(ctx); err != nil {
			return err
		}
		if done, err := reached(); done || err != nil {
			return err
		}
		if err := ledger.WaitForChange(ctx, changed, chain.DefaultPoll); err != nil {
			return err
		}
	}
}

// limits are what a final block says about the items that the contract can no longer take. The zero
// limits exclude none.
type limits struct {
	time  uint64 // of the newest final block
	epoch uint64 // the audit epoch then
	// refused are the items whose deals take them no more, or had taken them. They are not told
	// apart by their Refs, which others may have by the time when this is looked up.
	refused map[identity]bool
}

// readLimits asks the chain for the limits if anything is under way.
func (w *Wallet) readLimits(ctx context.Context) (limits, error) {
	entries, err := w.journal.list()
	if err != nil || len(entries) == 0 {
		return limits{}, err
	}
	epoch := w.config.Replica.Final().AuditEpoch().Number
	final, err := w.config.ZContract.Client().BlockAt(ctx, w.config.Replica.FinalNumber())
	if err != nil {
		return limits{}, err
	}
	l := limits{time: final.Time, epoch: epoch, refused: map[identity]bool{}}
	for _, e := range entries {
		if l.refused[e.Item.identity()], err = w.dealsOf(true).refuse(*e.Item); err != nil {
			return limits{}, err
		}
	}
	return l, nil
}

// exclude reports whether the contract can never take an item any more: the deadline of its leg has
// passed, or its audit epoch is older than the previous one. A participants root that is not
// accepted does not count, because it may be accepted again.
func (l limits) exclude(i Item) bool {
	if i.epoch()+1 < l.epoch {
		return true
	}
	return i.Leg != nil && i.Leg.bound().Deadline < l.time
}

// closeEntries closes the entries whose outcome is final: those that are done, and those that can
// never happen.
func (w *Wallet) closeEntries(l limits) error {
	entries, err := w.journal.list()
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := w.closeEntry(e, l); err != nil {
			return err
		}
	}
	return nil
}

func (w *Wallet) closeEntry(e Entry, l limits) error {
	tx, done := w.finalTx(e)
	dead, err := w.isDead(e, l)
	if err := errors.Join(err, w.reading.final.takeErr()); err != nil {
		return err // what could not be read must not look like what is not there
	}
	switch {
	case done:
		w.reserved.freeEntry(e)
		return w.journal.finish(e, tx, w.forget(e))
	case dead:
		return w.drop(e)
	}
	return nil
}

// dropCurrent is drop, unless the entry has ended in the meantime. It reports whether it had.
func (w *Wallet) dropCurrent(e Entry) (ended bool, err error) {
	_, err = w.journal.current(w.journal.store, e)
	if errors.Is(err, errEnded) {
		return true, nil
	}
	if err != nil {
		return false, err
	}
	return false, w.drop(e)
}

// drop forgets an entry that can never happen, and frees its notes.
func (w *Wallet) drop(e Entry) error {
	w.reserved.freeEntry(e)
	return w.journal.drop(e, w.forget(e))
}

// forget returns what forgets the transactions of an entry.
func (w *Wallet) forget(e Entry) func(store.Tx) error {
	return func(s store.Tx) error {
		return errors.Join(w.outbox.Forget(s, w.journal.id(e)), w.outbox.Forget(s, w.callBackID(e)))
	}
}

// finalTx returns the final transaction with the entry's item, whoever sent it, and whether there
// is one.
func (w *Wallet) finalTx(e Entry) (common.Hash, bool) {
	return w.reading.final.ownTx(e.Item.identity())
}

// isDead reports whether an entry that is not done can never happen: another transaction spent a
// note of it, or its item is beyond the limits, or its deal takes it no more, or it is a deposit
// that failed. While a transaction is on its way that calls the item back, the notes are not free.
func (w *Wallet) isDead(e Entry, l limits) (bool, error) {
	switch {
	case w.spentElsewhere(e):
		return true, nil
	case e.CallBack != nil:
		return false, nil
	case e.Item.Mint != nil:
		return w.outbox.Failed(w.journal.id(e))
	}
	return l.exclude(*e.Item) || l.refused[e.Item.identity()], nil
}

// spentElsewhere reports whether a final transaction spent a note of the entry. It is called for an
// entry that is not done, so that it was another transaction.
func (w *Wallet) spentElsewhere(e Entry) bool {
	for _, nf := range e.Nullifiers {
		if n, ok := w.reading.final.note(nf); ok && n.State == Spent {
			return true
		}
	}
	return false
}
