package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
)

// CallBack gives up what is under way under a Ref, by spending one of its notes to the account
// itself: what was handed out, and what this wallet sends and the chain has not taken. Its own
// transaction is taken from the outbox with that. It returns the receipt of the transaction that
// spends the note. When that is final, the item can never happen, its notes are free and nothing is
// known under the Ref any more. A deposit, which spends no note, is only taken from the outbox.
//
// It returns [ErrNoEntry] if there is nothing to call back, because the item can never happen any
// more. It returns [ErrRefused] if the item was on the chain first, which [Wallet.Status] shows.
// After another error, call it again: what is written down is sent again, as [Wallet.Resume] does.
// A payment of a distribution is called back with all others of the same transaction.
func (w *Wallet) CallBack(ctx context.Context, ref string) (chain.Receipt, error) {
	if err := w.Sync(ctx); err != nil {
		return chain.Receipt{}, err
	}
	e, err := w.stopSending(ctx, ref)
	if err != nil {
		return chain.Receipt{}, err
	}
	if e.Item.Mint != nil {
		return w.awaitAbandoned(ctx, e)
	}
	if e, err = w.beginCallBack(ctx, e); err != nil {
		return chain.Receipt{}, err
	}
	return w.deliverCallBack(ctx, e)
}

// stopSending returns the entry that is to be called back. If this wallet sends its item, the
// transaction is abandoned.
func (w *Wallet) stopSending(ctx context.Context, ref string) (Entry, error) {
	e, err := w.sending(ref)
	if err != nil {
		return e, err
	}
	tx, made, err := w.newestTx(e)
	if err != nil {
		return e, err
	}
	if made {
		return e, fmt.Errorf("%w: %q is on the chain by transaction %s", ErrRefused, ref, tx)
	}
	if e.HandedOut() {
		return e, nil
	}
	sent, err := w.outbox.Has(w.journal.id(e))
	if err != nil || !sent {
		return e, err
	}
	return e, w.outbox.Abandon(ctx, w.journal.id(e))
}

// awaitAbandoned waits until the transaction of a deposit is mined, or an empty one in its place.
// Then it returns the receipt of that.
func (w *Wallet) awaitAbandoned(ctx context.Context, e Entry) (chain.Receipt, error) {
	receipt, err := w.outbox.Deliver(ctx, w.journal.id(e))
	switch {
	case errors.Is(err, outbox.ErrAbandoned), errors.As(err, new(*chain.RevertError)):
		return receipt, w.Sync(ctx)
	case err == nil:
		return receipt, fmt.Errorf("%w: the deposit %q was made first", ErrRefused, e.Ref)
	}
	return receipt, err
}

// beginCallBack writes down the transfer that calls the item of an entry back, in the entry.
func (w *Wallet) beginCallBack(ctx context.Context, e Entry) (Entry, error) {
	w.callBacks.Lock()
	defer w.callBacks.Unlock()
	e, err := w.journal.read(w.journal.id(e))
	if err != nil || e.Done || e.CallBack != nil {
		return e, err
	}
	item, err := w.proveCallBack(ctx, e)
	if err != nil {
		return e, err
	}
	return w.recordCallBack(e, item)
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

// recordCallBack writes the transfer down that calls an item back, unless its entry has ended in
// the meantime.
func (w *Wallet) recordCallBack(e Entry, item Item) (Entry, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.journal.read(w.journal.id(e))
	if err != nil || e.Done {
		return e, err
	}
	e.CallBack = &item
	return e, w.journal.put(e)
}

// callBackID is the ID in the outbox of the transaction that calls an entry's item back.
func (w *Wallet) callBackID(e Entry) string { return "callback/" + w.journal.id(e) }

// deliverCallBack sends the transfer that calls an entry's item back until it is mined.
func (w *Wallet) deliverCallBack(ctx context.Context, e Entry) (chain.Receipt, error) {
	id, tx := w.callBackID(e), e.CallBack.tx(w.config.ZContract)
	err := w.outbox.Write(ctx, id, tx, nil)
	var receipt chain.Receipt
	if err == nil {
		receipt, err = w.outbox.Deliver(ctx, id)
	}
	if errors.Is(err, outbox.ErrUnknown) {
		return w.calledBack(ctx, e) // another caller saw first that it is final
	}
	for errors.Is(err, outbox.ErrNonceTaken) {
		if err = w.outbox.Again(ctx, id, tx, nil); err == nil {
			receipt, err = w.outbox.Deliver(ctx, id)
		}
	}
	if !failed(err) {
		return receipt, errors.Join(err, w.Sync(ctx))
	}
	return receipt, errors.Join(refused(err), w.endCallBack(ctx, e))
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

// endCallBack forgets the transfer that was to call an item back. If the entry has not ended in the
// meantime, it can be called back again.
func (w *Wallet) endCallBack(ctx context.Context, e Entry) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.journal.read(w.journal.id(e))
	if errors.Is(err, ErrNoEntry) || e.Done {
		return nil
	}
	if err != nil {
		return err
	}
	e.CallBack = nil
	return errors.Join(w.journal.put(e), w.outbox.Forget(w.journal.store, w.callBackID(e)))
}
