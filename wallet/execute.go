package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
)

// Execute carries a plan out, step by step, and returns the receipts of its transactions. It writes
// each transaction down before it sends it. A step that spends merged notes waits until their batch
// is appended and final, however long that takes: end ctx to stop waiting. A plan that was under
// way is finished, and of one that was done the receipt is returned; see [Plan.Status].
//
// After an error, nothing is spent that the receipts do not show, unless the entry is still in the
// outbox ([Wallet.Outbox], [Wallet.Status]). Such a transaction may reach the chain or not, and
// [Wallet.Resume], or the same request under the same Ref, finishes it. The notes of a transaction
// that can never happen are free again. Merges that were made stay: a plan made again starts from
// their notes.
func (w *Wallet) Execute(ctx context.Context, p *Plan) ([]chain.Receipt, error) {
	if p.Status != PlanNew {
		return w.finish(ctx, p.ref)
	}
	if err := p.begin(); err != nil {
		return nil, err
	}
	defer w.Release(p)
	r := run{wallet: w, plan: p}
	err := r.send(ctx, p.Steps)
	return r.receipts, err
}

// Prepare carries a plan out except for its last transaction. It proves that one and hands it out
// instead of sending it, for an atomic swap or another's batch. From then on whoever has the item
// can put it on the chain. Its notes stay reserved until it is there, until one of them is spent by
// other means, or until the contract can no longer take the item, because the deadline of its leg
// passed or its audit epoch ended. Prepare for a plan that was under way returns the item that was
// handed out before. Deposits cannot be handed out: whoever sends one pays for it.
func (w *Wallet) Prepare(ctx context.Context, p *Plan) (Item, error) {
	if p.Kind == DepositKind {
		return Item{}, errors.New("wallet: a deposit is paid by whoever sends it; execute it instead")
	}
	if p.Status != PlanNew {
		return w.handedOut(p.ref)
	}
	if err := p.begin(); err != nil {
		return Item{}, err
	}
	defer w.Release(p)
	r := run{wallet: w, plan: p}
	last := len(p.Steps) - 1
	if err := r.send(ctx, p.Steps[:last]); err != nil {
		return Item{}, err
	}
	return r.handOut(ctx, p.Steps[last])
}

// begin marks a new plan as executed. A plan that the wallet did not make has no steps.
func (p *Plan) begin() error {
	if len(p.Steps) == 0 {
		return errors.New("wallet: the plan has no steps: make it with one of the wallet's Plan methods")
	}
	if p.begun.Swap(true) {
		return fmt.Errorf("%w: the plan was executed already; see in the outbox or the balance what became of it "+
			"before you pay again", ErrTwice)
	}
	return nil
}

// handedOut returns the item that was handed out under a Ref.
func (w *Wallet) handedOut(ref string) (Item, error) {
	e, err := w.Status(ref)
	switch {
	case err != nil:
		return Item{}, err
	case e.Done:
		return Item{}, fmt.Errorf("wallet: %q is done already", ref)
	case e.Item == nil:
		return Item{}, fmt.Errorf("wallet: %q is on its way to the chain already", ref)
	}
	return *e.Item, nil
}
