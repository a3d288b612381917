package wallet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
)

// patience is how long a transaction is waited for before it is broadcast again: nodes lose
// transactions.
const patience = 20 * time.Second

// Resume finishes every transaction of the outbox, after a restart or an error. It sends the same
// signed transactions again, never a new one. Items that were handed out are left to whoever has
// them, unless they are being called back.
func (w *Wallet) Resume(ctx context.Context) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	entries, err := w.outbox.list()
	if err != nil {
		return err
	}
	var failed []error
	for _, e := range entries {
		if _, err := w.resume(ctx, e); err != nil {
			failed = append(failed, err)
		}
	}
	return errors.Join(failed...)
}

// resume finishes an entry that this wallet sends something for.
func (w *Wallet) resume(ctx context.Context, e Entry) (chain.Receipt, error) {
	switch {
	case e.CallBack != nil:
		return w.deliverCallBack(ctx, e)
	case e.HandedOut():
		return chain.Receipt{}, nil
	}
	return w.deliver(ctx, e)
}

// finish brings the request under Refs of the outbox to its end, and returns the receipts of its
// transactions. Several Refs may have one transaction.
func (w *Wallet) finish(ctx context.Context, refs []string) ([]chain.Receipt, error) {
	var receipts []chain.Receipt
	var failed []error
	seen := map[common.Hash]bool{} // a distribution is finished once, not for each of its payments
	for _, ref := range refs {
		e, err := w.sending(ref)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		if seen[e.Tx.Hash] {
			continue
		}
		seen[e.Tx.Hash] = !e.HandedOut()
		receipt, err := w.finishEntry(ctx, e)
		if receipt.OK && (receipt.Tx == e.Tx.Hash || !seen[receipt.Tx]) {
			receipts = append(receipts, receipt)
			seen[receipt.Tx] = true
		}
		failed = append(failed, err)
	}
	return receipts, errors.Join(failed...)
}

// sending returns the entry under a Ref, or that of the distribution that makes its payment.
func (w *Wallet) sending(ref string) (Entry, error) {
	e, err := w.outbox.get(ref)
	if err != nil || e.In == "" {
		return e, err
	}
	return w.outbox.read(w.outbox.unnamed(e.In))
}

func (w *Wallet) finishEntry(ctx context.Context, e Entry) (chain.Receipt, error) {
	switch {
	case e.Done:
		return w.receipt(ctx, e.Tx.Hash)
	case e.HandedOut():
		return chain.Receipt{}, fmt.Errorf("wallet: %q was handed out; whoever has it can send it, "+
			"and CallBack ends it", e.Ref)
	}
	return w.deliver(ctx, e)
}

// receipt returns that of a transaction that is on the chain.
func (w *Wallet) receipt(ctx context.Context, tx common.Hash) (chain.Receipt, error) {
	receipt, err := w.config.ZContract.Client().Receipt(ctx, tx)
	if err != nil {
		return chain.Receipt{}, err
	}
	if receipt == nil {
		return chain.Receipt{}, fmt.Errorf("wallet: the node does not know transaction %s any more", tx)
	}
	return *receipt, nil
}

// deliver sends an entry's transaction until it is mined.
func (w *Wallet) deliver(ctx context.Context, e Entry) (chain.Receipt, error) {
	receipt, err := w.send(ctx, e.Tx, func(cause error) (chain.Receipt, error) { return w.giveUp(ctx, e, cause) })
	if err != nil {
		return receipt, err
	}
	return receipt, w.checkTaken(e)
}

// checkTaken returns [ErrPaidByOther] if the entry's transaction is on the chain and its leg was
// left out.
func (w *Wallet) checkTaken(e Entry) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if refused, err := w.dealsOf(false).refuse(*e.Item); err != nil || !refused {
		return err
	}
	if err := w.reading.read(); err != nil {
		return err
	}
	_, taken := w.reading.head.ownTx(e.Item.identity())
	if err := w.reading.head.takeErr(); err != nil || taken {
		return err
	}
	return ErrPaidByOther
}

// send broadcasts a transaction until it is mined. If it fails, or never can be mined, the outcome
// is that of failed.
func (w *Wallet) send(
	ctx context.Context, tx chain.Signed, failed func(cause error) (chain.Receipt, error),
) (chain.Receipt, error) {
	client := w.config.ZContract.Client()
	for {
		if err := client.Broadcast(ctx, tx); err != nil {
			if errors.Is(err, chain.ErrNonceUsed) {
				return failed(err)
			}
			return chain.Receipt{}, err
		}
		receipt, err := w.waitMined(ctx, tx)
		var revert *chain.RevertError
		switch {
		case errors.As(err, &revert):
			return failed(refused(err))
		case err == nil:
			return receipt, w.Sync(ctx)
		case ctx.Err() != nil:
			return receipt, err
		}
	}
}

// waitMined waits for the receipt, for as long as the transaction should not be sent again.
func (w *Wallet) waitMined(ctx context.Context, tx chain.Signed) (chain.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	return w.config.ZContract.Client().Wait(ctx, tx.Hash)
}

// giveUp ends an entry whose transaction failed with cause, and returns cause. It waits until the
// failure is final: until then a reorganisation could let the transaction succeed, and its notes
// must not be spent otherwise. If this transaction or somebody else's with the same item did
// succeed, giveUp returns the receipt of that one and no error.
func (w *Wallet) giveUp(ctx context.Context, e Entry, cause error) (chain.Receipt, error) {
	receipt, err := w.finalReceipt(ctx, e.Tx)
	if err != nil {
		return chain.Receipt{}, errors.Join(cause, err)
	}
	if receipt != nil {
		return *receipt, nil // it was mined after all, in another block
	}
	tx, done, err := w.closeFailed(e)
	if err != nil {
		return chain.Receipt{}, errors.Join(cause, err)
	}
	if done {
		return w.receipt(ctx, tx)
	}
	return chain.Receipt{}, cause
}

// finalReceipt waits until the newest block is final, and returns the receipt that a transaction
// has then, or nil if it failed or was not mined.
func (w *Wallet) finalReceipt(ctx context.Context, tx chain.Signed) (*chain.Receipt, error) {
	head, err := w.config.ZContract.Client().Head(ctx)
	if err != nil {
		return nil, err
	}
	if err := w.waitFinal(ctx, head.Number); err != nil {
		return nil, err
	}
	receipt, err := w.config.ZContract.Client().Receipt(ctx, tx.Hash)
	if err != nil || receipt == nil || !receipt.OK {
		return nil, err
	}
	return receipt, nil
}

// waitFinal brings the wallet up to date until a block is final.
func (w *Wallet) waitFinal(ctx context.Context, block uint64) error {
	return w.SyncUntil(ctx, func() (bool, error) { return w.config.Replica.FinalNumber() >= block, nil })
}

// closeFailed forgets an entry and frees its notes, unless a final transaction did what it was for:
// it returns that one. The entry of a leg stays while its deal takes it, because others have seen
// it.
func (w *Wallet) closeFailed(e Entry) (tx common.Hash, done bool, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if tx, done = w.finalTx(e); done {
		return tx, true, nil
	}
	if e.Item.Leg != nil {
		return common.Hash{}, false, w.outbox.leave(e)
	}
	if err := w.outbox.drop(e); err != nil {
		return common.Hash{}, false, err
	}
	w.reserved.freeEntry(e)
	return common.Hash{}, false, nil
}

// refused marks a refusal by the contract as one.
func refused(err error) error {
	var revert *chain.RevertError
	if errors.As(err, &revert) {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}
