package wallet

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/notes"
)

// Balance is what an account has of one asset.
type Balance struct {
	Asset notes.Asset
	// Spendable is the sum of the notes that can be spent now.
	Spendable notes.Amount
	// Pending is the sum of the notes that can be spent when their batches are appended and final.
	Pending notes.Amount
	// Reserved is the sum of the notes that are inputs of plans and of transactions in progress.
	Reserved notes.Amount
}

// Balances returns a balance for each asset of which the account has or had notes, in the order in
// which it first got them. The error is the cache's.
func (w *Wallet) Balances() ([]Balance, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var balances []Balance
	index := map[notes.Asset]int{}
	for i, asset := range w.reading.head.assets() {
		balances = append(balances, Balance{Asset: asset})
		index[asset] = i
	}
	unspent, err := w.unspentNotes()
	if err != nil {
		return nil, err
	}
	for _, n := range unspent {
		balances[index[n.Note.Asset]].add(n)
	}
	return balances, nil
}

// Balance returns the account's balance of an asset. The error is the cache's.
func (w *Wallet) Balance(asset notes.Asset) (Balance, error) {
	balances, err := w.Balances()
	for _, b := range balances {
		if b.Asset == asset {
			return b, nil
		}
	}
	return Balance{Asset: asset}, err
}

// add counts a note that is not spent.
func (b *Balance) add(n Owned) {
	value := notes.AmountOf(n.Note.Value)
	switch n.State {
	case Spendable:
		b.Spendable = b.Spendable.Add(value)
	case Pending:
		b.Pending = b.Pending.Add(value)
	case Reserved:
		b.Reserved = b.Reserved.Add(value)
	case Spent:
	}
}

// AwaitSpendable syncs until the account can spend at least value of an asset in all, and returns
// its balance then. What was deposited or received becomes spendable when an operator has appended
// it and the block is final. It returns early when ctx ends.
func (w *Wallet) AwaitSpendable(ctx context.Context, asset notes.Asset, value notes.Value) (Balance, error) {
	var balance Balance
	err := w.SyncUntil(ctx, func() (enough bool, err error) {
		balance, err = w.Balance(asset)
		return balance.Spendable.Cmp(notes.AmountOf(value)) >= 0, err
	})
	if err != nil && ctx.Err() != nil {
		err = fmt.Errorf("wallet: spendable %s of %s, want %s: %w", balance.Spendable, asset, value, err)
	}
	return balance, err
}
