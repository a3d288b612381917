package settlement_test

import (
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// What was deposited for one deal and went to another is deposited again, each amount once.
func TestTwoDealsDoNotStarve(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	one, two := w.accepted(b, s), w.accepted(b, s)
	before := w.public(buyer)[0]
	_, err := b.Fund(t.Context(), one)
	deploytest.Must(t, err)
	w.step()
	_, err = b.Pay(t.Context(), two)
	deploytest.Must(t, err)
	var pending int
	for range 3 {
		if _, err := b.Step(t.Context(), one); errors.Is(err, settlement.ErrPending) {
			pending++
		} else {
			deploytest.Must(t, err)
		}
	}
	if pending != 3 {
		t.Errorf("the money was there %d times", 3-pending)
	}
	w.step()
	_, err = b.Pay(t.Context(), one)
	deploytest.Must(t, err)
	w.phase(s, one, contract.PhasePaid)
	w.phase(s, two, contract.PhasePaid)
	if spent := before.Sub(before, w.public(buyer)[0]).Int64(); spent != 2*price {
		t.Errorf("deposited %d for two deals of %d", spent, price)
	}
}

// step appends what is queued.
func (w *world) step() {
	w.Helper()
	w.Must(w.Chain.AdjustTime(10 * time.Second))
	_, err := w.operator.Step(w.Context())
	w.Must(err)
}
