package prover

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/zsettle/zsettle/prover/msm"
)

// take takes a core in a goroutine of its own, and counts it in taken.
func takeLater(c *cores, take func(context.Context) error, taken *atomic.Int32) {
	go func() {
		if take(context.Background()) == nil {
			taken.Add(1)
		}
	}()
	synctest.Wait()
}

func TestCoresGoToProofsFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCores(1)
		var proofs, tables atomic.Int32
		takeLater(c, c.take, &proofs)
		takeLater(c, c.takeIdle, &tables)
		takeLater(c, c.take, &proofs)
		if !c.wanted() || c.borrow() || proofs.Load() != 1 || tables.Load() != 0 {
			t.Error("the core was given twice")
		}
		c.give()
		synctest.Wait()
		if c.wanted() || proofs.Load() != 2 || tables.Load() != 0 {
			t.Error("the core did not go to the proof that waited")
		}
		c.give()
		synctest.Wait()
		if tables.Load() != 1 {
			t.Error("the core did not go to the table")
		}
		c.give()
		if c.idle() != 1 || !c.borrow() || c.idle() != 0 {
			t.Error("an idle core was not lent")
		}
	})
}

func TestWaitingForACoreEndsWithTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCores(1)
		var taken atomic.Int32
		takeLater(c, c.take, &taken)
		ctx, cancel := context.WithCancel(context.Background())
		ended := make(chan error, 1)
		go func() { ended <- c.take(ctx) }()
		synctest.Wait()
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		c.give()
		if c.idle() != 1 || c.wanted() {
			t.Error("the core went to a proof that had ended")
		}
	})
}

// A task of a proof alone runs on each core. When another proof comes, the next task does not
// borrow, and what was borrowed is given back.
func TestCrewBorrowsIdleCoresAndGivesThemBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCores(3)
		if err := c.take(t.Context()); err != nil {
			t.Fatal(err)
		}
		crew, turn, done := newCrew(t.Context(), c), make(chan struct{}), new(atomic.Int32)
		step := func(*msm.Room) { <-turn; done.Add(1) }
		crew.addLast(func(*msm.Room) { crew.add(step, step, step, step, step, step, step) })
		ended := make(chan error, 1)
		go func() { ended <- crew.run() }()
		synctest.Wait()
		if c.idle() != 0 {
			t.Errorf("%d cores are idle, though tasks wait", c.idle())
		}
		var other atomic.Int32
		takeLater(c, c.take, &other)
		for range 3 { // the task in hand of each core
			turn <- struct{}{}
		}
		synctest.Wait()
		if other.Load() != 1 || c.wanted() {
			t.Error("the other proof has no core")
		}
		close(turn)
		if err := <-ended; err != nil || done.Load() != 7 {
			t.Errorf("%d tasks of 7 were done: %v", done.Load(), err)
		}
		c.give()
		c.give()
		synctest.Wait()
		if c.idle() != 3 {
			t.Errorf("%d cores are idle in the end", c.idle())
		}
	})
}

func TestCrewEndsWithTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCores(2)
		ctx, cancel := context.WithCancel(t.Context())
		crew, done := newCrew(ctx, c), new(atomic.Int32)
		crew.addLast(func(*msm.Room) { done.Add(1); cancel() })
		for range 5 {
			crew.addLast(func(*msm.Room) { <-ctx.Done(); done.Add(1) })
		}
		if err := crew.run(); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		synctest.Wait()
		if done.Load() > 3 || c.idle() != 2 {
			t.Errorf("%d tasks were done after the end, %d cores are idle", done.Load(), c.idle())
		}
	})
}
