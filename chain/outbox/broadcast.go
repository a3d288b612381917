package outbox

import (
	"context"
	"errors"
	"slices"

	"github.com/zsettle/zsettle/chain"
)

// broadcast sends what is offered. A node that refuses its gas limit gets it without the margin. Of
// a record that is stopped only an empty attempt is sent.
func (o *Outbox) broadcast(ctx context.Context, r record) error {
	if r.Stopped && !r.newest().Empty {
		return nil
	}
	err := o.send(ctx, r, r.newest())
	if !errors.As(err, new(*chain.AnswerError)) || chain.Busy(err) || !r.hasMargin() {
		return err
	}
	if o.withoutMargin(ctx, r) != nil {
		return err
	}
	return nil
}

// send sends an attempt. It succeeds if the nonce is used: whose it is shows when the chain is
// asked for it. It sends nothing and returns errChanged or ErrUnknown if the record was stopped or
// forgotten since it was read.
func (o *Outbox) send(ctx context.Context, r record, a attempt) error {
	now, err := o.get(o.config.Journal, r.ID)
	if err == nil && now.Stopped != r.Stopped {
		err = errChanged
	}
	if err != nil {
		return err
	}
	err = o.chain.Broadcast(ctx, a.Signed)
	if errors.Is(err, chain.ErrNonceUsed) {
		return nil
	}
	return err
}

// hasMargin reports whether what is offered has a higher gas limit than the estimate.
func (r record) hasMargin() bool { return r.newest().Gas > r.Estimate }

// withoutMargin sends what is offered with the estimate for its gas limit. Only if the node takes
// that, it is offered from now on: what was refused for another reason keeps its margin. So it
// stands before what is offered in the journal until then.
func (o *Outbox) withoutMargin(ctx context.Context, r record) error {
	last := len(r.Attempts) - 1
	if last == 0 || r.Attempts[last-1].Gas != r.Estimate {
		a, err := o.sign(ctx, r, r.newest().Price, r.Estimate)
		if err != nil {
			return err
		}
		if r, err = o.saveAttempts(r, slices.Insert(slices.Clone(r.Attempts), last, a)); err != nil {
			return err
		}
		last++
	}
	if err := o.send(ctx, r, r.Attempts[last-1]); err != nil {
		return err
	}
	swapped := slices.Clone(r.Attempts)
	swapped[last-1], swapped[last] = swapped[last], swapped[last-1]
	_, err := o.saveAttempts(r, swapped)
	return err
}
