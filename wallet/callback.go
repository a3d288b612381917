package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// CallBack gives up what is under way under a Ref, by spending one of its notes to the account
// itself: what was handed out, and what this wallet sends and the chain has not taken. Its own
// transaction is taken from the outbox with that. It returns the receipt of the transaction that
// spends the note. When that is final, the item can never happen, its notes are free and nothing is
// known under the Ref any more. A deposit, which spends no note, is only taken from the outbox. One
// that was not written down there is forgotten at once, and the receipt is empty.
//
// Once it has begun, this wallet never sends the item again, whatever becomes of the call and of
// the process; see [Entry.Stopped].
//
// It returns [ErrNoEntry] if there is nothing to call back, because the item can never happen any
// more. It returns [ErrRefused] if the item was on the chain first, which [Wallet.Status] shows.
// After another error, call it again: [Wallet.Resume] does too. A payment of a distribution is
// called back with all others of the same transaction.
func (w *Wallet) CallBack(ctx context.Context, ref string) (chain.Receipt, error) {
	if err := w.Sync(ctx); err != nil {
		return chain.Receipt{}, err
	}
	e, err := w.sending(ref)
	if err != nil {
		return chain.Receipt{}, err
	}
	if err := w.checkNotMade(e); err != nil {
		return chain.Receipt{}, err
	}
	if e, err = w.stop(e); err != nil {
		return chain.Receipt{}, err
	}
	return w.callBack(ctx, e)
}

// checkNotMade returns [ErrRefused] if an entry's item is on the chain.
func (w *Wallet) checkNotMade(e Entry) error {
	tx, made, err := w.newestTx(e)
	if err == nil && made {
		err = fmt.Errorf("%w: %q is on the chain by transaction %s", ErrRefused, e.Ref, tx)
	}
	return err
}

// stop writes down that an entry is called back, in the outbox too. Nothing is done for that
// before: else a process that is killed in between would send the item when it is started again.
func (w *Wallet) stop(e Entry) (Entry, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	stopped, err := w.journal.change(e, func(tx store.Tx, now *Entry) error {
		now.Stopped = true
		return w.outbox.Stop(tx, w.journal.id(*now))
	})
	if errors.Is(err, errEnded) {
		err = w.howEnded(e)
	}
	return stopped, err
}

// howEnded returns the error for an entry that ended before it was called back.
func (w *Wallet) howEnded(e Entry) error {
	id := w.journal.id(e)
	if len(e.Payments) > 0 {
		id = w.journal.id(e.Payments[0]) // nothing is kept of a distribution itself
	}
	now, err := w.journal.read(id)
	switch {
	case err != nil:
		return err
	case now.Done:
		return fmt.Errorf("%w: %q is on the chain by transaction %s", ErrRefused, e.Ref, now.Tx)
	}
	return ErrNoEntry // something else was asked for under its Ref since
}

// resumeCallBack goes on with the call back of an entry, unless the item was on the chain first:
// then nothing is left to do.
func (w *Wallet) resumeCallBack(ctx context.Context, e Entry) (chain.Receipt, error) {
	if _, made, err := w.newestTx(e); made || err != nil {
		return chain.Receipt{}, err
	}
	receipt, err := w.callBack(ctx, e)
	if _, made, unread := w.newestTx(e); made || unread != nil {
		return chain.Receipt{}, unread
	}
	if errors.Is(err, ErrNoEntry) {
		return chain.Receipt{}, nil
	}
	return receipt, err
}

// callBack calls back the item of an entry that is stopped.
func (w *Wallet) callBack(ctx context.Context, e Entry) (chain.Receipt, error) {
	w.take(e)
	defer w.letGo(e)
	if err := w.abandon(ctx, e); err != nil {
		return chain.Receipt{}, err
	}
	if e.Item.Mint != nil {
		return w.awaitAbandoned(ctx, e)
	}
	begun, err := w.beginCallBack(ctx, e)
	if errors.Is(err, errEnded) {
		err = w.howEnded(e)
	}
	if err != nil {
		return chain.Receipt{}, err
	}
	return w.deliverCallBack(ctx, begun)
}

// abandon takes the transaction with which this wallet sends an entry's item, or did, from the
// outbox. A leg whose transaction failed counts as handed out, but as long as its block may be
// undone the outbox may send it again.
func (w *Wallet) abandon(ctx context.Context, e Entry) error {
	err := w.outbox.Abandon(ctx, w.journal.id(e))
	if errors.Is(err, outbox.ErrUnknown) {
		return nil // it was not written down, or has ended
	}
	return err
}

// awaitAbandoned waits until the transaction of a deposit is mined, or an empty one in its place.
// Then it returns the receipt of that. A deposit without a transaction that can be mined is
// forgotten: nobody else can pay it.
func (w *Wallet) awaitAbandoned(ctx context.Context, e Entry) (chain.Receipt, error) {
	receipt, err := w.outbox.Deliver(ctx, w.journal.id(e))
	switch {
	case errors.Is(err, outbox.ErrAbandoned), errors.As(err, new(*chain.RevertError)):
		return receipt, w.Sync(ctx)
	case errors.Is(err, outbox.ErrUnknown), errors.Is(err, outbox.ErrNonceTaken):
		return receipt, w.dropStopped(e)
	case err == nil:
		return receipt, fmt.Errorf("%w: the deposit %q was made first", ErrRefused, e.Ref)
	}
	return receipt, err
}

// dropStopped forgets an entry that is stopped and that the outbox has nothing for that can happen.
func (w *Wallet) dropStopped(e Entry) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	ended, err := w.dropCurrent(e)
	if ended {
		return w.howEnded(e)
	}
	return err
}

// beginCallBack writes down the transfer that calls the item of an entry back, in the entry. One
// item is called back at a time. Others wait for its proof, but no longer than their contexts.
func (w *Wallet) beginCallBack(ctx context.Context, e Entry) (Entry, error) {
	giveBack, err := w.callBacks.take(ctx)
	if err != nil {
		return e, err
	}
	defer giveBack()
	now, err := w.journal.current(w.journal.store, e)
	if err != nil || now.CallBack != nil {
		return now, err
	}
	item, err := w.proveCallBack(ctx, now)
	if err != nil {
		return now, err
	}
	return w.writeCallBack(e, item)
}

// writeCallBack writes the transfer down that calls the item of an entry back. It does so under the
// lock, because a Sync goes by what it has read of the entries until it has closed them.
func (w *Wallet) writeCallBack(e Entry, item Item) (Entry, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.journal.change(e, func(_ store.Tx, now *Entry) error {
		now.CallBack = &item
		return nil
	})
}

// proveCallBack proves a transfer of one of the entry's notes to the account.
func (w *Wallet) proveCallBack(ctx context.Context, e Entry) (Item, error) {
	inputs, err := w.inputsOf(e)
	if err != nil {
		return Item{}, err
	}
	if len(inputs) == 0 {
		return Item{}, fmt.Errorf("wallet: the notes of %q are not final on this chain", e.Ref)
	}
	note := inputs[0]
	b, spendable, err := w.newBuilder(inputs[:1])
	if err != nil {
		return Item{}, err
	}
	return b.transfer(ctx, spendable, Payment{To: w.Address(), Asset: note.Note.Asset, Value: note.Note.Value})
}

// callBackID is the ID in the outbox of the transaction that calls an entry's item back.
func (w *Wallet) callBackID(e Entry) string { return "callback/" + w.journal.id(e) }

// deliverCallBack sends the transfer that calls an entry's item back until it is mined.
func (w *Wallet) deliverCallBack(ctx context.Context, e Entry) (chain.Receipt, error) {
	id, tx := w.callBackID(e), e.CallBack.tx(w.config.ZContract)
	goesOn := func(tx store.Tx) error { return w.journal.checkCallBack(tx, e) }
	var receipt chain.Receipt
	for err := w.outbox.Write(ctx, id, tx, goesOn); ; err = w.outbox.Again(ctx, id, tx, goesOn) {
		if err == nil {
			receipt, err = w.outbox.Deliver(ctx, id)
		}
		switch {
		case errors.Is(err, outbox.ErrNonceTaken):
			continue
		case gone(err):
			return w.calledBack(ctx, e) // another caller saw first that it is final
		case failed(err):
			return receipt, errors.Join(refused(err), w.endCallBack(ctx, e))
		}
		return receipt, errors.Join(err, w.Sync(ctx))
	}
}

// calledBack returns the receipt of the transfer that called an item back, which is on the chain.
func (w *Wallet) calledBack(ctx context.Context, e Entry) (chain.Receipt, error) {
	if err := w.Sync(ctx); err != nil {
		return chain.Receipt{}, err
	}
	w.mu.Lock()
	tx, found := w.reading.head.ownTx(e.CallBack.identity())
	err := w.reading.head.takeErr()
	w.mu.Unlock()
	if err != nil {
		return chain.Receipt{}, err
	}
	if !found {
		return chain.Receipt{}, fmt.Errorf("%w: %q was not called back", ErrRefused, e.Ref)
	}
	return w.receiptOf(ctx, Entry{}, tx)
}

// endCallBack forgets the transfer that was to call an item back. The entry stays stopped: if it
// has not ended in the meantime, another transfer is proved the next time.
func (w *Wallet) endCallBack(ctx context.Context, e Entry) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	_, err := w.journal.change(e, func(tx store.Tx, now *Entry) error {
		now.CallBack = nil
		return errors.Join(w.journal.checkCallBack(tx, e), w.outbox.Forget(tx, w.callBackID(e)))
	})
	if errors.Is(err, errEnded) {
		return nil
	}
	return err
}
