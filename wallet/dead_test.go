package wallet_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// A leg that was handed out and never sent is given up when its deadline has passed in a final
// block, and not before.
func TestHandedOutLegEndsWithItsDeadline(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	outbox := w.Store()
	alice, bob := w.wallet(0, outbox), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.commit(4)
	w.hasCash(alice, 100, 0, 0)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	d.first.Ref = "swap"
	w.prepare(alice, d.first)
	w.commit(4)
	w.hasCash(alice, 0, 0, 100)
	testworld.Must(t, w.Chain.AdjustTime(48*time.Hour))
	w.hasCash(alice, 0, 0, 100)
	w.commit(4)
	w.hasCash(alice, 100, 0, 0)
	w.hasCash(w.wallet(0, outbox), 100, 0, 0)
	w.unknown(alice, "swap")
	w.nothingUnderWay(alice)
}

// A leg that was handed out is given up when somebody else's money is held for its payment, and
// that is final: its slot never becomes empty again.
func TestHandedOutLegEndsWhenItsPaymentIsHeld(t *testing.T) {
	for _, arrives := range []bool{false, true} {
		w := newWorld(t, chain.Confirmations(3))
		alice, bob := w.wallet(0, nil), w.wallet(1, nil)
		w.deposit(alice, 100)
		w.deposit(bob, 50)
		w.commit(4)
		d := w.deal(alice, bob, w.now().After(time.Hour))
		handed, self := d.first, d.first
		if arrives {
			handed = joint(handed)
		}
		handed.Ref = "deal"
		w.prepare(alice, handed)
		w.Execute(bob)(bob.PlanPayment(t.Context(), self)) // to himself
		w.hasCash(alice, 0, 0, 100)
		w.commit(4)
		w.hasCash(alice, 100, 0, 0)
		w.unknown(alice, "deal")
		w.leg(bob, d.key(d.pays), deals.StateHeld)
		if len(testworld.Get(alice.Sent())) != 0 {
			t.Errorf("bob's money counts as alice's: %+v", testworld.Get(alice.Sent()))
		}
	}
}

// A leg that was handed out is given up when its deal was called off.
func TestHandedOutLegEndsWithItsDeal(t *testing.T) {
	for _, arrives := range []bool{false, true} {
		w := newWorld(t, chain.Confirmations(3))
		alice, bob := w.wallet(0, nil), w.wallet(1, nil)
		w.deposit(alice, 100)
		w.deposit(bob, 50)
		w.commit(4)
		d := w.deal(alice, bob, w.now().After(time.Hour))
		d.second.Leg.Joint = arrives
		d.second.Ref = "deal"
		w.prepare(bob, d.second)
		w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
		w.Send(d.cancel(w.ZContract))
		w.hasCash(bob, 0, 0, 50)
		w.commit(4)
		w.hasCash(bob, 50, 0, 0)
		w.unknown(bob, "deal")
		if len(testworld.Get(bob.Sent())) != 0 {
			t.Errorf("bob sent %+v", testworld.Get(bob.Sent()))
		}
	}
}

// When a deal has settled with another's payment that arrived, a joint leg can never happen any
// more. One that is not joint can still be held, and its notes are not free before its deadline.
func TestHandedOutLegOfASettledDeal(t *testing.T) {
	for _, arrives := range []bool{false, true} {
		w := newWorld(t, chain.Instant())
		alice, bob, carol := w.wallet(0, nil), w.wallet(1, nil), w.wallet(2, nil)
		w.deposit(alice, 100)
		w.deposit(bob, 50)
		w.deposit(carol, 40)
		d := w.deal(alice, bob, w.now().After(time.Hour))
		d.second.Leg.Joint = arrives
		w.prepare(bob, d.second)
		w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
		w.Execute(carol)(carol.PlanPayment(t.Context(), joint(d.second)))
		if slot := testworld.Get(carol.Replica().Latest().Leg(d.key(d.gets))); slot.State != deals.StateEmpty {
			t.Fatalf("carol's payment is %s in its slot", slot.State)
		}
		want := map[bool][2]uint64{false: {0, 50}, true: {50, 0}}[arrives]
		w.hasCash(bob, want[0], 30, want[1])
		testworld.Must(t, w.Chain.AdjustTime(2*time.Hour))
		w.Append()
		w.hasCash(bob, 80, 0, 0)
		w.leg(carol, d.key(d.gets), deals.StateSettled)
	}
}

// An item without a leg that was handed out is given up when its audit epoch is older than the
// previous one.
func TestHandedOutItemEndsWithItsEpoch(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.prepare(alice, w.payment(bob, 30))
	for _, want := range [][2]uint64{{0, 100}, {100, 0}} {
		key, err := notes.NewAuditPrivateKey(big.NewInt(int64(100 + want[0])))
		testworld.Must(t, err)
		w.Send(w.ZContract.ProposeAuditKey(key.Submission()))
		testworld.Must(t, w.Chain.AdjustTime(time.Hour))
		w.Send(w.ZContract.ActivateAuditKey())
		w.hasCash(alice, want[0], 0, want[1])
	}
}

// A leg that was handed out, and that somebody else had held, is done: the account's money was
// used, whoever sent it.
func TestHandedOutLegThatSomebodyElseHadHeldIsDone(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	d.first.Ref = "deal"
	item := w.prepare(alice, d.first)
	copied := *item.Transfer
	copied.Proof.Points[0][31] ^= 1
	held := w.Send(w.ZContract.Submit(copied))
	testworld.Must(t, alice.Sync(t.Context()))
	w.doneBy(alice, "deal", held.Tx)
	w.leg(alice, d.key(d.pays), deals.StateHeld)
	// Alice's leg stands in bob's call and is left out, because it is held.
	d.second.Leg.Others = append(d.second.Leg.Others, *item.Transfer)
	w.Execute(bob)(bob.PlanPayment(t.Context(), d.second))
	w.Append()
	w.leg(alice, d.key(d.pays), deals.StateSettled)
	w.hasCash(alice, 78, 0, 0)
	w.hasCash(bob, 72, 0, 0)
}

// A request that gets a Ref while the leg that had it is found to be dead is not: its item is
// alive, and its notes are not free.
func TestDeadRequestLeavesTheNextOneUnderItsRef(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	d.second.Ref = "deal"
	w.prepare(bob, d.second)
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	w.Send(d.cancel(w.ZContract))
	testworld.Must(t, bob.Replica().Sync(t.Context()))
	testworld.Must(t, bob.SyncSlowly(t.Context(), func() {
		w.hasCash(bob, 50, 0, 0)
		next := w.payment(alice, 30)
		next.Ref = "deal"
		w.prepare(bob, next)
	}))
	if e, err := bob.Status("deal"); err != nil || !e.HandedOut() {
		t.Errorf("%+v, %v", e, err)
	}
	w.hasCash(bob, 0, 0, 50)
}
