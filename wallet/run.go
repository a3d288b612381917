package wallet

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// run carries out one plan.
type run struct {
	wallet   *Wallet
	plan     *Plan
	outputs  []notes.Commitment // what the steps so far made
	receipts []chain.Receipt
}

// send proves the steps and sends each.
func (r *run) send(ctx context.Context, steps []Step) error {
	for _, s := range steps {
		item, err := r.prove(ctx, s)
		if err != nil {
			return err
		}
		e, err := r.wallet.sign(ctx, item, entryOf(r.plan, item, s))
		if err != nil {
			return err
		}
		receipt, err := r.wallet.deliver(ctx, e)
		if receipt.OK {
			r.receipts = append(r.receipts, receipt)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// handOut proves a step, and writes the item down for somebody else to send.
func (r *run) handOut(ctx context.Context, s Step) (Item, error) {
	item, err := r.prove(ctx, s)
	if err != nil {
		return Item{}, err
	}
	if err := r.wallet.record(entryOf(r.plan, item, s)); err != nil {
		return Item{}, err
	}
	return item, nil
}

// prove builds and proves one step.
func (r *run) prove(ctx context.Context, s Step) (Item, error) {
	inputs, err := r.inputs(ctx, s)
	if err != nil {
		return Item{}, err
	}
	item, err := r.build(ctx, s, inputs)
	if err != nil {
		return Item{}, err
	}
	r.outputs = append(r.outputs, item.output())
	if s.Merge {
		r.wallet.holdMerged(r.plan, item.output())
	}
	return item, nil
}

// inputs returns the notes of a step. It waits for those that an earlier step makes.
func (r *run) inputs(ctx context.Context, s Step) ([]Owned, error) {
	owned := make([]Owned, len(s.Inputs))
	for i, in := range s.Inputs {
		if in.Note != nil {
			owned[i] = *in.Note
			continue
		}
		n, err := r.wallet.await(ctx, r.outputs[in.Step])
		if err != nil {
			return nil, err
		}
		owned[i] = n
	}
	return owned, r.wallet.checkHeld(r.plan, owned)
}

// build proves one step under the newest final root.
func (r *run) build(ctx context.Context, s Step, inputs []Owned) (Item, error) {
	b, spendable, err := r.wallet.newBuilder(inputs)
	if err != nil {
		return Item{}, err
	}
	if err := r.wallet.checkState(ctx, b.state, inputs); err != nil {
		return Item{}, err
	}
	p := r.plan
	switch {
	case s.Merge:
		return b.transfer(ctx, spendable, Payment{To: r.wallet.Address(), Asset: p.Asset, Value: s.Value})
	case p.Kind == DepositKind:
		return b.mint(ctx, r.wallet.config.Account, p.Asset, s.Value)
	case p.Kind == PaymentKind:
		return b.transfer(ctx, spendable, p.payment)
	}
	return r.burn(ctx, b, s, spendable)
}

// holdMerged reserves the note that a merge makes, before anyone can see it.
func (w *Wallet) holdMerged(p *Plan, output notes.Commitment) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.reserved.merged[output] = p
}

// checkHeld checks that the notes are still reserved for the plan.
func (w *Wallet) checkHeld(p *Plan, owned []Owned) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, n := range owned {
		if !w.reserved.holdsFor(p, n) {
			return ErrReserved
		}
	}
	return nil
}

// await waits until the note of a commitment can be spent by the plan that reserved it.
func (w *Wallet) await(ctx context.Context, cm notes.Commitment) (Owned, error) {
	for {
		changed := w.config.Replica.Changed()
		if err := w.Sync(ctx); err != nil {
			return Owned{}, err
		}
		for _, n := range w.Notes() {
			if n.Commitment == cm && n.State == Reserved {
				return n, nil
			}
		}
		if err := ledger.WaitForChange(ctx, changed, chain.DefaultPoll); err != nil {
			return Owned{}, fmt.Errorf("wallet: a merged note is not in the tree yet: %w", err)
		}
	}
}
