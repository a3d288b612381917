package wallet_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

var errKilled = errors.New("killed")

// mortal is a store that dies after a number of writes to the journal: before the write, or after it.
type mortal struct {
	store.Store
	writes int
	after  bool
}

func (m *mortal) Record(e store.Entry) error {
	if m.writes--; m.writes > 0 {
		return m.Store.Record(e)
	}
	if m.after {
		_ = m.Store.Record(e)
	}
	return errKilled
}

// P7: killed at each point of the journal and asked again, a payment happens exactly once.
func TestPaymentHappensOnceWhereverItIsKilled(t *testing.T) {
	for name, kill := range map[string]*mortal{
		"before it is written down":      {writes: 1},
		"before it is sent":              {writes: 1, after: true},
		"before it is written down done": {writes: 2},
		"after it is written down done":  {writes: 2, after: true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			kill.Store = disk
			alice, bob := w.wallet(0, disk), w.wallet(1, nil)
			w.mint(alice, 100, 100)
			pay := w.pay(bob, 30)
			pay.Ref = "invoice 7"
			dying := w.wallet(0, kill)
			p, err := dying.PlanPayment(t.Context(), pay)
			deploytest.Must(t, err)
			if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
				t.Fatalf("not killed: %v", err)
			}
			alice = w.wallet(0, disk)
			deploytest.Must(t, alice.Resume(t.Context()))
			for range 2 {
				w.run(alice)(alice.PlanPayment(t.Context(), pay))
			}
			w.append()
			w.has(bob, 30, 0, 0)
			w.has(alice, 170, 0, 0)
		})
	}
}

func TestRefOfAnotherRequestIsRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	w.run(alice)(alice.PlanDeposit(t.Context(), deposit))
	w.run(alice)(alice.PlanDeposit(t.Context(), deposit))
	w.has(alice, 0, 5, 0)
	deposit.Value = notes.NewValue(6)
	if _, err := alice.PlanDeposit(t.Context(), deposit); err == nil {
		t.Error("one ref was taken for two requests")
	}
}

// Nothing happens twice: a plan is executed once, and while a ref is planned nobody else can plan it.
func TestPlanIsCarriedOutOnce(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	p, err := alice.PlanDeposit(t.Context(), deposit)
	deploytest.Must(t, err)
	if _, err := alice.PlanDeposit(t.Context(), deposit); !errors.Is(err, wallet.ErrTwice) {
		t.Errorf("a ref was planned twice: %v", err)
	}
	alice.Release(p)
	p, err = alice.PlanDeposit(t.Context(), deposit)
	w.run(alice)(p, err)
	if _, err := alice.Execute(t.Context(), p); !errors.Is(err, wallet.ErrTwice) {
		t.Errorf("a plan was executed twice: %v", err)
	}
	w.has(alice, 0, 5, 0)
}

// A transaction that was written down and never seen by the node is the one that is sent after the restart, byte for byte.
func TestResumeSendsTheSameTransaction(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice := w.wallet(0, disk)
	w.mint(alice, 100)
	dying := w.wallet(0, &mortal{Store: disk, writes: 1, after: true})
	p, err := dying.PlanPayment(t.Context(), w.pay(alice, 10))
	deploytest.Must(t, err)
	_, err = dying.Execute(t.Context(), p)
	if !errors.Is(err, errKilled) {
		t.Fatal(err)
	}
	alice = w.wallet(0, disk)
	w.has(alice, 0, 0, 100)
	entries, err := alice.Outbox()
	if deploytest.Must(t, err); len(entries) != 1 {
		t.Fatalf("%d entries", len(entries))
	}
	if _, err := alice.PlanPayment(t.Context(), w.pay(alice, 10)); err == nil {
		t.Error("a note under way was planned with")
	}
	deploytest.Must(t, alice.Resume(t.Context()))
	receipt, err := w.Client.Receipt(t.Context(), entries[0].Tx.Hash)
	if deploytest.Must(t, err); receipt == nil || !receipt.OK {
		t.Fatalf("the transaction that was written down is not on the chain: %+v", receipt)
	}
	w.has(alice, 0, 100, 0)
}

// The same seed on two machines: the one that comes second is told, and its other notes are free.
func TestNoteSpentElsewhere(t *testing.T) {
	w := newWorld(t, chain.Instant())
	one, two := w.wallet(0, nil), w.wallet(0, nil)
	w.mint(one, 100, 7)
	deploytest.Must(t, two.Sync(t.Context()))
	first, err := one.PlanPayment(t.Context(), w.pay(one, 90))
	deploytest.Must(t, err)
	second, err := two.PlanPayment(t.Context(), w.pay(two, 90))
	deploytest.Must(t, err)
	w.run(one)(first, nil)
	if _, err := two.Execute(t.Context(), second); !errors.Is(err, wallet.ErrStale) {
		t.Fatalf("the second was told: %v", err)
	}
	w.has(two, 7, 100, 0)
}

// failing is a prover that is broken.
type failing struct{}

func (failing) Prove(context.Context, statement.Statement) (statement.Proof, error) {
	return statement.Proof{}, errKilled
}

func TestFailureBeforeSendingFreesTheNotes(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.mint(alice, 10)
	broken := w.open(0, w.Store(), failing{})
	p, err := broken.PlanPayment(t.Context(), w.pay(alice, 4))
	deploytest.Must(t, err)
	if _, err := broken.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatal(err)
	}
	w.has(broken, 10, 0, 0)
	p, err = broken.PlanPayment(t.Context(), w.pay(alice, 4))
	deploytest.Must(t, err)
	if _, err := alice.Execute(t.Context(), p); !errors.Is(err, wallet.ErrReserved) {
		t.Errorf("a plan was executed by a wallet that did not reserve its notes: %v", err)
	}
}

// A refused transaction costs nothing and is told as such.
func TestRefusedByTheContract(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.mint(alice, 100)
	d := w.deal(alice, bob, w.now().After(time.Minute), [32]byte{1})
	p, err := alice.PlanPayment(t.Context(), d.first)
	deploytest.Must(t, err)
	deploytest.Must(t, w.Chain.AdjustTime(time.Hour)) // the deadline passes between plan and execution
	if _, err := alice.Execute(t.Context(), p); !errors.Is(err, wallet.ErrRefused) {
		t.Fatalf("%v", err)
	}
	w.has(alice, 100, 0, 0)
}

// Facts that are not final make nothing spendable, and a reorganisation takes them back.
func TestFinalityAndReorganisation(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	alice := w.wallet(0, nil)
	w.run(alice)(alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(10)}))
	w.append()
	w.has(alice, 0, 10, 0)
	for range 3 {
		w.Chain.Commit()
	}
	w.has(alice, 10, 0, 0)

	_, before := w.Chain.Head()
	w.run(alice)(alice.PlanPayment(t.Context(), w.pay(alice, 4)))
	w.has(alice, 0, 10, 0)
	entries, err := alice.Outbox()
	if deploytest.Must(t, err); len(entries) != 1 {
		t.Fatalf("%d entries under way", len(entries))
	}
	deploytest.Must(t, w.Chain.Fork(before))
	w.Chain.Commit()
	w.Chain.Commit()
	deploytest.Must(t, alice.Sync(t.Context()))
	deploytest.Must(t, alice.Resume(t.Context()))
	for range 4 {
		w.Chain.Commit()
	}
	w.has(alice, 0, 10, 0)
	if len(alice.Sent()) != 1 {
		t.Errorf("sent %+v", alice.Sent())
	}
	w.nothingUnderWay(alice)
}

// An item that the wallet handed out and somebody else put on the chain counts as done: nothing is paid again. The copy has another proof,
// since from a proof anybody makes others of the same statement: only the commitments tell that it is the item.
func TestItemThatSomebodyElsePutOnTheChain(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.mint(alice, 100, 50)
	pay := w.pay(bob, 60)
	pay.Ref = "invoice 7"
	item := w.prepare(alice, pay)
	if again, err := alice.PlanPayment(t.Context(), w.pay(bob, 60)); err == nil {
		t.Fatalf("planned with notes that were handed out: %s", again)
	}
	copied := *item.Transfer
	copied.Proof.Points[0][31] ^= 1
	outcomes, err := w.operator.Submit(t.Context(), copied)
	deploytest.Must(t, err, outcomes[0].Err)
	w.append()
	w.has(alice, 90, 0, 0)
	w.has(bob, 60, 0, 0)
	w.nothingUnderWay(alice)
	w.run(alice)(alice.PlanPayment(t.Context(), pay))
	w.has(alice, 90, 0, 0)
	if _, err := w.Client.Transact(t.Context(), w.Admin, w.ZContract.Submit(*item.Transfer)); err == nil {
		t.Error("the item was taken twice")
	}
}

func (w *world) nothingUnderWay(of *wallet.Wallet) {
	w.Helper()
	if entries, err := of.Outbox(); err != nil || len(entries) != 0 {
		w.Errorf("left in the outbox: %+v, %v", entries, err)
	}
}

// marked is a prover whose proofs are found in a transaction's data.
type marked struct{ deploytest.Checker }

var mark = bytes.Repeat([]byte{0x11}, 32)

func (m marked) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	p, err := m.Checker.Prove(ctx, s)
	for i := range p.Points {
		p.Points[i] = [32]byte(mark)
	}
	return p, err
}

// watched is a store that shows each transaction as soon as it is written down, which is before it is sent.
type watched struct {
	store.Store
	seen func(wallet.Entry)
}

func (s watched) Record(e store.Entry) error {
	var entry wallet.Entry
	if err := errors.Join(s.Store.Record(e), json.Unmarshal(e.Payload, &entry)); err != nil {
		return err
	}
	if len(entry.Tx.Raw) > 0 {
		s.seen(entry)
	}
	return nil
}

// overtake sends a transaction's data from another account, with other proofs.
func (w *world) overtake(e wallet.Entry) {
	w.Helper()
	var tx types.Transaction
	w.Must(tx.UnmarshalBinary(e.Tx.Raw))
	data := bytes.ReplaceAll(tx.Data(), mark, bytes.Repeat([]byte{0x22}, 32))
	if bytes.Equal(data, tx.Data()) {
		w.Fatal("no proof was changed")
	}
	w.transact(chain.Tx{To: tx.To(), Data: data})
}

// Somebody saw the wallet's transaction on its way, and was faster with a copy that has another proof: the wallet's own reverts, and the
// payment is made all the same. It is no error, and asking again pays nothing more.
func TestTransactionThatACopyOvertook(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk, copies := w.Store(), 0
	alice, bob := w.wallet(1, disk), w.wallet(2, nil)
	w.mint(alice, 100, 50)
	alice = w.open(1, watched{disk, func(e wallet.Entry) { copies++; w.overtake(e) }}, marked{})
	pay := w.pay(bob, 60)
	pay.Ref = "invoice 7"
	first := w.run(alice)(alice.PlanPayment(t.Context(), pay))
	if copies != 1 {
		t.Errorf("%d transactions were copied", copies)
	}
	w.append()
	w.has(alice, 90, 0, 0)
	w.has(bob, 60, 0, 0)
	w.nothingUnderWay(alice)
	// What is told of the payment is the transaction that made it.
	again := w.run(alice)(alice.PlanPayment(t.Context(), pay))
	if sent := alice.Sent(); len(first) != 1 || len(again) != 1 || !first[0].OK || first[0].Tx != again[0].Tx || first[0].Tx != sent[len(sent)-1].Tx {
		t.Errorf("receipts %+v and %+v, sent %+v", first, again, sent)
	}
	w.has(alice, 90, 0, 0)
}

// P9: when another transaction of the account took the nonce, the one that was written down can never happen: its notes are free again.
func TestNonceTakenByAnother(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice := w.wallet(1, disk)
	w.mint(alice, 100)
	dying := w.wallet(1, &mortal{Store: disk, writes: 1, after: true})
	p, err := dying.PlanPayment(t.Context(), w.pay(alice, 10))
	deploytest.Must(t, err)
	if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatal(err)
	}
	other, err := ledger.Dial(t.Context(), w.Chain.HTTP(), chain.Config{Poll: 5 * time.Millisecond})
	deploytest.Must(t, err)
	t.Cleanup(other.Close)
	_, err = other.Transact(t.Context(), alice.Account(), w.ZContract.Approve(w.Cash, notes.NewValue(1)))
	deploytest.Must(t, err)
	alice = w.wallet(1, disk)
	w.has(alice, 0, 0, 100)
	if err := alice.Resume(t.Context()); !errors.Is(err, chain.ErrNonceUsed) {
		t.Fatalf("%v", err)
	}
	w.has(alice, 100, 0, 0)
}
