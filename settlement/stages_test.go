package settlement_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// stage is how far a deal has come when somebody calls it off. Legs are held with money that is
// nobody's here.
type stage struct {
	name string
	held []contract.Side
	then func(*world, settlement.Deal)
	// firm and revocable have the sides that can call off a deal in this stage.
	firm, revocable []contract.Side
}

var (
	buyerOnly  = []contract.Side{contract.Buyer}
	sellerOnly = []contract.Side{contract.Seller}
	both       = []contract.Side{contract.Buyer, contract.Seller}
)

func settles(w *world, d settlement.Deal) {
	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: d.Terms.Deal()}))
}

func expires(w *world, _ settlement.Deal) { w.passDeadline() }

// Each side can call off a firm deal as long as a leg is held and its own is not, and a revocable
// one as long as a leg is held and the deal runs. Expired is last, because it moves the clock.
var stages = []stage{
	{name: "no leg held"},
	{name: "payment held", held: buyerOnly, firm: sellerOnly, revocable: both},
	{name: "delivery held", held: sellerOnly, firm: buyerOnly, revocable: both},
	{name: "both held", held: both, revocable: both},
	{name: "settled", held: both, then: settles},
	{name: "expired", held: buyerOnly, then: expires},
}

func TestWhoCanCancelWhen(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	for _, stage := range stages {
		for _, revocable := range []bool{false, true} {
			allowed := stage.firm
			if revocable {
				allowed = stage.revocable
			}
			for side, p := range []*settlement.Party{contract.Buyer: b, contract.Seller: s} {
				name := fmt.Sprintf("%s, revocable %v, by the %s", stage.name, revocable, contract.Side(side))
				w.checkCancel(name, stage, revocable, p, slices.Contains(allowed, contract.Side(side)), b, s)
			}
		}
	}
}

// checkCancel brings a new deal to a stage and lets a party call it off.
func (w *world) checkCancel(
	name string, stage stage, revocable bool, by *settlement.Party, allowed bool, b, s *settlement.Party,
) {
	w.Helper()
	proposal := w.proposal()
	proposal.Revocable = revocable
	id, _, err := s.Offer(w.Context(), proposal)
	w.Must(err)
	_, err = b.Accept(w.Context(), id)
	w.Must(err)
	d := w.deal(b, id)
	for _, side := range stage.held {
		w.holdFor(d, side)
	}
	if stage.then != nil {
		stage.then(w, d)
	}
	_, err = by.Cancel(w.Context(), id)
	var turn *settlement.TurnError
	switch {
	case allowed && err != nil, !allowed && !errors.As(err, &turn):
		w.Errorf("%s: %v", name, err)
	case allowed:
		w.wantPhase(b, id, contract.PhaseCancelled)
		w.wantPhase(s, id, contract.PhaseCancelled)
	}
}

// In a revocable deal the payer takes its own held leg back before the deadline. In a firm one it
// can't, also by the contract.
func TestPayerRevokesItsPayment(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.revocableDeal(b, s)
	_, err := b.Cancel(t.Context(), id)
	testworld.Must(t, err)
	runDeal(t, id, b, s)
	w.wantPhase(s, id, contract.PhaseCancelled)
	w.wantBalance(b, w.Cash, price)
	w.wantBalance(s, w.Bond, pieces)
}

// While it is not final how the deal ends, nobody sends anything that contradicts it.
func TestNothingIsSentUntilTheEndIsFinal(t *testing.T) {
	cancels := func(w *world, b, _ *settlement.Party, id contract.ID) error {
		_, err := b.Cancel(w.Context(), id)
		return err
	}
	delivers := func(w *world, _, s *settlement.Party, id contract.ID) error {
		_, err := s.Deliver(w.Context(), id)
		return err
	}
	for end, first := range map[contract.Phase]func(*world, *settlement.Party, *settlement.Party, contract.ID) error{
		contract.PhaseSettled: delivers, contract.PhaseCancelled: cancels,
	} {
		w := newWorld(t)
		stop := w.Operate()
		id := w.revocableDeal(w.party(buyer, nil), w.party(seller, nil))
		stop()
		w.delayFinality()
		b, s := w.party(buyer, nil), w.party(seller, nil)
		testworld.Must(t, first(w, b, s, id))
		w.checkWaits(id, b, s)
		records, err := s.Deliver(t.Context(), id)
		if len(records) != 0 || err == nil != (end == contract.PhaseSettled) {
			t.Errorf("%s: delivered again: %v, %v", end, records, err)
		}
		w.makeFinal()
		w.wantPhase(b, id, end)
		w.wantPhase(s, id, end)
	}
}

// What is in a block that is not final yet is not acted on, and nothing is sent that contradicts
// it.
func TestLegsThatAreNotFinal(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id, other := w.acceptedDeal(b, s), w.acceptedDeal(b, s)
	_, err := s.Fund(t.Context(), other)
	testworld.Must(t, err)
	w.Append()
	w.holdFor(w.deal(b, id), contract.Buyer)
	w.delayFinality()
	b, s = w.party(buyer, nil), w.party(seller, nil)
	w.wantPhase(s, id, contract.PhasePaid)
	w.holdFor(w.deal(b, id), contract.Seller)
	if _, err := s.Cancel(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("cancelled with the own leg on the chain: %v", err)
	}
	w.holdFor(w.deal(b, other), contract.Buyer)
	for _, p := range []*settlement.Party{b, s} {
		w.wantPhase(p, other, contract.PhaseAccepted)
	}
	if records, err := b.Pay(t.Context(), other); err != nil || len(records) != 0 {
		t.Errorf("paid what is held: %v, %v", records, err)
	}
	if _, err := s.HandOver(t.Context(), other); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("handed a leg over in a deal that is paid: %v", err)
	}
}

// checkWaits checks that parties in a paid deal do nothing but notify of the payment.
func (w *world) checkWaits(id contract.ID, parties ...*settlement.Party) {
	w.Helper()
	for _, p := range parties {
		w.wantPhase(p, id, contract.PhasePaid)
		if _, err := p.Cancel(w.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
			w.Errorf("cancelled by the %s: %v", p.Card().Name, err)
		}
		records, err := p.Step(w.Context(), id)
		notified := len(records) == 1 && records[0].N == 5
		if err != nil || len(records) != 0 && !notified {
			w.Errorf("the %s sent %v, %v", p.Card().Name, records, err)
		}
	}
}
