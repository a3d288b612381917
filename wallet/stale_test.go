package wallet_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/wallet"
)

// A payment whose participants became stale, and whose old root comes back, is made once: whether
// it was sent while they were stale or only afterwards, whoever sends the old item, and however
// often it is asked for.
func TestStalePaymentIsMadeOnceWhenItsRootComesBack(t *testing.T) {
	for name, sentWhileStale := range map[string]bool{"sent while it is stale": true,
		"sent when the root is back": false} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			alice, bob := w.wallet(0, disk), w.wallet(1, nil)
			w.deposit(alice, 100, 100)
			pay := w.payment(bob, 30)
			pay.Ref = "invoice"
			dying := w.wallet(0, &mortal{Store: disk, writes: 2, after: true}) // the transaction is signed
			p, err := dying.PlanPayment(t.Context(), pay)
			testworld.Must(t, err)
			if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
				t.Fatalf("not killed: %v", err)
			}
			alice = w.wallet(0, disk)
			old := *testworld.Get(alice.UnderWay())[0].Item.Transfer

			w.remove(2)
			if sentWhileStale {
				testworld.Must(t, alice.Resume(t.Context()))
			}
			w.replace(2, w.Owner(2))
			if _, err := w.Admin.Transact(t.Context(), w.ZContract.Submit(old)); sentWhileStale && err == nil {
				t.Error("the old item was accepted too")
			}
			for range 2 {
				testworld.Must(t, alice.Resume(t.Context()))
				w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
				alice = w.wallet(0, disk)
			}
			w.Append()
			w.hasCash(bob, 30, 0, 0)
			w.hasCash(alice, 170, 0, 0)
		})
	}
}

// A payment that the contract refuses for good frees nothing by itself, because others may have
// seen it, and holds up no other payment.
func TestPaymentThatReverts(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob, carol := w.wallet(0, disk), w.wallet(1, nil), w.wallet(2, nil)
	w.deposit(alice, 100, 100)
	pay := w.payment(carol, 30)
	pay.Ref = "to carol"
	dying := w.wallet(0, &mortal{Store: disk, writes: 2, after: true})
	p, err := dying.PlanPayment(t.Context(), pay)
	testworld.Must(t, err)
	if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	w.remove(2) // the payment can't be proved again for a payee who is not registered
	alice = w.wallet(0, disk)
	if err := alice.Resume(t.Context()); !errors.Is(err, wallet.ErrUnfinished) {
		t.Errorf("finished with %v", err)
	}
	w.Execute(alice)(alice.PlanPayment(t.Context(), w.payment(bob, 40)))
	w.Append()
	w.hasCash(bob, 40, 0, 0)
	w.hasCash(alice, 60, 0, 100)
	if _, err := alice.CallBack(t.Context(), pay.Ref); err != nil {
		t.Fatalf("not called back: %v", err)
	}
	w.Append()
	w.hasCash(alice, 160, 0, 0)
	w.nothingUnderWay(alice)
}
