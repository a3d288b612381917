package settlement_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

func TestTenStepsSettle(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	var steps []int
	act := func(records []settlement.Record, err error) {
		t.Helper()
		testworld.Must(t, err)
		for _, r := range records {
			steps = append(steps, r.N)
			if r.Gas == 0 {
				t.Errorf("step %d used no gas", r.N)
			}
		}
	}
	act(b.Pay(t.Context(), id))
	act(b.Step(t.Context(), id))
	w.wantPhase(s, id, contract.PhasePaid)
	act(s.Deliver(t.Context(), id))
	act(s.Step(t.Context(), id))
	if want := []int{4, 4, 5, 7, 7, 8}; !reflect.DeepEqual(steps, want) {
		t.Errorf("steps %v, want %v", steps, want)
	}
	for _, p := range []*settlement.Party{b, s} {
		d := w.wantPhase(p, id, contract.PhaseSettled)
		for _, step := range d.Steps() {
			if step.Status != contract.Done {
				t.Errorf("%s: step %d is %s", p.Card().Name, step.N, step.Status)
			}
		}
		if more, err := p.Step(t.Context(), id); err != nil || len(more) != 0 {
			t.Errorf("%s does more: %v, %v", p.Card().Name, more, err)
		}
	}
	w.wantBalance(b, w.Bond, pieces)
	w.wantBalance(s, w.Cash, price)
	w.wantBalance(b, w.Cash, 0)
	w.wantBalance(s, w.Bond, 0)
}

func TestRunBothParties(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	runDeal(t, id, b, s)
	mine, theirs := w.wantPhase(b, id, contract.PhaseSettled).State, w.wantPhase(s, id, contract.PhaseSettled).State
	mine.Now = theirs.Now // the chain goes on between the two looks
	if !reflect.DeepEqual(mine, theirs) {
		t.Errorf("the parties see two states: %+v, %+v", mine, theirs)
	}
	w.wantBalance(b, w.Bond, pieces)
	w.wantBalance(s, w.Cash, price)
}

// runDeal runs both parties until the deal has ended for both.
func runDeal(t *testing.T, id contract.ID, parties ...*settlement.Party) {
	t.Helper()
	ended := make(chan error, len(parties))
	for _, p := range parties {
		go func() { ended <- p.Run(t.Context(), id, func(settlement.Record) {}) }()
	}
	for range parties {
		testworld.Must(t, <-ended)
	}
}

// A deal that settles takes these ten steps, in this order.
func TestADealTakesTheTenSteps(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	runDeal(t, id, b, s)
	want := [10]string{
		"1 seller creates the private contract",
		"2 buyer accepts",
		"3 contract tells the buyer to pay",
		"4 buyer pays: the payment leg",
		"5 buyer notifies of the payment",
		"6 contract verifies the payment, tells the seller",
		"7 seller delivers: both payments are released",
		"8 seller notifies of the delivery",
		"9 contract verifies the delivery: settled",
		"10 everyone sees what is theirs to see",
	}
	for i, step := range w.wantPhase(b, id, contract.PhaseSettled).Steps() {
		got := fmt.Sprintf("%d %s %s", step.N, step.Actor, step.Title)
		if got != want[i] || step.Status != contract.Done {
			t.Errorf("%s is %s, want %s", got, step.Status, want[i])
		}
	}
}

func TestNoDeliveryIsRefunded(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := b.Pay(t.Context(), id)
	testworld.Must(t, err)
	var turn *settlement.TurnError
	if _, err := b.Refund(t.Context(), id); !errors.As(err, &turn) || turn.Next != contract.ActNotifyPayment {
		t.Errorf("refund before the deadline: %v", err)
	}
	w.passDeadline()
	if _, err := s.Deliver(t.Context(), id); !errors.As(err, &turn) || turn.Phase != contract.PhaseExpired {
		t.Errorf("delivery after the deadline: %v", err)
	}
	testworld.Must(t, b.Run(t.Context(), id, func(settlement.Record) {}))
	w.wantPhase(s, id, contract.PhaseRefunded)
	w.wantBalance(b, w.Cash, price)
	w.wantBalance(s, w.Cash, 0)
}

// An offer from a card that is not pinned is listed but can't be accepted.
func TestUnknownCardIsNeverAnswered(t *testing.T) {
	w := newWorld(t)
	s := w.party(seller, nil)
	id, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	lonely := w.partyWith(buyer, nil, nil)
	testworld.Must(t, lonely.Sync(t.Context()))
	if deals := lonely.Deals(); len(deals) != 1 || deals[0].Known || !deals[0].Sound {
		t.Fatalf("deals %+v", deals)
	}
	if _, err := lonely.Accept(t.Context(), id); !errors.Is(err, settlement.ErrUnknownCard) {
		t.Errorf("accepted from an unknown card: %v", err)
	}
	alone := w.partyWith(seller, nil, nil)
	if _, _, err := alone.Offer(t.Context(), w.proposal()); !errors.Is(err, settlement.ErrUnknownCard) {
		t.Errorf("offered to an unknown card: %v", err)
	}
}

// A third party that was granted to read sees the whole deal and can't act in it.
func TestGrantedReader(t *testing.T) {
	w := newWorld(t)
	b, s, reader := w.party(buyer, nil), w.party(seller, nil), w.party(court, nil)
	id := w.acceptedDeal(b, s)
	testworld.Must(t, reader.Sync(t.Context()))
	if len(reader.Deals()) != 0 {
		t.Fatal("the deal is open to everyone")
	}
	for range 2 {
		_, err := s.Grant(t.Context(), id, w.cards[court])
		testworld.Must(t, err)
	}
	d := w.wantPhase(reader, id, contract.PhaseAccepted)
	if d.Party || d.Next() != contract.ActNothing || len(d.Granted) != 1 {
		t.Errorf("the reader's deal: %+v", d)
	}
	if _, err := reader.Pay(t.Context(), id); !errors.Is(err, settlement.ErrNoKey) {
		t.Errorf("a reader paid: %v", err)
	}
	if !reflect.DeepEqual(d.State, w.wantPhase(b, id, contract.PhaseAccepted).State) {
		t.Error("the counterparty sees another contract")
	}
}

// Step does not wait for money on its way into the tree, but returns [settlement.ErrPending].
func TestStepReturnsPendingMoney(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	records, err := b.Step(t.Context(), id)
	if !errors.Is(err, settlement.ErrPending) || len(records) != 1 {
		t.Fatalf("%v, %v", records, err)
	}
	if records, err := b.Step(t.Context(), id); !errors.Is(err, settlement.ErrPending) || len(records) != 0 {
		t.Fatalf("deposited twice: %v, %v", records, err)
	}
	w.Append()
	if records, err := b.Step(t.Context(), id); err != nil || len(records) != 1 {
		t.Errorf("%v, %v", records, err)
	}
	w.wantPhase(s, id, contract.PhasePaid)
}

// A party that can't pay learns what is missing and loses nothing: once it has the money, the deal
// settles.
func TestTooLittleMoney(t *testing.T) {
	const much = 1_500_000 // an account has 1,000,000
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	dear := w.proposal()
	dear.PaymentValue = notes.NewValue(much)
	id, _, err := s.Offer(t.Context(), dear)
	testworld.Must(t, err)
	_, err = b.Accept(t.Context(), id)
	testworld.Must(t, err)
	for range 2 {
		var short *wallet.ErrPublicFunds
		if records, err := b.Pay(t.Context(), id); !errors.As(err, &short) || len(records) != 0 {
			t.Errorf("paid what it has not: %v, %v", records, err)
		}
		w.wantPhase(s, id, contract.PhaseAccepted)
		w.wantBalance(b, w.Cash, 0)
	}
	missing, account := notes.NewValue(much-1_000_000), testworld.Account(w, buyer).Address()
	testworld.Must(t, deploy.Fund(t.Context(), w.Admin, w.Cash, account, missing))
	_, err = b.Pay(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(s, id, contract.PhasePaid)
	_, err = s.Deliver(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantBalance(s, w.Cash, much)
	w.wantBalance(b, w.Bond, pieces)
	if left := w.publicBalances(buyer)[0]; left.Sign() != 0 {
		t.Errorf("the buyer has %s left, and all of it was needed", left)
	}
}

// A party that waits for a deal gets it when the offer is there, and no deal that nobody offers.
func TestAwaitDealWaitsForTheOffer(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	soon, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := b.AwaitDeal(soon, contract.ID{1})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a deal that nobody offers: %v", err)
	}
	id, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	deal, err := b.AwaitDeal(t.Context(), id)
	if err != nil || deal.Phase != contract.PhaseOffered || deal.Side != contract.Buyer {
		t.Errorf("an offer: %s, %s, %v", deal.Phase, deal.Side, err)
	}
}

// The contracts deploy and a deal settles under the oldest and the newest EVM rules that a
// development chain has.
func TestADealSettlesUnderTheOldestAndTheNewestRules(t *testing.T) {
	for _, rules := range []devnet.Rules{devnet.AllRules[0], devnet.AllRules[len(devnet.AllRules)-1]} {
		t.Run(string(rules), func(t *testing.T) {
			w := newWorldOn(t, rules)
			defer w.Operate()()
			b, s := w.party(buyer, nil), w.party(seller, nil)
			id := w.acceptedDeal(b, s)
			ended := make(chan error, 2)
			for _, p := range []*settlement.Party{b, s} {
				go func() { ended <- p.Run(t.Context(), id, func(settlement.Record) {}) }()
			}
			testworld.Must(t, <-ended, <-ended)
			w.wantPhase(b, id, contract.PhaseSettled)
			w.wantPhase(s, id, contract.PhaseSettled)
		})
	}
}
