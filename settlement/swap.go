package settlement

import (
	"context"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
)

// HandOver makes the party's leg and, instead of sending it to the chain, gives it to the
// counterparty in a message. Whoever has the other's leg can call [Party.Swap]. The counterparty
// can use the leg only as the terms say. Until it does, the notes that the leg spends are reserved.
// Deposits and waiting are as in [Party.Pay]. It returns a [TurnError] unless the deal is accepted,
// its earliest time has come and no leg is made.
func (p *Party) HandOver(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return nil, err
	}
	leg, records, err := p.proveLeg(ctx, d)
	if err != nil {
		return records, err
	}
	body := contract.LegItem{Item: encodeItem(leg)}
	handover, err := p.postBody(ctx, d, legTitles[d.Side].n, "hands its leg over", body)
	return append(records, handover), err
}

// Swap settles the deal in one transaction, with the leg that the counterparty handed over and the
// party's own. Either both payments are made or none. Deposits and waiting are as in [Party.Pay].
// It returns a [TurnError] if the counterparty handed no leg over or a leg is made, and [ErrItem]
// if the counterparty's leg is not that of the terms.
func (p *Party) Swap(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return nil, err
	}
	item := d.Items[d.Side.Other()]
	if err := d.checkTurn("swap", len(item) > 0); err != nil {
		return nil, err
	}
	theirs, err := decodeItem(item, d.counterleg())
	if err != nil {
		return nil, err
	}
	own, records, err := p.proveLeg(ctx, d)
	if err != nil {
		return records, err
	}
	receipt, err := p.sendOnce(ctx, d.ref("swap"), 0, func() (chain.Tx, error) {
		return p.zcontract.Swap(own, theirs), nil
	})
	if err != nil {
		return records, err
	}
	return append(records, newRecord(legTitles[d.Side].n, d.Side, "submits both legs at once", receipt)), nil
}

// proveLeg proves the party's leg without sending it. Called again, it returns the same leg.
func (p *Party) proveLeg(ctx context.Context, d ownDeal) (ledger.Transfer, []Record, error) {
	checkTurn := func(d ownDeal) error {
		noLeg := d.Legs == [2]contract.LegState{}
		ready := d.Phase == contract.PhaseAccepted && noLeg && d.Now >= d.Terms.Earliest
		return d.checkTurn("make its leg for a swap", ready)
	}
	d, records, err := p.untilFunded(ctx, d, checkTurn, true)
	if err != nil {
		return ledger.Transfer{}, records, err
	}
	plan, err := p.config.Wallet.PlanPayment(ctx, p.payment(d))
	if err != nil {
		return ledger.Transfer{}, records, err
	}
	item, err := p.config.Wallet.Prepare(ctx, plan)
	if err != nil {
		return ledger.Transfer{}, records, err
	}
	return *item.Transfer, records, nil
}
