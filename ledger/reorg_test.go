package ledger_test

import (
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// fork orphans what came after a block, and n blocks take its place. The world gets a new client,
// which does not count the nonces of orphaned transactions.
func (w *world) fork(base common.Hash, n int) {
	w.Helper()
	w.Must(w.Chain.Fork(base))
	for range n {
		w.Chain.Commit()
	}
	config := chain.Config{Finality: w.Client.Finality(), Poll: 5 * time.Millisecond}
	client, err := ledger.Dial(w.Context(), w.Chain.HTTP(), config)
	w.Must(err)
	w.Cleanup(client.Close)
	w.Client = client
	w.ZContract = ledger.NewZContract(client, w.Deployed.Addresses)
}

// factsText returns all facts as text, to compare two replicas.
func factsText(t testing.TB, r *ledger.Replica) string {
	t.Helper()
	var text strings.Builder
	testworld.Must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		fmt.Fprintf(&text, "%+v\n", f)
		return nil
	}))
	return text.String()
}

func TestReorgRewinds(t *testing.T) {
	w := newWorld(t, chain.Confirmations(4))
	r := w.replica(nil)
	w.mint(3)
	testworld.Must(t, r.Sync(t.Context()))
	_, base := w.Chain.Head()
	w.mint(64) // fills the first batch
	orphaned := w.mint(2)
	testworld.Must(t, r.Sync(t.Context()))
	if at := positions(t, r.Latest(), orphaned[0]); len(at) != 1 || len(positions(t, r.Final(), orphaned[0])) != 0 {
		t.Fatalf("before the reorg: at %v", at)
	}
	w.fork(base, 6)
	fresh := w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	if at := positions(t, r.Latest(), orphaned[0]); len(at) != 0 {
		t.Errorf("an orphaned leaf is at %v", at)
	}
	if at := positions(t, r.Latest(), fresh[0]); len(at) != 1 || at[0] != 3 {
		t.Errorf("a new leaf is at %v, want 3", at)
	}
	if _, sealed := pending(t, r.Latest()); sealed {
		t.Error("an orphaned batch is still sealed")
	}
	other := w.replica(nil)
	testworld.Must(t, other.Sync(t.Context()))
	if got, want := factsText(t, r), factsText(t, other); got != want {
		t.Errorf("after the reorg:\n%swant:\n%s", got, want)
	}
	for range 5 {
		w.Chain.Commit()
	}
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
}

func TestReorgAtEveryDepth(t *testing.T) {
	w := newWorld(t, chain.Confirmations(8))
	r := w.replica(nil)
	for depth := 1; depth <= 6; depth++ {
		_, base := w.Chain.Head()
		for range depth {
			w.mint(1)
			testworld.Must(t, r.Sync(t.Context()))
		}
		w.fork(base, depth+1)
		testworld.Must(t, r.Sync(t.Context()))
		fresh := w.replica(nil)
		testworld.Must(t, fresh.Sync(t.Context()))
		if factsText(t, r) != factsText(t, fresh) || r.Latest().Open() != fresh.Latest().Open() {
			t.Fatalf("depth %d: the replica differs from a fresh one", depth)
		}
	}
}

func TestFinalIsNeverRewound(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	_, base := w.Chain.Head()
	w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	before := factsText(t, r)
	w.fork(base, 2)
	if err := r.Sync(t.Context()); !errors.Is(err, ledger.ErrFinalReverted) {
		t.Fatalf("a final block was rewound: %v", err)
	}
	if factsText(t, r) != before {
		t.Error("the replica changed")
	}
	testworld.Must(t, r.Resync(t.Context()))
	w.compare(r)
}

func TestReplicaSurvivesARestart(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	path := filepath.Join(t.TempDir(), "replica.db")
	s, err := store.OpenCache(path)
	testworld.Must(t, err)
	first := w.replica(s)
	w.mint(64)
	testworld.Must(t, first.Sync(t.Context()))
	sealed, _ := pending(t, first.Latest())
	w.appendBatch(sealed.Leaves)
	testworld.Must(t, first.Sync(t.Context()))
	want, final := factsText(t, first), first.FinalNumber()
	testworld.Must(t, s.Close())

	s, err = store.OpenCache(path)
	testworld.Must(t, err)
	defer func() { _ = s.Close() }()
	second := w.replica(s)
	if factsText(t, second) != want || second.FinalNumber() != final {
		t.Error("the facts of the reopened replica differ")
	}
	if second.Latest().Root() != w.tree.Root() || second.Head().Hash == [32]byte{} {
		t.Error("the state of the reopened replica differs")
	}
	w.Chain.Commit()
	w.Chain.Commit()
	testworld.Must(t, second.Sync(t.Context()))
	w.compare(second)
}

func TestStoreOfAnotherDeploymentIsRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s, err := store.OpenMemory()
	testworld.Must(t, err)
	testworld.Must(t, w.replica(s).Sync(t.Context()))
	other := ledger.ReplicaConfig{From: w.Deployed.Block + 1}
	if _, err := ledger.OpenReplica(w.ZContract, s, other); !errors.Is(err, ledger.ErrOrigin) {
		t.Errorf("another deployment in the same store: %v", err)
	}
	testworld.Must(t, ledger.ResyncStore(s))
	if _, err := ledger.OpenReplica(w.ZContract, s, other); err != nil {
		t.Errorf("after the store was cleared: %v", err)
	}
}

func TestFactsContinueFromACursor(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	r := w.replica(nil)
	w.mint(5)
	testworld.Must(t, r.Sync(t.Context()))
	var cursors []ledger.Cursor
	finals := 0
	testworld.Must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		cursors = append(cursors, f.Cursor)
		if f.Final {
			finals++
		}
		return nil
	}))
	if finals == 0 || finals == len(cursors) {
		t.Errorf("%d of %d facts are final", finals, len(cursors))
	}
	for i := range cursors {
		rest := 0
		testworld.Must(t, r.Facts(cursors[i], func(f ledger.Fact) error {
			if rest++; !cursors[i].Less(f.Cursor) {
				t.Errorf("%v comes after %v", f.Cursor, cursors[i])
			}
			return nil
		}))
		if rest != len(cursors)-i-1 {
			t.Errorf("%d facts after the %dth of %d", rest, i, len(cursors))
		}
	}
	stop := errors.New("stop")
	if err := r.Facts(ledger.Cursor{}, func(ledger.Fact) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("the function's error became %v", err)
	}
}

func TestLyingNodeIsNoticed(t *testing.T) {
	w := newWorld(t, chain.Instant())
	minted := w.mint(64)
	w.appendBatch(minted)
	hex := func(x field.Element) string { return strings.TrimPrefix(x.String(), "0x") }
	word := func(x notes.Commitment) string { return hex(x.Element) }
	epoch, err := w.ZContract.AuditEpoch(t.Context())
	testworld.Must(t, err)
	key := epoch.Key
	shifted := key.Add(notes.Point{Y: field.Element{}.Sub(field.New(1))}) // on the curve, not in the subgroup
	for name, c := range map[string]struct {
		want   error
		change func(method, answer string) string
	}{
		"another commitment": {ledger.ErrRoot, func(method, answer string) string {
			return strings.ReplaceAll(answer, word(minted[7]), word(notes.Commitment{Element: w.fresh()}))
		}},
		"an aliased commitment": {ledger.ErrMalformed, func(method, answer string) string {
			return strings.ReplaceAll(answer, word(minted[7]), strings.Repeat("f", 64))
		}},
		"an audit key of order one": {ledger.ErrMalformed, func(method, answer string) string {
			return strings.ReplaceAll(answer, hex(key.X)+hex(key.Y), hex(field.Element{})+hex(field.New(1)))
		}},
		"another audit key of the curve": {ledger.ErrMalformed, func(method, answer string) string {
			return strings.ReplaceAll(answer, hex(key.X)+hex(key.Y), hex(shifted.X)+hex(shifted.Y))
		}},
		"no queue": {ledger.ErrGap, func(method, answer string) string {
			if method == "eth_getLogs" {
				return strings.ReplaceAll(answer, queuedTopic, strings.Repeat("0", 64))
			}
			return fullFilter(method, answer)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			node := w.proxy()
			node.lie(withoutReceipts(c.change))
			r := w.replicaAt(nil, chain.Config{}, 0, node)
			w.doubts(r, c.want)
			node.lie(nil)
			testworld.Must(t, r.Sync(t.Context()))
			w.compare(r)
			// Receipts that are changed too do not hash to the header's root. Others correct the
			// logs.
			r = w.replicaOfLiar(c.change)
			if name == "no queue" {
				testworld.Must(t, r.Sync(t.Context()))
				w.compare(r)
			} else {
				w.doubts(r, chain.ErrContradiction)
			}
		})
	}
	honest := w.replicaOfLiar(func(_, answer string) string { return answer })
	testworld.Must(t, honest.Sync(t.Context()))
	w.compare(honest)
}

// doubts checks that a replica notices what its node says, stores nothing of it, and would try
// again.
func (w *world) doubts(r *ledger.Replica, want error) {
	w.Helper()
	err := r.Sync(w.Context())
	if !errors.Is(err, want) || ledger.Permanent(err) {
		w.Errorf("synced with %v, permanent %t; want %v", err, ledger.Permanent(err), want)
	}
	if r.Latest().Batches() != 0 {
		w.Error("a part of the page was stored")
	}
}

func TestManyLeavesAreReadQuickly(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	for range 12 {
		w.appendBatch(w.mint(64))
	}
	start := time.Now()
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
	if elapsed := time.Since(start); elapsed > 10*time.Second {
		t.Errorf("reading 768 leaves took %s", elapsed)
	}
	want := new(big.Int).SetInt64(12 * 64 * 10)
	if got := assets(t, r.Final())[w.Cash].Supply; got.Cmp(want) != 0 {
		t.Errorf("supply %v, want %v", got, want)
	}
}

// A node that is behind the others at the same address is waited for.
func TestNodeThatIsBehindChangesNothing(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(1)
	head := w.now()
	newest, older := fmt.Sprintf(`"number":"%#x"`, head.Number), fmt.Sprintf(`"number":"%#x"`, head.Number-1)
	var behind, asked atomic.Bool
	r := w.replicaOfLiar(func(method, answer string) string {
		if method != "eth_getBlockByNumber" || !behind.Load() || !strings.Contains(answer, newest) {
			return answer
		}
		asked.Store(true)
		answer = strings.ReplaceAll(answer, head.Hash.Hex(), head.Parent.Hex())
		return strings.ReplaceAll(answer, newest, older)
	})
	testworld.Must(t, r.Sync(t.Context()))
	before := factsText(t, r)
	behind.Store(true)
	if testworld.Must(t, r.Sync(t.Context())); !asked.Load() {
		t.Fatal("the node was not asked for its newest block")
	}
	if r.Head().Hash != head.Hash || r.FinalNumber() != head.Number || factsText(t, r) != before {
		t.Errorf("the replica is at block %d, want %d", r.Head().Number, head.Number)
	}
	behind.Store(false)
	w.mint(1)
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
}
