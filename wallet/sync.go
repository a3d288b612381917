package wallet

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Sync brings the replica and the wallet up to the chain's newest block, and closes the outbox entries whose transactions are
// final. It sends nothing.
func (w *Wallet) Sync(ctx context.Context) error {
	if err := w.config.Replica.Sync(ctx); err != nil {
		return err
	}
	over, err := w.over(ctx)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.read(); err != nil {
		return err
	}
	return w.settle(over)
}

// over returns what tells whether the contract can never take an item that was handed out any more: in a final block the deadline of
// its leg has passed, or its audit epoch lies before the previous one. Participants roots don't count: one may come back. The state
// is asked before the facts are read, so that an item that made it is known by then.
func (w *Wallet) over(ctx context.Context) (func(Item) bool, error) {
	entries, err := w.outbox.list()
	if err != nil || !slices.ContainsFunc(entries, func(e Entry) bool { return e.Item != nil }) {
		return func(Item) bool { return false }, err
	}
	epoch := w.config.Replica.Final().AuditEpoch().Number
	final, err := w.config.ZContract.Client().BlockAt(ctx, w.config.Replica.FinalNumber())
	if err != nil {
		return nil, err
	}
	return func(i Item) bool {
		return i.epoch()+1 < epoch || i.Transfer != nil && i.Transfer.Leg != nil && i.Transfer.Leg.Deadline < final.Time
	}, nil
}

// read reads the facts that are new. Final ones are read once; later ones again each time, for they may change.
func (w *Wallet) read() error {
	if w.stale || w.config.Replica.FinalNumber() < w.cursor.Block {
		w.reset()
	}
	w.head = w.final
	return w.config.Replica.Facts(w.cursor, func(f ledger.Fact) error {
		w.apply(f)
		return nil
	})
}

// apply reads one fact.
func (w *Wallet) apply(f ledger.Fact) {
	if f.Final {
		w.final.apply(f)
		w.cursor = f.Cursor
		return
	}
	if w.head == w.final {
		w.head = w.final.clone()
	}
	w.head.apply(f)
}

// settle closes the outbox entries whose fate is final: done, or impossible because another transaction spent a note of theirs or
// because they were handed out and the contract can't take them any more.
func (w *Wallet) settle(over func(Item) bool) error {
	entries, err := w.outbox.list()
	if err != nil {
		return err
	}
	for _, e := range entries {
		switch {
		case w.made(e) != none:
			err = w.outbox.finish(e)
		case w.lost(e), e.Item != nil && over(*e.Item):
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

// none is the hash of no transaction.
var none common.Hash

// made returns the final transaction that made the entry's output, whoever sent it; none if there is none.
func (w *Wallet) made(e Entry) common.Hash { return w.final.own[e.Output] }

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
