package wallet_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// An item that was called back can never happen, and its notes are free when that is final.
func TestItemThatWasCalledBackNeverHappens(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100, 50)
	w.commit(4)
	pay := w.payment(bob, 120)
	pay.Ref = "invoice 7"
	item := w.prepare(alice, pay)
	receipt, err := alice.CallBack(t.Context(), "invoice 7")
	if testworld.Must(t, err); !receipt.OK {
		t.Errorf("%+v", receipt)
	}
	again, err := alice.CallBack(t.Context(), "invoice 7")
	if testworld.Must(t, err); again != receipt {
		t.Errorf("called back by %s and by %s", receipt.Tx, again.Tx)
	}
	e, err := alice.Status("invoice 7")
	if testworld.Must(t, err); !e.HandedOut() || e.CallBack == nil {
		t.Errorf("not final: %+v", e)
	}
	w.Append()
	w.commit(4)
	w.hasCash(alice, 150, 0, 0)
	w.unknown(alice, "invoice 7")
	w.nothingUnderWay(alice)
	if _, err := alice.CallBack(t.Context(), "invoice 7"); !errors.Is(err, wallet.ErrNoEntry) {
		t.Errorf("called back twice: %v", err)
	}
	if _, err := w.Admin.Transact(t.Context(), w.ZContract.Submit(*item.Transfer)); err == nil {
		t.Error("the item was taken")
	}
}

// A call-back that is killed at any point of the journal is finished by the next process, once.
func TestCallBackSurvivesAKill(t *testing.T) {
	for name, kill := range map[string]*mortal{
		"before anything":           {writes: 1},
		"before it is proved":       {writes: 1, after: true},
		"before it is written down": {writes: 2},
		"before it is signed":       {writes: 2, after: true},
		"before it is sent":         {writes: 3, after: true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			kill.Store = disk
			alice := w.wallet(0, disk)
			w.deposit(alice, 100)
			p, err := alice.PlanWithdrawal(t.Context(), w.withdrawal(40, "exit"))
			testworld.Must(t, err)
			_, err = alice.Prepare(t.Context(), p)
			testworld.Must(t, err)
			if _, err := w.wallet(0, kill).CallBack(t.Context(), "exit"); !errors.Is(err, errKilled) {
				t.Fatalf("not killed: %v", err)
			}
			alice = w.wallet(0, disk)
			w.hasCash(alice, 0, 0, 100)
			testworld.Must(t, alice.Resume(t.Context()))
			begun := name != "before anything"
			if _, err := alice.CallBack(t.Context(), "exit"); begun != errors.Is(err, wallet.ErrNoEntry) {
				t.Errorf("%v", err)
			}
			w.Append()
			w.hasCash(alice, 100, 0, 0)
			w.unknown(alice, "exit")
			if len(testworld.Get(alice.Sent())) != 1 {
				t.Errorf("%d transactions", len(testworld.Get(alice.Sent())))
			}
		})
	}
}

// Somebody puts the item on the chain before it can be called back: it is done, and the call-back
// says so.
func TestItemOvertakesItsCallBack(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(1, disk), w.wallet(0, nil)
	w.deposit(alice, 100)
	pay := w.payment(bob, 30)
	pay.Ref = "invoice 7"
	item := w.prepare(alice, pay)
	var sent chain.Receipt
	alice = w.watched(1, disk, nil, func(*types.Transaction) { sent = w.Send(w.ZContract.Submit(*item.Transfer)) })
	if _, err := alice.CallBack(t.Context(), "invoice 7"); !errors.Is(err, wallet.ErrRefused) {
		t.Errorf("%v", err)
	}
	w.doneBy(alice, "invoice 7", sent.Tx)
	w.Append()
	w.hasCash(alice, 70, 0, 0)
	w.hasCash(bob, 30, 0, 0)
}

// An item that is on the chain and not final is not called back.
func TestItemOnTheChainIsNotCalledBack(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.commit(4)
	pay := w.payment(bob, 30)
	pay.Ref = "invoice 7"
	sent := w.Send(w.ZContract.Submit(*w.prepare(alice, pay).Transfer))
	if _, err := alice.CallBack(t.Context(), "invoice 7"); !errors.Is(err, wallet.ErrRefused) {
		t.Errorf("%v", err)
	}
	w.commit(4)
	testworld.Must(t, alice.Sync(t.Context()))
	w.doneBy(alice, "invoice 7", sent.Tx)
}

// What is on the chain is not called back, and what is not known neither.
func TestItemsOnTheChainAreNotCalledBack(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	alice := w.wallet(0, nil)
	w.deposit(alice, 100)
	w.commit(4)
	pay := w.payment(alice, 30)
	pay.Ref = "one"
	callBack := func() error {
		_, err := alice.CallBack(t.Context(), "one")
		return err
	}
	unknown := callBack()
	w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
	onItsWay := callBack()
	w.commit(4)
	checkRefusals(t, []refusal{
		{"unknown", unknown, wallet.ErrNoEntry, "nothing is written down"},
		{"mined", onItsWay, wallet.ErrRefused, "is on the chain"},
		{"done", callBack(), wallet.ErrRefused, "is on the chain"},
	})
}

// While a call-back is on its way, it spends a note of the item, so the notes are not free although
// the item can never happen any more.
func TestCallBackOnItsWayKeepsTheNotes(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	d.first.Ref = "deal"
	w.prepare(alice, d.first)
	dying := w.wallet(0, &mortal{Store: disk, writes: 2, after: true})
	if _, err := dying.CallBack(t.Context(), "deal"); !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	testworld.Must(t, w.Chain.AdjustTime(2*time.Hour))
	alice = w.wallet(0, disk)
	w.hasCash(alice, 0, 0, 100)
	testworld.Must(t, alice.Resume(t.Context()))
	w.Append()
	w.hasCash(alice, 100, 0, 0)
	w.nothingUnderWay(alice)
}

// A callback that is final and closed by another caller, while one still waits for it, is done.
func TestCallBackThatAnotherCallerClosedIsDone(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	other, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(other, 100)
	pay := w.payment(bob, 30)
	pay.Ref = "leg"
	w.prepare(other, pay)
	alice := w.relayed(0, disk, w.closedBy(other))
	if receipt, err := alice.CallBack(t.Context(), pay.Ref); err != nil || !receipt.OK {
		t.Errorf("%+v, %v", receipt, err)
	}
}

// While the transfer that calls one item back is proved, another call waits for it no longer than
// its context. What it had begun goes on with the next call.
func TestCallBackWaitsForAnotherNoLongerThanItsContext(t *testing.T) {
	w := newWorld(t, chain.Instant())
	bob, slow := w.wallet(1, nil), &interruptible{Prover: w.Prover}
	alice := w.Wallet(0, nil, slow, nil)
	w.deposit(alice, 100, 100)
	for _, ref := range []string{"one", "two"} {
		pay := w.payment(bob, 60)
		pay.Ref = ref
		w.prepare(alice, pay)
	}
	slow.during = func() error {
		w.stopsWithItsContext(alice, "two")
		return nil
	}
	for _, ref := range []string{"one", "two"} {
		_, err := alice.CallBack(t.Context(), ref)
		testworld.Must(t, err)
	}
	w.Append()
	w.hasCash(alice, 200, 0, 0)
}

// looking is a store that looks at each entry which is written down.
type looking struct {
	store.Store
	look func(wallet.Entry)
}

func (l *looking) Update(fn func(store.Tx) error) error {
	return l.Store.Update(func(tx store.Tx) error { return fn(&lookingTx{tx, l.look}) })
}

type lookingTx struct {
	store.Tx
	look func(wallet.Entry)
}

func (l *lookingTx) Record(raw store.Entry) error {
	var e wallet.Entry
	if err := json.Unmarshal(raw.Payload[1:], &e); err == nil {
		l.look(e)
	}
	return l.Tx.Record(raw)
}

// An entry is changed under the wallet's lock: a Sync goes by what it has read until it has closed
// the entries.
func TestCallBackIsWrittenUnderTheLock(t *testing.T) {
	w := newWorld(t, chain.Instant())
	bob, disk, changed := w.wallet(1, nil), &looking{Store: w.Store(), look: func(wallet.Entry) {}}, 0
	alice := w.wallet(0, disk)
	w.deposit(alice, 100)
	pay := w.payment(bob, 60)
	pay.Ref = "one"
	w.prepare(alice, pay)
	disk.look = func(e wallet.Entry) {
		if e.Ref == "one" {
			if changed++; !alice.IsLocked() {
				t.Errorf("change %d is written without the lock: %+v", changed, e)
			}
		}
	}
	_, err := alice.CallBack(t.Context(), "one")
	if testworld.Must(t, err); changed < 2 {
		t.Errorf("%d changes", changed)
	}
}

// A leg that counts as handed out because its own transaction reverted is taken from the outbox
// when it is called back: the block may still be undone, and then the outbox would send the leg
// again.
func TestCalledBackLegLeavesTheOutbox(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	bob := w.wallet(1, nil)
	var leg wallet.Payment
	disk := w.signed(2, func(by *wallet.Wallet) (*wallet.Plan, error) { return by.PlanPayment(t.Context(), leg) },
		func(alice *wallet.Wallet) {
			w.deposit(alice, 100)
			w.commit(4)
			w.hasCash(alice, 100, 0, 0)
			leg = w.deal(alice, bob, w.now().After(time.Minute)).first
			leg.Ref = "leg"
		})
	testworld.Must(t, w.Chain.AdjustTime(time.Hour)) // the deadline passes after it is signed
	alice := w.wallet(0, disk)
	if err := alice.Resume(t.Context()); !errors.Is(err, wallet.ErrRefused) {
		t.Fatalf("%v", err)
	}
	e, err := alice.Status("leg")
	testworld.Must(t, err)
	own := e.Tx
	if !e.HandedOut() || own == (common.Hash{}) {
		t.Fatalf("not left to others: %+v", e)
	}
	_, err = alice.CallBack(t.Context(), "leg")
	testworld.Must(t, err)
	for _, waits := range testworld.Get(alice.Outbox().Waiting()) {
		if waits.Tx.Hash == own {
			t.Error("the leg is still offered")
		}
	}
}

// stopsWithItsContext calls back what must wait, and ends the context when the call has begun.
func (w *world) stopsWithItsContext(by *wallet.Wallet, ref string) {
	w.Helper()
	ctx, cancel := context.WithCancel(w.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() {
		_, err := by.CallBack(ctx, ref)
		ended <- err
	}()
	for !testworld.Get(by.Status(ref)).Stopped {
		time.Sleep(time.Millisecond)
	}
	cancel()
	select {
	case err := <-ended:
		if !errors.Is(err, context.Canceled) {
			w.Errorf("%q: %v, want %v", ref, err, context.Canceled)
		}
	case <-time.After(20 * time.Second):
		w.Errorf("%q waits although its context has ended", ref)
	}
}
