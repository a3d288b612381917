package wallet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// patience is how long a transaction is waited for before it is broadcast again: nodes lose transactions.
const patience = 20 * time.Second

// Execute carries a plan out, step by step, and returns the receipts of its transactions. Each is written down before it is sent.
// A step that spends merged notes waits until their batch is appended and final, however long that takes: end ctx to stop waiting.
// After an error nothing is spent that the receipts do not show, unless the entry is still in the outbox ([Wallet.Outbox]): then the
// transaction may or may not be on its way, and [Wallet.Resume], or the same request under the same Ref, finishes it. The notes of a
// transaction that can never happen are free again. Merges that were made stay made: plan anew, and the plan starts from there.
func (w *Wallet) Execute(ctx context.Context, p *Plan) ([]chain.Receipt, error) {
	if len(p.Steps) == 0 {
		return w.again(ctx, p.ref)
	}
	if p.carried.Swap(true) {
		return nil, ErrTwice
	}
	defer w.Release(p)
	var receipts []chain.Receipt
	err := w.steps(ctx, p, func(item Item, s Step) error {
		e, err := w.sign(ctx, p, item, s)
		if err != nil {
			return err
		}
		receipt, err := w.deliver(ctx, e)
		if receipt.OK {
			receipts = append(receipts, receipt)
		}
		return err
	})
	return receipts, err
}

// Prepare carries a plan out but for its last transaction, which it proves and hands out instead of sending it: for an atomic swap or
// another's batch. From then on whoever has the item can put it on the chain; its notes stay reserved until it is there, until a note
// of it is spent by other means, or until the contract can't take it any more: a leg's deadline passed, or its audit epoch did. Deposits cannot be handed out: who sends them pays.
func (w *Wallet) Prepare(ctx context.Context, p *Plan) (Item, error) {
	if p.Kind == DepositKind {
		return Item{}, errors.New("wallet: a deposit is paid by whoever sends it; execute it instead")
	}
	if len(p.Steps) == 0 {
		return w.prepared(p.ref)
	}
	if p.carried.Swap(true) {
		return Item{}, ErrTwice
	}
	defer w.Release(p)
	var last Item
	err := w.steps(ctx, p, func(item Item, s Step) error {
		if !s.Merge {
			last = item
			e := entryOf(p, item, s)
			e.Item = &item
			return w.record(e)
		}
		e, err := w.sign(ctx, p, item, s)
		if err == nil {
			_, err = w.deliver(ctx, e)
		}
		return err
	})
	return last, err
}

// prepared returns the item that was handed out under a Ref.
func (w *Wallet) prepared(ref string) (Item, error) {
	e, err := w.outbox.get(ref)
	if err == nil && e.Item == nil {
		err = fmt.Errorf("wallet: %q is on its way to the chain already", ref)
	}
	if err != nil {
		return Item{}, err
	}
	return *e.Item, nil
}

// steps builds and proves each step and gives it to carry.
func (w *Wallet) steps(ctx context.Context, p *Plan, carry func(Item, Step) error) error {
	outputs := make([]notes.Commitment, len(p.Steps))
	for i, s := range p.Steps {
		inputs, err := w.inputs(ctx, p, s, outputs)
		if err != nil {
			return err
		}
		item, err := w.build(ctx, p, s, inputs)
		if err != nil {
			return err
		}
		outputs[i] = item.output()
		w.promise(p, s, outputs[i])
		if err := carry(item, s); err != nil {
			return err
		}
	}
	return nil
}

// promise reserves the note that a merge makes, before anyone can see it.
func (w *Wallet) promise(p *Plan, s Step, output notes.Commitment) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if s.Merge {
		w.promised[output] = p
	}
}

// inputs returns the notes of a step; it waits for those that an earlier step makes.
func (w *Wallet) inputs(ctx context.Context, p *Plan, s Step, outputs []notes.Commitment) ([]Owned, error) {
	owned := make([]Owned, len(s.Inputs))
	for i, in := range s.Inputs {
		if in.Note != nil {
			owned[i] = *in.Note
			continue
		}
		n, err := w.await(ctx, outputs[in.Step])
		if err != nil {
			return nil, err
		}
		owned[i] = n
	}
	return owned, w.claim(p, owned)
}

// claim checks that the notes are still set aside for the plan.
func (w *Wallet) claim(p *Plan, owned []Owned) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, n := range owned {
		if w.reserved[n.Nullifier] != any(p) && w.promised[n.Commitment] != p {
			return ErrReserved
		}
	}
	return nil
}

// await waits until the note of a commitment can be spent.
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
		select {
		case <-ctx.Done():
			return Owned{}, fmt.Errorf("wallet: a merged note is not in the tree yet: %w", ctx.Err())
		case <-changed:
		case <-time.After(chain.DefaultPoll):
		}
	}
}

// build proves one step under the newest final root.
func (w *Wallet) build(ctx context.Context, p *Plan, s Step, inputs []Owned) (Item, error) {
	b, spendable, err := w.builder(inputs)
	if err != nil {
		return Item{}, err
	}
	if err := w.checkState(ctx, b, inputs); err != nil {
		return Item{}, err
	}
	switch {
	case s.Merge:
		return b.transfer(ctx, spendable, Payment{To: w.Address(), Asset: p.Asset, Value: s.Value})
	case p.Kind == DepositKind:
		return b.mint(ctx, w.config.Account, p.Asset, s.Value)
	case p.Kind == PaymentKind:
		return b.transfer(ctx, spendable, p.payment)
	}
	return b.burn(ctx, spendable, Withdrawal{Asset: p.Asset, Value: s.Value, Recipient: p.recipient})
}

// builder takes the state of the chain: notes and root that are final, and the participants and audit key of the newest block, which
// are what the contract accepts.
func (w *Wallet) builder(inputs []Owned) (*builder, []statement.SpendableNote, error) {
	positions := make([]uint32, len(inputs))
	for i, n := range inputs {
		positions[i] = n.Position
	}
	paths, root, err := w.config.Replica.Final().Paths(positions...)
	if err != nil {
		return nil, nil, err
	}
	spendable := make([]statement.SpendableNote, len(inputs))
	for i, n := range inputs {
		spendable[i] = statement.SpendableNote{Note: n.Note, Path: paths[i]}
	}
	epoch := w.config.Replica.Latest().AuditEpoch()
	chain := statement.Chain{Root: root, Participants: w.config.Replica.Latest().Participants(), AuditKey: epoch.Key}
	return &builder{w.view, w.config.Key, w.config.Prover, w.config.ZContract, chain, epoch.Number}, spendable, nil
}
