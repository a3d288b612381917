package wallet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// Resume brings every transaction of the outbox to its end, after a restart or an error: the same signed transaction is sent again,
// never a new one. Items that were handed out are left to whoever has them.
func (w *Wallet) Resume(ctx context.Context) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	entries, err := w.outbox.list()
	for _, e := range entries {
		if len(e.Tx.Raw) > 0 {
			_, again := w.deliver(ctx, e)
			err = errors.Join(err, again)
		}
	}
	return err
}

// again answers a request whose Ref is in the outbox.
func (w *Wallet) again(ctx context.Context, ref string) ([]chain.Receipt, error) {
	e, err := w.outbox.get(ref)
	if err != nil {
		return nil, err
	}
	if len(e.Tx.Raw) > 0 {
		receipt, err := w.deliver(ctx, e)
		return []chain.Receipt{receipt}, err
	}
	if e.Item != nil {
		return nil, fmt.Errorf("wallet: %q was handed out for somebody else to send", ref)
	}
	w.mu.Lock()
	tx := w.made(e)
	w.mu.Unlock()
	receipt, err := w.receipt(ctx, tx)
	return []chain.Receipt{receipt}, err
}

// receipt returns that of a transaction which was read from the chain.
func (w *Wallet) receipt(ctx context.Context, tx common.Hash) (chain.Receipt, error) {
	receipt, err := w.config.ZContract.Client().Receipt(ctx, tx)
	if err == nil && receipt == nil {
		err = fmt.Errorf("wallet: the node does not know transaction %s any more", tx)
	}
	if err != nil {
		return chain.Receipt{}, err
	}
	return *receipt, nil
}

// entryOf describes an item for the outbox.
func entryOf(p *Plan, item Item, s Step) Entry {
	e := Entry{Ref: p.ref, Named: p.ref != "" && !s.Merge, Kind: p.Kind, Asset: p.Asset, Value: s.Value, Output: item.output(),
		Nullifiers: item.nullifiers()}
	if s.Merge {
		e.Kind = PaymentKind
	}
	if !e.Named {
		e.Ref = e.Output.String()
	}
	return e
}

// sign approves what a deposit needs, signs the transaction and writes it down.
func (w *Wallet) sign(ctx context.Context, p *Plan, item Item, s Step) (Entry, error) {
	e := entryOf(p, item, s)
	if item.Mint != nil {
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

// record writes an entry down and keeps its notes for it.
func (w *Wallet) record(e Entry) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.outbox.put(e); err != nil {
		return err
	}
	w.hold(e.Ref, e.Nullifiers...)
	return nil
}

// approve lets the contract pull a deposit, if it may not yet. Deposits under way count on their part of the allowance.
func (w *Wallet) approve(ctx context.Context, m ledger.Mint) error {
	allowance, err := w.config.ZContract.Allowance(ctx, m.Token, w.config.Account.Address())
	if err != nil {
		return err
	}
	need := notes.AmountOf(m.Amount)
	entries, err := w.outbox.list()
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Kind == DepositKind && e.Asset == m.Token {
			need = need.Add(notes.AmountOf(e.Value))
		}
	}
	if allowance.Cmp(need.Big()) >= 0 {
		return nil
	}
	total, err := need.Value()
	if err != nil {
		return err
	}
	if _, err := w.config.ZContract.Client().Transact(ctx, w.config.Account, w.config.ZContract.Approve(m.Token, total)); err != nil {
		return err
	}
	return w.Sync(ctx)
}

// deliver sends an entry's transaction until it is mined.
func (w *Wallet) deliver(ctx context.Context, e Entry) (chain.Receipt, error) {
	client := w.config.ZContract.Client()
	for {
		if err := client.Broadcast(ctx, e.Tx); err != nil {
			if errors.Is(err, chain.ErrNonceUsed) {
				return w.impossible(ctx, e, err)
			}
			return chain.Receipt{}, err
		}
		receipt, err := w.wait(ctx, e)
		var revert *chain.RevertError
		switch {
		case errors.As(err, &revert):
			return w.impossible(ctx, e, refused(err))
		case err == nil:
			return receipt, w.Sync(ctx)
		case ctx.Err() != nil:
			return receipt, err
		}
	}
}

// wait waits for the receipt, for as long as it is sensible not to send again.
func (w *Wallet) wait(ctx context.Context, e Entry) (chain.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return w.config.ZContract.Client().Wait(ctx, e.Tx.Hash)
}

// impossible drops an entry that failed, once the block in which it did is final: until then a reorganisation could let it succeed,
// and its notes must not be spent otherwise. If the transaction, or the same item in somebody else's, did succeed, it is no error: then
// the receipt is of that one.
func (w *Wallet) impossible(ctx context.Context, e Entry, cause error) (chain.Receipt, error) {
	head, err := w.config.ZContract.Client().Head(ctx)
	if err != nil {
		return chain.Receipt{}, errors.Join(cause, err)
	}
	for {
		if err := w.Sync(ctx); err != nil {
			return chain.Receipt{}, errors.Join(cause, err)
		}
		if w.config.Replica.FinalNumber() >= head.Number {
			return w.giveUp(ctx, e, cause)
		}
		select {
		case <-ctx.Done():
			return chain.Receipt{}, errors.Join(cause, ctx.Err())
		case <-time.After(chain.DefaultPoll):
		}
	}
}

func (w *Wallet) giveUp(ctx context.Context, e Entry, cause error) (chain.Receipt, error) {
	receipt, err := w.config.ZContract.Client().Receipt(ctx, e.Tx.Hash)
	if err != nil {
		return chain.Receipt{}, errors.Join(cause, err)
	}
	if receipt != nil && receipt.OK {
		return *receipt, nil // it was mined after all, in another block
	}
	tx, err := w.drop(e)
	switch {
	case err != nil:
		return chain.Receipt{}, errors.Join(cause, err)
	case tx != none:
		return w.receipt(ctx, tx)
	}
	return chain.Receipt{}, cause
}

// drop forgets an entry, unless what it was for was done: then it returns the transaction.
func (w *Wallet) drop(e Entry) (common.Hash, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if tx := w.made(e); tx != none {
		return tx, nil
	}
	if err := w.outbox.drop(e); err != nil {
		return none, err
	}
	w.free(e.Ref)
	return none, nil
}

// refused marks a refusal by the contract as one.
func refused(err error) error {
	var revert *chain.RevertError
	if errors.As(err, &revert) {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}
