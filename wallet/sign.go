package wallet

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// payer returns the public account that pays deposits.
func (w *Wallet) payer() common.Address { return w.outbox.Account().Address() }

// record writes an entry down and reserves its notes for it. Only after that may anybody see its
// item.
func (w *Wallet) record(e Entry) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.journal.put(e); err != nil {
		return err
	}
	w.reserved.holdEntry(e)
	return nil
}

// approve lets the contract pull a deposit that is written down, if it may not yet. One deposit is
// approved at a time, because an approval counts all that are written down. The others wait for its
// block, but no longer than their contexts.
func (w *Wallet) approve(ctx context.Context, m ledger.Mint) error {
	giveBack, err := w.deposits.take(ctx)
	if err != nil {
		return err
	}
	defer giveBack()
	allowance, err := w.config.ZContract.Allowance(ctx, m.Token, w.payer())
	if err != nil {
		return err
	}
	needed, err := w.neededAllowance(m.Token)
	if err != nil || allowance.Cmp(needed.Big()) >= 0 {
		return err
	}
	if err := w.setAllowance(ctx, m.Token, needed, allowance.Sign() != 0); err != nil {
		return err
	}
	return w.Sync(ctx)
}

// setAllowance lets the contract pull an amount. Some tokens refuse to change an allowance that is
// not zero: it is set to zero first then.
func (w *Wallet) setAllowance(ctx context.Context, token notes.Asset, amount notes.Amount, some bool) error {
	value, err := amount.Value()
	if err != nil {
		return err
	}
	contract := w.config.ZContract
	_, err = w.outbox.Transact(ctx, contract.Approve(token, value))
	if !some || !errors.As(err, new(*chain.RevertError)) {
		return err
	}
	if _, err := w.outbox.Transact(ctx, contract.Approve(token, notes.Value{})); err != nil {
		return err
	}
	_, err = w.outbox.Transact(ctx, contract.Approve(token, value))
	return err
}

// neededAllowance returns the allowance for the deposits of a token in progress.
func (w *Wallet) neededAllowance(token notes.Asset) (needed notes.Amount, err error) {
	entries, err := w.journal.list()
	for _, e := range entries {
		if e.Kind == DepositKind && e.Asset == token {
			needed = needed.Add(notes.AmountOf(e.Value))
		}
	}
	return needed, err
}
