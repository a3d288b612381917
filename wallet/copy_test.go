package wallet_test

import (
	"bytes"
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// An item that the wallet handed out and somebody else put on the chain counts as done, and nothing
// is paid again. The copy has another proof, because anybody can make more proofs of a statement
// from one. Only the commitments identify the item.
func TestItemThatSomebodyElsePutOnTheChainIsDone(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100, 50)
	pay := w.payment(bob, 60)
	pay.Ref = "invoice 7"
	item := w.prepare(alice, pay)
	if again, err := alice.PlanPayment(t.Context(), w.payment(bob, 60)); err == nil {
		t.Fatalf("planned with notes that were handed out: %s", again)
	}
	copied := *item.Transfer
	copied.Proof.Points[0][31] ^= 1
	outcomes, err := w.Operator.Submit(t.Context(), copied)
	testworld.Must(t, err, outcomes[0].Err)
	w.Append()
	w.hasCash(alice, 90, 0, 0)
	w.hasCash(bob, 60, 0, 0)
	w.nothingUnderWay(alice)
	w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
	w.hasCash(alice, 90, 0, 0)
	if _, err := w.Admin.Transact(t.Context(), w.ZContract.Submit(*item.Transfer)); err == nil {
		t.Error("the item was taken twice")
	}
}

// marked is a prover whose proofs are found in a transaction's data.
type marked struct{ testworld.Checker }

var mark = bytes.Repeat([]byte{0x11}, 32)

func (m marked) Prove(ctx context.Context, s statement.Statement) (statement.Proof, error) {
	p, err := m.Checker.Prove(ctx, s)
	for i := range p.Points {
		p.Points[i] = [32]byte(mark)
	}
	return p, err
}

// signing is an account that says when it is asked to sign, which is before anything is sent.
type signing struct {
	chain.Signer
	seen func(*types.Transaction)
}

func (s signing) SignTx(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	s.seen(tx)
	return s.Signer.SignTx(ctx, tx, id)
}

// watched opens an account's wallet, and calls seen before each transaction is signed.
func (w *world) watched(
	i int, journal store.Store, prover statement.Prover, seen func(*types.Transaction),
) *wallet.Wallet {
	w.Helper()
	account := signing{testworld.Account(w, i), seen}
	return w.WalletOver(i, testworld.Outbox(w, w.Client, account, journal), prover, nil)
}

// overtake sends a transaction's data from another account, with other proofs.
func (w *world) overtake(tx *types.Transaction) {
	w.Helper()
	data := bytes.ReplaceAll(tx.Data(), mark, bytes.Repeat([]byte{0x22}, 32))
	if bytes.Equal(data, tx.Data()) {
		w.Fatal("no proof was changed")
	}
	w.Send(chain.Tx{To: tx.To(), Data: data})
}

// Somebody saw the wallet's transaction on its way, and was faster with a copy that has another
// proof. The wallet's own reverts, and the payment is made nevertheless. This is not an error, and
// asking again pays nothing more.
func TestCopyThatOvertookATransactionMakesThePayment(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk, copies := w.Store(), 0
	alice, bob := w.wallet(1, disk), w.wallet(2, nil)
	w.deposit(alice, 100, 50)
	alice = w.watched(1, disk, marked{}, func(tx *types.Transaction) { copies++; w.overtake(tx) })
	pay := w.payment(bob, 60)
	pay.Ref = "invoice 7"
	first := w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
	if copies != 1 {
		t.Errorf("%d transactions were copied", copies)
	}
	w.Append()
	w.hasCash(alice, 90, 0, 0)
	w.hasCash(bob, 60, 0, 0)
	w.nothingUnderWay(alice)
	// The receipts are those of the transaction that made the payment.
	again := w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
	if len(first) != 1 || len(again) != 1 || !first[0].OK || first[0] != again[0] {
		t.Fatalf("receipts %+v and %+v", first, again)
	}
	if sent := testworld.Get(alice.Sent()); sent[len(sent)-1].Tx != first[0].Tx {
		t.Errorf("sent %+v, want transaction %s", sent, first[0].Tx)
	}
	w.doneBy(alice, "invoice 7", first[0].Tx)
	w.hasCash(alice, 90, 0, 0)
}
