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
// the transactions that it sent, and a [TurnError] unless it is the buyer's turn to pay. It returns
// [ErrUnderWay] if the leg was handed over and the seller's is not held, or if it is not final yet
// how the deal ends.
func (p *Party) Pay(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.makeLeg(ctx, id, contract.ActPay, true)
}

// Deliver is step 7: the seller's delivery leg settles the deal, which releases both payments. If
// both legs are held, whoever paid them, Deliver and Pay only complete the deal. Deliver returns a
// [TurnError] unless the payment is final and held under the deal and its deadline, and
// [ErrUnderWay] if it is not final yet how the deal ends. Deposits and waiting are as in
// [Party.Pay].
func (p *Party) Deliver(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.makeLeg(ctx, id, contract.ActDeliver, true)
}

// makeLeg makes the party's leg if that is its turn, or completes the deal if both legs are held.
// Without wait it returns [ErrPending] if the money is not spendable yet.
func (p *Party) makeLeg(
	ctx context.Context, id contract.ID, wanted contract.Action, wait bool,
) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return nil, err
	}
	checkTurn := func(d ownDeal) error {
		next := d.Next()
		return d.checkTurn(wanted.String(), next == wanted || next == contract.ActSettle)
	}
	d, records, err := p.untilFunded(ctx, d, checkTurn, wait)
	if err != nil {
		return records, err
	}
	sent, err := p.makeFundedLeg(ctx, d)
	return append(records, sent...), err
}

// makeFundedLeg makes the leg, unless it is on the chain already and not final yet.
func (p *Party) makeFundedLeg(ctx context.Context, d ownDeal) ([]Record, error) {
	n, err := p.newest(d)
	switch {
	case err != nil:
		return nil, err
	case n.settled():
		return nil, nil
	case d.Next() == contract.ActSettle:
		return p.settleHeld(ctx, d)
	case n.made(d.Side):
		return nil, nil
	case d.Phase == contract.PhaseAccepted:
		return p.holdLeg(ctx, d)
	}
	return p.settleWith(ctx, d, legTitles[d.Side].title)
}

// untilFunded makes deposits, and with wait waits, until the wallet can pay the party's leg. It
// returns at once if the leg is on the chain already. The deal may change during the wait:
// untilFunded returns its new state, and checks each time that the leg may still be made.
func (p *Party) untilFunded(
	ctx context.Context, d ownDeal, checkTurn func(ownDeal) error, wait bool,
) (ownDeal, []Record, error) {
	var records []Record
	for {
		if err := p.checkLegAllowed(d, checkTurn); err != nil {
			return d, records, err
		}
		if n, err := p.newest(d); err != nil || n.made(d.Side) {
			return d, records, err
		}
		deposits, err := p.fund(ctx, d)
		records, err = append(records, deposits...), p.outcome(ctx, d, d.ownLegMade, err)
		if !wait || !errors.Is(err, ErrPending) {
			return d, records, err
		}
		if err := ledger.WaitForChange(ctx, p.config.Wallet.Replica().Changed(), p.config.Poll); err != nil {
			return d, records, err
		}
		if d, err = p.syncOwnDeal(ctx, d.State.Deal); err != nil {
			return d, records, err
		}
	}
}

// checkLegAllowed returns an error unless it is the party's turn, it has not called the deal off,
// and the deal has not ended in a block that is not final yet. A settlement is no reason to stop.
func (p *Party) checkLegAllowed(d ownDeal, checkTurn func(ownDeal) error) error {
	if err := checkTurn(d); err != nil {
		return err
	}
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
