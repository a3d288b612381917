package operator_test

import (
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
)

// onClock lets the operators that start from then on go by a clock of their own. Without pending,
// their node knows no block but the newest, as one on Raft.
func (w *world) onClock(now func() time.Time, pending bool) {
	w.Helper()
	node := w.Chain.HTTP()
	if !pending {
		node = w.WithoutPending()
	}
	w.Use(node, chain.Config{Poll: 5 * time.Millisecond, Now: now})
}

// An operator whose clock is an hour fast does not seal too early again and again: it asks for the
// time of the next block or, where the node can't say, tries once.
func TestSealByAFastClock(t *testing.T) {
	for _, pending := range []bool{true, false} {
		w := newWorld(t)
		skew := time.Hour
		w.onClock(func() time.Time { return time.Now().Add(skew) }, pending)
		o := w.NewOperator(1, testworld.Checker{})
		w.mint(3)
		before, err := w.Client.Nonce(t.Context(), o.Account())
		w.Must(err)
		for range 5 {
			if work := w.step(o); work.Sealed != nil {
				t.Fatal("sealed before it was due")
			}
		}
		after, err := w.Client.Nonce(t.Context(), o.Account())
		most := before
		if !pending {
			most++
		}
		if err != nil || after > most {
			t.Errorf("pending %t: %d attempts (%v)", pending, after-before, err)
		}
		w.Age()
		skew += time.Minute
		if work := w.step(o); work.Sealed == nil {
			t.Errorf("pending %t: not sealed when it was due", pending)
		}
	}
}
