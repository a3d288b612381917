package wallet_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// A plan does not wait for ever for the note of a step that can never happen any more: here a
// reorganisation undid it, and the account spent the same note elsewhere.
func TestPlanEndsWhenAStepOfItCanNeverHappen(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.commit(4)
	other, err := wallet.New(wallet.Config{ // the same account elsewhere, with another one that pays gas
		Key: w.Key(0), Network: notes.Development, ZContract: w.ZContract, Replica: w.Replica(),
		Account: testworld.Account(t, 1), Prover: w.Prover, Journal: w.Store(), Cache: w.Store(),
	})
	testworld.Must(t, err)
	before, err := w.Client.Head(t.Context())
	testworld.Must(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	p := must(alice.PlanDistribution(ctx, w.many(12, bob)))
	p.Progress = func(int) { // after the split, and before its notes are waited for
		testworld.Must(t, w.Chain.Fork(before.Hash))
		pay := must(other.PlanPayment(ctx, w.payment(bob, 40)))
		_, err := other.Execute(ctx, pay)
		testworld.Must(t, err)
		w.commit(4)
	}
	if _, err := alice.Execute(ctx, p); !errors.Is(err, wallet.ErrStale) {
		t.Errorf("%v", err)
	}
	w.hasCash(alice, 0, 60, 0)
}
