package explore

import (
	"context"
	"strings"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// steps takes the party's turn.
func steps(ctx context.Context, a *actor, d settlement.Deal) error {
	_, err := a.party.Step(ctx, d.State.Deal)
	return err
}

// prepares deposits what the leg needs when the terms are agreed, and not when the leg is due.
func prepares(ctx context.Context, a *actor, d settlement.Deal) error {
	if d.Phase == contract.PhaseAccepted {
		if _, err := a.party.Fund(ctx, d.State.Deal); err != nil {
			return err
		}
	}
	return steps(ctx, a, d)
}

// handsOver hands the leg over when the deal is accepted.
func handsOver(ctx context.Context, a *actor, d settlement.Deal) error {
	if d.Phase != contract.PhaseAccepted || len(d.Items[d.Side]) > 0 {
		return steps(ctx, a, d)
	}
	return a.funded(ctx, d, a.party.HandOver)
}

// swaps settles with the leg that the other has handed over.
func swaps(ctx context.Context, a *actor, d settlement.Deal) error {
	if d.Phase != contract.PhaseAccepted || len(d.Items[d.Side.Other()]) == 0 {
		return steps(ctx, a, d)
	}
	return a.funded(ctx, d, a.party.Swap)
}

// takesBack hands the leg over, takes it back, and pays when it is back.
func takesBack(ctx context.Context, a *actor, d settlement.Deal) error {
	leg, made := a.leg(d)
	switch {
	case d.Phase != contract.PhaseAccepted || len(d.Items[d.Side]) == 0:
		return handsOver(ctx, a, d)
	case made && leg.Item.Leg.Joint:
		_, err := a.party.TakeBack(ctx, d.State.Deal)
		if a.bug == freesAtOnce {
			a.forget(leg)
		}
		return err
	}
	return steps(ctx, a, d)
}

// forget makes the wallet forget an entry.
func (a *actor) forget(e wallet.Entry) {
	for _, entry := range testworld.Get(a.stores.Journal.Journal("")) {
		if strings.HasPrefix(entry.ID, "wallet/") && strings.HasSuffix(entry.ID, "/"+e.Ref) {
			a.Must(a.stores.Journal.Forget(entry.ID))
		}
	}
}

// callsOff calls the deal off once the buyer has paid.
func callsOff(ctx context.Context, a *actor, d settlement.Deal) error {
	if d.Phase != contract.PhasePaid {
		return steps(ctx, a, d)
	}
	_, err := a.party.Cancel(ctx, d.State.Deal)
	return err
}

// funded makes the leg if it is made or can be paid at once. Otherwise it deposits what is missing,
// and does not wait for it.
func (a *actor) funded(
	ctx context.Context, d settlement.Deal, makeLeg func(context.Context, contract.ID) ([]settlement.Record, error),
) error {
	own := d.Terms.LegTerms(d.Side)
	balance, err := a.party.Wallet().Balance(own.Asset)
	if err != nil {
		return err
	}
	if _, made := a.leg(d); !made && balance.Spendable.Cmp(notes.AmountOf(own.Value)) < 0 {
		makeLeg = a.party.Fund
	}
	_, err = makeLeg(ctx, d.State.Deal)
	return err
}

// leg returns the leg in a deal that the party's wallet has under way.
func (a *actor) leg(d settlement.Deal) (leg wallet.Entry, made bool) {
	open, err := a.party.Wallet().UnderWay()
	a.Must(err)
	for _, e := range open {
		if e.Item.Leg != nil && e.Item.Leg.Deal.ID() == d.Terms.Deal().ID() {
			return e, true
		}
	}
	return leg, false
}
