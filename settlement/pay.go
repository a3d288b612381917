package settlement

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// legTitles say what the party of each side does with its leg, and the step it is.
var legTitles = [2]struct {
	n     int
	title string
}{
	contract.Buyer:  {4, "pays: the payment leg"},
	contract.Seller: {7, "delivers: both payments are released"},
}

// Pay is step 4: the buyer makes its payment leg. What its notes lack it deposits first, and then waits until the deposit can be
// spent, however long that takes: end ctx to stop waiting. Called again after that or a crash, it goes on where it was.
func (p *Party) Pay(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.move(ctx, id, contract.ActPay, true)
}

// Deliver is step 7: the seller makes its delivery leg, which releases both payments. It is refused unless the payment is held,
// equal to the terms and final. Deposits are as in [Party.Pay].
func (p *Party) Deliver(ctx context.Context, id contract.ID) ([]Record, error) {
	return p.move(ctx, id, contract.ActDeliver, true)
}

// Fund deposits what the party's notes lack for its leg, so that the leg need not wait; it returns no record where nothing is
// missing.
func (p *Party) Fund(ctx context.Context, id contract.ID) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := s.turn("fund its leg", !s.Phase.Over() && s.Legs[s.Side].Status == contract.LegNone); err != nil {
		return nil, err
	}
	records, err := p.fund(ctx, s)
	if errors.Is(err, ErrPending) {
		err = nil
	}
	return records, err
}

func (p *Party) move(ctx context.Context, id contract.ID, wanted contract.Action, patient bool) ([]Record, error) {
	p.acting.Lock()
	defer p.acting.Unlock()
	s, err := p.sit(ctx, id)
	if err != nil {
		return nil, err
	}
	mine := func(s seat) error { return s.turn(wanted.String(), s.Next() == wanted) }
	s, records, err := p.funded(ctx, s, mine, patient)
	if err != nil {
		return records, err
	}
	if _, made := p.config.Wallet.Replica().Latest().Deal(s.leg().Payment); made {
		return records, nil // on the chain, and not final yet
	}
	made, err := p.sendLeg(ctx, s)
	return append(records, made...), err
}

// funded returns the deal once the wallet can pay the leg, or at once where the leg is on the chain already. What it waits for takes
// its time: the turn is checked each time anew, and the leg never made for a deal that went on meanwhile.
func (p *Party) funded(ctx context.Context, s seat, turn func(seat) error, patient bool) (seat, []Record, error) {
	var records []Record
	for {
		if err := turn(s); err != nil {
			return s, records, err
		}
		if err := p.unbroken(s); err != nil {
			return s, records, err
		}
		if _, made := p.config.Wallet.Replica().Latest().Deal(s.leg().Payment); made {
			return s, records, nil
		}
		more, err := p.fund(ctx, s)
		records = append(records, more...)
		if !patient || !errors.Is(err, ErrPending) {
			return s, records, err
		}
		if err := p.idleUntil(ctx, p.config.Wallet.Replica().Changed()); err != nil {
			return s, records, err
		}
		if s, err = p.sit(ctx, s.State.Deal); err != nil {
			return s, records, err
		}
	}
}

// unbroken checks what is not final yet: the party gave the trade up with a cancellation that is on its way, or the counterparty's leg is
// free again. A leg that is made then settles with nothing, and is stuck until the deadline.
func (p *Party) unbroken(s seat) error {
	_, err := p.journal.get(s.ref("cancel"))
	if err == nil {
		return ErrUnderWay
	}
	if !errors.Is(err, store.ErrNotFound) {
		return err
	}
	theirs, made := p.config.Wallet.Replica().Latest().Deal(s.Terms.Leg(s.Side.Other()).Payment)
	if _, own := p.config.Wallet.Replica().Latest().Deal(s.leg().Payment); made && !own && theirs.State != ledger.DealHeld {
		return ErrUnderWay
	}
	return nil
}

func (p *Party) idleUntil(ctx context.Context, changed <-chan struct{}) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-changed:
	case <-time.After(p.config.Poll):
	}
	return nil
}

// leg is the party's own leg; it is complete once the deal is accepted.
func (s seat) leg() contract.Leg { return s.Terms.Leg(s.Side) }

func (s seat) ref(what string) string { return fmt.Sprintf("deal/%s/%s", s.State.Deal, what) }

// payment is the party's leg as its wallet pays it. The note's ciphertext is the usual one; the payee could do without.
func (p *Party) payment(s seat) wallet.Payment {
	note, leg := s.key.Note(p.domain, s.Terms, s.Side), s.leg()
	return wallet.Payment{
		To: s.Terms.Party(s.Side.Other()).Address, Asset: note.Asset, Value: note.Value, Rho: &note.Rho, Ref: s.ref("leg"),
		Leg: &ledger.Leg{Counter: leg.Counter, Deadline: leg.Deadline, CancelHash: leg.CancelHash},
	}
}

// fund makes sure that the wallet can pay the leg. It returns [ErrPending] when the money is on its way into the tree.
func (p *Party) fund(ctx context.Context, s seat) ([]Record, error) {
	missing, err := p.missing(ctx, s)
	if err != nil || missing.IsZero() {
		return nil, err
	}
	// A deposit may be under way that the chain did not show yet: it must not be made twice.
	if err := p.config.Wallet.Resume(ctx); err != nil {
		return nil, err
	}
	if missing, err = p.missing(ctx, s); err != nil || missing.IsZero() {
		return nil, err
	}
	deposit, err := p.planDeposit(ctx, s, missing)
	if err != nil {
		return nil, err
	}
	receipts, err := p.config.Wallet.Execute(ctx, deposit)
	records := make([]Record, len(receipts))
	for i, r := range receipts {
		records[i] = record(legTitles[s.Side].n, s.Side, "moves public assets into z-tokens", r)
	}
	return records, errors.Join(err, pendingIf(err == nil))
}

// missing returns what has to be deposited for the leg, 0 when it can be paid, or [ErrPending] when the money is on its way.
func (p *Party) missing(ctx context.Context, s seat) (notes.Value, error) {
	plan, err := p.config.Wallet.PlanPayment(ctx, p.payment(s))
	if err == nil {
		p.config.Wallet.Release(plan)
		return notes.Value{}, nil
	}
	missing, err := shortage(err)
	return missing, errors.Join(err, pendingIf(missing.IsZero() && err == nil))
}

// planDeposit plans a deposit for the leg. One of an earlier number that is done and gone was spent on something else, another deal of
// the party for example: the next is made. The numbers begin at 1 for each value.
func (p *Party) planDeposit(ctx context.Context, s seat, missing notes.Value) (*wallet.Plan, error) {
	under, err := p.config.Wallet.Outbox()
	if err != nil {
		return nil, err
	}
	for n := 1; ; n++ {
		ref := s.ref("deposit/" + missing.String())
		if n > 1 {
			ref = fmt.Sprintf("%s/%d", ref, n)
		}
		deposit := wallet.Deposit{Asset: s.Terms.Gives(s.Side).Asset, Value: missing, Ref: ref}
		plan, err := p.config.Wallet.PlanDeposit(ctx, deposit)
		sending := slices.ContainsFunc(under, func(e wallet.Entry) bool { return e.Ref == ref })
		if err != nil || len(plan.Steps) > 0 || sending {
			return plan, err
		}
	}
}

func pendingIf(pending bool) error {
	if pending {
		return ErrPending
	}
	return nil
}

// shortage returns what is missing beyond spendable and pending notes, or the error if it is of another kind.
func shortage(err error) (notes.Value, error) {
	var short *wallet.ErrInsufficient
	if !errors.As(err, &short) {
		return notes.Value{}, err
	}
	missing := short.Want.Big()
	missing.Sub(missing, short.Have.Big()).Sub(missing, short.Pending.Big())
	if missing.Sign() <= 0 {
		return notes.Value{}, nil
	}
	return notes.ValueFromBig(missing)
}

// sendLeg pays the leg. The wallet's ref makes it one payment however often it is asked for; the contract holds it at most once.
// A leg that was handed over is sent as it is.
func (p *Party) sendLeg(ctx context.Context, s seat) ([]Record, error) {
	item, err := p.handedOver(s.leg().Payment)
	if err != nil {
		return nil, err
	}
	if item != nil {
		return one(p.sendItem(ctx, s, *item))
	}
	plan, err := p.config.Wallet.PlanPayment(ctx, p.payment(s))
	if err != nil {
		return nil, err
	}
	receipts, err := p.config.Wallet.Execute(ctx, plan)
	records := make([]Record, len(receipts))
	for i, r := range receipts {
		title := "merges notes"
		if i == len(receipts)-1 {
			title = legTitles[s.Side].title
		}
		records[i] = record(legTitles[s.Side].n, s.Side, title, r)
	}
	return records, err
}

func (p *Party) sendItem(ctx context.Context, s seat, item ledger.Transfer) (Record, error) {
	receipt, err := p.once(ctx, s.ref("leg"), 0, func() (chain.Tx, error) { return p.chain.Submit(item), nil })
	return record(legTitles[s.Side].n, s.Side, legTitles[s.Side].title, receipt), err
}

// handedOver returns the party's own leg if it was proved and handed out, else nil.
func (p *Party) handedOver(payment notes.Commitment) (*ledger.Transfer, error) {
	entries, err := p.config.Wallet.Outbox()
	for _, e := range entries {
		if e.Output == payment && e.Item != nil {
			return e.Item.Transfer, nil
		}
	}
	return nil, err
}
