package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
)

// CallBack calls back what was handed out under a Ref, by spending one of its notes to the account
// itself. It returns the receipt of that transaction. When that is final, the item can never
// happen, its notes are free and nothing is known under the Ref any more.
//
// It returns [ErrNoEntry] if there is nothing to call back, because the item can never happen any
// more. It returns [ErrRefused] if the item was on the chain first, which [Wallet.Status] shows
// when that is final. After another error, call it again: what is written down is sent again, as
// [Wallet.Resume] does.
func (w *Wallet) CallBack(ctx context.Context, ref string) (chain.Receipt, error) {
	if err := w.Sync(ctx); err != nil {
		return chain.Receipt{}, err
	}
	e, err := w.beginCallBack(ctx, ref)
	if err != nil {
		return chain.Receipt{}, err
	}
	return w.deliverCallBack(ctx, e)
}

// beginCallBack returns the entry with the transaction that calls its item back. That one is
// written down.
func (w *Wallet) beginCallBack(ctx context.Context, ref string) (Entry, error) {
	w.callBacks.Lock()
	defer w.callBacks.Unlock()
	e, err := w.handedOutEntry(ref)
	if err != nil || e.CallBack != nil {
		return e, err
	}
	signed, err := w.signCallBack(ctx, e)
	if err != nil {
		return e, err
	}
	e, err = w.recordCallBack(ref, signed)
	if err != nil {
		w.config.ZContract.Client().Discard(signed)
	}
	return e, err
}

func (w *Wallet) handedOutEntry(ref string) (Entry, error) {
	e, err := w.outbox.get(ref)
	if err == nil && !e.HandedOut() {
		err = fmt.Errorf("wallet: %q is done or on its way to the chain; it cannot be called back", ref)
	}
	return e, err
}

// signCallBack proves and signs a transfer of one of the entry's notes to the account.
func (w *Wallet) signCallBack(ctx context.Context, e Entry) (chain.Signed, error) {
	note, err := w.noteOf(e)
	if err != nil {
		return chain.Signed{}, err
	}
	b, inputs, err := w.newBuilder([]Owned{note})
	if err != nil {
		return chain.Signed{}, err
	}
	item, err := b.transfer(ctx, inputs, Payment{To: w.Address(), Asset: note.Note.Asset, Value: note.Note.Value})
	if err != nil {
		return chain.Signed{}, err
	}
	contract := w.config.ZContract
	signed, err := contract.Client().Build(ctx, w.config.Account, item.tx(contract))
	return signed, refused(err)
}

// noteOf returns a note that the entry's item spends.
func (w *Wallet) noteOf(e Entry) (Owned, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, nf := range e.Nullifiers {
		if n, ok := w.reading.final.note(nf); ok {
			return n.Owned, nil
		}
	}
	if err := w.reading.final.takeErr(); err != nil {
		return Owned{}, err
	}
	return Owned{}, fmt.Errorf("wallet: the notes of %q are not final on this chain", e.Ref)
}

// recordCallBack writes the transaction down that calls an item back, unless its entry has ended in
// the meantime.
func (w *Wallet) recordCallBack(ref string, signed chain.Signed) (Entry, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.handedOutEntry(ref)
	if err != nil {
		return e, err
	}
	e.CallBack = &signed
	return e, w.outbox.put(e)
}

func (w *Wallet) deliverCallBack(ctx context.Context, e Entry) (chain.Receipt, error) {
	return w.send(ctx, *e.CallBack, func(cause error) (chain.Receipt, error) {
		receipt, err := w.finalReceipt(ctx, *e.CallBack)
		if err != nil {
			return chain.Receipt{}, errors.Join(cause, err)
		}
		if receipt != nil {
			return *receipt, nil // it was mined after all, in another block
		}
		return chain.Receipt{}, errors.Join(cause, w.endCallBack(e))
	})
}

// endCallBack forgets the transaction that was to call an item back. If the entry has not ended in
// the meantime, it can be called back again.
func (w *Wallet) endCallBack(e Entry) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.outbox.read(w.outbox.id(e))
	if errors.Is(err, ErrNoEntry) || e.Done {
		return nil
	}
	if err != nil {
		return err
	}
	e.CallBack = nil
	return w.outbox.put(e)
}
