package prover

import (
	"context"
	"fmt"
)

// await runs f in a goroutine of its own and returns its result. If ctx is done first, await
// returns an error that names the work, and f ends in the background.
func await[T any](ctx context.Context, work string, f func() (T, error)) (T, error) {
	type outcome struct {
		value T
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		value, err := f()
		done <- outcome{value, err}
	}()
	select {
	case o := <-done:
		return o.value, o.err
	case <-ctx.Done():
		var zero T
		return zero, fmt.Errorf("prover: %s: %w", work, ctx.Err())
	}
}
