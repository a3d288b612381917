package wallet_test

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/wallet"
)

// half returns a deal whose first payment alice has held. Bob has 50 to pay the second.
func (w *world) half() (alice, bob *wallet.Wallet, d deal) {
	w.Helper()
	alice, bob = w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d = w.deal(alice, bob, w.now().After(time.Hour))
	w.Execute(alice)(alice.PlanPayment(w.Context(), d.first))
	return alice, bob, d
}

// The payee of the arriving payment holds it himself, with his own money, before the call is mined.
// The deal settles, and the payer learns that he has paid nothing; his notes are free.
func TestLegThatWasLeftOutPaysNothing(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	disk := w.Store()
	alice, bob := w.wallet(0, nil), w.wallet(1, disk)
	w.deposit(alice, 100, 20)
	w.deposit(bob, 50)
	w.commit(4)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	w.commit(4)
	self := d.second
	self.Leg = &wallet.Leg{Deal: d.Deal}
	bob = w.watched(1, disk, nil, func(*types.Transaction) {
		w.Execute(alice)(alice.PlanPayment(t.Context(), self))
	})
	d.second.Ref = "deal"
	p, err := bob.PlanPayment(t.Context(), d.second)
	testworld.Must(t, err)
	receipts, err := bob.Execute(t.Context(), p)
	if !errors.Is(err, wallet.ErrPaidByOther) || len(receipts) != 1 {
		t.Fatalf("%d receipts, %v", len(receipts), err)
	}
	w.hasCash(bob, 0, 30, 50) // not final
	w.commit(4)
	w.hasCash(bob, 50, 30, 0)
	w.unknown(bob, "deal")
	w.nothingUnderWay(bob)
	if len(testworld.Get(bob.Sent())) != 0 {
		t.Errorf("bob sent %+v", testworld.Get(bob.Sent()))
	}
	if _, err := bob.PlanPayment(t.Context(), d.second); !errors.Is(err, wallet.ErrDealOver) {
		t.Errorf("planned again: %v", err)
	}
}

// A settlement that is killed at any point of the journal, and asked for again, happens exactly
// once.
func TestArrivalHappensOnceWhereverItIsKilled(t *testing.T) {
	for name, kill := range map[string]*mortal{
		"before the item is written down": {writes: 1},
		"before it is signed":             {writes: 1, after: true},
		"before it is sent":               {writes: 2, after: true},
		"before it is written down final": {writes: 3},
		"before it is written down done":  {writes: 4},
		"after it is written down done":   {writes: 4, after: true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, chain.Instant())
			disk := w.Store()
			kill.Store = disk
			alice, _, d := w.half()
			d.second.Ref = "deal"
			dying := w.wallet(1, kill)
			p, err := dying.PlanPayment(t.Context(), d.second)
			testworld.Must(t, err)
			if _, err := dying.Execute(t.Context(), p); !errors.Is(err, errKilled) {
				t.Fatalf("not killed: %v", err)
			}
			bob := w.wallet(1, disk)
			testworld.Must(t, bob.Resume(t.Context()))
			for range 2 {
				w.Execute(bob)(bob.PlanPayment(t.Context(), d.second))
			}
			w.Append()
			w.hasCash(alice, 78, 0, 0)
			w.hasCash(bob, 72, 0, 0)
			w.leg(bob, d.key(d.gets), deals.StateSettled)
		})
	}
}

// The call of a joint leg is not begun while a payment is missing. Its notes are free again.
func TestArrivalWaitsForTheOtherPayments(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 50)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	p, err := bob.PlanPayment(t.Context(), d.second)
	testworld.Must(t, err)
	if _, err := bob.Execute(t.Context(), p); !errors.Is(err, wallet.ErrLegMissing) {
		t.Fatalf("%v", err)
	}
	w.hasCash(bob, 50, 0, 0)
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	w.Execute(bob)(bob.PlanPayment(t.Context(), d.second))
}

// The deal ends between plan and execution: nothing is proved or sent.
func TestArrivalIsCheckedAgainBeforeItIsProved(t *testing.T) {
	w := newWorld(t, chain.Instant())
	_, _, d := w.half()
	bob := w.Wallet(1, nil, failing{}, nil)
	p, err := bob.PlanPayment(t.Context(), d.second)
	testworld.Must(t, err)
	w.Send(d.cancel(w.ZContract))
	if _, err := bob.Execute(t.Context(), p); !errors.Is(err, wallet.ErrDealOver) {
		t.Fatalf("%v", err)
	}
	w.hasCash(bob, 50, 0, 0)
}

// A settlement fails on the chain because somebody was removed from the register in the meantime.
// The leg is proved again over the same notes, and settles the deal.
func TestLegThatBecameStaleIsProvedAgain(t *testing.T) {
	w := newWorld(t, chain.Instant())
	_, _, d := w.half()
	signatures := 0
	bob := w.watched(1, nil, nil, func(*types.Transaction) {
		if signatures++; signatures == 1 {
			w.remove(2)
		}
	})
	d.second.Ref = "deal"
	w.Execute(bob)(bob.PlanPayment(t.Context(), d.second))
	if signatures != 2 {
		t.Errorf("%d transactions were signed", signatures)
	}
	w.Append()
	w.hasCash(bob, 72, 0, 0)
	w.nothingUnderWay(bob)
}

// A settlement fails on the chain because the register changes again and again. Everybody has seen
// the leg, and the root that it was proved under may come back, so its notes are not free. They are
// when it was called back.
func TestLegWhoseTransactionFailedIsCalledBack(t *testing.T) {
	w := newWorld(t, chain.Instant())
	_, _, d := w.half()
	disk := w.Store()
	signatures := 0
	bob := w.watched(1, disk, nil, func(*types.Transaction) {
		signatures++
		w.replace(2, w.Owner(9+signatures))
	})
	d.second.Ref = "deal"
	p, err := bob.PlanPayment(t.Context(), d.second)
	testworld.Must(t, err)
	if _, err := bob.Execute(t.Context(), p); !errors.Is(err, wallet.ErrRefused) {
		t.Fatalf("%v", err)
	}
	w.hasCash(bob, 0, 0, 50)
	bob = w.wallet(1, disk)
	w.hasCash(bob, 0, 0, 50)
	e, err := bob.Status("deal")
	if testworld.Must(t, err); !e.HandedOut() || e.Status() != wallet.PlanUnderWay {
		t.Errorf("the entry is %s: %+v", e.Status(), e)
	}
	_, err = bob.CallBack(t.Context(), "deal")
	testworld.Must(t, err)
	w.Append()
	w.hasCash(bob, 50, 0, 0)
	w.Execute(bob)(bob.PlanPayment(t.Context(), d.second))
	w.Append()
	w.hasCash(bob, 72, 0, 0)
}

// remove takes a registered account out of the register, which makes earlier roots stale.
func (w *world) remove(account uint32) { w.replace(account, notes.Owner{}) }

// replace puts another owner in the place of a registered one, which makes earlier roots stale.
func (w *world) replace(account uint32, by notes.Owner) {
	w.Helper()
	replica := w.Replica()
	w.Must(replica.Sync(w.Context()))
	left := tree.NewParticipants()
	for _, r := range testworld.Get(replica.Latest().Registrations()) {
		w.Must(left.Set(r.Index, r.Owner))
	}
	w.Must(left.Set(account, by))
	w.Send(w.ZContract.UpdateParticipants(ledger.ParticipantsUpdate{
		OldRoot: testworld.Get(replica.Latest().Participants()).Root(), NewRoot: left.Root(),
		Changes: []ledger.Registration{{Index: account, Owner: by}},
	}))
}

// An item stays acceptable when somebody is registered after it was proved.
func TestHandedOutItemOutlivesAnAddition(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	item := w.prepare(alice, w.payment(bob, 30))
	existing, err := alice.Replica().Latest().Registrations()
	testworld.Must(t, err)
	testworld.Must(t, deploy.Register(t.Context(), w.ZContract, w.Admin, existing, w.Owner(4)))
	w.Send(w.ZContract.Submit(*item.Transfer))
	w.Append()
	w.hasCash(alice, 70, 0, 0)
	w.hasCash(bob, 30, 0, 0)
}

// Under a wrong root of the registrar nobody can tell who is registered. What was accepted before
// it in the same generation still is, and payments go on under that.
func TestWrongRegisterRootIsSaid(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100, 50)
	newest := testworld.Get(alice.Replica().Latest().Participants()).Root()
	w.Send(w.ZContract.UpdateParticipants(ledger.ParticipantsUpdate{
		OldRoot: newest, NewRoot: tree.NewParticipants().Root(),
		Changes: []ledger.Registration{{Index: 7, Owner: w.Owner(7)}},
	}))
	w.Execute(alice)(alice.PlanPayment(t.Context(), w.payment(bob, 100)))
	_, err := alice.PlanPayment(t.Context(), w.payment(w.wallet(7, nil), 30))
	checkRefusals(t, []refusal{{"pay who was added with it", err, ledger.ErrRoot, "until the registrar corrects it"}})
	w.Send(w.ZContract.UpdateParticipants(ledger.ParticipantsUpdate{
		OldRoot: tree.NewParticipants().Root(), NewRoot: tree.Root{Element: field.New(9)}, NewGeneration: true,
	}))
	_, err = alice.PlanPayment(t.Context(), w.payment(bob, 30))
	checkRefusals(t, []refusal{{"pay in a new generation", err, ledger.ErrRoot, "until the registrar corrects it"}})
}
