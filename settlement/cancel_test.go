package settlement_test

import (
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// confirm makes what is on the chain final.
func (w *world) confirm() {
	for range 6 {
		w.Chain.Commit()
	}
}

// slowly gives the chain a finality of some blocks; parties that start from now on see it so.
func (w *world) slowly() {
	w.Helper()
	client, err := ledger.Dial(w.Context(), w.Chain.HTTP(), chain.Config{Poll: 5 * time.Millisecond, Finality: chain.Confirmations(4)})
	w.Must(err)
	w.Cleanup(client.Close)
	w.Client, w.ZContract, w.replicas = client, ledger.NewZContract(client, w.Deployed.Addresses), map[int]*ledger.Replica{}
	w.confirm()
}

// paid is a deal in which the buyer paid and the seller has the bonds at hand.
func (w *world) paid(b, s *settlement.Party) contract.ID {
	w.Helper()
	stop := w.operate()
	defer stop()
	id := w.accepted(b, s)
	_, err := b.Pay(w.Context(), id)
	w.Must(err)
	_, err = s.Fund(w.Context(), id)
	w.Must(err)
	for s.Wallet().Balance(w.Bond).Spendable.IsZero() {
		time.Sleep(20 * time.Millisecond)
		w.Must(s.Sync(w.Context()))
	}
	return id
}

// A cancellation that is mined and not final yet holds the own leg back: it would settle with nothing.
func TestNoLegAfterTheOwnCancellation(t *testing.T) {
	w := newWorld(t)
	id := w.paid(w.party(buyer, nil), w.party(seller, nil))
	w.slowly()
	journal := w.Store()
	s := w.party(seller, journal)
	if d := w.phase(s, id, contract.PhasePaid); d.Next() != contract.ActDeliver {
		t.Fatalf("the seller's turn is to %s", d.Next())
	}
	_, err := s.Cancel(t.Context(), id)
	deploytest.Must(t, err)
	for name, p := range map[string]*settlement.Party{"with its journal": s, "restarted": w.party(seller, journal), "without its journal": w.party(seller, nil)} {
		if records, err := p.Step(t.Context(), id); err != nil || len(records) != 0 {
			t.Errorf("%s: %v, %v", name, records, err)
		}
		if _, err := p.Deliver(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
			t.Errorf("%s: delivered after cancelling: %v", name, err)
		}
	}
	w.confirm()
	if d := w.phase(s, id, contract.PhaseCancelled); d.Legs[contract.Seller].Status != contract.LegNone {
		t.Errorf("the seller's leg is %v", d.Legs[contract.Seller])
	}
}

// A deal that ends while the money for a leg is waited for gets no leg: here the seller cancels from another machine.
func TestNoLegAfterTheTurnPassed(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.accepted(b, s)
	_, err := b.Fund(t.Context(), id)
	deploytest.Must(t, err)
	w.step()
	_, err = b.Pay(t.Context(), id)
	deploytest.Must(t, err)
	_, err = s.Fund(t.Context(), id)
	deploytest.Must(t, err)
	ended := make(chan error, 1)
	go func() { _, err := s.Deliver(t.Context(), id); ended <- err }()
	time.Sleep(200 * time.Millisecond)
	_, err = w.party(seller, nil).Cancel(t.Context(), id)
	deploytest.Must(t, err)
	w.step()
	var turn *settlement.TurnError
	if err := <-ended; !errors.As(err, &turn) || turn.Phase != contract.PhaseCancelled {
		t.Errorf("delivered a deal that was cancelled: %v", err)
	}
	if d := w.phase(s, id, contract.PhaseCancelled); d.Legs[contract.Seller].Status != contract.LegNone {
		t.Errorf("the seller's leg is %v", d.Legs[contract.Seller])
	}
}
