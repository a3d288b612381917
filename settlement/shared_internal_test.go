package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// A lock is held by one at a time, other locks are free meanwhile, and who waits stops with its
// context. A lock that nobody uses is forgotten.
func TestLocks(t *testing.T) {
	l, a, b := newLocks(), [32]byte{1}, [32]byte{2}
	unlock, err := l.lock(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	other, err := l.lock(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	other()
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := l.lock(ended, a); !errors.Is(err, context.Canceled) {
		t.Errorf("waited for a lock without a context: %v", err)
	}
	var waiting sync.WaitGroup
	held := 0
	for range 20 {
		waiting.Go(func() {
			free, err := l.lock(t.Context(), a)
			if err != nil || held != 0 {
				t.Errorf("%d hold the lock: %v", held, err)
				return
			}
			held++
			held--
			free()
		})
	}
	unlock()
	waiting.Wait()
	if len(l.used) != 0 {
		t.Errorf("%d locks are kept", len(l.used))
	}
}

// Many callers share a run that began after each of them asked. It goes on while one of them waits.
func TestSharedWork(t *testing.T) {
	var began, finished int
	gate := make(chan struct{})
	s := &shared{work: func(ctx context.Context) error {
		began++
		n := began
		select {
		case <-gate:
		case <-ctx.Done():
			return ctx.Err()
		}
		finished++
		return fmt.Errorf("run %d", n)
	}}
	results := make(chan error, 20)
	ask := func(ctx context.Context) { results <- s.do(ctx) }
	go ask(t.Context())
	for s.waitingFor() == "" {
	}
	impatient, leave := context.WithCancel(t.Context())
	go ask(impatient)
	for range 10 {
		go ask(t.Context())
	}
	for s.callersOfNext() != 11 {
	}
	leave()
	if err := <-results; !errors.Is(err, context.Canceled) {
		t.Errorf("who left got %v", err)
	}
	gate <- struct{}{}
	if err := <-results; err == nil || err.Error() != "run 1" {
		t.Errorf("the first caller got %v", err)
	}
	gate <- struct{}{}
	for range 10 {
		if err := <-results; err == nil || err.Error() != "run 2" {
			t.Errorf("a caller got %v, which began before it asked", err)
		}
	}
	if began != 2 || finished != 2 {
		t.Errorf("%d runs began and %d finished for 11 callers", began, finished)
	}
	alone, leave := context.WithCancel(t.Context())
	go ask(alone)
	for s.waitingFor() == "" {
	}
	leave()
	<-results
	go ask(t.Context())
	gate <- struct{}{}
	if err := <-results; err == nil || err.Error() != "run 4" {
		t.Errorf("after a run that nobody waited for: %v", err)
	}
}

// waitingFor says whether a run is at work.
func (s *shared) waitingFor() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now == nil {
		return ""
	}
	return "a run"
}

func (s *shared) callersOfNext() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.next == nil {
		return 0
	}
	return s.next.callers
}

// Deals that wait for money deposit what they lack together and no more, each at most its own
// value.
func TestClaims(t *testing.T) {
	const cash, bond = 1, 2
	c := newClaims()
	for i, step := range []struct {
		deal      byte
		asset     byte
		value     uint64
		available int64
		want      int64
	}{
		{1, cash, 100, 0, 100},  // nothing is there
		{2, cash, 100, 0, 100},  // of 200 for both it deposits its own
		{3, cash, 100, 250, 50}, // 300 for three, 250 are there
		{4, bond, 100, 30, 70},  // another asset
		{1, cash, 100, 300, 0},
		{2, cash, 100, 500, -200},
	} {
		asset := notes.Asset{step.asset}
		own := claim{asset, notes.NewValue(step.value)}
		if got := c.missing(contract.ID{step.deal}, own, big.NewInt(step.available)); got.Int64() != step.want {
			t.Errorf("step %d: deposits %s, want %d", i, got, step.want)
		}
	}
	done := c.deposit(contract.ID{3}, claim{notes.Asset{cash}, notes.NewValue(100)})
	own := claim{notes.Asset{cash}, notes.NewValue(100)}
	if got := c.missing(contract.ID{1}, own, big.NewInt(150)); got.Int64() != 50 {
		t.Errorf("with a deposit on its way: %s", got)
	}
	done()
	c.drop(contract.ID{2})
	if got := c.missing(contract.ID{1}, own, big.NewInt(150)); got.Int64() != 50 {
		t.Errorf("with two deals that wait: %s", got)
	}
}

// Only what trying again can't mend is final. An error that nobody knows is not.
func TestFinalErrors(t *testing.T) {
	wrap := func(err error) error { return fmt.Errorf("somewhere: %w", err) }
	for _, err := range []error{
		ErrNoKey, ErrUnknownCard, ErrRefTaken, ErrRepeated, ErrCancelSecret, &TurnError{}, contract.ErrCommitment,
		contract.ErrCard, &contract.FieldError{}, wallet.ErrRefUsed, wallet.ErrLeg, &wallet.ErrPublicFunds{},
		&wallet.ErrNotListed{}, &wallet.ErrNotRegistered{}, chain.ErrSigner, store.ErrCorrupt,
		ledger.ErrFinalReverted,
	} {
		if !isFinal(wrap(err)) {
			t.Errorf("tries again after: %v", err)
		}
	}
	for _, err := range []error{
		nil, ErrPending, ErrUnderWay, ErrTooLate, ErrStaleLeg, ErrNoDeal, wallet.ErrStale, wallet.ErrReserved,
		wallet.ErrRefused, wallet.ErrMintPaused, chain.ErrNoBlock, &chain.RevertError{}, errors.New("502 Bad Gateway"),
		errors.New("connection refused"), context.DeadlineExceeded, errOutdated, chain.ErrOtherChain,
	} {
		if isFinal(err) {
			t.Errorf("gives up after: %v", err)
		}
	}
}
