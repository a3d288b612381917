package wallet

import (
	"context"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// sign approves what a deposit needs, signs the transaction that carries the item alone, and writes
// the entry down with it.
func (w *Wallet) sign(ctx context.Context, item Item, e Entry) (Entry, error) {
	if item.Mint != nil {
		// One deposit at a time: an approval counts the deposits that are written down.
		w.deposits.Lock()
		defer w.deposits.Unlock()
		if err := w.approve(ctx, *item.Mint); err != nil {
			return e, err
		}
	}
	client := w.config.ZContract.Client()
	signed, err := client.Build(ctx, w.config.Account, item.tx(w.config.ZContract))
	if err != nil {
		return e, refused(err)
	}
	e.Tx = signed
	if err := w.record(e); err != nil {
		client.Discard(signed)
		return e, err
	}
	return e, nil
}

// record writes an entry down and reserves its notes for it.
func (w *Wallet) record(e Entry) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.outbox.put(e); err != nil {
		return err
	}
	w.reserved.holdEntry(e)
	return nil
}

// approve lets the contract pull a deposit, if it may not yet.
func (w *Wallet) approve(ctx context.Context, m ledger.Mint) error {
	contract, account := w.config.ZContract, w.config.Account
	allowance, err := contract.Allowance(ctx, m.Token, account.Address())
	if err != nil {
		return err
	}
	needed, err := w.neededAllowance(m)
	if err != nil {
		return err
	}
	if allowance.Cmp(needed.Big()) >= 0 {
		return nil
	}
	value, err := needed.Value()
	if err != nil {
		return err
	}
	if _, err := contract.Client().Transact(ctx, account, contract.Approve(m.Token, value)); err != nil {
		return err
	}
	return w.Sync(ctx)
}

// neededAllowance returns the allowance for a deposit and for those of the same token in progress,
// which rely on their part of it.
func (w *Wallet) neededAllowance(m ledger.Mint) (notes.Amount, error) {
	entries, err := w.outbox.list()
	if err != nil {
		return notes.Amount{}, err
	}
	needed := notes.AmountOf(m.Amount)
	for _, e := range entries {
		if e.Kind == DepositKind && e.Asset == m.Token {
			needed = needed.Add(notes.AmountOf(e.Value))
		}
	}
	return needed, nil
}
