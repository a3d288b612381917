package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// Fund deposits what the party's notes lack for its leg, so that the leg need not wait for it
// later. It returns no records if nothing is missing. It returns a [TurnError] if the deal has
// ended or the leg is made.
func (p *Party) Fund(ctx context.Context, id contract.ID) ([]Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	open := !d.Phase.Ended() && d.Legs[d.Side].State == deals.StateEmpty
	if err := d.checkTurn("fund its leg", open); err != nil {
		return nil, err
	}
	if d.Repeated {
		return nil, ErrRepeated
	}
	plan, records, err := p.plan(ctx, d, p.payment(d, false))
	if err == nil {
		p.config.Wallet.Release(plan)
	}
	return records, ignoring(err, ErrPending)
}

// plan plans the payment of the party's leg. If the wallet's notes do not suffice, it deposits what
// is missing, and returns [ErrPending]: then the money is on its way into the tree, or in use by
// another deal, which gives some of it back.
func (p *Party) plan(ctx context.Context, d ownDeal, payment wallet.Payment) (*wallet.Plan, []Record, error) {
	plan, err := p.config.Wallet.PlanPayment(ctx, payment)
	var short *wallet.ErrInsufficient
	if !errors.As(err, &short) {
		p.claims.drop(d.State.Deal)
		return plan, nil, err
	}
	records, err := p.lend(ctx, d, short)
	if !errors.Is(err, ErrPending) {
		p.claims.drop(d.State.Deal)
	}
	return nil, records, err
}

// lend sees to it that the wallet gets the money that it is short of, and then returns [ErrPending]
// with the records of its deposit.
func (p *Party) lend(ctx context.Context, d ownDeal, short *wallet.ErrInsufficient) ([]Record, error) {
	plan, err := p.unfinishedDeposit(ctx, d)
	if err != nil || plan != nil {
		return p.deposit(ctx, d, plan, err)
	}
	coming, err := p.config.Wallet.Coming(short.Asset)
	if err != nil {
		return nil, err
	}
	available := new(big.Int).Add(short.Have.Big(), short.Pending.Big())
	available.Add(available, coming.Big())
	missing := p.claims.missing(d.State.Deal, claim{short.Asset, short.Want}, available)
	if missing.Sign() <= 0 { // some of it may be in a merge that a kill has interrupted
		return nil, errors.Join(ErrPending, p.config.Wallet.ResumeUnnamed(ctx))
	}
	value, err := notes.ValueFromBig(missing)
	if err != nil {
		return nil, err
	}
	plan, err = p.planDeposit(ctx, d, value)
	return p.deposit(ctx, d, plan, err)
}

// deposit makes a planned deposit for the leg, and then returns [ErrPending] with the records.
func (p *Party) deposit(ctx context.Context, d ownDeal, plan *wallet.Plan, err error) ([]Record, error) {
	if err != nil {
		return nil, err
	}
	defer p.claims.deposit(d.State.Deal, claim{plan.Asset, plan.Value})()
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

// unfinishedDeposit returns the plan of a deposit that an earlier run has begun for this deal and
// that may not be on the chain yet, nil if there is none. Those of other deals are not waited for.
func (p *Party) unfinishedDeposit(ctx context.Context, d ownDeal) (*wallet.Plan, error) {
	entries, err := p.config.Wallet.UnderWay()
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.Kind != wallet.DepositKind || !e.Named || e.Stopped || !strings.HasPrefix(e.Ref, d.ref("deposit/")) {
			continue
		}
		if made, err := p.config.Wallet.Has(e.Output); err != nil || made {
			return nil, err
		}
		return p.config.Wallet.PlanDeposit(ctx, wallet.Deposit{Asset: e.Asset, Value: e.Value, Ref: e.Ref})
	}
	return nil, nil
}

// planDeposit plans a deposit for the leg. Deposits of one value are numbered from 1. If one is
// made and money is missing again, then it was spent on something else, for example another deal of
// the party, and the next number is used.
func (p *Party) planDeposit(ctx context.Context, d ownDeal, value notes.Value) (*wallet.Plan, error) {
	asset := d.Terms.LegTerms(d.Side).Asset
	for n := 1; ; n++ {
		ref := d.ref("deposit/" + value.String())
		if n > 1 {
			ref = fmt.Sprintf("%s/%d", ref, n)
		}
		plan, err := p.config.Wallet.PlanDeposit(ctx, wallet.Deposit{Asset: asset, Value: value, Ref: ref})
		if err != nil || plan.Status == wallet.PlanNew {
			return plan, err
		}
	}
}
