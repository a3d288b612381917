package wallet

import (
	"context"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Sync brings the replica and the wallet up to the chain's newest block, and closes the outbox entries whose transactions are
// final. It sends nothing.
func (w *Wallet) Sync(ctx context.Context) error {
	if err := w.Replica.Sync(ctx); err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.read(); err != nil {
		return err
	}
	return w.settle()
}

// read reads the facts that are new. Final ones are read once; later ones again each time, for they may change.
func (w *Wallet) read() error {
	if w.stale || w.Replica.FinalNumber() < w.cursor.Block {
		w.reset()
	}
	w.head = w.final
	var tx []ledger.Fact
	err := w.Replica.Facts(w.cursor, func(f ledger.Fact) error {
		if len(tx) > 0 && tx[0].Tx != f.Tx {
			w.apply(tx)
			tx = nil
		}
		tx = append(tx, f)
		return nil
	})
	if err == nil && len(tx) > 0 {
		w.apply(tx)
	}
	return err
}

// apply reads the facts of one transaction.
func (w *Wallet) apply(tx []ledger.Fact) {
	last := tx[len(tx)-1]
	if last.Final {
		w.final.apply(tx)
		w.cursor = last.Cursor
		return
	}
	if w.head == w.final {
		w.head = w.final.clone()
	}
	w.head.apply(tx)
}

// settle closes the outbox entries whose fate is final: done, or impossible because another transaction spent a note of theirs.
func (w *Wallet) settle() error {
	entries, err := w.outbox.list()
	if err != nil {
		return err
	}
	for _, e := range entries {
		switch {
		case w.final.own[e.Output]:
			err = w.outbox.finish(e)
		case w.lost(e):
			err = w.outbox.drop(e)
		default:
			continue
		}
		if err != nil {
			return err
		}
		w.free(e.Ref)
	}
	return nil
}

// lost tells whether a note of the entry was spent by another transaction, for good.
func (w *Wallet) lost(e Entry) bool {
	for _, nf := range e.Nullifiers {
		if i, ok := w.final.at[nf]; ok && w.final.owned[i].State == Spent {
			return true
		}
	}
	return false
}

// hold reserves notes for a plan or an entry.
func (w *Wallet) hold(by any, nullifiers ...notes.Nullifier) {
	for _, nf := range nullifiers {
		w.reserved[nf] = by
	}
}

// free ends the reservations of a plan or an entry.
func (w *Wallet) free(by any) {
	for nf, holder := range w.reserved {
		if holder == by {
			delete(w.reserved, nf)
		}
	}
	for cm, holder := range w.promised {
		if any(holder) == by {
			delete(w.promised, cm)
		}
	}
	for ref, holder := range w.refs {
		if any(holder) == by {
			delete(w.refs, ref)
		}
	}
}
