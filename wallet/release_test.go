package wallet_test

import (
	"context"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/wallet"
)

// A plan that was released is not carried out any more: its ref may be another plan's by then.
func TestReleasedPlanIsNotCarriedOut(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	released := must(alice.PlanDeposit(t.Context(), deposit))
	alice.Release(released)
	w.Execute(alice)(alice.PlanDeposit(t.Context(), deposit))
	if _, err := alice.Execute(t.Context(), released); !errors.Is(err, wallet.ErrTwice) {
		t.Errorf("a released plan was carried out: %v", err)
	}
	w.hasCash(alice, 0, 5, 0)
}

// releasing is a prover that does something before each proof.
type releasing struct {
	statement.Prover
	before func()
}

func (r *releasing) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	r.before()
	return r.Prover.Prove(ctx, s)
}

// Release does nothing to a plan that is being carried out: its ref and its notes are not free.
func TestReleaseOfAPlanThatIsCarriedOutDoesNothing(t *testing.T) {
	w := newWorld(t, chain.Instant())
	bob := w.wallet(1, nil)
	slow := &releasing{Prover: w.Prover}
	alice := w.Wallet(0, nil, slow, nil)
	slow.before = func() {}
	w.deposit(alice, 100, 100)
	pays := w.many(3, bob)
	p := must(alice.PlanDistribution(t.Context(), pays))
	slow.before = func() {
		slow.before = func() {}
		alice.Release(p)
		if again, err := alice.PlanDistribution(t.Context(), pays); !errors.Is(err, wallet.ErrTwice) {
			t.Errorf("the refs of a plan that is carried out were free: %v", err)
			_, err = alice.Execute(t.Context(), again)
			testworld.Must(t, err)
		}
	}
	_, err := alice.Execute(t.Context(), p)
	testworld.Must(t, err)
	w.Append()
	w.hasCash(bob, 6, 0, 0)
}
