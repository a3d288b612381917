package contract

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// K39: two offers under one name share the salt and nothing else. Neither buyer opens the other's
// post, and a buyer finds and reads nothing of the other offer with what it got in its own.
func TestTwoOffersUnderOneName(t *testing.T) {
	s := newScene(t)
	own := s.seller.secret(t)
	base := newTerms(s.buyer, s.seller)
	base.Salt = own.Salt("trade 1")
	other := newActor(t, "Other Bank", 5)
	for name, c := range map[string]struct {
		buyer  actor
		change func(*Terms)
	}{
		"other buyer": {other, func(*Terms) {}},
		"other value": {s.buyer, func(t *Terms) { t.Payment.Value = notes.NewValue(1) }},
		"other dates": {s.buyer, func(t *Terms) { t.Deadline++ }},
	} {
		terms := base
		c.change(&terms)
		first, firstDraft := s.offer(base, s.buyer)
		second, secondDraft := s.offer(terms, c.buyer)
		keys := [2][32]byte{own.Key(first.Deal()).Export(), own.Key(second.Deal()).Export()}
		if keys[0] == keys[1] || first.read.Export() == second.read.Export() {
			t.Errorf("%s: the offers share a key", name)
		}
		for number := range uint64(3) {
			for _, sender := range []common.Address{s.seller.card.Signer, s.buyer.card.Signer, c.buyer.card.Signer} {
				if first.read.Topic(sender, number) == second.read.Topic(sender, number) {
					t.Errorf("%s: the offers share topic %d", name, number)
				}
			}
		}
		if _, err := first.Read(s.post(secondDraft)); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%s: the first key reads the second offer: %v", name, err)
		}
		if c.buyer.card.Signer == s.buyer.card.Signer {
			continue
		}
		if _, err := OpenInbox(here, s.buyer.key.KEM(), s.post(secondDraft)); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%s: the first buyer opens the second offer: %v", name, err)
		}
		if _, err := OpenInbox(here, c.buyer.key.KEM(), s.post(firstDraft)); !errors.Is(err, ErrUnreadable) {
			t.Errorf("%s: the second buyer opens the first offer: %v", name, err)
		}
	}
}

// K39: the same terms on another chain or z-contract have another key.
func TestKeyBelongsToTheZContract(t *testing.T) {
	s := newScene(t)
	own := s.seller.secret(t)
	for _, d := range []Domain{{1, here.ZContract}, {here.ChainID, common.Address{2}}} {
		if own.Key(s.terms.ID(d)).Export() == s.key.Export() {
			t.Errorf("the key is the same in %+v", d)
		}
	}
	if s.buyer.secret(t).Key(s.Deal()).Export() == s.key.Export() {
		t.Error("two parties derive one key")
	}
}

// An offer that is made again is the same offer: same salt, key and message.
func TestOfferMadeAgainIsTheSame(t *testing.T) {
	s := newScene(t)
	first, firstDraft := s.offer(newTerms(s.buyer, s.seller), s.buyer)
	second, secondDraft := s.offer(newTerms(s.buyer, s.seller), s.buyer)
	m, err := first.Read(s.post(firstDraft))
	if err != nil {
		t.Fatal(err)
	}
	again, err := second.Read(s.post(secondDraft))
	if err != nil || again.Digest(here) != m.Digest(here) || first.Deal() != second.Deal() {
		t.Errorf("another offer: %v", err)
	}
	if state := s.want(PhaseOffered); len(state.Evidence) != 0 {
		t.Error("an offer that was made again is equivocation")
	}
}

func TestSaltOfAName(t *testing.T) {
	a, b := newActor(t, "A", 1).secret(t), newActor(t, "B", 2).secret(t)
	salts := map[[32]byte]bool{}
	for _, salt := range [][32]byte{a.Salt("1"), a.Salt("2"), a.Salt(""), b.Salt("1")} {
		salts[salt] = true
	}
	if len(salts) != 4 || a.Salt("1") != newActor(t, "A", 1).secret(t).Salt("1") {
		t.Errorf("%d salts of 4 names", len(salts))
	}
}

// No preimage serves two deals, not even two that have one identity: the offering party chooses the
// key, from which the commitments derive.
func TestPreimagesServeOneDeal(t *testing.T) {
	s := newScene(t)
	own := s.buyer.secret(t)
	seen := map[[32]byte]string{}
	add := func(name string, p [32]byte) {
		if other, known := seen[p]; known {
			t.Errorf("one preimage for %s and %s", name, other)
		}
		seen[p] = name
	}
	change := func(do func(*Terms)) Terms {
		terms := s.terms
		do(&terms)
		return terms
	}
	add("the deal", own.CancelPreimage(here, s.terms, Buyer))
	add("the other side", own.CancelPreimage(here, s.terms, Seller))
	add("another party", s.seller.secret(t).CancelPreimage(here, s.terms, Buyer))
	add("another chain", own.CancelPreimage(Domain{1, here.ZContract}, s.terms, Buyer))
	add("another salt", own.CancelPreimage(here, change(func(t *Terms) { t.Salt[0]++ }), Buyer))
	add("revocable terms", own.CancelPreimage(here, change(func(t *Terms) { t.Revocable = true }), Buyer))
	add("another key", own.CancelPreimage(here, s.terms.Derive(here, Key{newSecret([32]byte{4})}), Buyer))
	add("another payment", own.CancelPreimage(here, change(func(t *Terms) {
		t.Payment.Commitment.Element = field.New(5)
	}), Buyer))
	add("another delivery", own.CancelPreimage(here, change(func(t *Terms) {
		t.Delivery.Commitment.Element = field.New(5)
	}), Buyer))
	if CancelHash(own.CancelPreimage(here, s.terms, Buyer)) != s.terms.BuyerCancel {
		t.Error("the terms have another cancel hash")
	}
}
