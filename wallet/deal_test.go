package wallet_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// deal is an agreed exchange of cash of two accounts; both know both payments beforehand. The first
// payment is to be held, and the second arrives.
type deal struct {
	deals.Deal
	first, second wallet.Payment
	pays, gets    notes.Note // the payments of first and second
}

// preimage calls the deals of [world.deal] off as long as the second payment is not held.
var preimage = [32]byte{7}

func (w *world) deal(a, b *wallet.Wallet, deadline uint64) deal {
	w.Helper()
	rhoA, rhoB := notes.Rho{Element: field.New(71)}, notes.Rho{Element: field.New(72)}
	d := deal{
		pays: notes.Note{Asset: w.Cash, Value: notes.NewValue(30), Owner: b.Address().Owner, Rho: rhoA},
		gets: notes.Note{Asset: w.Cash, Value: notes.NewValue(8), Owner: a.Address().Owner, Rho: rhoB},
	}
	var err error
	d.Deal, err = deals.New(deals.Draft{
		Parts: []deals.Part{
			{Payment: d.pays.Commitment()},
			{Payment: d.gets.Commitment(), CancelHash: crypto.Keccak256Hash(preimage[:])},
		},
		Deadline: deadline,
	})
	w.Must(err)
	d.first = w.payment(b, 30)
	d.first.Rho = &rhoA
	d.first.Leg = &wallet.Leg{Deal: d.Deal}
	d.second = w.payment(a, 8)
	d.second.Rho = &rhoB
	d.second.Leg = &wallet.Leg{Deal: d.Deal, Joint: true}
	return d
}

// key returns the key of the leg with a payment.
func (d deal) key(payment notes.Note) deals.Key {
	return deals.Key{Payment: payment.Commitment(), Deal: d.ID(), Deadline: d.Deadline}
}

// cancel builds the call that ends the deal before the second payment is made.
func (d deal) cancel(c *ledger.ZContract) chain.Tx {
	index, _ := d.Index(d.gets.Commitment())
	return c.Cancel(d.Deal, index, preimage)
}

// joint returns the payment as one that arrives.
func joint(pay wallet.Payment) wallet.Payment {
	leg := *pay.Leg
	leg.Joint = true
	pay.Leg = &leg
	return pay
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

// leg checks what became of the account's only payment that is a leg.
func (w *world) leg(of *wallet.Wallet, key deals.Key, want deals.State) {
	w.Helper()
	w.Must(of.Sync(w.Context()))
	var legs []wallet.Sent
	for _, s := range testworld.Get(of.Sent()) {
		if s.Deal != (deals.ID{}) {
			legs = append(legs, s)
		}
	}
	if len(legs) != 1 || legs[0].Leg != want ||
		(deals.Key{Payment: legs[0].Payment, Deal: legs[0].Deal, Deadline: legs[0].Deadline}) != key {
		w.Errorf("the leg is %+v, want %+v %s", legs, key, want)
	}
}

// The payee of a deal needs no ciphertext, because it knows the payment from the terms.
func TestDealSettlesWithoutCiphertext(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	bob.Expect(d.pays, d.gets) // the second is not bob's and is ignored
	w.Execute(alice)(alice.PlanPayment(t.Context(), spoil(d.first)))
	w.Append()
	w.hasCash(alice, 70, 0, 0)
	w.hasCash(bob, 50, 0, 0)
	w.leg(alice, d.key(d.pays), deals.StateHeld)
	w.Execute(bob)(bob.PlanPayment(t.Context(), spoil(d.second)))
	w.Append()
	w.hasCash(bob, 72, 0, 0)
	w.hasCash(alice, 70, 0, 0) // she did not expect hers
	w.leg(alice, d.key(d.pays), deals.StateSettled)
	w.leg(bob, d.key(d.gets), deals.StateSettled)
	alice.Expect(d.gets)
	w.hasCash(alice, 78, 0, 0)
	if last := testworld.Get(alice.Notes())[len(testworld.Get(alice.Notes()))-1]; last.Origin != wallet.Expected {
		t.Errorf("the deal's payment came as %v", last.Origin)
	}
	again := w.wallet(1, nil)
	w.hasCash(again, 42, 0, 0)
	again.Expect(d.pays)
	w.hasCash(again, 72, 0, 0)
	w.leg(again, d.key(d.gets), deals.StateSettled)
}

func TestRefundAfterTheDeadlineIsOwned(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	testworld.Must(t, w.Chain.AdjustTime(2*time.Hour))
	w.Send(w.ZContract.Refund(d.key(d.pays)))
	w.hasCash(alice, 0, 100, 0)
	w.Append()
	w.hasCash(alice, 100, 0, 0)
	w.hasCash(bob, 0, 0, 0)
	w.leg(alice, d.key(d.pays), deals.StateRefunded)
	w.hasCash(w.wallet(0, nil), 100, 0, 0)
}

func TestRefundOfADealThatWasCalledOffIsOwned(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	w.Send(d.cancel(w.ZContract))
	w.Append()
	w.hasCash(alice, 100, 0, 0)
	w.leg(alice, d.key(d.pays), deals.StateRefunded)
}

// The legs of a swap are proved separately, and anyone sends both in one transaction. Until then
// their notes are reserved, also after a restart.
func TestSwapOfPreparedLegsKeepsTheNotesReserved(t *testing.T) {
	w := newWorld(t, chain.Instant())
	outbox := w.Store()
	alice, bob := w.wallet(0, outbox), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	d.first = joint(d.first)
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
	legs := []ledger.Transfer{*a.Transfer, *b.Transfer}
	if d.Payments[0] != a.Transfer.Payment {
		legs[0], legs[1] = legs[1], legs[0]
	}
	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: d.Deal, Legs: legs}))
	w.Append()
	w.hasCash(alice, 78, 0, 0)
	w.hasCash(bob, 72, 0, 0)
	w.leg(alice, d.key(d.pays), deals.StateSettled)
	w.leg(bob, d.key(d.gets), deals.StateSettled)
	w.nothingUnderWay(alice)
}

// A joint leg that the counterparty handed over arrives with the own one in the wallet's
// transaction, whatever the order of the payments.
func TestLegsOfOthersArriveInTheSameTransaction(t *testing.T) {
	for _, sender := range []int{0, 1} {
		w := newWorld(t, chain.Instant())
		alice, bob := w.wallet(0, nil), w.wallet(1, nil)
		w.deposit(alice, 100)
		w.deposit(bob, 50)
		d := w.deal(alice, bob, w.now().After(time.Hour))
		d.first = joint(d.first)
		senderWallet, otherWallet, own, other := alice, bob, d.first, d.second
		if sender == 1 {
			senderWallet, otherWallet, own, other = bob, alice, d.second, d.first
		}
		own.Leg.Others = []ledger.Transfer{*w.prepare(otherWallet, other).Transfer}
		w.Execute(senderWallet)(senderWallet.PlanPayment(t.Context(), own))
		w.Append()
		w.hasCash(alice, 78, 0, 0)
		w.hasCash(bob, 72, 0, 0)
		w.nothingUnderWay(otherWallet)
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
