package outbox

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// emptyGas is what a transaction without data uses by the rules of every chain.
const emptyGas = 21_000

// Stop notes in a transaction of the outbox's journal that the transaction under an ID is
// abandoned, so that this is known together with what else the caller writes down. From then on the
// outbox sends it no more, whatever becomes of the process: [Outbox.Push] offers an empty
// transaction in its place, and if it can't, nothing. Call [Outbox.Abandon] after it to have that
// done at once. Stop does nothing for an ID that the outbox doesn't have, and if the end of the
// transaction is final.
func (o *Outbox) Stop(tx store.Tx, id string) error {
	r, err := o.get(tx, id)
	if errors.Is(err, ErrUnknown) {
		return nil
	}
	if err != nil || r.Ended {
		return err
	}
	r.Stopped = true
	return o.put(tx, r)
}

// Abandon gives a transaction up, because the user wants it: as after [Outbox.Stop] it is sent no
// more, and an empty transaction is offered in its place, for more. Whichever of the two is mined,
// the other never is. Abandon returns when the journal has the empty one; [Outbox.Deliver] tells
// which it was, with [ErrAbandoned] or the receipt. What others saw of the transaction they can
// still carry out themselves, if it lets them. Abandon returns [ErrUnknown] for an ID that the
// outbox doesn't have, a [PriceError] if a higher price is not allowed, and the node's error. After
// the last two the transaction is stopped: Push offers the empty one as soon as it can. On a chain
// where gas is free, a node that has the transaction already may refuse the empty one.
func (o *Outbox) Abandon(ctx context.Context, id string) error {
	for {
		err := o.abandon(ctx, id)
		if !errors.Is(err, errChanged) { // another caller offers more for it at this moment
			return err
		}
	}
}

func (o *Outbox) abandon(ctx context.Context, id string) error {
	r, err := o.get(o.config.Journal, id)
	if err != nil || r.Ended || r.newest().Empty {
		return err
	}
	if !r.Stopped {
		if err := o.config.Journal.Update(func(tx store.Tx) error { return o.Stop(tx, id) }); err != nil {
			return err
		}
		r.Stopped = true
	}
	defer o.forgetProgress(r) // so that the empty one is sent, or tried again, at once
	_, err = o.giveUp(ctx, r)
	return err
}

// giveUp offers an empty transaction in a record's place, and returns the record with it. After an
// error the record is as it was.
func (o *Outbox) giveUp(ctx context.Context, r record) (record, error) {
	market, err := o.chain.Price(ctx)
	if err != nil {
		return r, err
	}
	price, err := raised(r.newest().Price, market, o.maxPrice(r))
	if err != nil {
		return r, err
	}
	a, err := o.signEmpty(ctx, r, price)
	if err != nil {
		return r, err
	}
	return o.saveAttempt(r, a)
}

// signEmpty signs a transaction that takes the record's nonce and does nothing.
func (o *Outbox) signEmpty(ctx context.Context, r record, price chain.Price) (attempt, error) {
	r.Call = chain.Tx{To: &o.from}
	a, err := o.sign(ctx, r, price, emptyGas)
	a.Empty = true
	return a, err
}

// fillGap takes the next nonce of the chain with an empty transaction, if nobody has it for a while
// and transactions behind it wait.
func (o *Outbox) fillGap(ctx context.Context, open []record, next uint64) error {
	waits := open[len(open)-1].Nonce > next && !o.has(open, next)
	if waits {
		pending, err := o.chain.PendingNonce(ctx, o.from)
		if err != nil {
			return nodeError{err}
		}
		waits = pending == next
	}
	if !o.gapIsOld(waits) {
		return nil
	}
	call := chain.Tx{To: &o.from, Gas: emptyGas}
	d, err := o.draft(ctx, record{ID: fmt.Sprintf("gap/%d", next), Call: call, Once: true})
	if err != nil {
		return err
	}
	defer d.release()
	if d.Nonce != next {
		return nil // another process has taken it since
	}
	return o.finish(ctx, d, nil)
}

// has reports whether an open transaction has a nonce, or one that is being signed.
func (o *Outbox) has(open []record, nonce uint64) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	_, signing := o.reserved[nonce]
	return signing || slices.ContainsFunc(open, func(r record) bool { return r.Nonce == nonce })
}

// gapIsOld notes whether there is a gap, and reports whether there is one for a while.
func (o *Outbox) gapIsOld(waits bool) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	now := o.config.Now()
	if !waits {
		o.gap = now
	}
	if o.gap.IsZero() {
		o.gap = now
	}
	return now.Sub(o.gap) >= o.config.Patience
}
