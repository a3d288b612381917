package wallet

import (
	"context"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// PlanDeposit plans a deposit and checks it: the asset is listed, deposits are not paused, the
// account is registered and the public account holds the tokens. [Wallet.Execute] approves what the
// contract may not pull yet.
func (w *Wallet) PlanDeposit(ctx context.Context, d Deposit) (*Plan, error) {
	p := &Plan{Kind: DepositKind, Asset: d.Asset, Value: d.Value}
	return w.plan(ctx, p, d.Ref, func() error {
		p.Steps = []Step{{Value: d.Value}}
		return w.checkDeposit(ctx, d)
	})
}

// PlanPayment plans a payment, plain or as a leg of a deal, and checks it: both parties are
// registered and the spendable notes suffice. The deal of a leg is well formed, all ways to close
// its pledge are known, the payment is one of it that nobody has made, and it is not too late; see
// [ErrLeg] and the errors after it. The notes are reserved until the plan is executed or released.
func (w *Wallet) PlanPayment(ctx context.Context, pay Payment) (*Plan, error) {
	p := &Plan{Kind: PaymentKind, Asset: pay.Asset, Value: pay.Value, payment: pay}
	return w.plan(ctx, p, pay.Ref, func() error {
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
	p := &Plan{Kind: WithdrawalKind, Asset: out.Asset, Value: out.Value, recipient: out.Recipient}
	return w.plan(ctx, p, out.Ref, func() error {
		if out.Recipient == (common.Address{}) {
			return ErrZeroRecipient
		}
		if err := w.checkWithdrawnBefore(out); err != nil {
			return err
		}
		room, err := w.hasRoom(ctx)
		if err != nil {
			return err
		}
		return w.reserve(ctx, p, room)
	})
}

// Release gives up a plan: its notes and Refs are free for others. It does nothing to a plan that
// was executed or is being executed, which needs no release.
func (w *Wallet) Release(p *Plan) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !p.begun.Load() {
		w.reserved.freePlan(p)
	}
}

// end frees what a plan that was executed holds.
func (w *Wallet) end(p *Plan) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.reserved.freePlan(p)
}

// plan makes a plan, unless its Ref is in the journal: then there is nothing to plan.
func (w *Wallet) plan(ctx context.Context, p *Plan, ref string, steps func() error) (*Plan, error) {
	status, err := w.takeRef(p, ref, p.request())
	if err != nil {
		return nil, err
	}
	if p.Status = status; status != PlanNew {
		p.refs = []string{ref}
		return p, nil
	}
	return w.complete(ctx, p, steps)
}

// complete checks what every plan needs, and makes the steps. A plan that fails is released.
func (w *Wallet) complete(ctx context.Context, p *Plan, steps func() error) (*Plan, error) {
	err := w.checkAccount(ctx, p)
	if err == nil {
		err = steps()
	}
	if err != nil {
		w.Release(p)
		return nil, err
	}
	return p, nil
}

// takeRef looks up what the journal has under a Ref, and returns how far that is. It must be what
// is asked for now. A Ref that is not there is the plan's from now on.
func (w *Wallet) takeRef(p *Plan, ref string, asked common.Hash) (PlanStatus, error) {
	if ref == "" {
		return PlanNew, nil
	}
	if !utf8.ValidString(ref) {
		return PlanNew, ErrRefText // the journal would keep another one
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.journal.read(w.journal.named(ref))
	switch {
	case errors.Is(err, ErrNoEntry):
		return PlanNew, w.reserved.holdRef(p, ref)
	case err != nil:
		return PlanNew, err
	case e.Request != asked:
		return PlanNew, fmt.Errorf("%w: %q", ErrRefUsed, ref)
	}
	return e.Status(), nil
}

// reserve selects the notes for a plan and reserves them. Without room for a change, they are what
// the plan needs, and no more.
func (w *Wallet) reserve(ctx context.Context, p *Plan, room bool) error {
	takes, err := w.contractTakes(ctx)
	if err != nil {
		return err
	}
	err = w.reserveSteps(p, func(owned []Owned) ([]Step, error) {
		return planSteps(owned, p.Asset, p.Value, takes.merging(), room)
	})
	var short *ErrInsufficient
	if errors.As(err, &short) && short.Have.IsZero() && short.Pending.IsZero() && w.knownUnlisted(ctx, p.Asset) {
		return &ErrNotListed{p.Asset}
	}
	return err
}

// reserveSteps plans with the notes that the account has now, and reserves those that are taken.
func (w *Wallet) reserveSteps(p *Plan, plan func(owned []Owned) ([]Step, error)) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	unspent, err := w.unspentNotes()
	if err != nil {
		return err
	}
	steps, err := plan(unspent)
	if err != nil {
		return err
	}
	p.Steps = steps
	w.reserved.holdSteps(p)
	return nil
}
