package settlement_test

import (
	"context"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/zsettle/zsettle/circuits/statement"
	"github.com/zsettle/zsettle/internal/deploy"
	"github.com/zsettle/zsettle/internal/deploy/deploytest"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/internal/store"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/operator"
	"github.com/zsettle/zsettle/wallet"
)

// checker stands in for the prover: it lets a statement pass that its native Check accepts.
type checker struct{}

func (checker) Prove(_ context.Context, s statement.Statement) (statement.Proof, error) {
	return statement.Proof{Digest: s.Digest()}, s.Check()
}

const words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"

const price, pieces = 1_000, 25

// The accounts of a world.
const (
	buyer = iota
	seller
	court
)

// world is a deployment over the verifier that accepts everything, with an operator and three registered parties.
type world struct {
	testing.TB
	chain      *devnet.Chain
	client     *ledger.Client
	contract   *ledger.Contract
	deployed   *deploy.Deployment
	cash, bond notes.Asset
	operator   *operator.Operator
	cards      []contract.Card
	replicas   map[int]*ledger.Replica // one for each party, which is spared reading the chain anew when it starts again
}

func must(t testing.TB, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func newWorld(t testing.TB) *world {
	t.Helper()
	chain, err := devnet.Start(t.Context(), devnet.Config{})
	must(t, err)
	client, err := ledger.Dial(t.Context(), chain.HTTP(), ledger.Config{Poll: 5 * time.Millisecond})
	must(t, err)
	t.Cleanup(client.Close)
	regulator, err := notes.NewRegulatorKey(big.NewInt(77))
	must(t, err)
	w := &world{TB: t, chain: chain, client: client, replicas: map[int]*ledger.Replica{}}
	from := deploytest.Account(t, 0)
	w.deployed = deploytest.System(t.Context(), t, client, from, deploy.Setup{SealAfter: 5, AuditDelay: 10, AuditGrace: 1 << 30,
		AuditKey: regulator.Submission()})
	w.contract = ledger.NewContract(client, w.deployed.Addresses)
	cash, _ := w.deployed.Token("CASH")
	bond, _ := w.deployed.Token("BOND")
	w.cash, w.bond = cash.Address, bond.Address
	var owners []notes.Owner
	for i := range 3 {
		must(t, deploy.Print(t.Context(), client, from, w.cash, w.account(i).Address(), notes.NewValue(1_000_000)),
			deploy.Print(t.Context(), client, from, w.bond, w.account(i).Address(), notes.NewValue(1_000_000)))
		owners = append(owners, w.key(i).FullViewingKey().Owner())
		w.cards = append(w.cards, w.card(i))
	}
	must(t, deploy.Register(t.Context(), w.contract, from, nil, owners...))
	w.operator, err = operator.New(operator.Config{Contract: w.contract, Replica: w.replica(), Account: deploytest.Account(t, 9), Prover: checker{}})
	must(t, err)
	return w
}

func (w *world) key(i int) *spend.Key {
	w.Helper()
	key, err := spend.FromMnemonic(words, "", notes.Development, uint32(i))
	must(w.TB, err)
	return key
}

func (w *world) account(i int) *ledger.Key {
	w.Helper()
	scalar := w.key(i).ExportSigning()
	key, err := ledger.KeyFromScalar(scalar[:])
	must(w.TB, err)
	return key
}

func (w *world) card(i int) contract.Card {
	w.Helper()
	key := w.key(i)
	card, err := contract.NewCard(w.Context(), contract.WithKey(w.account(i)), notes.Development, []string{"Buyer", "Seller", "Court"}[i],
		key.FullViewingKey().Address(), key.KEM().PublicKey())
	must(w.TB, err)
	return card
}

func (w *world) store() store.Store {
	w.Helper()
	s, err := store.Open("")
	must(w.TB, err)
	w.Cleanup(func() { _ = s.Close() })
	return s
}

func (w *world) replica() *ledger.Replica {
	w.Helper()
	r, err := ledger.OpenReplica(w.contract, w.store(), ledger.ReplicaConfig{From: w.deployed.Block})
	must(w.TB, err)
	return r
}

// party starts a party over a store, as after a restart; nil is a fresh one.
func (w *world) party(i int, s store.Store) *settlement.Party {
	w.Helper()
	if s == nil {
		s = w.store()
	}
	key, account := w.key(i), w.account(i)
	if w.replicas[i] == nil {
		w.replicas[i] = w.replica()
	}
	money, err := wallet.New(wallet.Config{Key: key, Network: notes.Development, Contract: w.contract, Replica: w.replicas[i],
		Account: account, Prover: checker{}, Store: s})
	must(w.TB, err)
	p, err := settlement.New(settlement.Config{Wallet: money, Card: w.cards[i], Signer: contract.WithKey(account), KEM: key.KEM(), Pinned: w.cards,
		Poll: 20 * time.Millisecond})
	must(w.TB, err, p.Sync(w.Context()))
	return p
}

// proposal is a trade of cash for bonds with an hour to settle.
func (w *world) proposal() settlement.Proposal {
	w.Helper()
	head, err := w.client.Head(w.Context())
	must(w.TB, err)
	return settlement.Proposal{Buyer: w.cards[buyer], PaymentAsset: w.cash, PaymentValue: notes.NewValue(price),
		DeliveryAsset: w.bond, DeliveryValue: notes.NewValue(pieces), Deadline: head.After(time.Hour), Reference: "bond 2031"}
}

// accepted makes a deal that both parties signed.
func (w *world) accepted(b, s *settlement.Party) contract.ID {
	w.Helper()
	id, _, err := s.Offer(w.Context(), w.proposal())
	must(w.TB, err)
	_, err = b.Accept(w.Context(), id)
	must(w.TB, err)
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
				queue, err := w.contract.Queue(w.Context())
				if err != nil || (queue.Count == 0 && queue.Open == queue.Appended) {
					continue
				}
				if w.chain.AdjustTime(6*time.Second) == nil {
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
	must(w.TB, w.chain.AdjustTime(2*time.Hour))
}

// has checks what a party has of an asset, pending notes included.
func (w *world) has(p *settlement.Party, asset notes.Asset, value uint64) {
	w.Helper()
	must(w.TB, p.Sync(w.Context()))
	b := p.Wallet.Balance(asset)
	total := new(big.Int).Add(b.Spendable.Big(), b.Pending.Big())
	if total.Cmp(new(big.Int).SetUint64(value)) != 0 || !b.Reserved.IsZero() {
		w.Errorf("%s has %s (%s reserved), want %d", p.Card.Name, total, b.Reserved, value)
	}
}

func (w *world) phase(p *settlement.Party, id contract.ID, want contract.Phase) settlement.Deal {
	w.Helper()
	must(w.TB, p.Sync(w.Context()))
	d, err := p.Deal(id)
	must(w.TB, err)
	if d.Phase != want {
		w.Fatalf("the %s sees %s, want %s", p.Card.Name, d.Phase, want)
	}
	return d
}
