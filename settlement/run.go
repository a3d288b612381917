package settlement

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Step does what is the party's turn in a deal and returns what it sent; it returns no records if
// it is not the party's turn. It never answers an offer. It does not wait: it returns [ErrPending]
// if money is on its way into the tree. It may be repeated at any time, also after a crash.
func (p *Party) Step(ctx context.Context, id contract.ID) ([]Record, error) {
	if err := p.Sync(ctx); err != nil {
		return nil, err
	}
	d, err := p.Deal(id)
	if err != nil {
		return nil, err
	}
	records, err := p.act(ctx, id, d.Next())
	if errors.As(err, new(*TurnError)) {
		return records, nil // the deal changed since it was looked at
	}
	return records, err
}

func (p *Party) act(ctx context.Context, id contract.ID, next contract.Action) ([]Record, error) {
	switch next {
	case contract.ActPay, contract.ActDeliver, contract.ActSettle:
		return untilFinal(p.makeLeg(ctx, id, next, false))
	case contract.ActRefund:
		return untilFinal(singleRecord(p.Refund(ctx, id)))
	case contract.ActNotifyPayment, contract.ActNotifyDelivery:
		return singleRecord(p.Notify(ctx, id))
	default:
		return nil, nil
	}
}

// untilFinal makes [ErrUnderWay] no error: the party waits until it is final how the deal ends.
func untilFinal(records []Record, err error) ([]Record, error) {
	if errors.Is(err, ErrUnderWay) {
		return records, nil
	}
	return records, err
}

// Run repeats [Party.Step] until the deal has ended and nothing is left to do for the party. It
// calls done with each record, one at a time. It never answers an offer: on an offer to this party
// it waits. It returns early when ctx ends, or with an error other than [ErrPending].
//
// It returns nil for every end of the deal, also for one that was rejected, refunded or cancelled:
// [Party.Deal] says which. What the party received may still be on its way into the tree then; see
// [wallet.Wallet.AwaitSpendable].
func (p *Party) Run(ctx context.Context, id contract.ID, done func(Record)) error {
	reported := map[common.Hash]bool{} // a step is repeated until its transaction is final
	for {
		changed := p.config.Wallet.Replica().Changed()
		records, err := p.Step(ctx, id)
		records = slices.DeleteFunc(records, func(r Record) bool { return reported[r.Tx] })
		for _, r := range records {
			reported[r.Tx] = true
			done(r)
		}
		if err != nil && !errors.Is(err, ErrPending) {
			return err
		}
		if p.finished(id) {
			return nil
		}
		if len(records) > 0 {
			continue
		}
		if err := ledger.WaitForChange(ctx, changed, p.config.Poll); err != nil {
			return err
		}
	}
}

// AwaitDeal syncs until the party knows the deal with an id, and returns it: the offer is final on
// the chain then, and can be accepted or rejected. It returns early when ctx ends.
func (p *Party) AwaitDeal(ctx context.Context, id contract.ID) (Deal, error) {
	for {
		changed := p.config.Wallet.Replica().Changed()
		if err := p.Sync(ctx); err != nil {
			return Deal{}, err
		}
		deal, err := p.Deal(id)
		if !errors.Is(err, ErrNoDeal) {
			return deal, err
		}
		if err := ledger.WaitForChange(ctx, changed, p.config.Poll); err != nil {
			return Deal{}, fmt.Errorf("%w: %w", ErrNoDeal, err)
		}
	}
}

// finished reports whether the deal has ended and nothing is left to do for the party.
func (p *Party) finished(id contract.ID) bool {
	d, err := p.Deal(id)
	return err == nil && d.Phase.Ended() && d.Next() == contract.ActNothing
}
