package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// legTitles has the step in which the party of a side makes its leg, and the step's title.
var legTitles = [2]struct {
	n     int
	title string
}{
	contract.Buyer:  {4, "pays: the payment leg"},
	contract.Seller: {7, "delivers: both payments are released"},
}

// Pay is step 4: the buyer makes its payment leg. It first deposits what its notes lack, and then
// waits until the deposit can be spent, however long that takes: end ctx to stop waiting. Called
// again after that or after a crash, it continues. It returns the records of the transactions that
// it sent, and a [TurnError] unless it is the buyer's turn to pay.
func (p *Party) Pay(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.makeLeg(ctx, id, contract.ActPay, true)
}

// Deliver is step 7: the seller makes its delivery leg, which releases both payments. It returns a
// [TurnError] unless the payment is final, held and equal to the terms. Deposits and waiting are as
// in [Party.Pay].
func (p *Party) Deliver(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.makeLeg(ctx, id, contract.ActDeliver, true)
}

// makeLeg makes the party's leg if that is its turn. Without wait it returns [ErrPending] if the
// money is not spendable yet.
func (p *Party) makeLeg(
	ctx context.Context, id contract.ID, wanted contract.Action, wait bool,
) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	d, err := p.syncOwnDeal(ctx, id)
	if err != nil {
		return nil, err
	}
	checkTurn := func(d ownDeal) error { return d.checkTurn(wanted.String(), d.Next() == wanted) }
	d, records, err := p.untilFunded(ctx, d, checkTurn, wait)
	if err != nil {
		return records, err
	}
	if _, onChain := p.latestLeg(d.leg()); onChain {
		return records, nil // but not final yet
	}
	sent, err := p.sendLeg(ctx, d)
	return append(records, sent...), err
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
		if _, onChain := p.latestLeg(d.leg()); onChain {
			return d, records, nil
		}
		deposits, err := p.fund(ctx, d)
		records = append(records, deposits...)
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

func (p *Party) checkLegAllowed(d ownDeal, checkTurn func(ownDeal) error) error {
	if err := checkTurn(d); err != nil {
		return err
	}
	if err := p.checkNotCancelling(d); err != nil {
		return err
	}
	return p.checkCounterlegHeld(d)
}

// checkNotCancelling returns [ErrUnderWay] if the party sent a cancellation that is not final yet.
// Its own leg would find no counterpart and be stuck until the deadline.
func (p *Party) checkNotCancelling(d ownDeal) error {
	_, err := p.journal.get(d.ref("cancel"))
	switch {
	case err == nil:
		return ErrUnderWay
	case errors.Is(err, store.ErrNotFound):
		return nil
	}
	return err
}

// checkCounterlegHeld returns [ErrUnderWay] if the counterparty's leg was made and is no longer
// held in the newest block, while the party's own leg is not made. Then it is not final yet how the
// deal ends, and the party's leg might find no counterpart.
func (p *Party) checkCounterlegHeld(d ownDeal) error {
	if _, onChain := p.latestLeg(d.leg()); onChain {
		return nil
	}
	if theirs, onChain := p.latestLeg(d.counterleg()); onChain && theirs.State != ledger.DealHeld {
		return ErrUnderWay
	}
	return nil
}

// latestLeg returns a leg as the chain has it in its newest block, which may not be final.
func (p *Party) latestLeg(leg contract.Leg) (ledger.Deal, bool) {
	return p.config.Wallet.Replica().Latest().Deal(leg.Payment)
}

// ref returns the name of a transaction of the deal in the journals of the party and of its wallet.
func (d ownDeal) ref(name string) string { return fmt.Sprintf("deal/%s/%s", d.State.Deal, name) }

// payment returns the payment with which the wallet makes the party's leg. Its note has a
// ciphertext like any other, although the payee knows the note from the terms.
func (p *Party) payment(d ownDeal) wallet.Payment {
	note, leg := d.key.Note(p.domain, d.Terms, d.Side), d.leg()
	return wallet.Payment{
		To:    d.Terms.Party(d.Side.Other()).Address,
		Asset: note.Asset,
		Value: note.Value,
		Rho:   &note.Rho,
		Leg:   &ledger.Leg{Counter: leg.Counter, Deadline: leg.Deadline, CancelHash: leg.CancelHash},
		Ref:   d.ref("leg"),
	}
}

// sendLeg makes the party's leg. The wallet makes one payment under a ref, however often it is
// asked, and the z-contract holds a payment at most once. A leg that was handed over is sent as it
// is.
func (p *Party) sendLeg(ctx context.Context, d ownDeal) ([]Record, error) {
	item, err := p.handedOverLeg(d.leg())
	if err != nil {
		return nil, err
	}
	if item != nil {
		return singleRecord(p.sendItem(ctx, d, *item))
	}
	plan, err := p.config.Wallet.PlanPayment(ctx, p.payment(d))
	if err != nil {
		return nil, err
	}
	receipts, err := p.config.Wallet.Execute(ctx, plan)
	records := make([]Record, len(receipts))
	for i, r := range receipts {
		title := "merges notes"
		if i == len(receipts)-1 {
			title = legTitles[d.Side].title
		}
		records[i] = newRecord(legTitles[d.Side].n, d.Side, title, r)
	}
	return records, err
}

func (p *Party) sendItem(ctx context.Context, d ownDeal, item ledger.Transfer) (Record, error) {
	receipt, err := p.sendOnce(ctx, d.ref("leg"), 0, func() (chain.Tx, error) { return p.zcontract.Submit(item), nil })
	return newRecord(legTitles[d.Side].n, d.Side, legTitles[d.Side].title, receipt), err
}

// handedOverLeg returns the party's own leg if it was proved and handed over, else nil.
func (p *Party) handedOverLeg(leg contract.Leg) (*ledger.Transfer, error) {
	entries, err := p.legEntries(leg.Payment)
	for _, e := range entries {
		if e.HandedOut() {
			return e.Item.Transfer, nil
		}
	}
	return nil, err
}

// legEntries returns the entries of the wallet's outbox for a leg.
func (p *Party) legEntries(payment notes.Commitment) ([]wallet.Entry, error) {
	all, err := p.config.Wallet.Outbox()
	var found []wallet.Entry
	for _, e := range all {
		if e.Output == payment {
			found = append(found, e)
		}
	}
	return found, err
}
