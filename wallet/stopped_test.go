package wallet_test

import (
	"errors"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// signed returns a journal with a request whose transaction is signed and was not sent: the process
// was killed after so many writes.
func (w *world) signed(
	writes int, plan func(*wallet.Wallet) (*wallet.Plan, error), prepared func(*wallet.Wallet),
) store.Store {
	w.Helper()
	disk := w.Store()
	prepared(w.wallet(0, disk))
	dying := w.wallet(0, &mortal{Store: disk, writes: writes, after: true})
	p, err := plan(dying)
	w.Must(err)
	if _, err := dying.Execute(w.Context(), p); !errors.Is(err, errKilled) {
		w.Fatalf("not killed: %v", err)
	}
	return disk
}

// A call back that is killed before or after any write to the journal is finished by the next
// process. From its first write on, the item is never sent.
func TestCalledBackItemIsNotSentWhereverItIsKilled(t *testing.T) {
	for kills, ended := 0, false; !ended; kills++ {
		t.Run(fmt.Sprint(kills), func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			bob := w.wallet(1, nil)
			pay := w.payment(bob, 30)
			pay.Ref = "invoice"
			disk := w.signed(2,
				func(by *wallet.Wallet) (*wallet.Plan, error) { return by.PlanPayment(t.Context(), pay) },
				func(alice *wallet.Wallet) { w.deposit(alice, 100) })
			dying := w.wallet(0, &mortal{Store: disk, writes: 1 + kills/2, after: kills%2 == 1})
			_, err := dying.CallBack(t.Context(), pay.Ref)
			if ended = !errors.Is(err, errKilled); ended && err != nil {
				t.Fatalf("called back with %v", err)
			}
			if ended && kills < 8 {
				t.Errorf("a call back is %d writes", kills/2)
			}
			begun := kills > 0
			alice := w.wallet(0, disk)
			if e, err := alice.Status(pay.Ref); begun && err == nil && !e.Stopped {
				t.Errorf("the request is not called back: %+v", e)
			}
			for range 2 {
				testworld.Must(t, alice.Resume(t.Context()))
			}
			w.Append()
			if !begun {
				w.hasCash(bob, 30, 0, 0)
				w.hasCash(alice, 70, 0, 0)
				return
			}
			w.hasCash(bob, 0, 0, 0)
			w.hasCash(alice, 100, 0, 0)
			w.unknown(alice, pay.Ref)
			w.nothingUnderWay(alice)
			if sent := testworld.Get(alice.Sent()); len(sent) != 1 {
				t.Errorf("%d transactions", len(sent))
			}
		})
	}
}

// The same of a deposit, which spends no note: it is taken from the outbox, or never gets there.
func TestCalledBackDepositIsNotMadeWhereverItIsKilled(t *testing.T) {
	for _, writes := range []int{1 /* it is written down */, 4 /* it is signed */} {
		for kills, ended := 0, false; !ended; kills++ {
			t.Run(fmt.Sprintf("%d writes, %d kills", writes, kills), func(t *testing.T) {
				w := newWorld(t, chain.Instant())
				deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
				disk := w.signed(writes, func(by *wallet.Wallet) (*wallet.Plan, error) {
					return by.PlanDeposit(t.Context(), deposit)
				}, func(*wallet.Wallet) {})
				dying := w.wallet(0, &mortal{Store: disk, writes: 1 + kills/2, after: kills%2 == 1})
				_, err := dying.CallBack(t.Context(), deposit.Ref)
				if ended = !errors.Is(err, errKilled); ended && err != nil {
					t.Fatalf("called back with %v", err)
				}
				if ended && kills < 4 {
					t.Errorf("a call back is %d writes", kills/2)
				}
				alice := w.wallet(0, disk)
				for range 2 {
					testworld.Must(t, alice.Resume(t.Context()))
				}
				w.nothingUnderWay(alice)
				if kills == 0 {
					w.hasCash(alice, 0, 5, 0)
					return
				}
				w.hasCash(alice, 0, 0, 0)
				w.unknown(alice, deposit.Ref)
			})
		}
	}
}

// What is being called back is said to be so, and nothing makes this wallet send it or hand it out:
// neither the same request again, nor the request to prove it again.
func TestWhatIsCalledBackIsNotCarriedOut(t *testing.T) {
	w := newWorld(t, chain.Instant())
	bob := w.wallet(1, nil)
	pay := w.payment(bob, 30)
	pay.Ref = "invoice"
	disk := w.signed(2, func(by *wallet.Wallet) (*wallet.Plan, error) { return by.PlanPayment(t.Context(), pay) },
		func(alice *wallet.Wallet) { w.deposit(alice, 100) })
	dying := w.wallet(0, &mortal{Store: disk, writes: 1, after: true})
	if _, err := dying.CallBack(t.Context(), pay.Ref); !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	alice := w.wallet(0, disk)
	asked := func() *wallet.Plan {
		p, err := alice.PlanPayment(t.Context(), pay)
		testworld.Must(t, err)
		return p
	}
	_, executed := alice.Execute(t.Context(), asked())
	_, prepared := alice.Prepare(t.Context(), asked())
	_, renewed := alice.Renew(t.Context(), pay.Ref)
	checkRefusals(t, []refusal{
		{"executed", executed, wallet.ErrCallingBack, `"invoice"`},
		{"prepared", prepared, wallet.ErrCallingBack, `"invoice"`},
		{"renewed", renewed, wallet.ErrCallingBack, `"invoice"`},
	})
	if e, err := alice.Status(pay.Ref); err != nil || !e.Stopped || e.Status() != wallet.PlanUnderWay {
		t.Errorf("%+v, %v", e, err)
	}
	w.hasCash(alice, 0, 0, 100)
	w.hasCash(bob, 0, 0, 0)
}

// A payment that is called back while it is on its way is not sent again by the call that sends it.
func TestPaymentIsCalledBackWhileItIsSent(t *testing.T) {
	for name, leg := range map[string]bool{"a payment": false, "a leg": true} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			other, bob := w.wallet(0, disk), w.wallet(1, nil)
			w.deposit(other, 100)
			pay := w.payment(bob, 30)
			if leg {
				pay = w.deal(other, bob, w.now().After(1e12)).first
			}
			pay.Ref = "invoice"
			var alice *wallet.Wallet
			var lost atomic.Pointer[common.Hash] // the item's transaction, which the node loses
			called := make(chan error, 1)
			alice = w.relayed(0, disk, func(request []byte) any {
				tx := sentBy(t, request)
				if tx == nil {
					return nil
				}
				hash := tx.Hash()
				if lost.CompareAndSwap(nil, &hash) {
					go func() {
						_, err := alice.CallBack(t.Context(), pay.Ref)
						called <- err
					}()
				}
				if hash != *lost.Load() {
					return nil
				}
				return hash
			})
			testworld.Must(t, alice.Sync(t.Context()))
			p, err := alice.PlanPayment(t.Context(), pay)
			testworld.Must(t, err)
			if _, err = alice.Execute(t.Context(), p); err == nil {
				t.Error("executed")
			}
			testworld.Must(t, <-called)
			w.Append()
			w.hasCash(alice, 100, 0, 0)
			w.unknown(alice, pay.Ref)
		})
	}
}

// A call back that the contract refuses, because its proof has become stale, is proved and made
// anew, wherever the process is killed on the way. The item is not sent instead.
func TestRefusedCallBackIsMadeAnewWhereverItIsKilled(t *testing.T) {
	for kills, ended := 0, false; !ended; kills++ {
		t.Run(fmt.Sprint(kills), func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			bob := w.wallet(1, nil)
			pay := w.payment(bob, 30)
			pay.Ref = "invoice"
			disk := w.signed(2,
				func(by *wallet.Wallet) (*wallet.Plan, error) { return by.PlanPayment(t.Context(), pay) },
				func(alice *wallet.Wallet) { w.deposit(alice, 100) })
			signed := w.wallet(0, &mortal{Store: disk, writes: 4, after: true})
			if _, err := signed.CallBack(t.Context(), pay.Ref); !errors.Is(err, errKilled) {
				t.Fatalf("not killed: %v", err)
			}
			if has, err := w.Outbox(0, disk).Waiting(); err != nil || len(has) != 2 {
				t.Fatalf("%d transactions wait (%v), want an empty one and the call back", len(has), err)
			}
			w.remove(2)
			err := w.wallet(0, &mortal{Store: disk, writes: 1 + kills/2, after: kills%2 == 1}).Resume(t.Context())
			if ended = !errors.Is(err, errKilled); ended && !errors.Is(err, wallet.ErrRefused) {
				t.Fatalf("resumed with %v", err)
			}
			alice := w.wallet(0, disk)
			for range 2 { // the first may see that it is refused
				err = alice.Resume(t.Context())
			}
			testworld.Must(t, err)
			w.Append()
			w.hasCash(bob, 0, 0, 0)
			w.hasCash(alice, 100, 0, 0)
			w.unknown(alice, pay.Ref)
			w.nothingUnderWay(alice)
		})
	}
}
