package settlement_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
)

const price, pieces = 1_000, 25

// The numbers of a world's parties.
const (
	buyer = iota
	seller
	court
)

// world is a chain with an operator and three registered parties.
type world struct {
	*testworld.World
	cards []contract.Card
	// replicas has one for each party, so that a party that starts again need not read the chain
	// again.
	replicas map[int]*ledger.Replica
	provers  map[int]statement.Prover // instead of the world's
	salt     uint64                   // of the newest leg that [world.holdFor] made
	// configure, if it is set, changes the configuration of the parties that start from then on.
	configure func(*settlement.Config)
}

func newWorld(t testing.TB) *world {
	t.Helper()
	return newWorldOn(t, devnet.DefaultRules)
}

// newWorldOn returns a world whose chain has some EVM rules.
func newWorldOn(t testing.TB, rules devnet.Rules) *world {
	t.Helper()
	config := testworld.Config{
		Rules: rules, Setup: deploy.Setup{AuditDelay: 86_400, AuditGrace: 86_400}, Accounts: 3,
	}
	w := &world{World: testworld.New(t, config), replicas: map[int]*ledger.Replica{}}
	for i := range 3 {
		w.cards = append(w.cards, w.card(i))
	}
	return w
}

func (w *world) card(i int) contract.Card {
	w.Helper()
	key, signer, name := w.Key(i), contract.WithKey(testworld.Account(w, i)), []string{"Buyer", "Seller", "Court"}[i]
	address, public := key.FullViewingKey().Address(), key.KEM().PublicKey()
	card, err := contract.NewCard(w.Context(), signer, notes.Development, name, address, public)
	w.Must(err)
	return card
}

// party starts a party over a store, as after a restart, or over an empty store if s is nil. It has
// pinned everybody's card.
func (w *world) party(i int, s store.Store) *settlement.Party {
	w.Helper()
	return w.partyWith(i, s, w.cards)
}

// partyWith starts a party that has pinned some cards.
func (w *world) partyWith(i int, s store.Store, pinned []contract.Card) *settlement.Party {
	w.Helper()
	if w.replicas[i] == nil {
		w.replicas[i] = w.Replica()
	}
	config := settlement.Config{
		Wallet: w.Wallet(i, s, w.provers[i], w.replicas[i]), Card: w.cards[i],
		Signer: contract.WithKey(testworld.Account(w, i)),
		KEM:    w.Key(i).KEM(), Pinned: pinned, Poll: 20 * time.Millisecond,
	}
	if w.configure != nil {
		w.configure(&config)
	}
	p, err := settlement.New(config)
	w.Must(err, p.Sync(w.Context()))
	return p
}

// proposal is a trade of cash for bonds with an hour to settle.
func (w *world) proposal() settlement.Proposal {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	return settlement.Proposal{
		Buyer: w.cards[buyer], Deadline: head.After(time.Hour), Reference: "bond 2031",
		PaymentAsset: w.Cash, PaymentValue: notes.NewValue(price),
		DeliveryAsset: w.Bond, DeliveryValue: notes.NewValue(pieces),
	}
}

// acceptedDeal makes a deal that both parties signed.
func (w *world) acceptedDeal(b, s *settlement.Party) contract.ID {
	w.Helper()
	id, _, err := s.Offer(w.Context(), w.proposal())
	w.Must(err)
	_, err = b.Accept(w.Context(), id)
	w.Must(err)
	return id
}

// passDeadline moves the chain's clock beyond the deadline of a proposal.
func (w *world) passDeadline() {
	w.Helper()
	w.Must(w.Chain.AdjustTime(2 * time.Hour))
}

// wantBalance checks what a party has of an asset, including pending notes.
func (w *world) wantBalance(p *settlement.Party, asset notes.Asset, value uint64) {
	w.Helper()
	w.Must(p.Sync(w.Context()))
	b := testworld.Get(p.Wallet().Balance(asset))
	total := new(big.Int).Add(b.Spendable.Big(), b.Pending.Big())
	if total.Cmp(new(big.Int).SetUint64(value)) != 0 || !b.Reserved.IsZero() {
		w.Errorf("%s has %s (%s reserved), want %d", p.Card().Name, total, b.Reserved, value)
	}
}

// wantPhase checks the phase of a deal as a party sees it, and returns the deal.
func (w *world) wantPhase(p *settlement.Party, id contract.ID, want contract.Phase) settlement.Deal {
	w.Helper()
	w.Must(p.Sync(w.Context()))
	d, err := p.Deal(id)
	w.Must(err)
	if d.Phase != want {
		w.Fatalf("the %s sees %s, want %s", p.Card().Name, d.Phase, want)
	}
	return d
}
