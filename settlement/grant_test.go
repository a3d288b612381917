package settlement_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// otherCard returns a card like the court's under another name.
func (w *world) otherCard(network notes.Network, name string) contract.Card {
	w.Helper()
	key, signer := w.Key(court), contract.WithKey(testworld.Account(w, court))
	card, err := contract.NewCard(w.Context(), signer, network, name,
		key.FullViewingKey().Address(), key.KEM().PublicKey())
	w.Must(err)
	return card
}

// grantStage brings a deal to a phase in which a party grants.
type grantStage struct {
	name  string
	reach func(w *world, b, s *settlement.Party, id contract.ID) error
	want  contract.Phase
}

// grantStages bring a deal to each stage at which a party may grant. Those that move the clock are
// last.
func grantStages() []grantStage {
	accept := func(w *world, b *settlement.Party, id contract.ID) error {
		_, err := b.Accept(w.Context(), id)
		return err
	}
	hold := func(w *world, b *settlement.Party, id contract.ID, sides ...contract.Side) {
		for _, side := range sides {
			w.holdFor(w.deal(b, id), side)
		}
	}
	return []grantStage{
		{"offered", func(*world, *settlement.Party, *settlement.Party, contract.ID) error { return nil },
			contract.PhaseOffered},
		{"rejected", func(w *world, b, _ *settlement.Party, id contract.ID) error {
			_, err := b.Reject(w.Context(), id, "no")
			return err
		}, contract.PhaseRejected},
		{"retracted", func(w *world, _, s *settlement.Party, id contract.ID) error {
			_, err := s.Retract(w.Context(), id, "no")
			return err
		}, contract.PhaseRetracted},
		{"accepted", func(w *world, b, _ *settlement.Party, id contract.ID) error { return accept(w, b, id) },
			contract.PhaseAccepted},
		{"paid", func(w *world, b, _ *settlement.Party, id contract.ID) error {
			defer hold(w, b, id, contract.Buyer)
			return accept(w, b, id)
		}, contract.PhasePaid},
		{"settled", func(w *world, b, _ *settlement.Party, id contract.ID) error {
			err := accept(w, b, id)
			hold(w, b, id, contract.Buyer, contract.Seller)
			settles(w, w.deal(b, id))
			return err
		}, contract.PhaseSettled},
		{"cancelled", func(w *world, b, s *settlement.Party, id contract.ID) error {
			err := accept(w, b, id)
			hold(w, b, id, contract.Buyer)
			_, cancelled := s.Cancel(w.Context(), id)
			return errors.Join(err, cancelled)
		}, contract.PhaseCancelled},
		{"expired", func(w *world, b, _ *settlement.Party, id contract.ID) error {
			defer w.passDeadline()
			return accept(w, b, id)
		}, contract.PhaseExpired},
	}
}

// Each party grants in every phase, also after the deal has ended. The grantee and the counterparty
// see the whole contract from its first message, and who was granted what.
func TestGrantAtEveryStage(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	for _, stage := range grantStages() {
		id, _, err := s.Offer(t.Context(), w.proposal())
		testworld.Must(t, err, b.Sync(t.Context()), stage.reach(w, b, s, id))
		for side, p := range []*settlement.Party{contract.Buyer: b, contract.Seller: s} {
			number := w.deal(p, id).Links[side].Next
			record, err := p.Grant(t.Context(), id, w.cards[court])
			if err != nil || record.Before || record.Gas == 0 {
				t.Fatalf("%s: granted by the %s: %+v, %v", stage.name, contract.Side(side), record, err)
			}
			reader := w.party(court, nil)
			d := w.wantPhase(reader, id, stage.want)
			want := contract.Granted{
				By: contract.Side(side), Grantee: w.cards[court].Fingerprint(), Name: "Court", Number: number,
				Tx: record.Tx,
			}
			if len(d.Granted) != side+1 || d.Granted[side] != want {
				t.Errorf("%s: granted %+v, want %+v", stage.name, d.Granted, want)
			}
			if d.Log[0].Kind != contract.KindOffer || d.Party {
				t.Errorf("%s: the reader does not see the first message", stage.name)
			}
			for _, p := range []*settlement.Party{b, s} {
				if theirs := w.wantPhase(p, id, stage.want); !reflect.DeepEqual(theirs.State, d.At(theirs.Now)) {
					t.Errorf("%s: the %s sees another contract", stage.name, p.Card().Name)
				}
			}
		}
	}
}

// A card that nothing can be granted to is refused, and nothing is sent.
func TestGrantToAWrongCard(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	forged, nobody := w.cards[court], w.cards[court]
	forged.Name = "Another court"
	nobody.Key = nil
	for name, c := range map[string]struct {
		card contract.Card
		want error
	}{
		"no card":          {contract.Card{}, contract.ErrCard},
		"without a key":    {nobody, contract.ErrCard},
		"another's fields": {forged, contract.ErrCard},
		"the own":          {w.cards[seller], settlement.ErrGrantee},
		"the buyer's":      {w.cards[buyer], settlement.ErrGrantee},
		"another network":  {w.otherCard(notes.Main, "Court"), settlement.ErrGrantee},
	} {
		if _, err := s.Grant(t.Context(), id, c.card); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := s.Grant(t.Context(), contract.ID{1}, w.cards[court]); !errors.Is(err, settlement.ErrNoDeal) {
		t.Errorf("an unknown deal: %v", err)
	}
	_, err := s.Grant(t.Context(), id, w.cards[court])
	testworld.Must(t, err)
	reader := w.party(court, nil)
	_, err = reader.Grant(t.Context(), id, w.otherCard(notes.Development, "Auditor"))
	if !errors.Is(err, settlement.ErrNoKey) {
		t.Errorf("granted by a reader: %v", err)
	}
	if d := w.deal(b, id); len(d.Granted) != 1 || d.Links[contract.Seller].Next != 2 {
		t.Errorf("granted %+v after %d messages", d.Granted, d.Links[contract.Seller].Next)
	}
}

// The same card is granted once, whether or not the first grant is final. A grant to another card
// waits until it is, and is never taken for it.
func TestGrantTwice(t *testing.T) {
	w := newWorld(t)
	id := w.acceptedDeal(w.party(buyer, nil), w.party(seller, nil))
	w.delayFinality()
	s, other := w.party(seller, nil), w.otherCard(notes.Development, "Auditor")
	first, err := s.Grant(t.Context(), id, w.cards[court])
	testworld.Must(t, err)
	for _, final := range []bool{false, true} {
		again, err := s.Grant(t.Context(), id, w.cards[court])
		if err != nil || again.Tx != first.Tx || !again.Before || again.Gas != 0 {
			t.Errorf("final %v: granted again: %+v, %v", final, again, err)
		}
		second, err := s.Grant(t.Context(), id, other)
		if final {
			testworld.Must(t, err)
			w.makeFinal()
		} else if !errors.Is(err, settlement.ErrUnderWay) || second.Tx == first.Tx {
			t.Errorf("another card, meanwhile: %+v, %v", second, err)
		}
		w.makeFinal()
	}
	if d := w.deal(s, id); len(d.Granted) != 2 || d.Granted[1].Name != "Auditor" || len(d.Evidence) != 0 {
		t.Errorf("granted %+v", d.Granted)
	}
}

// A party that is killed at any write of a grant grants once, and a grant to another card that it
// asks for meanwhile is not lost either.
func TestGrantKilledAtEveryWrite(t *testing.T) {
	w := newWorld(t)
	disk := w.Store()
	for _, when := range []string{"before", "after"} {
		for k, more := 1, true; more; k++ {
			id := w.acceptedDeal(w.party(buyer, nil), w.party(seller, disk))
			more = w.grantKilled(killingStore{Store: disk, left: k, when: when}, id, fmt.Sprintf("%s %d", when, k))
			if !more && k < 3 {
				t.Errorf("%s: a grant has %d writes", when, k-1)
			}
		}
	}
}

// grantKilled grants to the court, is killed, and then grants to another card and to the court. It
// reports whether it was killed.
func (w *world) grantKilled(disk killingStore, id contract.ID, name string) bool {
	w.Helper()
	running, kill := context.WithCancelCause(w.Context())
	defer kill(nil)
	disk.kill = kill
	_, err := w.party(seller, &disk).Grant(running, id, w.cards[court])
	killed := errors.Is(context.Cause(running), errKilled)
	if !killed {
		w.Must(err)
	}
	s, other := w.party(seller, disk.Store), w.otherCard(notes.Development, "Auditor")
	_, err = s.Grant(w.Context(), id, other)
	for ; errors.Is(err, settlement.ErrUnderWay); time.Sleep(time.Millisecond) {
		_, err = s.Grant(w.Context(), id, other)
	}
	w.Must(err)
	_, err = s.Grant(w.Context(), id, w.cards[court])
	w.Must(err)
	d := w.deal(w.party(buyer, nil), id)
	names := map[string]int{}
	for _, g := range d.Granted {
		names[g.Name]++
	}
	if len(d.Granted) != 2 || names["Court"] != 1 || names["Auditor"] != 1 || len(d.Evidence) != 0 {
		w.Errorf("killed %s: granted %+v, %d pieces of evidence", name, d.Granted, len(d.Evidence))
	}
	if posts := w.inboxPosts(); posts%3 != 0 {
		w.Errorf("killed %s: %d posts to the inbox, want an offer and two grants a deal", name, posts)
	}
	return killed
}

// inboxPosts counts the posts to the inbox.
func (w *world) inboxPosts() (count int) {
	w.Helper()
	replica := w.Replica()
	w.Must(replica.Sync(w.Context()), replica.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if p, ok := f.Event.(ledger.Posted); ok && p.Topic == contract.InboxTopic {
			count++
		}
		return nil
	}))
	return count
}
