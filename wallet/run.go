package wallet

import (
	"context"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// run carries out one plan.
type run struct {
	wallet   *Wallet
	plan     *Plan
	outputs  [][]notes.Commitment // what each step so far made for later ones
	receipts []chain.Receipt
}

// made is a proved item, what it takes to prove it again, and the notes that its step makes, in the
// order of the step.
type made struct {
	item    Item
	recipe  *Recipe
	outputs []notes.Commitment
}

// send proves the steps and sends each. A round waits for the transactions of the rounds before it.
func (r *run) send(ctx context.Context, steps []Step) error {
	for len(steps) > 0 {
		end := slices.IndexFunc(steps, func(s Step) bool { return s.Round != steps[0].Round })
		if end < 0 {
			end = len(steps)
		}
		if err := r.sendRound(ctx, steps[:end]); err != nil {
			return err
		}
		steps = steps[end:]
	}
	return nil
}

// sendRound proves and sends the steps of a round, in their order. None waits until another is
// mined. After an error no further step is begun, and those that were sent are waited for.
func (r *run) sendRound(ctx context.Context, steps []Step) error {
	sent := sending{run: r, receipts: make([]chain.Receipt, len(steps))}
	for i, s := range steps {
		if sent.hasFailed() {
			break
		}
		e, err := r.write(ctx, s)
		if err != nil {
			sent.fail(err)
			break
		}
		sent.deliver(ctx, i, e)
	}
	return sent.end()
}

// write proves a step and writes it down. Its caller lets the entry go when it is brought to its
// end, unless there is an error.
func (r *run) write(ctx context.Context, s Step) (Entry, error) {
	m, err := r.prove(ctx, s)
	if err != nil {
		return Entry{}, err
	}
	e := entryOf(r.plan, m, s)
	e.Sending = true
	r.wallet.take(e)
	if err := r.wallet.record(e); err != nil {
		r.wallet.letGo(e)
		return Entry{}, err
	}
	return e, nil
}

// handOut proves a step, and writes the item down for somebody else to send.
func (r *run) handOut(ctx context.Context, s Step) (Item, error) {
	m, err := r.prove(ctx, s)
	if err != nil {
		return Item{}, err
	}
	if err := r.wallet.record(entryOf(r.plan, m, s)); err != nil {
		return Item{}, err
	}
	return m.item, nil
}

// prove builds and proves one step.
func (r *run) prove(ctx context.Context, s Step) (made, error) {
	if err := r.wallet.allow(ctx, r.plan.outgoing(s)); err != nil {
		return made{}, err
	}
	inputs, err := r.inputs(ctx, s)
	if err != nil {
		return made{}, err
	}
	m, err := r.build(ctx, s, inputs)
	if err != nil {
		return made{}, err
	}
	r.outputs = append(r.outputs, m.outputs)
	if s.Merge || len(s.Split) > 0 {
		r.wallet.holdMade(r.plan, m.outputs)
	}
	return m, nil
}

// inputs returns the notes of a step. It waits for those that an earlier step makes.
func (r *run) inputs(ctx context.Context, s Step) ([]Owned, error) {
	owned := make([]Owned, len(s.Inputs))
	for i, in := range s.Inputs {
		if in.Note != nil {
			owned[i] = *in.Note
			continue
		}
		n, err := r.wallet.await(ctx, r.outputs[in.Step][in.Output])
		if err != nil {
			return nil, err
		}
		owned[i] = n
	}
	return owned, r.wallet.checkHeld(r.plan, owned)
}

// build proves one step under the newest final root.
func (r *run) build(ctx context.Context, s Step, inputs []Owned) (made, error) {
	b, spendable, err := r.wallet.newBuilder(inputs)
	if err != nil {
		return made{}, err
	}
	if err := r.wallet.checkState(ctx, b.state, inputs); err != nil {
		return made{}, err
	}
	if outs := r.outs(s); len(outs) > 0 {
		return b.shuffledDistribution(ctx, spendable, outs)
	}
	m := made{recipe: r.recipe(s)}
	m.item, err = r.buildOne(ctx, b, s, spendable)
	m.outputs = []notes.Commitment{m.item.output()}
	return m, err
}

// recipe returns that of a step that makes one note, or none.
func (r *run) recipe(s Step) *Recipe {
	switch {
	case s.Merge:
		return &Recipe{[]Output{outputOf(r.toSelf(s.Value))}}
	case r.plan.Kind == PaymentKind:
		return &Recipe{[]Output{outputOf(r.plan.payment)}}
	}
	return &Recipe{}
}

// buildOne proves a step that makes one note, or none.
func (r *run) buildOne(ctx context.Context, b *builder, s Step, inputs []statement.SpendableNote) (Item, error) {
	p := r.plan
	switch {
	case s.Merge && len(inputs) > maxInputs:
		return b.consolidation(ctx, inputs)
	case s.Merge:
		return b.transfer(ctx, inputs, r.toSelf(s.Value))
	case p.Kind == DepositKind:
		return b.deposit(ctx, r.wallet.payer(), p.Asset, s.Value)
	case p.Kind == PaymentKind:
		return b.transfer(ctx, inputs, p.payment)
	}
	return r.burn(ctx, b, s, inputs)
}

// outs returns the payments of a step that is a distribution.
func (r *run) outs(s Step) []Payment {
	var outs []Payment
	for _, value := range s.Split {
		outs = append(outs, r.toSelf(value))
	}
	for _, i := range s.Payments {
		outs = append(outs, r.plan.Payments[i])
	}
	return outs
}

// toSelf is a payment to the account itself.
func (r *run) toSelf(value notes.Value) Payment {
	return Payment{To: r.wallet.Address(), Asset: r.plan.Asset, Value: value}
}

// holdMade reserves the notes that a step makes for later ones, before anyone can see them.
func (w *Wallet) holdMade(p *Plan, outputs []notes.Commitment) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, cm := range outputs {
		w.reserved.made[cm] = p
	}
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

// await waits until the note of a commitment can be spent by the plan that reserved it. It returns
// [ErrStale] when the transaction that makes the note can never happen any more.
func (w *Wallet) await(ctx context.Context, cm notes.Commitment) (note Owned, err error) {
	err = w.SyncUntil(ctx, func() (bool, error) {
		unspent, err := w.Unspent()
		if err != nil {
			return false, err
		}
		for _, n := range unspent {
			if n.Commitment == cm && n.State == Reserved {
				note = n
				return true, nil
			}
		}
		coming, err := w.isComing(cm)
		if err == nil && !coming {
			err = fmt.Errorf("%w (a transaction of it was undone)", ErrStale)
		}
		return false, err
	})
	if err != nil && ctx.Err() != nil {
		err = fmt.Errorf("wallet: the note of an earlier step is not in the tree yet: %w", err)
	}
	return note, err
}

// isComing reports whether the note of a commitment is on the chain, or is made by a transaction in
// progress.
func (w *Wallet) isComing(cm notes.Commitment) (bool, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.reading.head.knows(cm) {
		return true, nil
	}
	if err := w.reading.head.takeErr(); err != nil {
		return false, err
	}
	entries, err := w.journal.list()
	return slices.ContainsFunc(entries, func(e Entry) bool { return e.Item.makes(cm) }), err
}
