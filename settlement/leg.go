package settlement

import (
	"bytes"
	"context"
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/wallet"
)

// payment returns the payment with which the wallet makes the party's leg. Its note has a
// ciphertext like any other, although the payee knows the note from the terms. A joint leg settles
// the deal, together with the others that arrive with it.
func (p *Party) payment(d ownDeal, joint bool, others ...ledger.Transfer) wallet.Payment {
	note := d.key.Note(p.domain, d.Terms, d.Side)
	return wallet.Payment{
		To:    d.Terms.Party(d.Side.Other()).Address,
		Asset: note.Asset,
		Value: note.Value,
		Rho:   &note.Rho,
		Leg:   &wallet.Leg{Deal: d.Terms.Deal(), Joint: joint, Others: others},
		Ref:   d.ref("leg"),
	}
}

// holdLeg makes the party's leg, which the z-contract holds. A leg that the contract refused before
// is sent again. One that was handed over can't be held.
func (p *Party) holdLeg(ctx context.Context, d ownDeal) ([]Record, error) {
	item, err := p.handedOut(ctx, d)
	title := legTitles[d.Side].title
	switch {
	case err != nil:
		return nil, err
	case item == nil:
		return p.pay(ctx, d, title, d.ownLegMade, p.payment(d, false))
	case item.Leg.Joint:
		return nil, ErrUnderWay
	}
	return p.sendForDeal(ctx, d, "leg", title, d.ownLegMade, p.zcontract.Submit(*item))
}

// settleWith settles the deal with the party's own leg and others, which all arrive. The rest is
// held. A leg that was handed over arrives as it is.
func (p *Party) settleWith(
	ctx context.Context, d ownDeal, title string, others ...ledger.Transfer,
) ([]Record, error) {
	item, err := p.handedOut(ctx, d)
	if err != nil {
		return nil, err
	}
	if item == nil {
		return p.pay(ctx, d, title, newest.settled, p.payment(d, true, others...))
	}
	return p.settle(ctx, d, title, append(others, *item)...)
}

// settleHeld settles the deal, all legs of which are held.
func (p *Party) settleHeld(ctx context.Context, d ownDeal) ([]Record, error) {
	return p.settle(ctx, d, "completes the deal: both payments are released")
}

// settle settles the deal with the legs that arrive.
func (p *Party) settle(ctx context.Context, d ownDeal, title string, legs ...ledger.Transfer) ([]Record, error) {
	slices.SortFunc(legs, func(a, b ledger.Transfer) int {
		x, y := a.Payment.Bytes(), b.Payment.Bytes()
		return bytes.Compare(x[:], y[:])
	})
	settlement := ledger.Settlement{Deal: d.Terms.Deal(), Legs: legs}
	return p.sendForDeal(ctx, d, "settle", title, newest.settled, p.zcontract.Settle(settlement))
}

// sendForDeal sends a transaction that makes the party's leg or settles the deal, whichever end is
// wanted.
func (p *Party) sendForDeal(
	ctx context.Context, d ownDeal, name, title string, reached func(newest) bool, tx chain.Tx,
) ([]Record, error) {
	receipt, err := p.sendOnce(ctx, d.ref(name), 0, func() (chain.Tx, error) { return tx, nil })
	if err != nil {
		return nil, p.outcome(ctx, d, reached, err)
	}
	return []Record{newRecord(legTitles[d.Side].n, d.Side, title, receipt)}, nil
}

// pay makes the party's leg with the wallet, which makes one payment under a ref, however often it
// is asked.
func (p *Party) pay(
	ctx context.Context, d ownDeal, title string, reached func(newest) bool, payment wallet.Payment,
) ([]Record, error) {
	plan, deposits, err := p.plan(ctx, d, payment)
	if err != nil {
		return deposits, p.outcome(ctx, d, reached, err)
	}
	receipts, err := p.config.Wallet.Execute(ctx, plan)
	records := make([]Record, len(receipts))
	for i, r := range receipts {
		records[i] = newRecord(legTitles[d.Side].n, d.Side, "merges notes", r)
	}
	if err == nil && len(records) > 0 {
		records[len(records)-1].Title = title
	}
	return records, p.outcome(ctx, d, reached, err)
}

// handedOut returns the party's own leg if others have it: it was handed over, or the contract
// refused it before. If it has become stale, it is proved again. handedOut returns nil if there is
// no such leg, and [ErrUnderWay] while the leg is called back.
func (p *Party) handedOut(ctx context.Context, d ownDeal) (*ledger.Transfer, error) {
	entry, err := p.legEntry(d)
	switch {
	case err != nil || entry == nil:
		return nil, err
	case entry.Stopped:
		return nil, ErrUnderWay
	case !entry.HandedOut():
		return nil, nil
	}
	item, err := p.config.Wallet.Renew(ctx, d.ref("leg"))
	if err != nil {
		return nil, err
	}
	return item.Transfer, nil
}

// jointLeg returns the party's joint leg, which it proves if nobody has it. It returns
// [ErrUnderWay] if others have a leg that is not joint, and [ErrPending] with the records of a
// deposit if the money is not spendable yet.
func (p *Party) jointLeg(ctx context.Context, d ownDeal) (ledger.Transfer, []Record, error) {
	item, err := p.handedOut(ctx, d)
	switch {
	case err != nil:
		return ledger.Transfer{}, nil, err
	case item == nil:
		return p.proveLeg(ctx, d)
	case !item.Leg.Joint:
		return ledger.Transfer{}, nil, ErrUnderWay
	}
	return *item, nil, nil
}

// proveLeg proves the party's joint leg without sending it.
func (p *Party) proveLeg(ctx context.Context, d ownDeal) (ledger.Transfer, []Record, error) {
	plan, deposits, err := p.plan(ctx, d, p.payment(d, true))
	if err != nil {
		return ledger.Transfer{}, deposits, err
	}
	item, err := p.config.Wallet.Prepare(ctx, plan)
	if err != nil {
		return ledger.Transfer{}, nil, err
	}
	return *item.Transfer, nil, nil
}
