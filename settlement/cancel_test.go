package settlement_test

import (
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

func TestCancelReleasesTheOthersLeg(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	var turn *settlement.TurnError
	if _, err := s.Cancel(t.Context(), id); !errors.As(err, &turn) {
		t.Errorf("a cancellation of nothing: %v", err)
	}
	_, err := b.Pay(t.Context(), id)
	testworld.Must(t, err)
	if _, err := b.Cancel(t.Context(), id); !errors.As(err, &turn) {
		t.Errorf("the buyer cancelled its own leg: %v", err)
	}
	_, err = s.Cancel(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(b, id, contract.PhaseCancelled)
	w.wantBalance(b, w.Cash, price)
	if _, err := b.Pay(t.Context(), id); !errors.As(err, &turn) {
		t.Errorf("a second payment: %v", err)
	}
}

// makeFinal makes what is on the chain final.
func (w *world) makeFinal() {
	for range 6 {
		w.Chain.Commit()
	}
}

// delayFinality makes blocks final only after some more blocks, for the parties that start after
// it.
func (w *world) delayFinality() {
	w.Helper()
	config := chain.Config{Poll: 5 * time.Millisecond, Finality: chain.Confirmations(4)}
	client, err := ledger.Dial(w.Context(), w.Chain.HTTP(), config)
	w.Must(err)
	w.Cleanup(client.Close)
	w.Client, w.ZContract = client, ledger.NewZContract(client, w.Deployed.Addresses)
	w.replicas = map[int]*ledger.Replica{}
	w.makeFinal()
}

// paidDeal makes a deal in which the buyer paid and the seller's bonds are spendable.
func (w *world) paidDeal(b, s *settlement.Party) contract.ID {
	w.Helper()
	stop := w.Operate()
	defer stop()
	id := w.acceptedDeal(b, s)
	_, err := b.Pay(w.Context(), id)
	w.Must(err)
	_, err = s.Fund(w.Context(), id)
	w.Must(err)
	for testworld.Get(s.Wallet().Balance(w.Bond)).Spendable.IsZero() {
		time.Sleep(20 * time.Millisecond)
		w.Must(s.Sync(w.Context()))
	}
	return id
}

// While a party's cancellation is mined but not final, it does not make its own leg, which would
// find no counterpart.
func TestNoLegAfterTheOwnCancellation(t *testing.T) {
	w := newWorld(t)
	id := w.paidDeal(w.party(buyer, nil), w.party(seller, nil))
	w.delayFinality()
	journal := w.Store()
	s := w.party(seller, journal)
	if d := w.wantPhase(s, id, contract.PhasePaid); d.Next() != contract.ActDeliver {
		t.Fatalf("the seller's turn is to %s", d.Next())
	}
	_, err := s.Cancel(t.Context(), id)
	testworld.Must(t, err)
	for name, p := range map[string]*settlement.Party{
		"with its journal": s, "restarted": w.party(seller, journal), "without its journal": w.party(seller, nil),
	} {
		if records, err := p.Step(t.Context(), id); err != nil || len(records) != 0 {
			t.Errorf("%s: %v, %v", name, records, err)
		}
		if _, err := p.Deliver(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
			t.Errorf("%s: delivered after cancelling: %v", name, err)
		}
	}
	w.makeFinal()
	if d := w.wantPhase(s, id, contract.PhaseCancelled); d.Legs[contract.Seller].State != deals.StateEmpty {
		t.Errorf("the seller's leg is %v", d.Legs[contract.Seller])
	}
}

// A party makes no leg in a deal that ends while the party waits for the money. Here the seller
// cancels from another machine. What the party is told depends on whether the end is final when it
// looks.
func TestNoLegAfterTheTurnPassed(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := b.Fund(t.Context(), id)
	testworld.Must(t, err)
	w.Append()
	_, err = b.Pay(t.Context(), id)
	testworld.Must(t, err)
	_, err = s.Fund(t.Context(), id)
	testworld.Must(t, err)
	ended := make(chan error, 1)
	go func() { _, err := s.Deliver(t.Context(), id); ended <- err }()
	time.Sleep(200 * time.Millisecond)
	_, err = w.party(seller, nil).Cancel(t.Context(), id)
	testworld.Must(t, err)
	w.Append()
	var turn *settlement.TurnError
	err = <-ended
	told := errors.As(err, &turn) && turn.Phase == contract.PhaseCancelled
	if !told && !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("delivered a deal that was cancelled: %v", err)
	}
	if d := w.wantPhase(s, id, contract.PhaseCancelled); d.Legs[contract.Seller].State != deals.StateEmpty {
		t.Errorf("the seller's leg is %v", d.Legs[contract.Seller])
	}
}
