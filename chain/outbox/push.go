package outbox

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// absences is how often in a row a node must not know any attempt of a transaction whose nonce is
// used in a final block, before the nonce counts as taken: a node may know its blocks a moment
// before it finds their transactions.
const absences = 3

// progress is what is known of an open transaction since the process began.
type progress struct {
	sent    time.Time      // when it was sent last
	receipt *chain.Receipt // while it is mined
	err     error          // why it could not be sent, or not for more
	absent  int            // how often it was missing although its nonce was used
	missed  time.Time      // when that was counted the last time, by this machine's clock
	since   uint64         // the block at which it was missing first
	taken   bool           // its nonce is another's, for good
}

// nodeError is an error of the node while it was asked for what became of the transactions. Another
// attempt may help.
type nodeError struct{ error }

func (e nodeError) Unwrap() error { return e.error }

// Push brings every open transaction on once: it sends what a node may have lost, offers more where
// the market asks it, and closes what is final. It returns an error if the chain can't be asked.
// What is wrong with one transaction is returned by [Outbox.Deliver]. A process that waits for
// nothing else calls Push now and then.
func (o *Outbox) Push(ctx context.Context) error {
	asked := time.Now()
	select {
	case o.pushing <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-o.pushing }()
	if o.pushed.After(asked) {
		return nil // another caller did it since
	}
	began := time.Now()
	if err := o.push(ctx); err != nil {
		return err
	}
	o.pushed = began
	return nil
}

func (o *Outbox) push(ctx context.Context) error {
	open, err := o.open()
	if err != nil || len(open) == 0 {
		o.rest()
		return err
	}
	head, err := o.chain.Head(ctx)
	if err != nil {
		return nodeError{err}
	}
	next, err := o.chain.Nonce(ctx, o.from)
	if err != nil {
		return nodeError{err}
	}
	if open[len(open)-1].Nonce >= next {
		o.watch(head)
	} else {
		o.rest() // all are mined: a chain without empty blocks makes none until there is another
	}
	final, err := o.finalBefore(ctx, head, open[0].Nonce < next)
	if err != nil {
		return err
	}
	for _, r := range open {
		if r.Nonce < next {
			err = o.look(ctx, r, head.Number, final)
		} else {
			err = o.offer(ctx, r)
		}
		if err != nil {
			return err
		}
	}
	return o.fillGap(ctx, open, next)
}

// finalBefore returns the number of the newest final block when the head is given. It asks the node
// only if it is needed.
func (o *Outbox) finalBefore(ctx context.Context, head chain.Block, needed bool) (uint64, error) {
	if !needed {
		return 0, nil
	}
	final, err := o.chain.FinalBlock(ctx, head)
	if err != nil {
		return 0, nodeError{err}
	}
	return final.Number, nil
}

// look finds out what became of a transaction whose nonce is used.
func (o *Outbox) look(ctx context.Context, r record, head, final uint64) error {
	receipt, err := o.receipt(ctx, r, final)
	if err != nil {
		return nodeError{err}
	}
	p := o.progressOf(r)
	switch {
	case receipt == nil:
		p = p.missing(head, final, time.Now(), o.chain.Poll())
	case receipt.Block > head:
		return nil // the node knows the receipt a moment before the block
	default:
		p = progress{sent: p.sent, receipt: receipt}
	}
	o.setProgress(r, p)
	known := receipt != nil && receipt.Block <= final || p.taken && r.Once
	if known && !o.isAwaited(r) {
		return o.end(r, receipt)
	}
	return nil
}

// missing notes that no attempt is known although the nonce is used. Many callers may push at once:
// what they see within the time to poll counts as seen once, because the nodes behind one URL need
// not know the same.
func (p progress) missing(head, final uint64, now time.Time, poll time.Duration) progress {
	p.receipt, p.err = nil, nil
	if p.absent > 0 && now.Sub(p.missed) < poll {
		return p
	}
	if p.absent == 0 {
		p.since = head
	}
	p.absent++
	p.missed = now
	p.taken = p.absent >= absences && final >= p.since
	return p
}

// receipt returns that of the attempt that is mined, or nil.
func (o *Outbox) receipt(ctx context.Context, r record, final uint64) (*chain.Receipt, error) {
	for _, a := range slices.Backward(r.Attempts) {
		receipt, err := o.chain.Receipt(ctx, a.Hash)
		if err == nil && receipt != nil && receipt.Block <= final {
			receipt, err = o.ifInChain(ctx, receipt)
		}
		if err != nil || receipt != nil {
			return receipt, err
		}
	}
	return nil, nil
}

// ifInChain returns the receipt if its block is in the chain, and else nil: a node may still have
// that of a block which was undone, and another node that of a dead fork. It is asked only for a
// block that would be final, because nothing is closed before that.
func (o *Outbox) ifInChain(ctx context.Context, receipt *chain.Receipt) (*chain.Receipt, error) {
	block, err := o.chain.BlockAt(ctx, receipt.Block)
	if err != nil || block.Hash != receipt.BlockHash {
		return nil, err
	}
	return receipt, nil
}

// end closes a transaction with the receipt that is final. It is nil if the nonce is another's and
// nobody asks for the transaction again.
func (o *Outbox) end(old record, receipt *chain.Receipt) error {
	err := o.config.Journal.Update(func(tx store.Tx) error {
		if err := o.raiseFloor(tx, old.Nonce); err != nil {
			return err
		}
		r, err := o.get(tx, old.ID)
		if errors.Is(err, ErrUnknown) || err == nil && r.Nonce != old.Nonce {
			return nil // it was forgotten, or written down anew, meanwhile
		}
		if err != nil || r.Once {
			return errors.Join(err, tx.Forget(o.prefix+old.ID))
		}
		return o.put(tx, r.ended(receipt))
	})
	if err == nil {
		o.forgetProgress(old)
	}
	return err
}

// ended returns the record with the receipt that is final. Only the hashes of the attempts are
// needed then.
func (r record) ended(receipt *chain.Receipt) record {
	r.Ended, r.Receipt = true, receipt
	for i := range r.Attempts {
		r.Attempts[i].Raw = nil
	}
	return r
}

// offer sends a transaction that is not mined, if it was not sent a while ago.
func (o *Outbox) offer(ctx context.Context, r record) error {
	p := o.progressOf(r)
	now := o.config.Now()
	if p.receipt != nil {
		p.sent = time.Time{} // its block was undone: nodes may have forgotten it
	}
	if !p.sent.IsZero() && now.Sub(p.sent) < o.config.Patience {
		return o.noteOffer(r, progress{sent: p.sent, err: p.err})
	}
	r, err := o.renew(ctx, r, p)
	if isPast(err) {
		return nil // it is looked at again the next time
	}
	sendErr := o.broadcast(ctx, r)
	if isPast(sendErr) {
		return nil
	}
	if err == nil {
		err = sendErr
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	p = progress{sent: now, err: err}
	if err != nil && !errors.As(err, new(*PriceError)) {
		p.sent = time.Time{} // it is sent again the next time
	}
	return o.noteOffer(r, p)
}

// noteOffer notes what became of an offer, unless the transaction was given up meanwhile: then what
// takes its place is sent at once. Since only one goroutine offers more, other attempts with the
// same purpose are this offer's own.
func (o *Outbox) noteOffer(r record, p progress) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	now, err := o.get(o.config.Journal, r.ID)
	if errors.Is(err, ErrUnknown) {
		return nil
	}
	if err == nil && now.Nonce == r.Nonce && now.Stopped == r.Stopped && now.newest().Empty == r.newest().Empty {
		o.progress[r.Nonce] = p
	}
	return err
}

// renew changes what is offered, before it is sent: a transaction that was stopped or forgotten is
// given up, and one that was sent a while ago is raised. So is one that a node refused, perhaps
// because of its price. After an error the record is as it was.
func (o *Outbox) renew(ctx context.Context, r record, p progress) (record, error) {
	switch {
	case r.isToEmpty():
		return o.giveUp(ctx, r)
	case !p.sent.IsZero() || p.err != nil:
		return o.raise(ctx, r)
	}
	return r, nil
}

func (o *Outbox) progressOf(r record) progress {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.progress[r.Nonce]
}

func (o *Outbox) setProgress(r record, p progress) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.progress[r.Nonce] = p
}

func (o *Outbox) forgetProgress(r record) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.progress, r.Nonce)
}
