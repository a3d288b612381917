package settlement

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/settlement/contract"
)

// Step does what is the party's turn in a deal, if anything is, and returns what it did. It never answers an offer. It does not wait:
// money on its way into the tree is [ErrPending]. Repeating it is harmless at any time, after a crash too.
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
		return records, nil // the deal moved on in between
	}
	return records, err
}

func (p *Party) act(ctx context.Context, id contract.ID, next contract.Action) ([]Record, error) {
	switch next {
	case contract.ActPay, contract.ActDeliver:
		records, err := p.move(ctx, id, next, false)
		if errors.Is(err, ErrUnderWay) {
			err = nil // a cancellation that is not final yet decides
		}
		return records, err
	case contract.ActNotifyPayment, contract.ActNotifyDelivery:
		return one(p.Notify(ctx, id))
	case contract.ActRefund:
		return one(p.Refund(ctx, id))
	default:
		return nil, nil
	}
}

func one(r Record, err error) ([]Record, error) {
	if err != nil {
		return nil, err
	}
	return []Record{r}, nil
}

// Run steps until nothing is left to do for the party in the deal, and tells done of every record. An offer that this party
// should answer makes it wait. It ends early with ctx, or with an error that is not [ErrPending].
func (p *Party) Run(ctx context.Context, id contract.ID, done func(Record)) error {
	told := map[common.Hash]bool{} // a step is repeated until its transaction is final
	for {
		changed := p.config.Wallet.Replica().Changed()
		records, err := p.Step(ctx, id)
		records = slices.DeleteFunc(records, func(r Record) bool { return told[r.Tx] })
		for _, r := range records {
			told[r.Tx] = true
			done(r)
		}
		if err != nil && !errors.Is(err, ErrPending) {
			return err
		}
		if d, known := p.Deal(id); known == nil && d.Phase.Over() && d.Next() == contract.ActNothing {
			return nil
		}
		if len(records) > 0 {
			continue
		}
		if err := p.idleUntil(ctx, changed); err != nil {
			return err
		}
	}
}
