package wallet_test

import (
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// world is a chain with an operator and three registered accounts.
type world struct{ *testworld.World }

func newWorld(t testing.TB, finality chain.Finality) *world {
	t.Helper()
	return &world{testworld.New(t, testworld.Config{
		Finality: finality, Setup: deploy.Setup{AuditDelay: 1000, AuditGrace: 1000}, Accounts: 3,
	})}
}

// wallet opens the i-th account's wallet with an outbox; nil is an empty one.
func (w *world) wallet(i int, outbox store.Store) *wallet.Wallet {
	w.Helper()
	return w.Wallet(i, outbox, nil, nil)
}

// deposit makes notes of the values, one each, and appends them.
func (w *world) deposit(into *wallet.Wallet, values ...uint64) {
	w.Helper()
	for _, v := range values {
		deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(v)}
		w.Execute(into)(into.PlanDeposit(w.Context(), deposit))
	}
	w.Append()
	w.Must(into.Sync(w.Context()))
}

func (w *world) payment(to *wallet.Wallet, value uint64) wallet.Payment {
	return wallet.Payment{To: to.Address(), Asset: w.Cash, Value: notes.NewValue(value)}
}

// hasCash checks a balance of cash: spendable, pending, reserved.
func (w *world) hasCash(of *wallet.Wallet, spendable, pending, reserved uint64) {
	w.Helper()
	w.Must(of.Sync(w.Context()))
	amount := func(x uint64) notes.Amount { return notes.AmountOf(notes.NewValue(x)) }
	want := wallet.Balance{
		Asset: w.Cash, Spendable: amount(spendable), Pending: amount(pending), Reserved: amount(reserved),
	}
	if got := testworld.Get(of.Balance(w.Cash)); got != want {
		w.Errorf("balance %+v, want %+v", got, want)
	}
}

// appendUntil seals and appends until done is closed, and once more.
func (w *world) appendUntil(done <-chan struct{}) {
	w.Helper()
	for ended := false; !ended; {
		select {
		case <-done:
			ended = true
		case <-time.After(20 * time.Millisecond):
		}
		w.Age()
		_, err := w.Operator.Step(w.Context())
		w.Must(err)
	}
}
