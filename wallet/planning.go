package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// PlanDeposit plans a deposit and checks it: the asset is listed, deposits are not paused, the
// account is registered and the public account holds the tokens. [Wallet.Execute] approves what the
// contract may not pull yet.
func (w *Wallet) PlanDeposit(ctx context.Context, d Deposit) (*Plan, error) {
	p := &Plan{Kind: DepositKind, Asset: d.Asset, Value: d.Value, ref: d.Ref}
	return w.plan(ctx, p, func() error {
		p.Steps = []Step{{Value: d.Value}}
		return w.checkDeposit(ctx, d)
	})
}

// PlanPayment plans a payment, plain or as a leg of a deal, and checks it: both parties are
// registered and the spendable notes suffice. The deal of a leg is well formed, all ways to close
// its pledge are known, the payment is one of it that nobody has made, and it is not too late; see
// [ErrLeg] and the errors after it. The notes are reserved until the plan is executed or released.
func (w *Wallet) PlanPayment(ctx context.Context, pay Payment) (*Plan, error) {
	p := &Plan{Kind: PaymentKind, Asset: pay.Asset, Value: pay.Value, ref: pay.Ref, payment: pay}
	return w.plan(ctx, p, func() error {
		if err := w.checkPayment(ctx, pay); err != nil {
			return err
		}
		return w.reserve(ctx, p, true)
	})
}

// PlanWithdrawal plans a withdrawal of notes as public tokens. The notes are reserved until the
// plan is executed or released.
//
// A withdrawal leaves a change, also of value 0, so that nobody sees whether it took all that its
// notes hold. When the commitment tree takes no more, a withdrawal of all that one or two notes
// hold makes no change and needs no room. Then everybody sees that nothing was left. Any other
// withdrawal is refused with [ErrTreeFull].
func (w *Wallet) PlanWithdrawal(ctx context.Context, out Withdrawal) (*Plan, error) {
	p := &Plan{Kind: WithdrawalKind, Asset: out.Asset, Value: out.Value, ref: out.Ref, recipient: out.Recipient}
	return w.plan(ctx, p, func() error {
		if out.Recipient == (common.Address{}) {
			return ErrZeroRecipient
		}
		room, err := w.hasRoom(ctx)
		if err != nil {
			return err
		}
		return w.reserve(ctx, p, room)
	})
}

// Release gives up a plan: its notes are free for others. A plan that was executed needs no
// release.
func (w *Wallet) Release(p *Plan) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.reserved.freePlan(p)
}

// plan makes a plan, unless its Ref is in the outbox: then there is nothing to plan. It checks what
// every plan needs, and complete does the rest.
func (w *Wallet) plan(ctx context.Context, p *Plan, complete func() error) (*Plan, error) {
	if err := w.takeRef(p); err != nil {
		return nil, err
	}
	if p.Status != PlanNew {
		return p, nil
	}
	err := w.checkAccount(ctx, p)
	if err == nil {
		err = complete()
	}
	if err != nil {
		w.Release(p)
		return nil, err
	}
	return p, nil
}

// takeRef looks the request's Ref up in the outbox and sets the plan's status. A Ref that is not
// there is the plan's from now on.
func (w *Wallet) takeRef(p *Plan) error {
	if p.ref == "" {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.outbox.get(p.ref)
	if errors.Is(err, ErrNoEntry) {
		return w.reserved.holdRef(p)
	}
	if err != nil {
		return err
	}
	if e.Kind != p.Kind || e.Asset != p.Asset || e.Value != p.Value {
		return fmt.Errorf("wallet: the ref %q names another request; choose a new one", p.ref)
	}
	p.Status = e.Status()
	return nil
}

// reserve selects the notes for a plan and reserves them. Without room for a change, they are what
// the plan needs, and no more.
func (w *Wallet) reserve(ctx context.Context, p *Plan, room bool) error {
	err := w.reserveSpendable(p, room)
	var short *ErrInsufficient
	if errors.As(err, &short) && short.Have.IsZero() && short.Pending.IsZero() && w.knownUnlisted(ctx, p.Asset) {
		return &ErrNotListed{p.Asset}
	}
	return err
}

func (w *Wallet) reserveSpendable(p *Plan, room bool) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	steps, err := planSteps(w.ownedNotes(), p.Asset, p.Value, room)
	if err != nil {
		return err
	}
	p.Steps = steps
	w.reserved.holdSteps(p)
	return nil
}
