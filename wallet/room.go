package wallet

import (
	"context"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// hasRoom asks the chain whether the tree takes the change of a withdrawal.
func (w *Wallet) hasRoom(ctx context.Context) (bool, error) {
	queue, err := w.queue(ctx)
	return err == nil && queue.HasRoom(1), err
}

// burn proves the withdrawal of a step. A tree that was filled since the plan was made takes no
// change.
func (r *run) burn(ctx context.Context, b *builder, s Step, inputs []statement.SpendableNote) (Item, error) {
	room, err := r.wallet.hasRoom(ctx)
	if err != nil {
		return Item{}, err
	}
	if !room && !s.takesAll() {
		return Item{}, ErrTreeFull
	}
	return b.burn(ctx, inputs, Withdrawal{Asset: r.plan.Asset, Value: s.Value, Recipient: r.plan.recipient}, room)
}

// takesAll reports whether the step leaves nothing of its inputs.
func (s Step) takesAll() bool {
	var sum notes.Amount
	for _, in := range s.Inputs {
		sum = sum.Add(notes.AmountOf(in.Value))
	}
	return sum == notes.AmountOf(s.Value)
}
