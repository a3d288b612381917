package contract

import (
	"errors"
	"testing"
)

// The read key, which is all that a grant gives, is not the contract's key: as such it gives
// neither the notes of the deal nor their rho, and nothing to accept or to pay with.
func TestReadKeyGivesNoPayment(t *testing.T) {
	s := settledScene(t)
	court := newActor(t, "Court", 8)
	for _, p := range s.history.Posts {
		inv, err := OpenInbox(here, court.key.KEM(), p)
		if err != nil {
			continue
		}
		if inv.Key != nil {
			t.Error("a grant gives the contract's key")
		}
		read := inv.ReadKey.Export()
		if read == s.key.Export() {
			t.Error("the read key is the contract's key")
		}
		guess, err := KeyFromBytes(read[:])
		if err != nil {
			t.Fatal(err)
		}
		for _, side := range []Side{Buyer, Seller} {
			if guess.Note(here, s.terms, side).Rho == s.key.Note(here, s.terms, side).Rho {
				t.Errorf("the read key gives rho of the %s", side)
			}
		}
		if err := s.terms.CheckNotes(here, guess); !errors.Is(err, ErrCommitment) {
			t.Errorf("the read key gives the notes: %v", err)
		}
		_, err = s.Accept(t.Context(), court.signer, court.secret(t), guess, s.terms.offered())
		if !errors.Is(err, ErrCommitment) {
			t.Errorf("accepted with the read key: %v", err)
		}
		return
	}
	t.Fatal("nothing was granted")
}

// The k-th byte of a grant is changed: the grantee opens nothing else, and the grant that the
// counterparty sees is this one or none.
func TestForgedGrant(t *testing.T) {
	s := settledScene(t)
	court := newActor(t, "Court", 8)
	for i, p := range s.history.Posts {
		if _, err := OpenInbox(here, court.key.KEM(), p); err != nil {
			continue
		}
		for _, k := range []int{0, 1, 33, 33 + wrapSize - 1, inboxHeader - 1, inboxHeader, len(p.Payload) - 1} {
			forged := p
			forged.Payload = append([]byte(nil), p.Payload...)
			forged.Payload[k] ^= 1
			h := s.history
			h.Posts = append(append([]Post(nil), h.Posts[:i]...), forged)
			h.Posts = append(h.Posts, s.history.Posts[i+1:]...)
			if _, err := OpenInbox(here, court.key.KEM(), forged); !errors.Is(err, ErrUnreadable) {
				t.Errorf("byte %d: the forged grant opens: %v", k, err)
			}
			if state := s.Fold(h); len(state.Granted) != 0 || state.Phase != PhaseSettled {
				t.Errorf("byte %d: %s, granted %+v", k, state.Phase, state.Granted)
			}
		}
	}
}

// Who was granted to read can seal the grant once more, with the key wrapped to somebody else. That
// is not the party's grant, and nobody sees it as one.
func TestGrantIsBoundToItsKey(t *testing.T) {
	s := settledScene(t)
	court, friend := newActor(t, "Court", 8), newActor(t, "Friend", 9)
	for _, p := range s.history.Posts {
		m, err := s.Read(p)
		if err != nil || m.Body.Kind() != KindGrant {
			continue
		}
		wraps, err := s.wrapKey(Key{newSecret(s.read.Export())}, friend.card, court.card)
		if err != nil {
			t.Fatal(err)
		}
		draft, err := s.read.draftInbox(m, wraps)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Read(s.post(draft)); !errors.Is(err, ErrUnreadable) {
			t.Errorf("a grant with another key: %v", err)
		}
		return
	}
	t.Fatal("nothing was granted")
}
