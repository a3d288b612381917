package settlement_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// messagesSent returns how many messages of a party the outbox keeps.
func messagesSent(t *testing.T, p *settlement.Party) (n int) {
	t.Helper()
	entries, err := p.Wallet().Outbox().Journal().Journal("")
	testworld.Must(t, err)
	for _, e := range entries {
		if strings.HasPrefix(e.ID, "outbox/") && strings.Contains(e.ID, "/settlement/") {
			n++
		}
	}
	return n
}

// The outbox keeps a message until it is final, and no longer.
func TestFinalMessagesLeaveTheOutbox(t *testing.T) {
	w := newWorld(t)
	w.delayFinality()
	b, s := w.impatient(buyer, w.Store()), w.impatient(seller, w.Store())
	sent := func(p *settlement.Party) int { return messagesSent(t, p) }
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

// Nobody takes a step in a deal that has ended: its last messages leave the outbox when they are
// final, also after a kill that has let any of them go.
func TestEndedDealsLeaveTheOutbox(t *testing.T) {
	for _, gone := range []string{"none", "/message/0", "/message/1"} {
		w := newWorld(t)
		w.delayFinality()
		s := w.impatient(seller, w.Store())
		id, _, err := s.Offer(t.Context(), w.proposal())
		testworld.Must(t, err)
		w.makeFinal()
		testworld.Must(t, s.Sync(t.Context()))
		_, err = s.Retract(t.Context(), id, "another price")
		testworld.Must(t, err)
		if n := messagesSent(t, s); n != 2 {
			t.Errorf("%d messages are kept before the last is final, want 2", n)
		}
		journal := s.Wallet().Outbox().Journal()
		entries, err := journal.Journal("")
		testworld.Must(t, err)
		for _, e := range entries {
			if strings.HasPrefix(e.ID, "outbox/") && strings.HasSuffix(e.ID, gone) {
				testworld.Must(t, journal.Forget(e.ID))
			}
		}
		w.makeFinal()
		testworld.Must(t, s.Sync(t.Context()))
		if n := messagesSent(t, s); n != 0 {
			t.Errorf("%s is gone: %d messages of a deal that has ended are kept", gone, n)
		}
	}
}
