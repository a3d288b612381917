package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// Refund takes the party's held leg back after the deadline. It returns a [TurnError] unless the
// leg is held and the deadline has passed, and [ErrUnderWay] if somebody else has refunded the leg
// and that is not final yet, or if the chain does not take the refund yet.
func (p *Party) Refund(ctx context.Context, id contract.ID) (Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return Record{}, err
	}
	defer unlock()
	if err := d.checkTurn("take its leg back", d.Next() == contract.ActRefund); err != nil {
		return Record{}, err
	}
	receipt, err := p.sendOnce(ctx, d.ref("refund"), 0, func() (chain.Tx, error) { return p.refundTx(ctx, d) })
	if errors.As(err, new(*chain.RevertError)) {
		err = fmt.Errorf("%w: %w", ErrUnderWay, err)
		if failed := p.cameEarly(ctx, d); failed != nil {
			err = failed // which is no reason to wait
		}
	}
	return newRecord(0, d.Side, "takes its leg back", receipt), err
}

// Cancel calls the deal off before the deadline, by publishing the party's own secret of this deal.
// The held legs are given back. The party gives the trade up with that. It returns a [TurnError]
// unless a leg is held, the deadline has not passed, and the party's own leg is not made or the
// terms are revocable. It returns [ErrUnderWay] if the party's own leg is on its way or in the
// other's hands, or if it is not final yet how the deal ends, and [ErrCancelSecret] if the terms
// have another cancel hash than the party's.
//
// Called again after a crash, it sends the same transaction.
//
// The secret is published only if the contract would accept it now. If the contract refuses it all
// the same, because something else came first, then everybody knows the secret: the party takes the
// deal as over and makes no leg any more.
func (p *Party) Cancel(ctx context.Context, id contract.ID) (Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return Record{}, err
	}
	defer unlock()
	if err := d.checkTurn("cancel", d.canCancel()); err != nil {
		return Record{}, err
	}
	if err := p.checkLegNotMoving(d); err != nil {
		return Record{}, err
	}
	deal, preimage := d.Terms.Deal(), p.secret.CancelPreimage(p.domain, d.Terms, d.Side)
	index, _ := deal.Index(d.Terms.LegTerms(d.Side).Commitment)
	if contract.CancelHash(preimage) != deal.CancelHashes[index] {
		return Record{}, ErrCancelSecret
	}
	receipt, err := p.send(ctx, d.ref("cancel"), 0, func() (chain.Tx, error) {
		return p.zcontract.Cancel(deal, index, preimage), nil
	})
	return newRecord(0, d.Side, "calls the deal off: held legs are given back", receipt), err
}

// canCancel reports whether final facts allow the party to call the deal off.
func (d ownDeal) canCancel() bool {
	someHeld := d.Phase == contract.PhasePaid || d.Phase == contract.PhaseDelivered
	return someHeld && (d.Terms.Revocable || d.Legs[d.Side].State == deals.StateEmpty)
}

// checkLegNotMoving returns [ErrUnderWay] if the party's own leg was proved, sent or handed over
// and that is not final yet, or if the deal has ended in a block that is not final yet.
func (p *Party) checkLegNotMoving(d ownDeal) error {
	n, err := p.newest(d)
	if err != nil {
		return err
	}
	if n.over() || n[d.Side] != d.Legs[d.Side].State {
		return ErrUnderWay
	}
	entry, err := p.legEntry(d)
	if err == nil && entry != nil {
		return ErrUnderWay
	}
	return err
}

// legEntry returns the entry of the wallet's outbox for the party's leg, or nil if there is none or
// it is done.
func (p *Party) legEntry(d ownDeal) (*wallet.Entry, error) {
	e, err := p.config.Wallet.Status(d.ref("leg"))
	if errors.Is(err, wallet.ErrNoEntry) || err == nil && e.Done {
		return nil, nil
	}
	return &e, err
}
