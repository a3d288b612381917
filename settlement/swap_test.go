package settlement_test

import (
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

func TestSwapSettlesInOneTransaction(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(b, id, contract.PhaseAccepted)
	records, err := b.Swap(t.Context(), id)
	testworld.Must(t, err)
	d := w.wantPhase(b, id, contract.PhaseSettled)
	if tx := records[len(records)-1].Tx; d.LegTx(contract.Buyer) != tx || d.LegTx(contract.Seller) != tx {
		t.Error("the legs settled in two transactions")
	}
	w.wantBalance(b, w.Bond, pieces)
	w.wantBalance(s, w.Cash, price)
}

// A leg that is handed over in a block that is not final yet is not used yet: the swap waits, says
// so once, and goes on by itself. Before anything is handed over there is nothing to wait for.
func TestSwapWaitsUntilTheLegIsFinal(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	w.onConfig(chain.Config{Poll: 5 * time.Millisecond, Finality: chain.Confirmations(3)})
	said := make(chan error, 10)
	w.configure = func(c *settlement.Config) { c.Survived = func(_ contract.ID, err error) { said <- err } }
	b = w.party(buyer, nil)
	for range 4 {
		w.Chain.Commit()
	}
	if _, err := b.Swap(t.Context(), id); !errors.As(err, new(*settlement.TurnError)) {
		t.Errorf("nothing is handed over: %v", err)
	}
	_, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	done := make(chan error, 1)
	go func() {
		_, err := b.Swap(t.Context(), id)
		done <- err
	}()
	if err := <-said; !errors.Is(err, settlement.ErrNotFinal) {
		t.Errorf("it waits because of %v", err)
	}
	for {
		select {
		case err := <-done:
			testworld.Must(t, err)
			w.wantPhase(s, id, contract.PhaseSettled)
			if len(said) > 0 {
				t.Errorf("it said more: %v", <-said)
			}
			return
		case <-time.After(20 * time.Millisecond):
			w.Chain.Commit()
		}
	}
}

// A leg that was handed over and not swapped can still deliver.
func TestHandedOverLegStillDelivers(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	_, err = b.Pay(t.Context(), id)
	testworld.Must(t, err)
	if _, err := s.Cancel(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("cancelled with a leg in the other's hands: %v", err)
	}
	_, err = s.Deliver(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantBalance(s, w.Cash, price)
}

// Both parties may hand their legs over. Either settles the deal with what it handed over and got.
func TestBothHandOver(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	for _, p := range []*settlement.Party{b, s} {
		_, err := p.HandOver(t.Context(), id)
		testworld.Must(t, err)
	}
	if _, err := b.Pay(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("a leg that was handed over was held: %v", err)
	}
	_, err := s.Swap(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantBalance(b, w.Bond, pieces)
	w.wantBalance(s, w.Cash, price)
	w.wantBalance(b, w.Cash, 0)
}

// A leg that was handed over is taken back: nobody can use it any more, its money is free, and the
// party makes its leg anew.
func TestTakeBack(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	var turn *settlement.TurnError
	if _, err := s.TakeBack(t.Context(), id); !errors.As(err, &turn) {
		t.Errorf("took back what was not handed over: %v", err)
	}
	_, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	_, err = s.TakeBack(t.Context(), id)
	testworld.Must(t, err)
	w.wantBalance(s, w.Bond, pieces)
	if records, err := b.Swap(t.Context(), id); !errors.Is(err, settlement.ErrStaleLeg) || len(records) != 0 {
		t.Errorf("swapped with a leg that was taken back: %v, %v", records, err)
	}
	w.wantBalance(b, w.Cash, 0)
	runDeal(t, id, b, s)
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantBalance(s, w.Cash, price)
	w.wantBalance(s, w.Bond, 0)
}

// While a leg is taken back it is not final whether the other uses it first: nothing else is made
// of it.
func TestNoLegWhileItIsTakenBack(t *testing.T) {
	w := newWorld(t)
	stop := w.Operate()
	journal := w.Store()
	b, s := w.party(buyer, nil), w.party(seller, journal)
	id, unpaid := w.acceptedDeal(b, s), w.acceptedDeal(b, s)
	for _, id := range []contract.ID{id, unpaid} {
		_, err := s.HandOver(t.Context(), id)
		testworld.Must(t, err)
	}
	_, err := b.Pay(t.Context(), id)
	testworld.Must(t, err)
	stop()
	w.delayFinality()
	s = w.party(seller, journal)
	for _, id := range []contract.ID{id, unpaid} {
		_, err = s.TakeBack(t.Context(), id)
		testworld.Must(t, err)
	}
	if _, err := s.HandOver(t.Context(), unpaid); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("handed a leg over that is being taken back: %v", err)
	}
	if _, err := s.Deliver(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("delivered a leg that is being taken back: %v", err)
	}
	if _, err := s.Cancel(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("cancelled while a leg is being taken back: %v", err)
	}
	w.makeFinal()
	_, err = s.Cancel(t.Context(), id)
	testworld.Must(t, err)
	w.makeFinal()
	w.wantPhase(s, id, contract.PhaseCancelled)
}

// Nothing is taken back in a deal that is over, even if that is not final yet. Here the seller
// calls it off from another machine.
func TestNothingIsTakenBackInADealThatIsOver(t *testing.T) {
	w := newWorld(t)
	stop := w.Operate()
	journal := w.Store()
	b, s := w.party(buyer, nil), w.party(seller, journal)
	id := w.acceptedDeal(b, s)
	_, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	_, err = b.Pay(t.Context(), id)
	testworld.Must(t, err)
	stop()
	w.delayFinality()
	_, err = w.party(seller, nil).Cancel(t.Context(), id)
	testworld.Must(t, err)
	s = w.party(seller, journal)
	if _, err := s.TakeBack(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("took a leg back in a deal that is over: %v", err)
	}
	w.makeFinal()
	w.wantPhase(s, id, contract.PhaseCancelled)
	w.wantBalance(s, w.Bond, pieces)
}

// The counterparty uses a leg before it is taken back.
func TestTakeBackComesTooLate(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b := w.party(buyer, nil)
	s, account := w.overtakenParty(seller, w.Store())
	id := w.acceptedDeal(b, s)
	_, err := s.HandOver(t.Context(), id)
	testworld.Must(t, err)
	account.first = func() {
		_, err := b.Swap(t.Context(), id)
		testworld.Must(t, err)
	}
	if _, err := s.TakeBack(t.Context(), id); !errors.Is(err, settlement.ErrUnderWay) {
		t.Errorf("took back a leg that was used: %v", err)
	}
	d := w.wantPhase(s, id, contract.PhaseSettled)
	if d.Legs[contract.Seller].State != deals.StateSettled {
		t.Errorf("the seller's leg is %s", d.Legs[contract.Seller].State)
	}
	w.wantBalance(s, w.Cash, price)
	w.wantBalance(s, w.Bond, 0)
}
