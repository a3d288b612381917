package wallet

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// PlanDeposit plans a deposit and checks it: the asset is listed, deposits are not paused, the account is registered and the public
// account holds the tokens. What is missing of an approval is approved by [Wallet.Execute].
func (w *Wallet) PlanDeposit(ctx context.Context, d Deposit) (*Plan, error) {
	p := &Plan{Kind: DepositKind, Asset: d.Asset, Value: d.Value, ref: d.Ref, Steps: []Step{{Value: d.Value}}}
	return w.make(ctx, p, func() error { return w.checkDeposit(ctx, d) })
}

// checkDeposit asks the chain whether a deposit would be taken.
func (w *Wallet) checkDeposit(ctx context.Context, d Deposit) error {
	asset, err := w.config.ZContract.Asset(ctx, d.Asset)
	if err != nil {
		return err
	}
	if !asset.Listed {
		return &ErrNotListed{d.Asset}
	}
	paused, err := w.config.ZContract.MintPaused(ctx)
	if err != nil {
		return err
	}
	if paused {
		return ErrMintPaused
	}
	have, err := w.config.ZContract.Balance(ctx, d.Asset, w.config.Account.Address())
	if err != nil {
		return err
	}
	if have.Cmp(d.Value.Big()) < 0 {
		return &ErrPublicFunds{d.Asset, w.config.Account.Address(), notes.AmountOf(d.Value), notes.AmountFromBig(have)}
	}
	return nil
}

// PlanPayment plans a payment, plain or as the leg of a deal, and checks it: both parties are registered and the spendable notes
// suffice. The notes are reserved until the plan is executed or released.
func (w *Wallet) PlanPayment(ctx context.Context, pay Payment) (*Plan, error) {
	p := &Plan{Kind: PaymentKind, Asset: pay.Asset, Value: pay.Value, ref: pay.Ref, payment: pay}
	return w.make(ctx, p, func() error {
		if err := pay.To.Validate(); err != nil {
			return fmt.Errorf("wallet: the payee's address: %w", err)
		}
		if err := w.checkRegistered(pay.To.Owner); err != nil {
			return err
		}
		if err := w.checkLeg(ctx, pay.Leg); err != nil {
			return err
		}
		return w.choose(ctx, p)
	})
}

// checkLeg checks what of a leg does not depend on the payment.
func (w *Wallet) checkLeg(ctx context.Context, leg *ledger.Leg) error {
	if leg == nil {
		return nil
	}
	if leg.Counter.IsZero() {
		return fmt.Errorf("%w: it names no payment wanted in return", ErrLeg)
	}
	head, err := w.config.ZContract.Client().Head(ctx)
	if err != nil {
		return err
	}
	if leg.Deadline <= head.Time {
		return fmt.Errorf("%w (deadline %d, the chain's time is %d)", ErrDeadline, leg.Deadline, head.Time)
	}
	return nil
}

// PlanWithdrawal plans a withdrawal of notes as public tokens. The notes are reserved until the plan is executed or released.
func (w *Wallet) PlanWithdrawal(ctx context.Context, out Withdrawal) (*Plan, error) {
	p := &Plan{Kind: WithdrawalKind, Asset: out.Asset, Value: out.Value, ref: out.Ref, recipient: out.Recipient}
	return w.make(ctx, p, func() error {
		if out.Recipient == (common.Address{}) {
			return ErrZeroRecipient
		}
		return w.choose(ctx, p)
	})
}

// make completes a plan, unless its Ref is in the outbox: then there is nothing to plan. What every plan needs is checked here.
func (w *Wallet) make(ctx context.Context, p *Plan, complete func() error) (*Plan, error) {
	under, err := w.underWay(p)
	if err != nil {
		return nil, err
	}
	if under {
		p.Steps = nil
		return p, nil
	}
	if err = w.Sync(ctx); err == nil {
		err = w.checkRegistered(w.view.Owner())
	}
	if err == nil && p.Value.IsZero() {
		err = ErrZeroValue
	}
	if err == nil {
		err = complete()
	}
	if err != nil {
		w.Release(p)
		return nil, err
	}
	return p, nil
}

// Release gives up a plan: its notes are free for others. A plan that was executed needs no release.
func (w *Wallet) Release(p *Plan) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.free(p)
}

// underWay tells whether the request's Ref is in the outbox: then nothing is planned anew. Otherwise the Ref is the plan's.
func (w *Wallet) underWay(p *Plan) (bool, error) {
	if p.ref == "" {
		return false, nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	e, err := w.outbox.get(p.ref)
	if errors.Is(err, ErrNoEntry) {
		if w.refs[p.ref] != nil {
			return false, fmt.Errorf("%w (ref %q)", ErrTwice, p.ref)
		}
		w.refs[p.ref] = p
		return false, nil
	}
	if err == nil && (e.Kind != p.Kind || e.Asset != p.Asset || e.Value != p.Value) {
		err = fmt.Errorf("wallet: the ref %q names another request; choose a new one", p.ref)
	}
	return err == nil, err
}

// choose selects and reserves notes for a plan.
func (w *Wallet) choose(ctx context.Context, p *Plan) (err error) {
	w.mu.Lock()
	p.Steps, err = plan(w.notes(), p.Asset, p.Value)
	for _, s := range p.Steps {
		for _, in := range s.Inputs {
			if in.Note != nil {
				w.hold(p, in.Note.Nullifier)
			}
		}
	}
	w.mu.Unlock()
	var short *ErrInsufficient
	if errors.As(err, &short) && short.Have.IsZero() && short.Pending.IsZero() {
		if asset, asked := w.config.ZContract.Asset(ctx, p.Asset); asked == nil && !asset.Listed {
			return &ErrNotListed{p.Asset}
		}
	}
	return err
}

func (w *Wallet) checkRegistered(owner notes.Owner) error {
	_, _, err := w.config.Replica.Latest().ParticipantPath(owner)
	if errors.Is(err, ledger.ErrNotRegistered) {
		return &ErrNotRegistered{owner, owner == w.view.Owner()}
	}
	return err // the published root is wrong: nobody can prove anything until it is mended
}

// checkState asks the chain whether the state that a proof would be made under still holds, before the work of proving.
func (w *Wallet) checkState(ctx context.Context, b *builder, inputs []Owned) error {
	current, previous, err := w.config.ZContract.ParticipantsRoots(ctx)
	if err != nil {
		return err
	}
	if root := b.chain.Participants.Root(); !slices.Contains([]tree.Root{current, previous}, root) {
		return fmt.Errorf("%w (the participants changed)", ErrStale)
	}
	for _, n := range inputs {
		spent, err := w.config.ZContract.IsSpent(ctx, n.Nullifier)
		if err != nil {
			return err
		}
		if spent {
			return fmt.Errorf("%w (a note was spent elsewhere)", ErrStale)
		}
	}
	if len(inputs) == 0 {
		return nil
	}
	known, err := w.config.ZContract.IsRoot(ctx, b.chain.Root)
	if err == nil && !known {
		err = fmt.Errorf("%w (its root is gone)", ErrStale)
	}
	return err
}
