package wallet

import "context"

// turn is taken by one caller at a time. Who waits for it stops with its context, so that long work
// of another caller, such as a proof, holds up nobody for longer than it wants to wait.
type turn chan struct{}

func newTurn() turn { return make(turn, 1) }

// take waits for the turn and returns what gives it back, or the error of the context.
func (t turn) take(ctx context.Context) (giveBack func(), err error) {
	select {
	case t <- struct{}{}:
		return func() { <-t }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
