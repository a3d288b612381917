package settlement_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// If the deposit for one deal pays another, then the first deal deposits again. Each value is
// deposited once for each deal.
func TestTwoDealsBothGetTheirDeposit(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	one, two := w.acceptedDeal(b, s), w.acceptedDeal(b, s)
	before := w.publicBalances(buyer)[0]
	_, err := b.Fund(t.Context(), one)
	testworld.Must(t, err)
	w.Append()
	_, err = b.Pay(t.Context(), two)
	testworld.Must(t, err)
	var pending int
	for range 3 {
		if _, err := b.Step(t.Context(), one); errors.Is(err, settlement.ErrPending) {
			pending++
		} else {
			testworld.Must(t, err)
		}
	}
	if pending != 3 {
		t.Errorf("%d of 3 steps waited for the money", pending)
	}
	w.Append()
	_, err = b.Pay(t.Context(), one)
	testworld.Must(t, err)
	w.wantPhase(s, one, contract.PhasePaid)
	w.wantPhase(s, two, contract.PhasePaid)
	if spent := before.Sub(before, w.publicBalances(buyer)[0]).Int64(); spent != 2*price {
		t.Errorf("deposited %d for two deals of %d", spent, price)
	}
}
