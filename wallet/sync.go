package wallet

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
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
	if err := w.read(); err != nil {
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
	return limits{time: final.Time, epoch: epoch}, nil
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

// read reads the new facts. It reads final ones once. Later ones may change, so it reads them again
// each time, into a copy of the final book.
func (w *Wallet) read() error {
	if w.stale || w.config.Replica.FinalNumber() < w.cursor.Block {
		w.reset()
	}
	var latest []ledger.Fact
	err := w.config.Replica.Facts(w.cursor, func(f ledger.Fact) error {
		if !f.Final {
			latest = append(latest, f)
			return nil
		}
		w.cursor = f.Cursor
		return w.final.apply(f)
	})
	if err == nil {
		w.head, err = w.final.with(latest)
	}
	if err != nil {
		w.stale = true // a book that was changed in part is of no use
	}
	return err
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
	if tx, done := w.finalTx(e); done {
		w.reserved.freeEntry(e)
		return w.journal.finish(e, tx, w.forget(e))
	}
	dead, err := w.isDead(e, l)
	if err != nil || !dead {
		return err
	}
	return w.drop(e)
}

// drop forgets an entry that can never happen, and frees its notes.
func (w *Wallet) drop(e Entry) error {
	w.reserved.freeEntry(e)
	return w.journal.drop(e, w.forget(e))
}

// forget returns what forgets the transactions of an entry.
func (w *Wallet) forget(e Entry) func(store.Writer) error {
	return func(s store.Writer) error {
		return errors.Join(w.outbox.Forget(s, w.journal.id(e)), w.outbox.Forget(s, w.callBackID(e)))
	}
}

// finalTx returns the final transaction with the entry's item, whoever sent it, and whether there
// is one.
func (w *Wallet) finalTx(e Entry) (common.Hash, bool) {
	tx, ok := w.final.own[e.Item.identity()]
	return tx, ok
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
	return l.exclude(*e.Item) || w.final.refuses(*e.Item), nil
}

// refuses reports whether the contract can never take a leg any more, as far as its deal goes. A
// slot never becomes empty again. A leg that is not joint can still be held when its deal has
// settled.
func (b *book) refuses(i Item) bool {
	if i.Leg == nil {
		return false
	}
	key := legKey(*i.Transfer)
	if b.deals.Leg(key).State != deals.StateEmpty || b.deals.Off(key.Deal) {
		return true
	}
	return i.Leg.Joint && i.Leg.over(b.deals)
}

// spentElsewhere reports whether a final transaction spent a note of the entry. It is called for an
// entry that is not done, so that it was another transaction.
func (w *Wallet) spentElsewhere(e Entry) bool {
	for _, nf := range e.Nullifiers {
		if i, ok := w.final.at[nf]; ok && w.final.owned[i].State == Spent {
			return true
		}
	}
	return false
}
