package settlement_test

import (
	"fmt"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// deposits makes notes of some values for a party.
func (w *world) deposits(p *settlement.Party, asset notes.Asset, values ...uint64) {
	w.Helper()
	for _, value := range values {
		w.Execute(p.Wallet())(p.Wallet().PlanDeposit(w.Context(), wallet.Deposit{Asset: asset,
			Value: notes.NewValue(value)}))
	}
	w.Append()
	w.Must(p.Sync(w.Context()))
}

// Fifty deals between the same two parties at once, all with the same wallets, settle. The buyer
// has a few notes that many deals need, and has to deposit the rest. Nothing is paid or deposited
// twice.
func TestFiftyDealsAtOnce(t *testing.T) {
	const n = 50
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	w.deposits(b, w.Cash, 10*price, 10*price, 3*price, price, price/2, price/2)
	w.deposits(s, w.Bond, n*pieces/2, 5*pieces)
	had := [2]int64{w.publicBalances(buyer)[0].Int64(), w.publicBalances(seller)[1].Int64()}
	defer w.Operate()()
	ended := make(chan error, 2*n)
	proposal := w.proposal()
	for i := range n {
		proposal := proposal
		proposal.Ref = fmt.Sprintf("trade %d", i)
		go func() {
			id, _, err := s.Offer(t.Context(), proposal)
			if err == nil {
				go func() { ended <- s.Run(t.Context(), id, func(settlement.Record) {}) }()
				if _, err = b.AwaitDeal(t.Context(), id); err == nil {
					_, err = b.Accept(t.Context(), id)
				}
			}
			if err == nil {
				err = b.Run(t.Context(), id, func(settlement.Record) {})
			}
			ended <- err
		}()
	}
	for range 2 * n {
		testworld.Must(t, <-ended)
	}
	testworld.Must(t, b.Sync(t.Context()), s.Sync(t.Context()))
	for _, p := range []*settlement.Party{b, s} {
		for _, d := range p.Deals() {
			if d.Phase != contract.PhaseSettled || len(d.Evidence) != 0 {
				t.Errorf("the %s sees a deal that is %s, with %d pieces of evidence", d.Side, d.Phase, len(d.Evidence))
			}
		}
		if len(p.Deals()) != n {
			t.Errorf("%d deals", len(p.Deals()))
		}
	}
	bought, sold := had[0]-w.publicBalances(buyer)[0].Int64(), had[1]-w.publicBalances(seller)[1].Int64()
	if bought > n*price || sold > n*pieces {
		t.Errorf("deposited %d and %d", bought, sold)
	}
	w.wantBalance(b, w.Bond, n*pieces)
	w.wantBalance(s, w.Cash, n*price)
	w.wantBalance(b, w.Cash, 25*price+uint64(bought)-n*price)
	w.wantBalance(s, w.Bond, n*pieces/2+5*pieces+uint64(sold)-n*pieces)
}
