package settlement_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// A party keeps no deal, and no state of a deal, from facts that a resync took back.
func TestPartyForgetsWhatAResyncTookBack(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	_, empty := w.Chain.Head()
	id, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err, b.Sync(t.Context()))
	_, offered := w.Chain.Head()
	_, err = b.Accept(t.Context(), id)
	testworld.Must(t, err)
	w.wantPhase(b, id, contract.PhaseAccepted)
	w.wantPhase(s, id, contract.PhaseAccepted)

	resync := func(base [32]byte, blocks int) {
		t.Helper()
		testworld.Must(t, w.Chain.Fork(base))
		for range blocks {
			w.Chain.Commit()
		}
		for _, p := range []*settlement.Party{b, s} {
			replica := p.Wallet().Replica()
			if err := replica.Sync(t.Context()); !errors.Is(err, ledger.ErrFinalReverted) {
				t.Fatalf("a final block is gone: %v", err)
			}
			testworld.Must(t, replica.Resync(t.Context()))
		}
	}
	resync(offered, 20) // the acceptance is gone
	w.wantPhase(b, id, contract.PhaseOffered)
	w.wantPhase(s, id, contract.PhaseOffered)
	testworld.Must(t, b.Sync(t.Context()), s.Sync(t.Context()))
	resync(empty, 60) // the offer is gone
	for _, p := range []*settlement.Party{b, s} {
		testworld.Must(t, p.Sync(t.Context()))
		if d := p.Deals(); len(d) != 0 {
			t.Errorf("%s still has the deal: %s", p.Card().Name, d[0].Phase)
		}
	}
}
