package node_test

import (
	"context"
	"io"
	"log/slog"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/node"
	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/statement"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

const token = "secret-of-the-api"

// The numbers of a world's parties.
const (
	buyer = iota
	seller
	stranger
)

var names = []string{"Harbour Bank", "Kestrel Securities", "Court"}

// world is a chain with an operator, and cards of three registered parties.
type world struct {
	*testworld.World
	cards []contract.Card
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{World: testworld.New(t, testworld.Config{Accounts: 3})}
	w.makeCards()
	return w
}

func (w *world) makeCards() {
	w.Helper()
	for i, name := range names {
		key := w.Key(i)
		card, err := contract.NewCard(w.Context(), contract.WithKey(testworld.Account(w, i)), notes.Development, name,
			key.FullViewingKey().Address(), key.KEM().PublicKey())
		w.Must(err)
		w.cards = append(w.cards, card)
	}
}

// folder is what a node of the tests keeps.
type folder struct {
	stores  *store.Folder
	cards   pins
	mode    approval.Mode
	checker common.Address
	daemon  bool
	signer  contract.Signer  // instead of the account's own
	account chain.Signer     // instead of the party's own
	prover  statement.Prover // instead of the world's
	box     *outbox.Outbox   // of the node that was started last
}

type pins struct {
	mu    sync.Mutex
	cards []contract.Card
	reads atomic.Int64 // how often all were asked for
}

func (p *pins) All() ([]contract.Card, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.reads.Add(1)
	return append([]contract.Card{}, p.cards...), nil
}

func (p *pins) Pin(c contract.Card) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cards = append(p.cards, c)
	return nil
}

func (w *world) folder(mode approval.Mode, daemon bool) *folder {
	w.Helper()
	stores, err := store.OpenFolder("")
	w.Must(err)
	w.Cleanup(func() { _ = stores.Close() })
	return &folder{stores: stores, mode: mode, daemon: daemon}
}

// start starts the node of a party and returns a client of it, and what stops it.
func (w *world) start(i int, f *folder) (*api.Client, func()) {
	w.Helper()
	domain := contract.Domain{ChainID: w.Client.ChainID(), ZContract: w.Deployed.ZContract}
	approvals, err := approval.New(f.stores.Journal, domain, f.mode, f.checker)
	w.Must(err)
	pinned, _ := f.cards.All()
	signer := f.signer
	if signer == nil {
		signer = contract.WithKey(testworld.Account(w, i))
	}
	party, err := settlement.New(settlement.Config{
		Wallet: w.wallet(i, f, approvals), Card: w.cards[i],
		Signer: signer, KEM: w.Key(i).KEM(), Pinned: pinned, Poll: 20 * time.Millisecond,
		Approved: approvals.Has,
	})
	w.Must(err)
	n, err := node.New(node.Config{
		Party: party, ZContract: w.ZContract, Deployment: w.Deployed, Journal: f.stores.Journal, Cards: &f.cards,
		Approvals: approvals, Token: token, Backup: f.stores.Backup,
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Daemon: f.daemon,
	})
	w.Must(err)
	server := httptest.NewServer(n.Handler())
	ctx, cancel := context.WithCancel(w.Context())
	ended := make(chan error, 1)
	if f.daemon {
		go func() { ended <- n.Run(ctx) }()
	} else {
		ended <- nil
	}
	stop := sync.OnceFunc(func() {
		cancel()
		server.Close()
		if err := <-ended; err != nil {
			w.Errorf("the node ended with %v", err)
		}
		n.Close()
	})
	w.Cleanup(stop)
	return api.Connect(server.URL, token, nil), stop
}

func (w *world) wallet(i int, f *folder, approvals *approval.Policy) *wallet.Wallet {
	w.Helper()
	stores := f.stores
	replica, err := ledger.OpenReplica(w.ZContract, stores.Cache, ledger.ReplicaConfig{From: w.Deployed.Block})
	w.Must(err)
	if f.account == nil {
		f.account = testworld.Account(w, i)
	}
	if f.prover == nil {
		f.prover = w.Prover
	}
	f.box = testworld.Outbox(w, w.Client, f.account, stores.Journal)
	opened, err := wallet.New(wallet.Config{
		Key: w.Key(i), Network: notes.Development, ZContract: w.ZContract, Replica: replica,
		Outbox: f.box, Prover: f.prover, Cache: stores.Cache, Allow: approvals.Allow,
	})
	w.Must(err)
	return opened
}

// base returns the URL of a node.
func (w *world) base(c *api.Client, _ func()) string {
	return strings.TrimPrefix(c.String(), "node at ")
}

// journal returns the number of entries and of keys in a journal.
func (w *world) journal(f *folder) (n int) {
	w.Helper()
	entries, err := f.stores.Journal.Journal("")
	w.Must(err)
	for _, bucket := range []string{"approvals", "node/events", "node/seen", "node/deadlines"} {
		w.Must(f.stores.Journal.Iterate(bucket, nil, func(_, _ []byte) error { n++; return nil }))
	}
	return n + len(entries)
}
