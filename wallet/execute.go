package wallet

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
)

// Execute carries a plan out and returns the receipts of its transactions, in the order of the
// steps. It writes each transaction down before it sends it, and sends those of one round without
// waiting for each other. A step that spends merged notes waits until their batch is appended and
// final, however long that takes: end ctx to stop waiting. A plan that was under
// way is finished, and of one that was done the receipt is returned; see [Plan.Status].
//
// A joint leg arrives with the call that settles the deal or closes the pledge, which Execute
// sends. Every other payment must be held or be among the Others of the [Leg]. If somebody else's
// money is held for the leg's payment before the call is mined, the contract takes that and leaves
// this leg out: then Execute returns [ErrPaidByOther], the deal is settled, and the leg's notes are
// free when the block is final.
//
// After an error, nothing is spent that the receipts do not show, unless the entry is still in the
// outbox ([Wallet.Outbox], [Wallet.Status]). Such a transaction may reach the chain or not, and
// [Wallet.Resume], or the same request under the same Ref, finishes it. The notes of a transaction
// that can never happen are free again. Of a leg whose transaction failed that is not so yet:
// whoever saw it can make the same payment until its deadline. The entry stays as if it had been
// handed out, and [Wallet.CallBack] ends it. Merges that were made stay: a plan made again starts
// from their notes.
func (w *Wallet) Execute(ctx context.Context, p *Plan) ([]chain.Receipt, error) {
	if p.Status != PlanNew {
		return w.finish(ctx, p.refs)
	}
	if err := w.begin(p); err != nil {
		return nil, err
	}
	defer w.end(p)
	if err := w.checkArrival(ctx, p.payment); err != nil {
		return nil, err
	}
	r := run{wallet: w, plan: p}
	err := r.send(ctx, p.Steps)
	return r.receipts, err
}

// Prepare carries a plan out except for its last transaction. It proves that one and hands it out
// instead of sending it, for a settlement or for another's batch. From then on whoever has the item
// can put it on the chain. Its notes stay reserved until it is there, or until it can never be
// there: because one of them is spent by other means ([Wallet.CallBack] does that), because its
// audit epoch ended, or, of a leg, because its deadline passed, somebody else's money is held for
// its payment, or the deal was called off; of a joint one also because the deal has settled or the
// pledge ended. Prepare for a plan that was under way returns the item that was handed out before.
// Deposits cannot be handed out: whoever sends one pays for it. Nor can distributions and merges.
func (w *Wallet) Prepare(ctx context.Context, p *Plan) (Item, error) {
	switch p.Kind {
	case DepositKind:
		return Item{}, errors.New("wallet: a deposit is paid by whoever sends it; execute it instead")
	case DistributionKind, MergeKind:
		return Item{}, fmt.Errorf("wallet: a %s is not handed out; execute it instead", p.Kind)
	case PaymentKind, WithdrawalKind:
	}
	if p.Status != PlanNew {
		return w.handedOut(p.ref())
	}
	if err := w.begin(p); err != nil {
		return Item{}, err
	}
	defer w.end(p)
	r := run{wallet: w, plan: p}
	last := len(p.Steps) - 1
	if err := r.send(ctx, p.Steps[:last]); err != nil {
		return Item{}, err
	}
	return r.handOut(ctx, p.Steps[last])
}

// begin marks a new plan as executed. A plan that the wallet did not make has no steps. The Refs of
// one that was released may be another plan's.
func (w *Wallet) begin(p *Plan) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(p.Steps) == 0 {
		return errors.New("wallet: the plan has no steps: make it with one of the wallet's Plan methods")
	}
	if p.begun.Swap(true) {
		return fmt.Errorf("%w: the plan was executed already; see in the outbox or the balance what became of it "+
			"before you pay again", ErrTwice)
	}
	for _, ref := range p.refs {
		if w.reserved.refs[ref] != p {
			return fmt.Errorf("%w: the plan has lost the ref %q, because it was released; make it again", ErrTwice, ref)
		}
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
	case e.Stopped:
		return Item{}, fmt.Errorf("%w: %q", ErrCallingBack, ref)
	case !e.HandedOut():
		return Item{}, fmt.Errorf("wallet: %q is on its way to the chain already", ref)
	}
	return *e.Item, nil
}
