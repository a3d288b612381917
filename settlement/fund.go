package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// Fund deposits what the party's notes lack for its leg, so that the leg need not wait for it
// later. It returns no records if nothing is missing. It returns a [TurnError] if the deal has
// ended or the leg is made.
func (p *Party) Fund(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return nil, err
	}
	open := !d.Phase.Ended() && d.Legs[d.Side].State == deals.StateEmpty
	if err := d.checkTurn("fund its leg", open); err != nil {
		return nil, err
	}
	records, err := p.fund(ctx, d)
	if errors.Is(err, ErrPending) {
		return records, nil
	}
	return records, err
}

// fund makes sure that the wallet can pay the party's leg. It deposits what is missing, and returns
// [ErrPending] while money for the leg is on its way into the tree.
func (p *Party) fund(ctx context.Context, d ownDeal) ([]Record, error) {
	missing, err := p.missingMoney(ctx, d)
	if err != nil || missing.IsZero() {
		return nil, err
	}
	// A deposit of an earlier run may not be on the chain yet. Finish it instead of making it
	// twice.
	if err := p.config.Wallet.Resume(ctx); err != nil {
		return nil, err
	}
	if missing, err = p.missingMoney(ctx, d); err != nil || missing.IsZero() {
		return nil, err
	}
	return p.deposit(ctx, d, missing)
}

// missingMoney returns the value that has to be deposited for the leg. It is 0 if the leg can be
// paid. The error is [ErrPending] if the leg can be paid once the wallet's pending notes are
// spendable.
func (p *Party) missingMoney(ctx context.Context, d ownDeal) (notes.Value, error) {
	plan, err := p.config.Wallet.PlanPayment(ctx, p.payment(d, false))
	if err == nil {
		p.config.Wallet.Release(plan)
		return notes.Value{}, nil
	}
	var short *wallet.ErrInsufficient
	if !errors.As(err, &short) {
		return notes.Value{}, err
	}
	missing := short.Want.Big()
	missing.Sub(missing, short.Have.Big())
	missing.Sub(missing, short.Pending.Big())
	if missing.Sign() <= 0 {
		return notes.Value{}, ErrPending
	}
	return notes.ValueFromBig(missing)
}

// deposit deposits a value for the leg, and then returns [ErrPending] with the records.
func (p *Party) deposit(ctx context.Context, d ownDeal, value notes.Value) ([]Record, error) {
	plan, err := p.planDeposit(ctx, d, value)
	if err != nil {
		return nil, err
	}
	receipts, err := p.config.Wallet.Execute(ctx, plan)
	records := make([]Record, len(receipts))
	for i, r := range receipts {
		records[i] = newRecord(legTitles[d.Side].n, d.Side, "moves public assets into z-tokens", r)
	}
	if err != nil {
		return records, err
	}
	return records, ErrPending
}

// planDeposit plans a deposit for the leg. Deposits of one value are numbered from 1. If one is
// done and money is missing again, then it was spent on something else, for example another deal of
// the party, and the next number is used.
func (p *Party) planDeposit(ctx context.Context, d ownDeal, value notes.Value) (*wallet.Plan, error) {
	asset := d.Terms.LegTerms(d.Side).Asset
	for n := 1; ; n++ {
		ref := d.ref("deposit/" + value.String())
		if n > 1 {
			ref = fmt.Sprintf("%s/%d", ref, n)
		}
		plan, err := p.config.Wallet.PlanDeposit(ctx, wallet.Deposit{Asset: asset, Value: value, Ref: ref})
		if err != nil || plan.Status != wallet.PlanDone {
			return plan, err
		}
	}
}
