package wallet

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/store"
)

// maxTries is how often one call sends an item whose transactions are mined and revert.
const maxTries = 3

// Resume finishes every transaction in progress, after a restart or an error. What was refused it
// tries again, and proves it again over the same notes where its proof has become stale. Items that
// were handed out are left to whoever has them, unless they are being called back. An entry that
// can't be finished keeps no other from being finished: the error wraps [ErrUnfinished] and names
// each.
func (w *Wallet) Resume(ctx context.Context) error {
	return w.resumeThose(ctx, func(Entry) bool { return true })
}

// ResumeUnnamed is [Wallet.Resume] for the transactions without a Ref, which nobody asks for again:
// among them the merges of payments that a kill has interrupted, whose notes nothing else frees. It
// waits for none that another call brings on.
func (w *Wallet) ResumeUnnamed(ctx context.Context) error {
	return w.resumeThose(ctx, func(e Entry) bool { return !e.Named && !w.isBusy(e) })
}

// resumeThose finishes those of the transactions in progress that are wanted.
func (w *Wallet) resumeThose(ctx context.Context, wanted func(Entry) bool) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	entries, err := w.journal.list()
	if err != nil {
		return err
	}
	var failed []error
	for _, e := range entries {
		if !wanted(e) {
			continue
		}
		if err := w.finishOne(ctx, e); err != nil {
			failed = append(failed, err)
		}
	}
	if failed == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", ErrUnfinished, errors.Join(failed...))
}

// resume finishes an entry that this wallet sends something for.
func (w *Wallet) resume(ctx context.Context, e Entry) (chain.Receipt, error) {
	switch {
	case e.Stopped:
		return w.resumeCallBack(ctx, e)
	case e.HandedOut():
		return chain.Receipt{}, nil
	}
	return w.deliver(ctx, e)
}

// finish brings the request under Refs of the journal to its end, and returns the receipts of its
// transactions. Several Refs may have one transaction.
func (w *Wallet) finish(ctx context.Context, refs []string) ([]chain.Receipt, error) {
	var receipts []chain.Receipt
	var failed []error
	seen := map[string]bool{} // a distribution is finished once, not for each of its payments
	for _, ref := range refs {
		e, err := w.sending(ref)
		name := w.journal.id(e)
		if e.Done {
			name = e.Tx.Hex()
		}
		if err != nil || seen[name] {
			failed = append(failed, err)
			continue
		}
		seen[name] = true
		receipt, err := w.finishEntry(ctx, e)
		same := func(r chain.Receipt) bool { return r.Tx == receipt.Tx }
		if receipt.OK && !slices.ContainsFunc(receipts, same) {
			receipts = append(receipts, receipt)
		}
		failed = append(failed, err)
	}
	return receipts, errors.Join(failed...)
}

// sending returns the entry under a Ref, or that of the distribution that makes its payment.
func (w *Wallet) sending(ref string) (Entry, error) {
	_, whole, err := w.journal.get(ref)
	return whole, err
}

func (w *Wallet) finishEntry(ctx context.Context, e Entry) (chain.Receipt, error) {
	switch {
	case e.Done:
		return w.receiptOf(ctx, e, e.Tx)
	case e.Stopped:
		return chain.Receipt{}, fmt.Errorf("%w: %q", ErrCallingBack, e.Ref)
	case e.HandedOut():
		return chain.Receipt{}, fmt.Errorf("wallet: %q was handed out; whoever has it can send it, "+
			"and CallBack ends it", e.Ref)
	}
	return w.deliver(ctx, e)
}

// receiptOf returns the receipt of an entry's transaction, which is on the chain.
func (w *Wallet) receiptOf(ctx context.Context, e Entry, tx common.Hash) (chain.Receipt, error) {
	receipt, err := w.outbox.Client().Receipt(ctx, tx)
	if err != nil {
		return chain.Receipt{}, err
	}
	if receipt == nil {
		return chain.Receipt{}, fmt.Errorf("wallet: the node does not know transaction %s any more", tx)
	}
	return *receipt, w.checkPayout(e, *receipt)
}

// errEnded is returned when an entry is not in progress any more: another call, or a Sync, has seen
// how it ended.
var errEnded = errors.New("wallet: the request ended while it was about to be sent")

// gone reports whether an entry ended before or while its transaction was sent: the outbox has
// forgotten that then.
func gone(err error) bool { return errors.Is(err, errEnded) || errors.Is(err, outbox.ErrUnknown) }

// deliver sends an entry's item until it is on the chain, whoever put it there.
func (w *Wallet) deliver(ctx context.Context, e Entry) (chain.Receipt, error) {
	w.take(e)
	defer w.letGo(e)
	return w.follow(ctx, e, w.offer(ctx, e))
}

// follow brings an item to the chain that was offered, or was not, because of the error offered. An
// item that somebody may have seen is given up only by who calls it back: if its transaction
// reverts, or another took its nonce, the item is sent again, proved anew if it has become stale.
// So it is paid once.
func (w *Wallet) follow(ctx context.Context, e Entry, offered error) (receipt chain.Receipt, err error) {
	for try := 1; ; try, offered = try+1, w.offer(ctx, e) {
		receipt, err = chain.Receipt{}, offered
		if err == nil {
			receipt, err = w.outbox.Deliver(ctx, w.journal.id(e))
		}
		if err == nil {
			return receipt, w.checkDone(ctx, e, receipt)
		}
		if !failed(err) && !gone(err) {
			return receipt, err
		}
		if err := w.Sync(ctx); err != nil {
			return receipt, err
		}
		tx, done, failure := w.newestTx(e)
		if failure != nil {
			return receipt, failure
		}
		if done {
			return w.receiptOf(ctx, e, tx)
		}
		if gone(err) {
			return receipt, fmt.Errorf("%w: the item can never happen any more", ErrStale)
		}
		if ended := w.journal.checkSend(w.journal.store, e); ended != nil {
			return receipt, whyEnded(err, ended)
		}
		renewed, renewErr := w.renewIfStale(ctx, &e)
		if errors.Is(renewErr, errEnded) {
			continue // the chain says how
		}
		if renewErr != nil || try == maxTries || !renewed && !again(e, receipt, err) {
			return receipt, errors.Join(w.giveUp(e, receipt, refused(err)), renewErr)
		}
	}
}

// whyEnded returns why an entry ended, or is to end, whose transaction failed.
func whyEnded(failure, ended error) error {
	if errors.Is(ended, errEnded) {
		return refused(failure)
	}
	return ended
}

// failed reports whether a transaction was not carried out, by this account.
func failed(err error) bool {
	return errors.As(err, new(*chain.RevertError)) ||
		errors.Is(err, outbox.ErrNonceTaken) || errors.Is(err, outbox.ErrAbandoned)
}

// again reports whether an item that is not stale is to be sent again at once: another transaction
// took its nonce, or its own was mined and reverted. A deposit that reverted is not: until that is
// final it might be made twice. Nor is a leg, because its deal may have changed.
func again(e Entry, receipt chain.Receipt, err error) bool {
	if errors.Is(err, outbox.ErrNonceTaken) {
		return true
	}
	mined := receipt.Tx != (common.Hash{}) && !errors.Is(err, outbox.ErrAbandoned)
	return mined && e.Item.Mint == nil && e.Item.Leg == nil
}

// offer writes the transaction with an entry's item down, or a new one if that failed. It does so
// only while the entry is in progress, because after that a deposit could be made again, and only
// until it is called back. A deposit that reverted is not made again.
func (w *Wallet) offer(ctx context.Context, e Entry) error {
	if err := w.journal.checkSend(w.journal.store, e); err != nil {
		return err
	}
	if err := w.allow(ctx, e.outgoing()); err != nil {
		return err
	}
	if e.Item.Mint != nil {
		if err := w.approve(ctx, *e.Item.Mint); err != nil {
			return err
		}
	}
	id, tx := w.journal.id(e), e.Item.tx(w.config.ZContract)
	goesOn := func(tx store.Tx) error { return w.journal.checkSend(tx, e) }
	receipt, err := w.outbox.Mined(ctx, id)
	switch {
	case errors.Is(err, outbox.ErrUnknown):
		return w.outbox.Write(ctx, id, tx, goesOn)
	case failed(err) && (e.Item.Mint == nil || receipt == nil):
		return w.outbox.Again(ctx, id, tx, goesOn)
	}
	return nil // it is on its way, or stays as it is
}

// checkDone syncs, and returns an error if an entry's transaction is on the chain and did not do
// all that it was for.
func (w *Wallet) checkDone(ctx context.Context, e Entry, receipt chain.Receipt) error {
	if err := w.Sync(ctx); err != nil {
		return err
	}
	return errors.Join(w.checkTaken(e), w.checkPayout(e, receipt))
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

// newestTx returns the transaction with the entry's item in the newest block or before it, whoever
// sent it, and whether there is one.
func (w *Wallet) newestTx(e Entry) (tx common.Hash, found bool, err error) {
	if e.Done {
		return e.Tx, true, nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	tx, found = w.reading.head.ownTx(e.Item.identity())
	return tx, found, w.reading.head.takeErr()
}

// giveUp ends an attempt to send an entry's item, and returns why. The entry stays: others may have
// seen the item. A leg is left to whoever has it. Only a deposit that was refused before it was
// signed is forgotten, because nobody else can pay it.
func (w *Wallet) giveUp(e Entry, receipt chain.Receipt, cause error) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case e.Item.Leg != nil:
		return errors.Join(cause, w.journal.leave(e))
	case e.Item.Mint != nil && receipt.Tx == (common.Hash{}):
		if known, err := w.outbox.Has(w.journal.id(e)); known || err != nil {
			return errors.Join(cause, err)
		}
		_, err := w.dropCurrent(e)
		return errors.Join(cause, err)
	}
	return cause
}

// refused marks a refusal by the contract as one.
func refused(err error) error {
	if errors.As(err, new(*chain.RevertError)) {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}
