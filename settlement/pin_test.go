package settlement_test

import (
	"testing"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// chatter posts messages of the buyer in a deal until it has posted so many.
func (w *world) chatter(id contract.ID, by *settlement.Party, n int) {
	w.Helper()
	d := w.deal(by, id)
	key := by.PrivateContract(id)
	at := d.Links[d.Side]
	signer := contract.WithKey(testworld.Account(w, buyer))
	for i := range n {
		draft, next, err := key.Write(w.Context(), signer, at, contract.PaymentNotice{Tx: [32]byte{byte(i + 1)}})
		w.Must(err)
		w.Send(w.ZContract.Post(draft.Topic, draft.Payload))
		at = next
	}
}

// A reader of a deal of strangers reads a part of it. When their cards are pinned it reads all of
// it, at its next look and without a start, also if the deal has ended and was kept.
func TestPinReadsTheRest(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	reader := w.partyWith(court, nil, nil)
	id := w.acceptedDeal(b, s)
	_, err := s.Grant(t.Context(), id, w.cards[court])
	testworld.Must(t, err)
	const more = settlement.MaxStrangePosts + 20
	w.chatter(id, b, more)
	if d := w.deal(reader, id); d.Known || len(d.Log) != settlement.MaxStrangePosts {
		t.Fatalf("known %t, %d messages", d.Known, len(d.Log))
	}
	w.passDeadline()
	w.Chain.Commit()
	w.wantPhase(reader, id, contract.PhaseExpired)
	reader = w.again(court, reader, nil)
	if d := w.deal(reader, id); reader.Asleep() != 1 || len(d.Log) != settlement.MaxStrangePosts {
		t.Errorf("%d deals sleep, %d messages", reader.Asleep(), len(d.Log))
	}
	for i, card := range []contract.Card{w.cards[buyer], w.cards[seller]} {
		testworld.Must(t, reader.Pin(card))
		want := []int{settlement.MaxStrangePosts, more + 3}[i] // the offer, the acceptance and the grant
		if d := w.deal(reader, id); d.Known != (i == 1) || len(d.Log) != want {
			t.Errorf("after %d cards: known %t, %d messages, want %d", i+1, d.Known, len(d.Log), want)
		}
	}
	if d := w.deal(w.again(court, reader, w.cards), id); len(d.Log) != more+3 {
		t.Errorf("%d messages after a start", len(d.Log))
	}
}
