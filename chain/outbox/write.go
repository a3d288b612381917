package outbox

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// Write writes a transaction down under an ID, with its gas limit, nonce, price and signature. It
// does nothing if the outbox has the same transaction under the ID, and returns [ErrOther] if it
// has another one. It waits for other callers that write under the ID. also, which may be nil,
// writes what else must be written down with it: both are kept or, after an error of also, which
// Write returns, neither is. After Write the transaction is sent by whoever calls [Outbox.Deliver]
// or [Outbox.Push] next.
//
// Write asks the node how much gas the transaction uses, unless Gas is given, so that the node sees
// it. A transaction that would revert now is not written down: Write returns a [chain.RevertError].
// It returns a [PriceError] if gas costs more than [Config.MaxPrice], and chain.ErrSigner or the
// signer's error if the account does not sign.
func (o *Outbox) Write(ctx context.Context, id string, call chain.Tx, also func(store.Tx) error) error {
	if err := o.beginWrite(ctx, id); err != nil {
		return err
	}
	defer o.endWrite(id)
	known, err := o.get(o.config.Journal, id)
	switch {
	case err == nil && known.same(call):
		return nil
	case err == nil:
		return fmt.Errorf("%w: %q", ErrOther, id)
	case !errors.Is(err, ErrUnknown):
		return err
	}
	return o.write(ctx, record{ID: id, Call: call}, also)
}

// Again writes a transaction down anew under an ID that Write was called with, with a new nonce:
// the same one, or another that serves the same purpose. The caller must know that doing both, the
// new and what was written down before, is harmless, or that the latter can never happen:
// [Outbox.Deliver] returned [ErrNonceTaken], or the revert is final. What was written down before
// is let go, as [Outbox.Forget] does, and its limit of the price stays. Again does nothing if that
// is the same transaction and has not failed as far as is known, because another caller of Again
// was first. It returns [ErrUnknown] for an ID that Write was not called with, and else the errors
// of [Outbox.Write].
func (o *Outbox) Again(ctx context.Context, id string, call chain.Tx, also func(store.Tx) error) error {
	if err := o.beginWrite(ctx, id); err != nil {
		return err
	}
	defer o.endWrite(id)
	known, err := o.get(o.config.Journal, id)
	if err != nil || known.same(call) && !o.hasFailed(known) {
		return err
	}
	return o.write(ctx, record{ID: id, Call: call, First: known.firstOffer()}, also)
}

// hasFailed reports whether a transaction was not carried out, as far as is known, or is abandoned.
func (o *Outbox) hasFailed(r record) bool {
	p := o.progressOf(r)
	if r.Ended {
		p.receipt = r.Receipt
	}
	return p.taken || r.Stopped || r.newest().Empty || p.receipt != nil && !p.receipt.OK
}

// write completes a record and writes it down.
func (o *Outbox) write(ctx context.Context, r record, also func(store.Tx) error) error {
	d, err := o.draft(ctx, r)
	if err != nil {
		return err
	}
	defer d.release()
	return o.finish(ctx, d, also)
}

// draft is a record with its gas and nonce, which is not signed. Its nonce is kept for it until
// release is called.
type draft struct {
	record
	price   chain.Price
	release func()
}

func (o *Outbox) draft(ctx context.Context, r record) (d draft, err error) {
	if r.Estimate, err = o.estimate(ctx, r.Call); err != nil {
		return d, err
	}
	if d.price, err = o.firstPrice(ctx, r); err != nil {
		return d, err
	}
	r.Nonce, d.release, err = o.takeNonce(ctx)
	d.record = r
	return d, err
}

// finish has a draft signed and writes it down.
func (o *Outbox) finish(ctx context.Context, d draft, also func(store.Tx) error) error {
	a, err := o.sign(ctx, d.record, d.price, limitFor(d.record))
	if err != nil {
		return err
	}
	d.Attempts = []attempt{a}
	return o.save(d.record, also)
}

// beginWrite waits until nobody else writes under an ID.
func (o *Outbox) beginWrite(ctx context.Context, id string) error {
	for {
		other := o.writer(id)
		if other == nil {
			return nil
		}
		select {
		case <-other:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// writer returns what is closed when the caller has ended that writes under an ID. If there is none
// it returns nil, and who asked is the one.
func (o *Outbox) writer(id string) chan struct{} {
	o.mu.Lock()
	defer o.mu.Unlock()
	other := o.writing[id]
	if other == nil {
		o.writing[id] = make(chan struct{})
	}
	return other
}

func (o *Outbox) endWrite(id string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	close(o.writing[id])
	delete(o.writing, id)
}

// save writes a record down, in place of the one that has its ID, and what else is to be written.
func (o *Outbox) save(r record, also func(store.Tx) error) error {
	return o.config.Journal.Update(func(tx store.Tx) error {
		if also != nil {
			if err := also(tx); err != nil {
				return err
			}
		}
		return errors.Join(o.letGo(tx, r.ID), o.put(tx, r))
	})
}

// estimate returns the gas that a call uses now, or the limit that the caller gave.
func (o *Outbox) estimate(ctx context.Context, call chain.Tx) (uint64, error) {
	if call.Gas != 0 {
		return call.Gas, nil
	}
	return o.chain.EstimateGas(ctx, o.from, call)
}

// limitFor returns the limit that the caller gave, or the estimate and a margin: a transaction that
// is mined first may make this one need more. If a node refuses so much, the transaction is sent
// without the margin.
func limitFor(r record) uint64 {
	if r.Call.Gas != 0 {
		return r.Call.Gas
	}
	return r.Estimate + r.Estimate*3/10 + 50_000
}

// sign signs a transaction for the record's nonce.
func (o *Outbox) sign(ctx context.Context, r record, price chain.Price, gas uint64) (attempt, error) {
	call := r.Call
	call.Gas = gas
	signed, err := o.chain.Sign(ctx, o.config.Account, call, price, r.Nonce)
	return attempt{Signed: signed, Price: price, Gas: gas}, err
}
