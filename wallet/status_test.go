package wallet_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// unsynced opens a wallet as after a restart, and asks the chain nothing.
func (w *world) unsynced(i int, journal store.Store) *wallet.Wallet {
	w.Helper()
	opened, err := wallet.New(wallet.Config{
		Key: w.Key(i), Network: notes.Development, ZContract: w.ZContract, Replica: w.Replica(),
		Outbox: w.Outbox(i, journal), Prover: w.Prover, Cache: w.Store(),
	})
	w.Must(err)
	return opened
}

// commit makes empty blocks.
func (w *world) commit(blocks int) {
	for range blocks {
		w.Chain.Commit()
	}
}

// underWay checks that a request was sent and is not final, and returns its transaction.
func (w *world) underWay(of *wallet.Wallet, ref string) common.Hash {
	w.Helper()
	e, err := of.Status(ref)
	w.Must(err)
	if e.Status() != wallet.PlanUnderWay || e.HandedOut() || !e.Sending || e.Tx == (common.Hash{}) {
		w.Errorf("%q is %s: %+v", ref, e.Status(), e)
	}
	return e.Tx
}

// doneBy checks that a request is final on the chain by a transaction.
func (w *world) doneBy(of *wallet.Wallet, ref string, tx common.Hash) {
	w.Helper()
	e, err := of.Status(ref)
	w.Must(err)
	if e.Status() != wallet.PlanDone || e.HandedOut() || e.Item != nil || e.Tx != tx {
		w.Errorf("%q is %s by %s, want done by %s", ref, e.Status(), e.Tx, tx)
	}
}

// unknown checks that nothing is written down for a request.
func (w *world) unknown(of *wallet.Wallet, ref string) {
	w.Helper()
	if e, err := of.Status(ref); !errors.Is(err, wallet.ErrNoEntry) {
		w.Errorf("%q is known: %+v, %v", ref, e, err)
	}
}

func TestStatusOfADepositOverRestarts(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	disk := w.Store()
	alice := w.wallet(0, disk)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	w.unknown(alice, "one")
	w.unknown(alice, "")
	p, err := alice.PlanDeposit(t.Context(), deposit)
	testworld.Must(t, err)
	w.unknown(alice, "one") // a plan leaves no trace until it is executed
	tx := w.Execute(alice)(p, nil)[0].Tx
	for _, reader := range []*wallet.Wallet{alice, w.unsynced(0, disk), w.wallet(0, disk)} {
		if got := w.underWay(reader, "one"); got != tx {
			t.Errorf("the transaction is %s, want %s", got, tx)
		}
	}
	w.unknown(w.unsynced(1, disk), "one") // another account's
	w.commit(4)
	w.underWay(alice, "one") // nobody looked at the chain
	testworld.Must(t, alice.Sync(t.Context()))
	w.doneBy(alice, "one", tx)
	w.doneBy(w.unsynced(0, disk), "one", tx)
	w.doneBy(w.wallet(0, disk), "one", tx)
}

// A wallet that has read nothing of the chain since its restart answers a request that is done.
func TestDoneRequestIsAnsweredWithoutASync(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	alice := w.wallet(0, disk)
	first := w.Execute(alice)(alice.PlanDeposit(t.Context(), deposit))
	restarted := w.unsynced(0, disk)
	again := w.Execute(restarted)(restarted.PlanDeposit(t.Context(), deposit))
	if len(first) != 1 || len(again) != 1 || first[0] != again[0] {
		t.Errorf("receipts %+v and %+v", first, again)
	}
}

// A transaction that was written down and not sent before a kill is under way.
func TestStatusAfterAKillBeforeSending(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	dying := w.wallet(0, &mortal{Store: disk, writes: 1, after: true})
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	p, err := dying.PlanDeposit(t.Context(), deposit)
	testworld.Must(t, err)
	if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
		t.Fatalf("not killed: %v", err)
	}
	alice := w.unsynced(0, disk)
	e, err := alice.Status("one")
	if testworld.Must(t, err); !e.Sending || e.Done || e.Tx != (common.Hash{}) {
		t.Errorf("%+v", e)
	}
	testworld.Must(t, alice.Resume(t.Context()))
	w.hasCash(alice, 0, 5, 0)
	if e, err = alice.Status("one"); err != nil || !e.Done || e.Tx != testworld.Get(alice.Notes())[0].Tx {
		t.Errorf("%+v, %v", e, err)
	}
}

// An item that was handed out is under way until somebody's transaction with it is final.
func TestStatusAfterPrepare(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.commit(4)
	pay := w.payment(bob, 30)
	pay.Ref = "invoice 7"
	item := w.prepare(alice, pay)
	for _, reader := range []*wallet.Wallet{alice, w.unsynced(0, disk)} {
		e, err := reader.Status("invoice 7")
		testworld.Must(t, err)
		if e.Status() != wallet.PlanUnderWay || !e.HandedOut() || e.Item.Transfer.Payment != item.Transfer.Payment {
			t.Errorf("after Prepare the request is %s: %+v", e.Status(), e)
		}
	}
	sent := w.Send(w.ZContract.Submit(*item.Transfer))
	w.commit(4)
	testworld.Must(t, alice.Sync(t.Context()))
	w.doneBy(alice, "invoice 7", sent.Tx)
	w.doneBy(w.unsynced(0, disk), "invoice 7", sent.Tx)
}
