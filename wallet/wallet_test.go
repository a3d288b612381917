package wallet_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

func TestDepositPayAndWithdraw(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.Execute(alice)(alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(100)}))
	w.hasCash(alice, 0, 100, 0)
	w.Append()
	w.hasCash(alice, 100, 0, 0)

	pay := w.payment(bob, 30)
	copy(pay.Memo[:], "invoice 7")
	w.Execute(alice)(alice.PlanPayment(t.Context(), pay))
	w.hasCash(alice, 0, 70, 0)
	w.Append()
	w.hasCash(alice, 70, 0, 0)
	w.hasCash(bob, 30, 0, 0)
	if got := testworld.Get(bob.Notes())[0]; got.Origin != wallet.Received || got.Memo != pay.Memo {
		t.Errorf("bob's note is %v with memo %q", got.Origin, got.Memo)
	}

	recipient := common.Address{7}
	out := wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(12), Recipient: recipient}
	w.Execute(bob)(bob.PlanWithdrawal(t.Context(), out))
	w.Append()
	w.hasCash(bob, 18, 0, 0)
	paid, err := w.ZContract.Balance(t.Context(), w.Cash, recipient)
	if testworld.Must(t, err); paid.Uint64() != 12 {
		t.Errorf("the recipient got %v", paid)
	}
	sent := testworld.Get(bob.Sent())
	if len(sent) != 1 || sent[0].Recipient != recipient || sent[0].Value != notes.NewValue(12) {
		t.Errorf("bob's history: %+v", sent)
	}
	sent = testworld.Get(alice.Sent())
	if len(sent) != 1 || sent[0].Payee != bob.Address().Owner || sent[0].Value != notes.NewValue(30) {
		t.Fatalf("alice's history: %+v", sent)
	}
	if sent[0].Deal != (deals.ID{}) || sent[0].Leg != deals.StateEmpty {
		t.Errorf("alice's payment is a leg: %+v", sent[0])
	}
}

// The seed and the chain restore balances, states and history. Nothing else is needed.
func TestRestoreFromSeedAlone(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100, 50)
	w.Execute(alice)(alice.PlanPayment(t.Context(), w.payment(bob, 120)))
	w.Append()
	testworld.Must(t, alice.Sync(t.Context()))
	out := wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(5), Recipient: common.Address{7}}
	w.Execute(alice)(alice.PlanWithdrawal(t.Context(), out))
	testworld.Must(t, alice.Sync(t.Context()))

	again := w.wallet(0, nil)
	if got, want := testworld.Get(again.Balances()), testworld.Get(alice.Balances()); len(got) != 1 ||
		got[0] != want[0] {
		t.Errorf("balances %+v, want %+v", got, want)
	}
	for i, n := range testworld.Get(again.Notes()) {
		if n != testworld.Get(alice.Notes())[i] {
			t.Errorf("note %d is %+v", i, n)
		}
	}
	for i, s := range testworld.Get(again.Sent()) {
		if s != testworld.Get(alice.Sent())[i] {
			t.Errorf("payment %d is %+v", i, s)
		}
	}
	if len(testworld.Get(again.Notes())) != 4 || len(testworld.Get(again.Sent())) != 2 {
		t.Errorf("%d notes, %d payments", len(testworld.Get(again.Notes())), len(testworld.Get(again.Sent())))
	}
}

// A payment larger than any two notes shows its merges first, makes them, and waits for their
// batches.
func TestPaymentFromManyNotes(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 10, 20, 30, 40, 50)
	p, err := alice.PlanPayment(t.Context(), w.payment(bob, 145))
	testworld.Must(t, err)
	hasText(t, p, "1. merge into 100, spending 40 + 30 + 20 + 10\n2. pay 145, spending 50 + 100 (from step 1)")
	w.hasCash(alice, 0, 0, 150)
	done := make(chan struct{})
	go func() {
		defer close(done)
		receipts, err := alice.Execute(t.Context(), p)
		if err != nil || len(receipts) != 2 {
			t.Errorf("%d receipts, %v", len(receipts), err)
		}
	}()
	w.appendUntil(done)
	w.hasCash(alice, 5, 0, 0)
	w.hasCash(bob, 145, 0, 0)
}

// One commitment that is queued twice is two notes.
func TestCommitmentQueuedTwiceIsTwoNotes(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 10)
	var first ledger.Minted
	testworld.Must(t, alice.Replica().Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if m, ok := f.Event.(ledger.Minted); ok {
			first = m
		}
		return nil
	}))
	registered, err := alice.Replica().Final().Participants()
	testworld.Must(t, err)
	repeat := ledger.Mint{
		Token: first.Token, Amount: first.Amount, Commitment: first.Commitment,
		Participants: registered.Root(), Epoch: first.Epoch, Salt: first.Salt,
		EphemeralKey: first.EphemeralKey, Audit: first.Audit,
	}
	for _, tx := range []chain.Tx{w.ZContract.Approve(w.Cash, first.Amount), w.ZContract.Mint(repeat)} {
		_, err := w.Outbox(0, nil).Transact(t.Context(), tx)
		testworld.Must(t, err)
	}
	w.Append()
	w.hasCash(alice, 20, 0, 0)
	if owned := testworld.Get(alice.Notes()); len(owned) != 2 || owned[0].Nullifier == owned[1].Nullifier {
		t.Fatalf("%d notes, or one nullifier for two", len(owned))
	}
	w.Execute(alice)(alice.PlanPayment(t.Context(), w.payment(alice, 20)))
	w.Append()
	w.hasCash(alice, 20, 0, 0)
}

// A balance that is pending is waited for; one that never comes is waited for until the context
// ends.
func TestAwaitSpendableWaitsForTheBatch(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(1, nil)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(30)}
	w.Execute(alice)(alice.PlanDeposit(t.Context(), deposit))
	w.Execute(alice)(alice.PlanDeposit(t.Context(), deposit))
	soon, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := alice.AwaitSpendable(soon, w.Cash, notes.NewValue(30)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("before the batch is appended: %v", err)
	}
	w.hasCash(alice, 0, 60, 0)
	stop := w.Operate()
	defer stop()
	balance, err := alice.AwaitSpendable(t.Context(), w.Cash, notes.NewValue(60)) // the sum of both notes
	if err != nil || balance.Spendable.String() != "60" {
		t.Errorf("after it: %+v, %v", balance, err)
	}
}
