package soak

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
)

// hang is how long the parties may take for what they carry out at once.
const hang = 3 * time.Minute

// world is a chain with the processes of an operator, a buyer and a seller.
type world struct {
	*testworld.World
	dir      string
	parties  [2]*process
	operator *process
	nodes    [2][]*proxy // of each party

	trades   []trade
	payments []payment
	posts    []string
	running  sync.WaitGroup
	killed   sync.WaitGroup // those who kill the operator
}

// newWorld returns a world whose operator runs. Each party has so many nodes.
func newWorld(t testing.TB, nodes int) *world {
	t.Helper()
	setup := deploy.Setup{AuditDelay: 1_000_000, AuditGrace: 1_000_000}
	w := &world{
		World: testworld.New(t, testworld.Config{Setup: setup, Accounts: 2, Funds: 1_000_000_000}),
		dir:   t.TempDir(),
	}
	w.Must(w.Deployed.Save(filepath.Join(w.dir, "deployment.json")))
	for i, name := range []string{"buyer", "seller"} {
		w.parties[i] = w.process(name, i)
		for range nodes {
			node := newProxy(t, w.Chain.HTTP())
			w.nodes[i] = append(w.nodes[i], node)
			w.parties[i].job.RPC = append(w.parties[i].job.RPC, node.server.URL)
		}
	}
	w.operator = w.process("operator", operates)
	w.operator.job.RPC = []string{w.Chain.HTTP()}
	w.running.Go(w.operator.run)
	w.running.Go(w.age)
	t.Cleanup(func() { w.operator.stop(); w.running.Wait() })
	return w
}

func (w *world) process(name string, account int) *process {
	j := job{Deployment: filepath.Join(w.dir, "deployment.json"), Data: filepath.Join(w.dir, name), Account: account}
	return &process{
		world: w, name: name, job: j, random: rand.New(rand.NewPCG(seed, uint64(account))), within: time.Second,
		phases: map[string]string{}, errors: map[string]int{}, kept: 30,
	}
}

// age moves the chain's clock on whenever a batch waits to be sealed, until the operator is
// stopped.
func (w *world) age() {
	var seen ledger.Queue
	for ; !w.operator.done() && w.Context().Err() == nil; time.Sleep(20 * time.Millisecond) {
		queue, err := w.ZContract.Queue(w.Context())
		if err == nil && queue.Count > 0 && (queue.Open != seen.Open || queue.OpenedAt != seen.OpenedAt) {
			seen = queue
			w.Must(w.Chain.AdjustTime(10 * time.Second))
		}
	}
}

// newTrades returns trades with a deadline after so long. In the last ones the seller walks away.
func (w *world) newTrades(n, walks int, within time.Duration) []trade {
	w.Helper()
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	added := make([]trade, n)
	for i := range added {
		k := uint64(len(w.trades) + i)
		added[i] = trade{
			Ref: fmt.Sprint("trade ", k), Payment: 1_000_000 + k, Delivery: 10_000 + k,
			Deadline: head.After(within), Walks: i >= n-walks,
		}
	}
	w.trades = append(w.trades, added...)
	return added
}

// newPayments returns payments of values that nothing else has.
func (w *world) newPayments(n int) []payment {
	added := make([]payment, n)
	for i := range added {
		k := uint64(len(w.payments) + i)
		added[i] = payment{Ref: fmt.Sprint("invoice ", k), Value: 500 + k}
	}
	w.payments = append(w.payments, added...)
	return added
}

// carryOut lets the parties carry out trades and payments to their ends.
func (w *world) carryOut(trades []trade, payments []payment) {
	w.Helper()
	w.parties[buyer].job.Payments = payments
	var ended sync.WaitGroup
	for _, p := range w.parties {
		p.report, p.job.Trades = nil, trades
		ended.Go(p.run)
	}
	defer time.AfterFunc(hang, w.giveUp).Stop()
	ended.Go(func() { w.passDeadline(trades) })
	ended.Wait()
}

// giveUp ends processes that hang, and says what they did last and where they wait.
func (w *world) giveUp() {
	queue, err := w.ZContract.Queue(w.Context())
	head, _ := w.Client.Head(w.Context())
	w.Errorf("the queue is %+v at %+v, %v", queue, head, err)
	all := append([]*process{w.operator}, w.parties[:]...)
	for _, p := range all {
		p.count(func() { p.kept = 1000; _ = p.cmd.Process.Signal(syscall.SIGQUIT) })
	}
	time.Sleep(time.Second)
	for _, p := range all {
		p.count(func() { w.Errorf("the %s hangs:\n%s", p.name, strings.Join(p.last, "\n")) })
		p.stop()
	}
}

// passDeadline moves the chain's clock beyond the deadline of the trades from which the seller
// walks away, when in all of them the buyer has paid and said so, and all others have settled.
func (w *world) passDeadline(trades []trade) {
	deadline := uint64(0)
	for _, t := range trades {
		if t.Walks {
			deadline = max(deadline, t.Deadline)
		}
	}
	for deadline > 0 && !w.operator.done() && !w.onlyWaits(trades) {
		time.Sleep(poll)
	}
	if head, err := w.Client.Head(w.Context()); err == nil && head.Time <= deadline {
		w.Must(w.Chain.AdjustTime(time.Duration(deadline-head.Time+1) * time.Second))
	}
}

// onlyWaits reports whether nothing is left but to wait for a deadline.
func (w *world) onlyWaits(trades []trade) bool {
	for _, t := range trades {
		for _, p := range w.parties {
			want := "settled"
			if t.Walks {
				want = "paid 2 1"
			}
			if !strings.HasPrefix(p.phase(t.Ref), want) {
				return false
			}
		}
	}
	return true
}
