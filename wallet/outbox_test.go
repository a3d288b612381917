package wallet_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

var errKilled = errors.New("killed")

// mortal is a store that fails from one write on: before it, or right after it.
type mortal struct {
	store.Store
	writes int // until it fails
	after  bool

	mu sync.Mutex // several transactions may be sent at once
}

// dies counts a write, and reports whether the process is dead now. The write itself may have been
// kept.
func (m *mortal) dies(write func() error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.writes--; m.writes > 0 {
		return write()
	}
	if m.writes == 0 && m.after {
		_ = write()
	}
	return errKilled
}

// kill lets every write fail from now on.
func (m *mortal) kill() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.writes = 0
}

func (m *mortal) Record(e store.Entry) error {
	return m.dies(func() error { return m.Store.Record(e) })
}

func (m *mortal) Forget(id string) error {
	return m.dies(func() error { return m.Store.Forget(id) })
}

func (m *mortal) Update(fn func(store.Tx) error) error {
	return m.dies(func() error { return m.Store.Update(fn) })
}

// A payment that is killed at any write to the journal, and asked for again, happens exactly once.
func TestPaymentHappensOnceWhereverItIsKilled(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk, paid := w.Store(), uint64(0)
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 1000)
	for kills, ended := 0, false; !ended; kills++ {
		dying := w.wallet(0, &mortal{Store: disk, writes: 1 + kills/2, after: kills%2 == 1})
		pay := w.payment(bob, 1)
		pay.Ref = fmt.Sprintf("invoice %d", kills)
		p, err := dying.PlanPayment(t.Context(), pay)
		testworld.Must(t, err)
		_, err = dying.Execute(t.Context(), p)
		if ended = err == nil; !ended && !errors.Is(err, errKilled) {
			t.Fatalf("not killed: %v", err)
		}
		if ended && kills < 8 {
			t.Errorf("a payment is %d writes", kills/2)
		}
		alice = w.wallet(0, disk)
		testworld.Must(t, alice.Resume(t.Context()))
		for range 2 {
			w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
		}
		w.Append()
		paid++
		w.hasCash(bob, paid, 0, 0)
		w.hasCash(alice, 1000-paid, 0, 0)
	}
}

// A plan is executed once, and while a ref is planned it cannot be planned again.
func TestPlanIsCarriedOutOnce(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	p, err := alice.PlanDeposit(t.Context(), deposit)
	testworld.Must(t, err)
	if _, err := alice.PlanDeposit(t.Context(), deposit); !errors.Is(err, wallet.ErrTwice) {
		t.Errorf("a ref was planned twice: %v", err)
	}
	alice.Release(p)
	p, err = alice.PlanDeposit(t.Context(), deposit)
	w.Execute(alice)(p, err)
	if _, err := alice.Execute(t.Context(), p); !errors.Is(err, wallet.ErrTwice) {
		t.Errorf("a plan was executed twice: %v", err)
	}
	w.hasCash(alice, 0, 5, 0)
}

// A transaction that was written down, and that the node never saw, is sent after the restart byte
// for byte.
func TestResumeSendsTheSameTransaction(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice := w.wallet(0, disk)
	w.deposit(alice, 100)
	dying := w.wallet(0, &mortal{Store: disk, writes: 2, after: true})
	p, err := dying.PlanPayment(t.Context(), w.payment(alice, 10))
	testworld.Must(t, err)
	_, err = dying.Execute(t.Context(), p)
	if !errors.Is(err, errKilled) {
		t.Fatal(err)
	}
	alice = w.wallet(0, disk)
	w.hasCash(alice, 0, 0, 100)
	waiting, err := alice.Outbox().Waiting()
	if testworld.Must(t, err); len(waiting) != 1 {
		t.Fatalf("%d transactions", len(waiting))
	}
	if _, err := alice.PlanPayment(t.Context(), w.payment(alice, 10)); err == nil {
		t.Error("a note of a transaction in progress was planned with")
	}
	testworld.Must(t, alice.Resume(t.Context()))
	receipt, err := w.Client.Receipt(t.Context(), waiting[0].Tx.Hash)
	if testworld.Must(t, err); receipt == nil || !receipt.OK {
		t.Fatalf("the transaction that was written down is not on the chain: %+v", receipt)
	}
	w.hasCash(alice, 0, 100, 0)
}

// Of two machines with one seed, the second to spend a note gets an error, and its other notes are
// free.
func TestNoteSpentElsewhereIsAnError(t *testing.T) {
	w := newWorld(t, chain.Instant())
	one, two := w.wallet(0, nil), w.wallet(0, nil)
	w.deposit(one, 100, 7)
	testworld.Must(t, two.Sync(t.Context()))
	first, err := one.PlanPayment(t.Context(), w.payment(one, 90))
	testworld.Must(t, err)
	second, err := two.PlanPayment(t.Context(), w.payment(two, 90))
	testworld.Must(t, err)
	w.Execute(one)(first, nil)
	if _, err := two.Execute(t.Context(), second); !errors.Is(err, wallet.ErrStale) {
		t.Fatalf("the second machine got error %v, want %v", err, wallet.ErrStale)
	}
	w.hasCash(two, 7, 100, 0)
}

// failing is a prover that is broken.
type failing struct{}

func (failing) Prove(context.Context, statement.Statement) (statement.Proof, error) {
	return statement.Proof{}, errKilled
}

func TestFailureBeforeSendingFreesTheNotes(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 10)
	broken := w.Wallet(0, w.Store(), failing{}, nil)
	p, err := broken.PlanPayment(t.Context(), w.payment(alice, 4))
	testworld.Must(t, err)
	if _, err := broken.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatal(err)
	}
	w.hasCash(broken, 10, 0, 0)
	p, err = broken.PlanPayment(t.Context(), w.payment(alice, 4))
	testworld.Must(t, err)
	if _, err := alice.Execute(t.Context(), p); !errors.Is(err, wallet.ErrReserved) {
		t.Errorf("a plan was executed by a wallet that did not reserve its notes: %v", err)
	}
}

// A refusal by the contract is marked as one, and the notes are free again.
func TestRefusalByTheContractFreesTheNotes(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	d := w.deal(alice, bob, w.now().After(time.Minute))
	p, err := alice.PlanPayment(t.Context(), d.first)
	testworld.Must(t, err)
	testworld.Must(t, w.Chain.AdjustTime(time.Hour)) // the deadline passes between plan and execution
	if _, err := alice.Execute(t.Context(), p); !errors.Is(err, wallet.ErrRefused) {
		t.Fatalf("%v", err)
	}
	w.hasCash(alice, 100, 0, 0)
}

// Facts that are not final make nothing spendable, and a reorganisation takes them back.
func TestReorganisationLosesNothing(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	alice := w.wallet(0, nil)
	w.Execute(alice)(alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(10)}))
	w.Append()
	w.hasCash(alice, 0, 10, 0)
	for range 3 {
		w.Chain.Commit()
	}
	w.hasCash(alice, 10, 0, 0)

	_, before := w.Chain.Head()
	w.Execute(alice)(alice.PlanPayment(t.Context(), w.payment(alice, 4)))
	w.hasCash(alice, 0, 10, 0)
	entries, err := alice.UnderWay()
	if testworld.Must(t, err); len(entries) != 1 {
		t.Fatalf("%d entries in progress", len(entries))
	}
	testworld.Must(t, w.Chain.Fork(before))
	w.Chain.Commit()
	w.Chain.Commit()
	testworld.Must(t, alice.Sync(t.Context()))
	testworld.Must(t, alice.Resume(t.Context()))
	for range 4 {
		w.Chain.Commit()
	}
	w.hasCash(alice, 0, 10, 0)
	if len(testworld.Get(alice.Sent())) != 1 {
		t.Errorf("sent %+v", testworld.Get(alice.Sent()))
	}
	w.nothingUnderWay(alice)
}

// nothingUnderWay checks that the outbox is empty.
func (w *world) nothingUnderWay(of *wallet.Wallet) {
	w.Helper()
	if entries, err := of.UnderWay(); err != nil || len(entries) != 0 {
		w.Errorf("left in the outbox: %+v, %v", entries, err)
	}
}

// When another transaction of the account took the nonce, the item is sent again under a new one:
// it is never a second payment.
func TestItemWithoutItsNonceIsSentAgain(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice := w.wallet(1, disk)
	w.deposit(alice, 100)
	dying := w.wallet(1, &mortal{Store: disk, writes: 2, after: true})
	p, err := dying.PlanPayment(t.Context(), w.payment(alice, 10))
	testworld.Must(t, err)
	if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatal(err)
	}
	_, err = w.Outbox(1, nil).Transact(t.Context(), w.ZContract.Approve(w.Cash, notes.NewValue(1)))
	testworld.Must(t, err)
	alice = w.wallet(1, disk)
	w.hasCash(alice, 0, 0, 100)
	testworld.Must(t, alice.Resume(t.Context()))
	w.Append()
	w.hasCash(alice, 100, 0, 0)
	if sent, err := alice.Sent(); err != nil || len(sent) != 1 {
		t.Errorf("sent %+v", sent)
	}
	w.nothingUnderWay(alice)
}

// Of two requests that a kill left, the one that was written down first has the later nonce. Both
// are finished: transactions are sent in the order of their nonces, not of the requests.
func TestResumeGoesByNonce(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100, 50)
	kill := func(ref string, value uint64, m *mortal) {
		dying := w.wallet(0, m)
		pay := w.payment(bob, value)
		pay.Ref = ref
		p, err := dying.PlanPayment(t.Context(), pay)
		testworld.Must(t, err)
		if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
			t.Fatalf("not killed: %v", err)
		}
	}
	kill("first", 90, &mortal{Store: disk, writes: 1, after: true})  // written down
	kill("second", 40, &mortal{Store: disk, writes: 2, after: true}) // signed
	kill("first", 90, &mortal{Store: disk, writes: 1, after: true})  // signed
	waiting := testworld.Get(w.Outbox(0, disk).Waiting())
	if len(waiting) != 2 || !strings.HasSuffix(waiting[0].ID, "second") || !strings.HasSuffix(waiting[1].ID, "first") {
		t.Fatalf("by nonce wait %+v", waiting)
	}
	testworld.Must(t, w.wallet(0, disk).Resume(t.Context()))
	w.Append()
	w.hasCash(bob, 130, 0, 0)
}
