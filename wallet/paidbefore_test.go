package wallet_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// isPaidBefore checks that a plan is refused because of n payments that the journal does not know.
func isPaidBefore(t *testing.T, err error, n int) {
	t.Helper()
	var before *wallet.ErrPaidBefore
	if !errors.As(err, &before) || len(before.Sent) != n {
		t.Errorf("%v, want that it was paid %d times before", err, n)
	}
}

// After its journal is lost, and the user has confirmed that, an account asks before it repeats a
// payment of before: each one of the file, alone or among many. Others it makes.
func TestPaymentIsAskedForBeforeItIsRepeated(t *testing.T) {
	w := newWorld(t, chain.Instant())
	dir := filepath.Join(t.TempDir(), "alice")
	alice, folder, err := w.inFolder(dir)
	testworld.Must(t, err)
	bob, carol := w.wallet(1, nil), w.wallet(2, nil)
	w.deposit(alice, 100, 100, 100)
	pays := w.many(3, bob) // 1, 2 and 3
	_, err = w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
	testworld.Must(t, err, folder.Close(), os.Remove(filepath.Join(dir, "journal.db")))
	alice, folder, err = w.inFolder(dir, store.ConfirmJournalLost)
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, folder.Close()) })

	for k, pay := range pays {
		_, err := alice.PlanPayment(t.Context(), pay)
		isPaidBefore(t, err, 1)
		many := w.many(3, carol)
		many[k] = pay
		_, err = alice.PlanDistribution(t.Context(), many)
		isPaidBefore(t, err, 1)
		var about *wallet.PaymentError
		if !errors.As(err, &about) || about.Ref != pay.Ref {
			t.Errorf("payment %d: %v", k, err)
		}
	}
	other := pays[0]
	other.To = carol.Address()
	w.Execute(alice)(alice.PlanPayment(t.Context(), other))
	w.Append()
	again := pays[1]
	again.Again = true
	w.Execute(alice)(alice.PlanPayment(t.Context(), again))
	w.Append()
	again.Again = false // what was confirmed is known under its ref
	w.Execute(alice)(alice.PlanPayment(t.Context(), again))
	w.hasCash(bob, 8, 0, 0)
	w.hasCash(carol, 1, 0, 0)
}

// Two stores of one account pay an invoice once between them, also before the payment is final.
// What one store paid without a ref, or under another one, it does not ask about.
func TestAnotherStoreOfTheAccountAsks(t *testing.T) {
	for name, finality := range map[string]chain.Finality{"final": chain.Instant(),
		"not final": chain.Confirmations(3)} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, finality)
			disk := w.Store()
			first, bob := w.wallet(0, disk), w.wallet(1, nil)
			w.deposit(first, 100, 100, 100, 100, 100)
			for range 6 {
				w.Chain.Commit() // the notes are final
			}
			testworld.Must(t, first.Sync(t.Context()))
			for i := range 4 {
				pay := w.payment(bob, 30)
				if i > 0 {
					pay.Ref = fmt.Sprintf("invoice %d", i)
				}
				w.Execute(first)(first.PlanPayment(t.Context(), pay))
				first = w.wallet(0, disk)
			}
			second := w.wallet(0, nil)
			pay := w.payment(bob, 30)
			pay.Ref = "invoice 3"
			_, err := second.PlanPayment(t.Context(), pay)
			isPaidBefore(t, err, 4)
			pay.Value = notes.NewValue(31)
			p, err := second.PlanPayment(t.Context(), pay)
			testworld.Must(t, err)
			second.Release(p)
		})
	}
}

// A withdrawal to somebody else is asked for too before it is repeated without a journal. One to
// the account itself is not: the money stays the user's.
func TestWithdrawalIsAskedForBeforeItIsRepeated(t *testing.T) {
	w := newWorld(t, chain.Instant())
	dir := filepath.Join(t.TempDir(), "alice")
	alice, folder, err := w.inFolder(dir)
	testworld.Must(t, err)
	w.deposit(alice, 100, 100, 100, 100)
	rent := wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(7), Recipient: common.Address{9}, Ref: "rent"}
	own := rent
	own.Recipient, own.Ref = alice.Account().Address(), "own"
	for _, out := range []wallet.Withdrawal{rent, own} {
		w.Execute(alice)(alice.PlanWithdrawal(t.Context(), out))
		w.Append()
	}
	testworld.Must(t, folder.Close(), os.Remove(filepath.Join(dir, "journal.db")))
	alice, folder, err = w.inFolder(dir, store.ConfirmJournalLost)
	testworld.Must(t, err)
	t.Cleanup(func() { testworld.Must(t, folder.Close()) })

	_, err = alice.PlanWithdrawal(t.Context(), rent)
	isPaidBefore(t, err, 1)
	other := rent
	other.Value = notes.NewValue(8)
	for _, out := range []wallet.Withdrawal{own, other} {
		p, err := alice.PlanWithdrawal(t.Context(), out)
		testworld.Must(t, err)
		alice.Release(p)
	}
	rent.Again = true
	w.Execute(alice)(alice.PlanWithdrawal(t.Context(), rent))
}
