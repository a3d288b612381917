package wallet_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/wallet"
)

// Plans made at the same time never share a note, and the notes of a plan that is released are
// free.
func TestPlansNeverShareANote(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 10, 10, 10)
	var plans [4]*wallet.Plan
	var errs [4]error
	var wg sync.WaitGroup
	for i := range plans {
		wg.Go(func() { plans[i], errs[i] = alice.PlanPayment(t.Context(), w.payment(bob, 10)) })
	}
	wg.Wait()
	planned, short := 0, 0
	for i := range plans {
		if errs[i] == nil {
			planned++
		} else if errors.As(errs[i], new(*wallet.ErrInsufficient)) {
			short++
			plans[i] = nil
		}
	}
	if planned != 3 || short != 1 {
		t.Fatalf("%d plans, %d short: %v", planned, short, errs)
	}
	w.hasCash(alice, 0, 0, 30)
	executed := 0
	for _, p := range plans {
		if p == nil {
			continue
		}
		if executed++; executed == 3 {
			alice.Release(p)
			break
		}
		wg.Go(func() {
			if _, err := alice.Execute(t.Context(), p); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	w.hasCash(alice, 10, 0, 0)
	w.Append()
	w.hasCash(bob, 20, 0, 0)
}
