package settlement_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// The outbox keeps a message until it is final, and no longer.
func TestFinalMessagesLeaveTheOutbox(t *testing.T) {
	w := newWorld(t)
	w.delayFinality()
	b, s := w.impatient(buyer, w.Store()), w.impatient(seller, w.Store())
	sent := func(p *settlement.Party) (n int) {
		entries, err := p.Wallet().Outbox().Journal().Journal("")
		testworld.Must(t, err)
		for _, e := range entries {
			if strings.HasPrefix(e.ID, "outbox/") && strings.Contains(e.ID, "/settlement/") {
				n++
			}
		}
		return n
	}
	id, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	step := func(p *settlement.Party, want error) {
		if _, err := p.Step(t.Context(), id); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", p.Card().Name, err, want)
		}
	}
	if step(s, settlement.ErrNoDeal); sent(s) != 1 {
		t.Errorf("%d transactions are kept before the offer is final, want 1", sent(s))
	}
	w.makeFinal()
	_, err = b.Accept(t.Context(), id)
	testworld.Must(t, err)
	w.makeFinal()
	w.wantPhase(s, id, contract.PhaseAccepted)
	step(s, nil)
	step(b, settlement.ErrPending) // its deposit
	for _, p := range []*settlement.Party{s, b} {
		if sent(p) != 0 {
			t.Errorf("%s keeps %d transactions of final messages", p.Card().Name, sent(p))
		}
	}
}
