package wallet_test

import (
	"bytes"
	"sync/atomic"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
)

// A distribution that is asked for again asks the node for each transaction once, not for each
// payment: a file may have thousands.
func TestAskedForAgainEachTransactionIsLookedUpOnce(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 1000)
	pays := w.many(20, bob)
	_, err := w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
	testworld.Must(t, err)

	var lookups atomic.Int64
	again := w.relayed(0, disk, func(request []byte) any {
		lookups.Add(int64(bytes.Count(request, []byte(`"eth_getTransactionReceipt"`))))
		return nil
	})
	receipts, err := again.Execute(t.Context(), must(again.PlanDistribution(t.Context(), pays)))
	if err != nil || len(receipts) != 3 || lookups.Load() != 3 {
		t.Errorf("%d receipts by %d look-ups, %v", len(receipts), lookups.Load(), err)
	}
}

// What is final and closed by another caller, while one still waits for it, is no failure.
func TestPaymentThatAnotherCallerClosedIsDone(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	other, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(other, 100)
	alice := w.relayed(0, disk, w.closedBy(other))
	pay := w.payment(bob, 30)
	pay.Ref = "invoice 7"
	if receipts := w.Execute(alice)(alice.PlanPayment(t.Context(), pay)); len(receipts) != 1 {
		t.Errorf("%d receipts", len(receipts))
	}
}
