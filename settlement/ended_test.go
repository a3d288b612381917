package settlement_test

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// again starts a party once more over its cache, as after a restart.
func (w *world) again(i int, p *settlement.Party, pinned []contract.Card) *settlement.Party {
	w.Helper()
	old := p.Wallet()
	money, err := wallet.New(wallet.Config{
		Key: w.Key(i), Network: notes.Development, ZContract: w.ZContract, Replica: old.Replica(),
		Outbox: w.Outbox(i, old.Outbox().Journal()), Prover: w.Prover, Cache: old.Cache(),
	})
	w.Must(err)
	again, err := settlement.New(settlement.Config{
		Wallet: money, Card: w.cards[i], Signer: contract.WithKey(testworld.Account(w, i)), KEM: w.Key(i).KEM(),
		Pinned: pinned, Poll: 20 * time.Millisecond,
	})
	w.Must(err, again.Sync(w.Context()))
	return again
}

// wantSame checks that a party that was started again has the deals of one that reads everything
// anew, and that so many of them were not opened.
func (w *world) wantSame(name string, i int, p *settlement.Party, asleep int) {
	w.Helper()
	fresh := w.party(i, nil)
	w.Must(p.Sync(w.Context()), fresh.Sync(w.Context()))
	got, want := p.Deals(), fresh.Deals()
	if len(got) != len(want) {
		w.Fatalf("%s: %d deals, want %d", name, len(got), len(want))
	}
	for k := range got {
		if !reflect.DeepEqual(got[k], want[k]) {
			w.Errorf("%s: deal %d is\n%+v, want\n%+v", name, k, got[k], want[k])
		}
	}
	if n := p.Asleep(); n != asleep {
		w.Errorf("%s: %d deals sleep, want %d", name, n, asleep)
	}
}

// retracted makes a deal that the seller takes back.
func (w *world) retracted(s *settlement.Party) contract.ID {
	w.Helper()
	id, _, err := s.Offer(w.Context(), w.proposal())
	w.Must(err)
	_, err = s.Retract(w.Context(), id, "another price")
	w.Must(err)
	return id
}

// endedDeals makes a deal for each end that a deal can have, some with readers, and returns them.
func (w *world) endedDeals(b, s *settlement.Party) (ids []contract.ID) {
	w.Helper()
	end := func(id contract.ID, errs ...error) {
		w.Must(errs...)
		ids = append(ids, id)
	}
	end(w.retracted(s))
	id, _, err := s.Offer(w.Context(), w.proposal())
	w.Must(err)
	_, err = b.Reject(w.Context(), id, "too dear")
	end(id, err)
	id = w.acceptedDeal(b, s)
	w.holdFor(w.deal(b, id), contract.Buyer)
	_, err = s.Cancel(w.Context(), id)
	end(id, err)
	id = w.acceptedDeal(b, s)
	w.holdFor(w.deal(b, id), contract.Buyer)
	w.holdFor(w.deal(b, id), contract.Seller)
	settles(w, w.deal(b, id))
	_, err = b.Step(w.Context(), id)
	w.Must(err)
	_, err = s.Step(w.Context(), id)
	w.Must(err)
	_, err = b.Grant(w.Context(), id, w.cards[court])
	end(id, err)
	late, lost := w.acceptedDeal(b, s), w.acceptedDeal(b, s)
	w.holdFor(w.deal(b, late), contract.Buyer)
	w.passDeadline()
	_, err = b.Refund(w.Context(), late)
	end(late, err)
	end(lost)
	return ids
}

// A start opens no deal that has ended, and knows all of them as one that opens every deal does.
// One that something happens in is opened again; it is not after the next start.
func TestEndedDealsSleep(t *testing.T) {
	w := newWorld(t)
	b, s, c := w.party(buyer, nil), w.party(seller, nil), w.party(court, nil)
	ids := w.endedDeals(b, s)
	offered, _, err := s.Offer(t.Context(), w.proposal())
	testworld.Must(t, err)
	w.acceptedDeal(b, s)
	testworld.Must(t, c.Sync(t.Context()))
	phases := map[contract.Phase]bool{}
	for k, i := range []int{buyer, seller, court} {
		p := []*settlement.Party{b, s, c}[k]
		testworld.Must(t, p.Sync(t.Context()))
		ended := 0
		for _, d := range p.Deals() {
			if phases[d.Phase] = true; d.Phase.Ended() {
				ended++
			}
		}
		if p.Asleep() != 0 || ended == 0 {
			t.Errorf("%s: %d of %d ended deals sleep before a restart", p.Card().Name, p.Asleep(), ended)
		}
		w.wantSame(p.Card().Name, i, w.again(i, p, w.cards), ended)
	}
	for phase := contract.PhaseSettled; phase <= contract.PhaseExpired; phase++ {
		if !phases[phase] {
			t.Errorf("no deal is %s", phase)
		}
	}
	again := w.again(seller, s, w.cards)
	_, err = again.Grant(t.Context(), ids[0], w.cards[court])
	testworld.Must(t, err)
	w.wantSame("after a grant", seller, again, len(ids)-1)
	w.wantSame("after a grant and a restart", seller, w.again(seller, again, w.cards), len(ids))
	_, err = again.Retract(t.Context(), offered, "")
	testworld.Must(t, err, again.Sync(t.Context()))
	w.wantSame("after one more end", seller, w.again(seller, again, w.cards), len(ids)+1)
}

// A party that is killed when it has read a page, and before it has kept what follows from that,
// knows at the next start what the page says of a deal that slept: the row goes with the page.
func TestEndedRowGoesWithItsPage(t *testing.T) {
	w := newWorld(t)
	s := w.party(seller, nil)
	id := w.retracted(s)
	testworld.Must(t, s.Sync(t.Context()))
	first := w.again(seller, s, w.cards)
	_, err := first.Grant(t.Context(), id, w.cards[court])
	testworld.Must(t, err, first.ReadPage(t.Context()))
	if rows := w.rows(first); len(rows) != 0 {
		t.Errorf("%d rows are left", len(rows))
	}
	w.wantSame("after a kill", seller, w.again(seller, first, w.cards), 0)
	w.wantSame("after another start", seller, w.again(seller, first, w.cards), 1)
}

type row struct{ key, value []byte }

// rows returns what a party's index keeps of ended deals.
func (w *world) rows(p *settlement.Party) (all []row) {
	w.Helper()
	w.Must(p.Wallet().Cache().Iterate(p.EndedBucket(), nil, func(key, value []byte) error {
		all = append(all, row{bytes.Clone(key), bytes.Clone(value)})
		return nil
	}))
	return all
}

// A row that is damaged, of another version or of another deal is made again, wherever it is.
func TestDamagedEndedRows(t *testing.T) {
	w := newWorld(t)
	s := w.party(seller, nil)
	const n = 4
	for range n {
		w.retracted(s)
	}
	testworld.Must(t, s.Sync(t.Context()))
	good := w.rows(s)
	if len(good) != n {
		t.Fatalf("%d rows", len(good))
	}
	cache, bucket := s.Wallet().Cache(), s.EndedBucket()
	for k := range n {
		changed := bytes.Clone(good[k].value)
		changed[99] ^= 1
		for name, value := range map[string][]byte{
			"empty": {}, "one byte": {1}, "another version": append([]byte{9}, good[k].value[1:]...),
			"cut": good[k].value[:len(good[k].value)-1], "of another deal": good[(k+1)%n].value,
			"a changed byte": changed,
		} {
			testworld.Must(t, cache.Put(bucket, good[k].key, value))
			name = fmt.Sprintf("row %d: %s", k, name)
			w.wantSame(name, seller, w.again(seller, s, w.cards), n-1)
			w.wantSame(name+", and again", seller, w.again(seller, s, w.cards), n)
		}
	}
}

// The end of a deal that a reorganisation takes back is not kept: neither when the replica is read
// again while the party runs, nor when the party starts after that.
func TestAnEndThatIsTakenBack(t *testing.T) {
	for _, restart := range []bool{false, true} {
		w := newWorld(t)
		s := w.party(seller, nil)
		w.retracted(s)
		id, _, err := s.Offer(t.Context(), w.proposal())
		testworld.Must(t, err)
		_, offered := w.Chain.Head()
		_, err = s.Retract(t.Context(), id, "")
		testworld.Must(t, err)
		w.wantPhase(s, id, contract.PhaseRetracted)
		p := w.again(seller, s, w.cards)
		w.wantSame("before", seller, p, 2)
		testworld.Must(t, w.Chain.Fork(offered))
		for range 20 {
			w.Chain.Commit()
		}
		replica := p.Wallet().Replica()
		_ = replica.Sync(t.Context()) // which says that a final block is gone
		testworld.Must(t, replica.Resync(t.Context()))

		w.replicas = map[int]*ledger.Replica{seller: replica}
		if restart {
			p = w.again(seller, p, w.cards)
		}
		w.wantPhase(p, id, contract.PhaseOffered)
		w.wantSame("after", seller, p, 0)
		w.wantSame("after a restart", seller, w.again(seller, p, w.cards), 1)
	}
}

// What the wallet has forgotten of the notes of deals that sleep is announced to it again.
func TestDealsThatSleepAreExpected(t *testing.T) {
	w := newWorld(t)
	b, s := w.party(buyer, nil), w.party(seller, nil)
	w.retracted(s)
	testworld.Must(t, b.Sync(t.Context()))
	d := b.Deals()[0]
	bucket := "wallet/" + b.Wallet().Address().Owner.String()
	testworld.Must(t, b.Wallet().Cache().DeleteRange(bucket, nil, nil))
	again := w.again(buyer, b, w.cards)
	known, err := again.Wallet().Expects(d.Terms.Delivery.Commitment)
	if err != nil || !known || again.Asleep() != 1 {
		t.Errorf("expected %t, %d sleep, %v", known, again.Asleep(), err)
	}
}

// BenchmarkStart starts a party after 300 deals that have ended, as the index keeps them and as
// they are folded from the chain:
//
//	go test ./settlement -run '^$' -bench '^BenchmarkStart$' -benchtime 5x
func BenchmarkStart(b *testing.B) {
	w := newWorld(b)
	s := w.party(seller, nil)
	const n = 300
	for range n {
		w.retracted(s)
	}
	for _, reads := range []string{"kept", "folded"} {
		b.Run(reads, func(b *testing.B) {
			for b.Loop() {
				if reads == "folded" {
					b.StopTimer()
					testworld.Must(b, s.Wallet().Cache().DeleteRange(s.EndedBucket(), nil, nil))
					b.StartTimer()
				}
				if p := w.again(seller, s, w.cards); len(p.Deals()) != n {
					b.Fatalf("%d deals", len(p.Deals()))
				}
			}
		})
	}
}

// An index with a row of another version, or a damaged one, is made again from the replica.
func TestDamagedIndex(t *testing.T) {
	w := newWorld(t)
	s := w.party(seller, nil)
	w.retracted(s)
	w.retracted(s)
	testworld.Must(t, s.Sync(t.Context()))
	prefix, cache := strings.TrimSuffix(s.EndedBucket(), "ended"), s.Wallet().Cache()
	for _, bucket := range []string{"invitations", "meta"} {
		var keys [][]byte
		testworld.Must(t, cache.Iterate(prefix+bucket, nil, func(key, _ []byte) error {
			keys = append(keys, bytes.Clone(key))
			return nil
		}))
		if len(keys) != 2 {
			t.Fatalf("%d rows in %s", len(keys), bucket)
		}
		for k, key := range keys {
			for name, value := range map[string][]byte{"empty": {}, "another version": {9, 1}, "damaged": {1, 1}} {
				testworld.Must(t, cache.Put(prefix+bucket, key, value))
				p := w.again(seller, s, w.cards)
				w.wantSame(fmt.Sprintf("row %d of %s: %s", k, bucket, name), seller, p, 0)
			}
		}
	}
}
