package wallet_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// deal is an agreed exchange of cash of two accounts; both know both payments beforehand.
type deal struct {
	first, second wallet.Payment
	pays, gets    notes.Note // the payments of first and second
}

func (w *world) deal(a, b *wallet.Wallet, deadline uint64, cancelHash [32]byte) deal {
	rhoA, rhoB := notes.Rho{Element: field.New(71)}, notes.Rho{Element: field.New(72)}
	d := deal{
		pays: notes.Note{Asset: w.Cash, Value: notes.NewValue(30), Owner: b.Address().Owner, Rho: rhoA},
		gets: notes.Note{Asset: w.Cash, Value: notes.NewValue(8), Owner: a.Address().Owner, Rho: rhoB},
	}
	d.first = w.payment(b, 30)
	d.first.Rho = &rhoA
	d.first.Leg = &ledger.Leg{Counter: d.gets.Commitment(), Deadline: deadline, CancelHash: cancelHash}
	d.second = w.payment(a, 8)
	d.second.Rho = &rhoB
	d.second.Leg = &ledger.Leg{Counter: d.pays.Commitment(), Deadline: deadline, CancelHash: cancelHash}
	return d
}

func (w *world) now() chain.Block {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	return head
}

// spoil addresses the payment to a key that the payee does not have, so that it cannot open the
// ciphertext.
func spoil(pay wallet.Payment) wallet.Payment {
	pay.To.Key[0] ^= 1
	return pay
}

// The payee of a deal needs no ciphertext, because it knows the payment from the terms.
func TestDealSettlesWithoutCiphertext(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d := w.deal(alice, bob, w.now().After(time.Hour), [32]byte{1})
	bob.Expect(d.pays, d.gets) // the second is not bob's and is ignored
	w.Execute(alice)(alice.PlanPayment(t.Context(), spoil(d.first)))
	w.Append()
	w.hasCash(alice, 70, 0, 0)
	w.hasCash(bob, 50, 0, 0)
	if s := alice.Sent(); s[0].Leg != wallet.LegHeld || s[0].Payment != d.pays.Commitment() {
		t.Errorf("alice's payment is %+v", s[0])
	}
	w.Execute(bob)(bob.PlanPayment(t.Context(), spoil(d.second)))
	w.Append()
	w.hasCash(bob, 72, 0, 0)
	w.hasCash(alice, 70, 0, 0) // she did not expect hers
	if a, b := alice.Sent(), bob.Sent(); a[0].Leg != wallet.LegSettled || b[0].Leg != wallet.LegSettled {
		t.Errorf("alice sent %+v, bob %+v", a, b)
	}
	alice.Expect(d.gets)
	w.hasCash(alice, 78, 0, 0)
	if last := alice.Notes()[len(alice.Notes())-1]; last.Origin != wallet.Expected {
		t.Errorf("the deal's payment came as %v", last.Origin)
	}
	again := w.wallet(1, nil)
	w.hasCash(again, 42, 0, 0)
	again.Expect(d.pays)
	w.hasCash(again, 72, 0, 0)
}

func TestRefundAfterTheDeadlineIsOwned(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour), [32]byte{1})
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	testworld.Must(t, w.Chain.AdjustTime(2*time.Hour))
	w.Send(w.ZContract.Refund(d.pays.Commitment()))
	w.hasCash(alice, 0, 100, 0)
	w.Append()
	w.hasCash(alice, 100, 0, 0)
	w.hasCash(bob, 0, 0, 0)
	if s := alice.Sent(); s[0].Leg != wallet.LegRefunded {
		t.Errorf("alice's payment is %+v", s[0])
	}
	w.hasCash(w.wallet(0, nil), 100, 0, 0)
}

func TestRefundOfACancelledLegIsOwned(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	preimage := [32]byte{7}
	d := w.deal(alice, bob, w.now().After(time.Hour), crypto.Keccak256Hash(preimage[:]))
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	w.Send(w.ZContract.Cancel(d.pays.Commitment(), preimage))
	w.Append()
	w.hasCash(alice, 100, 0, 0)
	if s := alice.Sent(); s[0].Leg != wallet.LegCancelled {
		t.Errorf("alice's payment is %+v", s[0])
	}
}

// The legs of a swap are proved separately, and either side sends both in one transaction. Until
// then their notes are reserved, also after a restart.
func TestSwapOfPreparedLegsKeepsTheNotesReserved(t *testing.T) {
	w := newWorld(t, chain.Instant())
	outbox := w.Store()
	alice, bob := w.wallet(0, outbox), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d := w.deal(alice, bob, w.now().After(time.Hour), [32]byte{1})
	d.first.Ref = "swap"
	a := w.prepare(alice, d.first)
	w.hasCash(alice, 0, 0, 100)
	alice = w.wallet(0, outbox)
	w.hasCash(alice, 0, 0, 100)
	again := w.prepare(alice, d.first).Transfer
	if *again.Leg != *a.Transfer.Leg || again.Payment != a.Transfer.Payment ||
		again.Ciphertext != a.Transfer.Ciphertext {
		t.Error("after a restart another item was handed out for the same ref")
	}
	b := w.prepare(bob, d.second)
	testworld.Must(t, alice.Resume(t.Context()))
	w.Send(w.ZContract.Swap(*a.Transfer, *b.Transfer))
	w.Append()
	w.hasCash(alice, 78, 0, 0)
	w.hasCash(bob, 72, 0, 0)
	if entries, err := alice.Outbox(); err != nil || len(entries) != 0 {
		t.Errorf("left in the outbox: %+v, %v", entries, err)
	}
}

// A leg that was handed out and never sent is given up when its deadline has passed in a final
// block, and not before.
func TestHandedOutLegEndsWithItsDeadline(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	outbox := w.Store()
	alice, bob := w.wallet(0, outbox), w.wallet(1, nil)
	w.deposit(alice, 100)
	for range 4 {
		w.Chain.Commit()
	}
	w.hasCash(alice, 100, 0, 0)
	d := w.deal(alice, bob, w.now().After(time.Hour), [32]byte{1})
	d.first.Ref = "swap"
	w.prepare(alice, d.first)
	for range 4 {
		w.Chain.Commit()
	}
	w.hasCash(alice, 0, 0, 100)
	testworld.Must(t, w.Chain.AdjustTime(48*time.Hour))
	w.hasCash(alice, 0, 0, 100)
	for range 4 {
		w.Chain.Commit()
	}
	w.hasCash(alice, 100, 0, 0)
	w.hasCash(w.wallet(0, outbox), 100, 0, 0)
	w.unknown(alice, "swap")
	if entries, err := alice.Outbox(); err != nil || len(entries) != 0 {
		t.Errorf("left in the outbox: %+v, %v", entries, err)
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
		testworld.Must(t, w.Chain.AdjustTime(time.Minute))
		w.Send(w.ZContract.ActivateAuditKey())
		w.hasCash(alice, want[0], 0, want[1])
	}
}

// prepare plans a payment and hands its item out.
func (w *world) prepare(by *wallet.Wallet, pay wallet.Payment) wallet.Item {
	w.Helper()
	p, err := by.PlanPayment(w.Context(), pay)
	w.Must(err)
	item, err := by.Prepare(w.Context(), p)
	w.Must(err)
	return item
}
