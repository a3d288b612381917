package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
)

// legTitles has the step in which the party of a side makes its leg, and the step's title.
var legTitles = [2]struct {
	n     int
	title string
}{
	contract.Buyer:  {4, "pays: the payment leg"},
	contract.Seller: {7, "delivers: both payments are released"},
}

// Pay is step 4: the buyer makes its payment leg. It is held until the seller delivers. If the
// seller's leg is held already, the payment settles the deal. Pay first deposits what the buyer's
// notes lack, and then waits until the deposit can be spent, however long that takes: end ctx to
// stop waiting. Called again after that or after a crash, it continues. It returns the records of
// the transactions that it sent, a [TurnError] unless it is the buyer's turn to pay, and
// [ErrTooLate] if the deadline is too near. It returns [ErrUnderWay] if the leg was handed over and
// the seller's is not held, or if it is not final yet how the deal ends.
func (p *Party) Pay(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.patiently(ctx, id, func() ([]Record, error) { return p.makeLeg(ctx, id, contract.ActPay) })
}

// Deliver is step 7: the seller's delivery leg settles the deal, which releases both payments. If
// both legs are held, whoever paid them, Deliver and Pay only complete the deal. Deliver returns a
// [TurnError] unless the payment is final and held under the deal and its deadline, [ErrTooLate] if
// the deadline is too near, and [ErrUnderWay] if it is not final yet how the deal ends. Deposits
// and waiting are as in [Party.Pay].
func (p *Party) Deliver(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.patiently(ctx, id, func() ([]Record, error) { return p.makeLeg(ctx, id, contract.ActDeliver) })
}

// patiently repeats an action while it returns [ErrPending] or [ErrNotFinal], of which it tells
// [Config.Survived] once. Between the attempts it does not hold the deal: another action may come
// first.
func (p *Party) patiently(ctx context.Context, id contract.ID, act func() ([]Record, error)) ([]Record, error) {
	defer p.claims.drop(id)
	var all []Record
	for said := false; ; {
		changed := p.config.Wallet.Replica().Changed()
		records, err := act()
		all = append(all, records...)
		switch {
		case errors.Is(err, ErrNotFinal):
			if !said {
				said = true
				p.survived(id, err)
			}
		case !errors.Is(err, ErrPending):
			return all, err
		}
		if err := ledger.WaitForChange(ctx, changed, p.config.Poll); err != nil {
			return all, err
		}
	}
}

// makeLeg makes the party's leg if that is its turn, or completes the deal if both legs are held.
// It returns [ErrPending] if the money is not spendable yet.
func (p *Party) makeLeg(ctx context.Context, id contract.ID, wanted contract.Action) ([]Record, error) {
	d, unlock, err := p.begin(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	next := d.Next()
	if err := d.checkTurn(wanted.String(), next == wanted || next == contract.ActSettle); err != nil {
		return nil, err
	}
	if err := p.checkLegAllowed(d); err != nil {
		return nil, err
	}
	n, err := p.newest(d)
	switch {
	case err != nil:
		return nil, err
	case n.settled():
		return nil, nil
	case next == contract.ActSettle:
		return p.settleHeld(ctx, d)
	case n.made(d.Side):
		return nil, nil
	}
	if err := p.checkTrade(ctx, d); err != nil {
		return nil, err
	}
	if d.Phase == contract.PhaseAccepted {
		return p.holdLeg(ctx, d)
	}
	return p.settleWith(ctx, d, legTitles[d.Side].title)
}

// checkLegAllowed returns an error if the party has called the deal off, or if the deal has ended
// in a block that is not final yet. A settlement is no reason to stop.
func (p *Party) checkLegAllowed(d ownDeal) error {
	if err := p.checkNotCancelling(d); err != nil {
		return err
	}
	n, err := p.newest(d)
	if err == nil && n.over() && !n.settled() {
		return ErrUnderWay
	}
	return err
}

// checkNotCancelling returns [ErrUnderWay] if the party sent a cancellation that is not final yet,
// or that the contract refused. In either case everybody knows the secret that calls the deal off.
func (p *Party) checkNotCancelling(d ownDeal) error {
	_, err := p.journal.get(d.ref("cancel"))
	switch {
	case err == nil:
		return fmt.Errorf("%w: it has published the secret that calls the deal off", ErrUnderWay)
	case errors.Is(err, store.ErrNotFound):
		return nil
	}
	return err
}

// ref returns the name of a transaction of the deal in the journals of the party and of its wallet.
func (d ownDeal) ref(name string) string { return fmt.Sprintf("deal/%s/%s", d.State.Deal, name) }
