package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/approval"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/store"
	"github.com/zsettle/zsettle/wallet"
)

// Cards are the pinned cards of a party. The node calls the methods one at a time.
type Cards interface {
	// All returns the pinned cards in any order.
	All() ([]contract.Card, error)
	// Pin keeps a card, which is valid. Pinning a card again changes nothing.
	Pin(contract.Card) error
}

// Config is what a node is made of. Every field must be set.
type Config struct {
	// Party is the party, with its wallet. It has pinned the Cards.
	Party *settlement.Party
	// ZContract is the deployment that the party is in, and Deployment its file.
	ZContract  *ledger.ZContract
	Deployment *deployment.Deployment
	// Journal is that of the party. The node keeps its events there.
	Journal store.Store
	Cards   Cards
	// Approvals say which legs may be made. They are those of the wallet's Allow.
	Approvals *approval.Policy
	// Token is what every caller of the API must know.
	Token string
	// Backup writes a copy of the journal.
	Backup func(io.Writer) error
	Log    *slog.Logger
	// Daemon says that [Node.Run] will be called. Without it a request ends with its caller, and
	// with it the node goes on.
	Daemon bool
}

// Node is a party's node. Its methods may be called from several goroutines at once.
type Node struct {
	config Config
	party  *settlement.Party
	wallet *wallet.Wallet
	events *events
	times  *times
	meters *meters
	flying *flights
	looked atomic.Pointer[looked]

	life    context.Context // ends with Run
	end     context.CancelFunc
	working sync.WaitGroup // requests that go on without their caller

	credits credits
	noted   map[contract.ID]contract.Phase // of which there is an event; used by Run alone

	offering sync.Mutex // one offer is checked at a time

	mu     sync.Mutex // guards Cards, and which deals are driven
	driven map[contract.ID]bool
	// claiming has the assets of which a credit is being claimed, and told when each trouble was
	// last told; both guarded by mu.
	claiming map[notes.Asset]bool
	told     map[string]time.Time
}

// New returns a node. It does nothing by itself before [Node.Run].
func New(c Config) (*Node, error) {
	missing := c.Party == nil || c.ZContract == nil || c.Deployment == nil || c.Journal == nil || c.Cards == nil ||
		c.Approvals == nil || c.Token == "" || c.Backup == nil || c.Log == nil
	if missing {
		return nil, errors.New("node: every field of the configuration must be set")
	}
	events, err := openEvents(c.Journal)
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	n := &Node{
		config: c, party: c.Party, wallet: c.Party.Wallet(), events: events,
		times: newTimes(c.ZContract.Client()), driven: map[contract.ID]bool{},
		noted:  map[contract.ID]contract.Phase{},
		flying: newFlights(), claiming: map[notes.Asset]bool{}, told: map[string]time.Time{},
	}
	c.Approvals.Of(c.Party)
	n.meters = newMeters(n)
	n.life, n.end = context.WithCancel(context.Background())
	return n, nil
}

// Close ends what the node does for requests, and waits for it. Call it before the stores are
// closed.
func (n *Node) Close() {
	n.mu.Lock()
	n.end()
	n.mu.Unlock()
	n.working.Wait()
}

// String returns "node of" and the party's name.
func (n *Node) String() string { return "node of " + n.party.Card().Name }

// GoString is as String.
func (n *Node) GoString() string { return n.String() }

// detached calls f in the node's own time, if it is a daemon: when the caller goes away, f goes on.
func detached[T any](ctx context.Context, n *Node, f func(context.Context) (T, error)) (T, error) {
	if !n.config.Daemon {
		return f(ctx)
	}
	var none T
	if !n.begin() {
		return none, context.Canceled
	}
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		defer n.working.Done()
		var r result
		defer func() { done <- r }()
		defer n.recovered(&r.err)
		r.value, r.err = f(n.life)
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		return none, ctx.Err()
	}
}

// begin counts work that goes on without its caller. It reports false when the node has ended.
func (n *Node) begin() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.life.Err() != nil {
		return false
	}
	n.working.Add(1)
	return true
}

// recovered makes a panic of a request an error: it must not end what the node does for others.
func (n *Node) recovered(err *error) {
	if p := recover(); p != nil {
		n.config.Log.Error("a request panicked; please report this",
			"panic", fmt.Sprint(p), "stack", string(debug.Stack()))
		*err = errors.New("node: internal error; the log says more")
	}
}
