package wallet

import (
	"context"
	"errors"
	"fmt"
)

// Renew proves again what was handed out under the Ref of a payment, over the same notes and under
// the newest state of the chain: the removal of a participant or a new audit key makes a proof
// stale. At most one of the old item and the new one can ever be on the chain, since both spend the
// same notes. From then on the new one is what [Wallet.Status] returns.
//
// The payment is what was asked for, with its Rho. Renew returns [ErrNoEntry] if nothing is handed
// out under the Ref, [ErrRefUsed] if another payment is, and [ErrStale] if the chain moves on
// meanwhile.
func (w *Wallet) Renew(ctx context.Context, pay Payment) (Item, error) {
	if err := w.Sync(ctx); err != nil {
		return Item{}, err
	}
	e, err := w.renewable(pay)
	if err != nil {
		return Item{}, err
	}
	inputs, err := w.notesOf(e)
	if err != nil {
		return Item{}, err
	}
	b, spendable, err := w.newBuilder(inputs)
	if err != nil {
		return Item{}, err
	}
	if err := w.checkState(ctx, b.state, inputs); err != nil {
		return Item{}, err
	}
	item, err := b.transfer(ctx, spendable, pay)
	if err != nil {
		return Item{}, err
	}
	return item, w.recordRenewed(pay, item)
}

// renewable returns the entry of a payment that is handed out and not called back.
func (w *Wallet) renewable(pay Payment) (Entry, error) {
	e, err := w.handedOutEntry(pay.Ref)
	if err != nil {
		return e, err
	}
	if e.CallBack != nil {
		return e, fmt.Errorf("wallet: %q is called back; it cannot be renewed", pay.Ref)
	}
	payment, err := pay.commitment()
	if err != nil {
		return e, err
	}
	if payment != e.Output {
		return e, fmt.Errorf("%w: %q", ErrRefUsed, pay.Ref)
	}
	return e, nil
}

// notesOf returns the notes that the entry's item spends, in its order. A dummy is none of them.
func (w *Wallet) notesOf(e Entry) ([]Owned, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var spent []Owned
	for _, nf := range e.Nullifiers {
		if i, ok := w.final.at[nf]; ok {
			spent = append(spent, w.final.owned[i])
		}
	}
	if len(spent) == 0 {
		return nil, errors.New("wallet: the notes of the item are not final on this chain")
	}
	return spent, nil
}

// recordRenewed writes the new item down, unless its entry has ended or was called back meanwhile.
func (w *Wallet) recordRenewed(pay Payment, item Item) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.renewable(pay)
	if err != nil {
		return err
	}
	w.reserved.freeEntry(e)
	e.Item, e.Nullifiers = &item, item.nullifiers()
	w.reserved.holdEntry(e)
	return w.outbox.put(e)
}
