package review_test

import (
	"context"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

// The numbers of a world's parties.
const (
	buyer = iota
	seller
)

// world is a chain with a buyer, a seller, and the card of a court that is no party.
type world struct {
	*testworld.World
	cards  []contract.Card
	secret review.Secret
	court  contract.Card
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{World: testworld.New(t, testworld.Config{Accounts: 2})}
	for i := range 2 {
		w.cards = append(w.cards, w.card(i))
	}
	var err error
	w.secret, err = review.NewSecret()
	w.Must(err)
	w.court, err = w.secret.Card(t.Context(), notes.Development, "Court")
	w.Must(err)
	return w
}

func (w *world) signer(i int) contract.Signer { return contract.WithKey(testworld.Account(w, i)) }

func (w *world) card(i int) contract.Card {
	w.Helper()
	key := w.Key(i)
	card, err := contract.NewCard(w.Context(), w.signer(i), notes.Development, []string{"Buyer", "Seller"}[i],
		key.FullViewingKey().Address(), key.KEM().PublicKey())
	w.Must(err)
	return card
}

func (w *world) party(i int) *settlement.Party {
	w.Helper()
	p, err := settlement.New(settlement.Config{
		Wallet: w.Wallet(i, nil, nil, nil), Card: w.cards[i], Signer: w.signer(i), KEM: w.Key(i).KEM(),
		Pinned: w.cards, Poll: 20 * time.Millisecond,
	})
	w.Must(err, p.Sync(w.Context()))
	return p
}

// offer makes an offer with an hour to settle.
func (w *world) offer(s *settlement.Party) contract.ID {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	id, _, err := s.Offer(w.Context(), settlement.Proposal{
		Buyer: w.cards[buyer], Deadline: head.After(time.Hour), Reference: "bond 2031",
		PaymentAsset: w.Cash, PaymentValue: notes.NewValue(1_000),
		DeliveryAsset: w.Bond, DeliveryValue: notes.NewValue(25),
	})
	w.Must(err)
	return id
}

// grant lets a party grant a deal to the court.
func (w *world) grant(p *settlement.Party, id contract.ID) {
	w.Helper()
	_, err := p.Grant(w.Context(), id, w.court)
	w.Must(err)
}

// settledDeal makes a deal that settles by the ten steps. The buyer grants it to the court after
// the acceptance.
func (w *world) settledDeal() contract.ID {
	w.Helper()
	stop := w.Operate()
	defer stop()
	b, s := w.party(buyer), w.party(seller)
	id := w.offer(s)
	_, err := b.Accept(w.Context(), id)
	w.Must(err)
	w.grant(b, id)
	for _, act := range []func(context.Context, contract.ID) ([]settlement.Record, error){
		b.Pay, b.Step, s.Deliver, s.Step,
	} {
		_, err := act(w.Context(), id)
		w.Must(err)
	}
	return id
}

// reader returns a court that has read nothing yet, over a client of the chain.
func (w *world) reader(client *chain.Client) *review.Reader {
	w.Helper()
	replica, err := ledger.OpenReplica(ledger.NewZContract(client, w.Deployed.Addresses), w.Store(),
		ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	r, err := review.New(review.Config{Replica: replica, Secret: w.secret, Fingerprint: w.court.Fingerprint()})
	w.Must(err)
	return r
}

func (w *world) review(r *review.Reader, id contract.ID) *review.Report {
	w.Helper()
	report, err := r.Review(w.Context(), id)
	w.Must(err)
	return report
}

// changed is a source whose facts are changed by a function, which returns false to leave one out.
type changed struct {
	review.Source
	change func(*ledger.Fact) bool
}

// Facts implements [review.Source].
func (c changed) Facts(after ledger.Cursor, fn func(ledger.Fact) error) error {
	return c.Source.Facts(after, func(f ledger.Fact) error {
		if !c.change(&f) {
			return nil
		}
		return fn(f)
	})
}

// failed returns the names of the checks that failed.
func failed(r *review.Report) (names []string) {
	for _, c := range r.Checks {
		if c.Status == review.Failed {
			names = append(names, c.Name)
		}
	}
	return names
}
