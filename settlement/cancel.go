package settlement

import (
	"context"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Refund takes the party's held leg back after the deadline. It returns a [TurnError] unless the
// leg is held and the deadline has passed.
func (p *Party) Refund(ctx context.Context, id contract.ID) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return Record{}, err
	}
	if err := d.checkTurn("take its leg back", d.Next() == contract.ActRefund); err != nil {
		return Record{}, err
	}
	receipt, err := p.sendOnce(ctx, d.ref("refund"), 0, func() (chain.Tx, error) {
		return p.zcontract.Refund(d.leg().Payment), nil
	})
	return newRecord(0, d.Side, "takes its leg back after the deadline", receipt), err
}

// Cancel gives the counterparty's held leg back to it before the deadline, by publishing the
// party's own secret of this deal. The party gives the trade up with that. It returns a [TurnError]
// unless the counterparty's leg is held, the deadline has not passed and the party's own leg is not
// made, [ErrUnderWay] if the party's own leg is on its way, and [ErrCancelSecret] if the terms have
// another cancel hash than the party's.
func (p *Party) Cancel(ctx context.Context, id contract.ID) (Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return Record{}, err
	}
	if err := d.checkTurn("cancel", d.canCancel()); err != nil {
		return Record{}, err
	}
	if err := p.checkLegUnmade(d.leg()); err != nil {
		return Record{}, err
	}
	leg, preimage := d.counterleg(), contract.CancelPreimage(p.secret.Export(), id, d.Side)
	if contract.CancelHash(preimage) != leg.CancelHash {
		return Record{}, ErrCancelSecret
	}
	receipt, err := p.sendOnce(ctx, d.ref("cancel"), 0, func() (chain.Tx, error) {
		return p.zcontract.Cancel(leg.Payment, preimage), nil
	})
	return newRecord(0, d.Side, "cancels: the counterparty's leg is given back", receipt), err
}

// canCancel reports whether final facts allow the party to cancel the counterparty's leg.
func (d ownDeal) canCancel() bool {
	own, theirs := d.Legs[d.Side], d.Legs[d.Side.Other()]
	return theirs.Status == contract.LegHeld && own.Status == contract.LegNone && d.Now <= d.Terms.Deadline
}

// checkLegUnmade returns [ErrUnderWay] if the party's own leg is on the chain, or was proved, sent
// or handed over.
func (p *Party) checkLegUnmade(leg contract.Leg) error {
	if _, onChain := p.latestLeg(leg); onChain {
		return ErrUnderWay
	}
	entries, err := p.legEntries(leg.Payment)
	if err == nil && len(entries) > 0 {
		return ErrUnderWay
	}
	return err
}
