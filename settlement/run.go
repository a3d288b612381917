package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// Step does what is the party's turn in a deal and returns what it sent; it returns no records if
// it is not the party's turn. It never answers an offer. It does not wait: it returns [ErrPending]
// if money is on its way into the tree. It may be repeated at any time, also after a crash.
//
// A message of the party that is not final yet is posted again, if the chain has lost it, and a leg
// that was handed over and has become stale is handed over again; see [Party.HandOver].
func (p *Party) Step(ctx context.Context, id contract.ID) ([]Record, error) {
	if err := p.Sync(ctx); err != nil {
		return nil, err
	}
	if err := p.postAgain(ctx, id); err != nil {
		return nil, err
	}
	d, err := p.Deal(id)
	if err != nil {
		return nil, err
	}
	if d, err = p.ahead(ctx, d); err != nil {
		return nil, err
	}
	if waits, err := p.unapproved(d); waits || err != nil {
		return nil, err
	}
	records, err := p.act(ctx, id, d.Next())
	if errors.As(err, new(*TurnError)) {
		return records, nil // the deal changed since it was looked at
	}
	return records, err
}

// unapproved reports whether the party's leg is next in a deal and may not be made.
func (p *Party) unapproved(d Deal) (bool, error) {
	next := d.Next()
	if p.config.Approved == nil || next != contract.ActPay && next != contract.ActDeliver {
		return false, nil
	}
	approved, err := p.config.Approved(d)
	return !approved, err
}

func (p *Party) act(ctx context.Context, id contract.ID, next contract.Action) ([]Record, error) {
	switch next {
	case contract.ActPay, contract.ActDeliver, contract.ActSettle:
		again, err := p.handOverAgain(ctx, id)
		if err != nil || len(again) > 0 {
			return again, err
		}
		return untilFinal(p.makeLeg(ctx, id, next))
	case contract.ActRefund:
		return untilFinal(singleRecord(p.Refund(ctx, id)))
	case contract.ActNotifyPayment, contract.ActNotifyDelivery:
		return singleRecord(p.Notify(ctx, id))
	case contract.ActWait:
		return untilFinal(p.handOverAgain(ctx, id))
	default:
		return nil, nil
	}
}

// postAgain posts the message that the party wrote last again, unless it is final: the node, or a
// reorganisation, may have lost it. Of an offer nothing else is known before it is final.
func (p *Party) postAgain(ctx context.Context, id contract.ID) error {
	unlock, err := p.acting.lock(ctx, id)
	if err != nil {
		return err
	}
	defer unlock()
	next := uint64(0)
	d, err := p.ownDeal(id)
	switch {
	case err == nil:
		next = d.Links[d.Side].Next
		if err := p.forgetSent(id, next); err != nil {
			return err
		}
	case !errors.Is(err, ErrNoDeal):
		return ignoring(err, ErrNoKey)
	}
	ref := messageRef(id, next)
	e, err := p.journal.get(ref)
	if err != nil {
		return ignoring(err, store.ErrNotFound)
	}
	_, err = p.sendOnce(ctx, ref, e.Kind, nil)
	return err
}

// forgetSent lets the outbox forget the transactions of the party's final messages, which are those
// before the next one. The party's own journal keeps what it has signed.
func (p *Party) forgetSent(id contract.ID, next uint64) error {
	box := p.config.Wallet.Outbox()
	for number := range next {
		sent := p.journal.prefix + messageRef(id, number)
		has, err := box.Has(sent)
		if err == nil && has {
			err = box.Forget(p.journal.store, sent)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// untilFinal makes [ErrUnderWay] no error: the party waits until it is final how the deal ends.
func untilFinal(records []Record, err error) ([]Record, error) {
	return records, ignoring(err, ErrUnderWay)
}

// Run repeats [Party.Step] until the deal has ended and nothing is left to do for the party. It
// calls done with each record, one at a time. It never answers an offer: on an offer to this party
// it waits. It survives every error that trying again can mend, such as that of a node that is not
// reachable, and tries again with longer and longer pauses; see [Config.Survived]. It returns early
// when ctx ends, or with an error that trying again can't mend: among them [ErrNoDeal] for a deal
// that the party neither knows nor has offered.
//
// It returns nil for every end of the deal, also for one that was rejected, refunded or cancelled,
// by whomever: [Party.Deal] says which. What the party received may still be on its way into the
// tree then; see [wallet.Wallet.AwaitSpendable].
func (p *Party) Run(ctx context.Context, id contract.ID, done func(Record)) error {
	defer p.claims.drop(id)
	attempts := retry{poll: p.config.Poll}
	reported := map[common.Hash]bool{} // a step is repeated until its transaction is final
	known := p.Wrote(id, contract.KindOffer)
	for {
		changed := p.config.Wallet.Replica().Changed()
		records, err := p.Step(ctx, id)
		news := 0
		for _, r := range records {
			if !reported[r.Tx] {
				reported[r.Tx] = true
				news++
				done(r)
			}
		}
		known = known || !errors.Is(err, ErrNoDeal)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case isFinal(err), errors.Is(err, ErrNoDeal) && !known:
			return err
		case p.finished(id):
			return nil
		case err == nil && news > 0:
			continue
		}
		p.survived(id, err)
		if err := attempts.wait(ctx, changed, err); err != nil {
			return err
		}
	}
}

// AwaitDeal syncs until the party knows the deal with an id, and returns it: the offer is final on
// the chain then, and can be accepted or rejected. It survives errors as [Party.Run] does, and
// returns early when ctx ends.
func (p *Party) AwaitDeal(ctx context.Context, id contract.ID) (Deal, error) {
	attempts := retry{poll: p.config.Poll}
	for {
		changed := p.config.Wallet.Replica().Changed()
		err := p.Sync(ctx)
		if err == nil {
			deal, err := p.Deal(id)
			if !errors.Is(err, ErrNoDeal) {
				return deal, err
			}
		}
		switch {
		case ctx.Err() != nil:
			return Deal{}, fmt.Errorf("%w: %w", ErrNoDeal, ctx.Err())
		case isFinal(err):
			return Deal{}, err
		}
		p.survived(id, err)
		if err := attempts.wait(ctx, changed, err); err != nil {
			return Deal{}, fmt.Errorf("%w: %w", ErrNoDeal, err)
		}
	}
}

// finished reports whether the deal has ended and nothing is left to do for the party.
func (p *Party) finished(id contract.ID) bool {
	d, err := p.Deal(id)
	return err == nil && d.Phase.Ended() && d.Next() == contract.ActNothing
}
