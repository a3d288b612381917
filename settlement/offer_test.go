package settlement_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

func TestOffersThatEnd(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	named := w.proposal()
	named.Ref = "trade 1"
	first, _, err := s.Offer(t.Context(), named)
	testworld.Must(t, err)
	if again, _, err := s.Offer(t.Context(), named); err != nil || again != first {
		t.Errorf("proposed twice, offered twice: %v", err)
	}
	second, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	var turn *settlement.TurnError
	if _, err := s.Accept(t.Context(), first); !errors.As(err, &turn) {
		t.Errorf("the seller accepted its own offer: %v", err)
	}
	if _, err := b.Retract(t.Context(), first, ""); !errors.As(err, &turn) || turn.Wanted != "retract the offer" {
		t.Errorf("the buyer retracted the seller's offer: %v", err)
	}
	_, err = b.Reject(t.Context(), first, "too dear")
	testworld.Must(t, err)
	_, err = s.Retract(t.Context(), second, "")
	testworld.Must(t, err)
	w.wantPhase(s, first, contract.PhaseRejected)
	w.wantPhase(b, second, contract.PhaseRetracted)
	if _, err := b.Accept(t.Context(), second); !errors.As(err, &turn) {
		t.Errorf("accepted a retracted offer: %v", err)
	}
	if deals := b.Deals(); len(deals) != 2 || deals[0].State.Deal != first {
		t.Errorf("%d deals", len(deals))
	}
	bad := w.proposal()
	bad.Deadline = 1
	var field *contract.FieldError
	if _, _, err := s.Offer(t.Context(), bad); !errors.As(err, &field) || field.Field != "deadline" {
		t.Errorf("a deadline in the past: %v", err)
	}
}

// An offer that is made again under its Ref is the same offer, also by a party that has lost its
// journal, whether it is final or not. Other terms under the Ref are refused.
func TestOfferUnderARefIsOneOffer(t *testing.T) {
	w := newWorld(t)
	w.delayFinality()
	named := w.proposal()
	named.Ref = "trade 1"
	other := named
	other.PaymentValue = notes.NewValue(price + 1)
	first := w.party(seller, nil)
	id, sent, err := first.Offer(t.Context(), named)
	testworld.Must(t, err)
	check := func(when string, p *settlement.Party) {
		t.Helper()
		again, record, err := p.Offer(t.Context(), named)
		if err != nil || again != id || record != sent {
			t.Errorf("%s: another offer %v in %v: %v", when, again, record, err)
		}
		if _, _, err := p.Offer(t.Context(), other); !errors.Is(err, settlement.ErrRefTaken) {
			t.Errorf("%s: two offers under one ref: %v", when, err)
		}
	}
	check("not final", first)
	check("not final, journal lost", w.party(seller, nil))
	w.makeFinal()
	check("final", first)
	check("final, journal lost", w.party(seller, nil))
	if b := w.party(buyer, nil); len(b.Deals()) != 1 {
		t.Errorf("%d deals", len(b.Deals()))
	}
}

// An offer that was written and did not reach the chain takes its Ref too. Terms that are not valid
// take none.
func TestUnsentOfferTakesItsRef(t *testing.T) {
	w := newWorld(t)
	_, fork := w.Chain.Head()
	s := w.party(seller, nil)
	named := w.proposal()
	named.Ref = "trade 1"
	late := named
	late.Deadline = 1
	var field *contract.FieldError
	if _, _, err := s.Offer(t.Context(), late); !errors.As(err, &field) || field.Field != "deadline" {
		t.Errorf("a deadline in the past: %v", err)
	}
	id, _, err := s.Offer(t.Context(), named)
	testworld.Must(t, err, w.Chain.Fork(fork))
	w.Chain.Commit()
	w.Chain.Commit()
	other := named
	other.Reference = "bond 2032"
	if _, _, err := s.Offer(t.Context(), other); !errors.Is(err, settlement.ErrRefTaken) {
		t.Errorf("two offers under one ref: %v", err)
	}
	if again, _, err := s.Offer(t.Context(), named); err != nil || again != id {
		t.Errorf("the offer is lost: %v", err)
	}
}

// Without a Ref each call makes another offer.
func TestOffersWithoutARefDiffer(t *testing.T) {
	w := newWorld(t)
	s := w.party(seller, nil)
	first, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	second, _, err := s.Offer(t.Context(), w.proposal())
	if err != nil || second == first {
		t.Errorf("one offer for two calls: %v", err)
	}
}
