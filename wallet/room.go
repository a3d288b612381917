package wallet

import (
	"context"

	"github.com/zsettle/zsettle/notes"
)

// checkRoom reports whether the tree takes the change of a withdrawal with these steps. If it does
// not, checkRoom returns [ErrTreeFull] unless the steps take no room: a single one that leaves
// nothing of its inputs.
func (w *Wallet) checkRoom(ctx context.Context, steps ...Step) (room bool, err error) {
	queue, err := w.queue(ctx)
	if err != nil || queue.HasRoom(1) {
		return true, err
	}
	if len(steps) > 1 || !steps[0].takesAll() {
		return false, ErrTreeFull
	}
	return false, nil
}

// takesAll reports whether the step leaves nothing of its inputs.
func (s Step) takesAll() bool {
	var sum notes.Amount
	for _, in := range s.Inputs {
		sum = sum.Add(notes.AmountOf(in.Value))
	}
	return sum == notes.AmountOf(s.Value)
}
