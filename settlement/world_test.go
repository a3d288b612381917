package settlement_test

import (
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

const price, pieces = 1_000, 25

// The accounts of a world.
const (
	buyer = iota
	seller
	court
)

// world is a chain with an operator and three registered parties.
type world struct {
	*deploytest.World
	operator *operator.Operator
	cards    []contract.Card
	replicas map[int]*ledger.Replica // one for each party, which is spared reading the chain anew when it starts again
}

func newWorld(t testing.TB) *world {
	t.Helper()
	regulator, err := notes.NewAuditPrivateKey(big.NewInt(77))
	deploytest.Must(t, err)
	setup := deploy.Setup{SealAfter: 5, AuditDelay: 10, AuditGrace: 1 << 30, AuditKey: regulator.Submission()}
	w := &world{World: deploytest.NewWorld(t, chain.Instant(), setup), replicas: map[int]*ledger.Replica{}}
	var owners []notes.Owner
	for i := range 3 {
		for _, token := range []notes.Asset{w.Cash, w.Bond} {
			w.Must(deploy.Print(t.Context(), w.Client, w.Admin, token, w.account(i).Address(), notes.NewValue(1_000_000)))
		}
		owners = append(owners, w.Key(i).FullViewingKey().Owner())
		w.cards = append(w.cards, w.card(i))
	}
	w.Must(deploy.Register(t.Context(), w.ZContract, w.Admin, nil, owners...))
	w.operator = w.Operator()
	return w
}

func (w *world) account(i int) *chain.Key {
	w.Helper()
	scalar := w.Key(i).ExportSigning()
	key, err := chain.KeyFromScalar(scalar[:])
	w.Must(err)
	return key
}

func (w *world) card(i int) contract.Card {
	w.Helper()
	key := w.Key(i)
	card, err := contract.NewCard(w.Context(), contract.WithKey(w.account(i)), notes.Development, []string{"Buyer", "Seller", "Court"}[i],
		key.FullViewingKey().Address(), key.KEM().PublicKey())
	w.Must(err)
	return card
}

// party starts a party over a store, as after a restart; nil is a fresh one. It has pinned everybody's card.
func (w *world) party(i int, s store.Store) *settlement.Party {
	w.Helper()
	return w.partyWith(i, s, w.cards)
}

// partyWith starts a party that has pinned some cards.
func (w *world) partyWith(i int, s store.Store, pinned []contract.Card) *settlement.Party {
	w.Helper()
	if s == nil {
		s = w.Store()
	}
	key, account := w.Key(i), w.account(i)
	if w.replicas[i] == nil {
		w.replicas[i] = w.Replica()
	}
	money, err := wallet.New(wallet.Config{Key: key, Network: notes.Development, ZContract: w.ZContract, Replica: w.replicas[i],
		Account: account, Prover: deploytest.Checker{}, Store: s})
	w.Must(err)
	p, err := settlement.New(settlement.Config{Wallet: money, Card: w.cards[i], Signer: contract.WithKey(account), KEM: key.KEM(), Pinned: pinned,
		Poll: 20 * time.Millisecond})
	w.Must(err, p.Sync(w.Context()))
	return p
}

// proposal is a trade of cash for bonds with an hour to settle.
func (w *world) proposal() settlement.Proposal {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	return settlement.Proposal{Buyer: w.cards[buyer], PaymentAsset: w.Cash, PaymentValue: notes.NewValue(price),
		DeliveryAsset: w.Bond, DeliveryValue: notes.NewValue(pieces), Deadline: head.After(time.Hour), Reference: "bond 2031"}
}

// accepted makes a deal that both parties signed.
func (w *world) accepted(b, s *settlement.Party) contract.ID {
	w.Helper()
	id, _, err := s.Offer(w.Context(), w.proposal())
	w.Must(err)
	_, err = b.Accept(w.Context(), id)
	w.Must(err)
	return id
}

// operate appends in the background until the returned function is called. The chain's time runs ahead with it.
func (w *world) operate() (stop func()) {
	w.Helper()
	done := make(chan struct{})
	var running sync.WaitGroup
	running.Add(1)
	go func() {
		defer running.Done()
		for {
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
				queue, err := w.ZContract.Queue(w.Context())
				if err != nil || (queue.Count == 0 && queue.Open == queue.Appended) {
					continue
				}
				if w.Chain.AdjustTime(6*time.Second) == nil {
					_, _ = w.operator.Step(w.Context())
				}
			}
		}
	}()
	return sync.OnceFunc(func() { close(done); running.Wait() })
}

// late moves the chain beyond the deadline.
func (w *world) late() {
	w.Helper()
	w.Must(w.Chain.AdjustTime(2 * time.Hour))
}

// has checks what a party has of an asset, pending notes included.
func (w *world) has(p *settlement.Party, asset notes.Asset, value uint64) {
	w.Helper()
	w.Must(p.Sync(w.Context()))
	b := p.Wallet().Balance(asset)
	total := new(big.Int).Add(b.Spendable.Big(), b.Pending.Big())
	if total.Cmp(new(big.Int).SetUint64(value)) != 0 || !b.Reserved.IsZero() {
		w.Errorf("%s has %s (%s reserved), want %d", p.Card().Name, total, b.Reserved, value)
	}
}

func (w *world) phase(p *settlement.Party, id contract.ID, want contract.Phase) settlement.Deal {
	w.Helper()
	w.Must(p.Sync(w.Context()))
	d, err := p.Deal(id)
	w.Must(err)
	if d.Phase != want {
		w.Fatalf("the %s sees %s, want %s", p.Card().Name, d.Phase, want)
	}
	return d
}
