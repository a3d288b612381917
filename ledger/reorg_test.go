package ledger_test

import (
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// fork orphans what came after a block, and n blocks take its place. A new client forgets the nonces of what was orphaned.
func (w *world) fork(base common.Hash, n int) {
	w.t.Helper()
	must(w.t, w.chain.Fork(base))
	for range n {
		w.chain.Commit()
	}
	client, err := ledger.Dial(w.t.Context(), w.chain.HTTP(), chain.Config{Finality: w.client.Finality(), Poll: 5 * time.Millisecond})
	must(w.t, err)
	w.t.Cleanup(client.Close)
	w.client, w.contract = client, ledger.NewZContract(client, w.deployed.Addresses)
}

// all returns the facts as text: two replicas with equal text know the same.
func all(t *testing.T, r *ledger.Replica) string {
	t.Helper()
	var text strings.Builder
	must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		fmt.Fprintf(&text, "%+v\n", f)
		return nil
	}))
	return text.String()
}

func TestReorgRewinds(t *testing.T) {
	w := newWorld(t, chain.Confirmations(4))
	r := w.replica(nil)
	w.mint(3)
	must(t, r.Sync(t.Context()))
	_, base := w.chain.Head()
	w.mint(64) // fills the first batch
	lost := w.mint(2)
	must(t, r.Sync(t.Context()))
	if at := r.Latest().Positions(lost[0]); len(at) != 1 || len(r.Final().Positions(lost[0])) != 0 {
		t.Fatalf("before the reorg: at %v", at)
	}
	w.fork(base, 6)
	kept := w.mint(1)
	must(t, r.Sync(t.Context()))
	if at := r.Latest().Positions(lost[0]); len(at) != 0 {
		t.Errorf("an orphaned leaf is at %v", at)
	}
	if at := r.Latest().Positions(kept[0]); len(at) != 1 || at[0] != 3 {
		t.Errorf("a new leaf is at %v, want 3", at)
	}
	if _, pending := r.Latest().Pending(); pending {
		t.Error("an orphaned batch is still sealed")
	}
	fresh := w.replica(nil)
	must(t, fresh.Sync(t.Context()))
	if got, want := all(t, r), all(t, fresh); got != want {
		t.Errorf("after the reorg:\n%swant:\n%s", got, want)
	}
	for range 5 {
		w.chain.Commit()
	}
	must(t, r.Sync(t.Context()))
	w.equal(r)
}

func TestReorgAtEveryDepth(t *testing.T) {
	w := newWorld(t, chain.Confirmations(8))
	r := w.replica(nil)
	for depth := 1; depth <= 6; depth++ {
		_, base := w.chain.Head()
		for range depth {
			w.mint(1)
			must(t, r.Sync(t.Context()))
		}
		w.fork(base, depth+1)
		must(t, r.Sync(t.Context()))
		fresh := w.replica(nil)
		must(t, fresh.Sync(t.Context()))
		if all(t, r) != all(t, fresh) || r.Latest().Open() != fresh.Latest().Open() {
			t.Fatalf("depth %d: the replica differs from a fresh one", depth)
		}
	}
}

func TestFinalIsNeverRewound(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	_, base := w.chain.Head()
	w.mint(1)
	must(t, r.Sync(t.Context()))
	before := all(t, r)
	w.fork(base, 2)
	if err := r.Sync(t.Context()); !errors.Is(err, ledger.ErrFinalReverted) {
		t.Fatalf("a final block was rewound: %v", err)
	}
	if all(t, r) != before {
		t.Error("the replica changed")
	}
	must(t, r.Resync(t.Context()))
	w.equal(r)
}

func TestReplicaSurvivesARestart(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	path := filepath.Join(t.TempDir(), "replica.db")
	s, err := store.Open(path)
	must(t, err)
	first := w.replica(s)
	w.mint(64)
	must(t, first.Sync(t.Context()))
	pending, _ := first.Latest().Pending()
	w.append(pending.Leaves)
	must(t, first.Sync(t.Context()))
	want, final := all(t, first), first.FinalNumber()
	must(t, s.Close())

	s, err = store.Open(path)
	must(t, err)
	defer func() { _ = s.Close() }()
	second := w.replica(s)
	if all(t, second) != want || second.FinalNumber() != final || second.Latest().Root() != w.tree.Root() || second.Head().Hash == [32]byte{} {
		t.Error("the reopened replica differs")
	}
	w.chain.Commit()
	w.chain.Commit()
	must(t, second.Sync(t.Context()))
	w.equal(second)
	if _, err := ledger.OpenReplica(w.contract, s, ledger.ReplicaConfig{From: w.deployed.Block + 1}); !errors.Is(err, ledger.ErrOrigin) {
		t.Errorf("another deployment in the same store: %v", err)
	}
	must(t, ledger.ResyncStore(s))
	if _, err := ledger.OpenReplica(w.contract, s, ledger.ReplicaConfig{From: w.deployed.Block + 1}); err != nil {
		t.Errorf("after the store was cleared: %v", err)
	}
}

func TestFactsGoOnFromACursor(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	r := w.replica(nil)
	w.mint(5)
	must(t, r.Sync(t.Context()))
	var cursors []ledger.Cursor
	var finals int
	must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
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
		must(t, r.Facts(cursors[i], func(f ledger.Fact) error {
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

// liar serves a chain through a proxy that changes what the node answers.
func (w *world) liar(change func(method, answer string) string) *ledger.Replica {
	w.t.Helper()
	target, err := url.Parse(w.chain.HTTP())
	must(w.t, err)
	proxy := &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.SetURL(target) }}
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		method, body := methodOf(w.t, in)
		in.Body = body
		in.Header.Set("Accept-Encoding", "identity")
		recorder := httptest.NewRecorder()
		proxy.ServeHTTP(recorder, in)
		out.Header().Set("Content-Type", "application/json")
		_, _ = out.Write([]byte(change(method, recorder.Body.String())))
	}))
	w.t.Cleanup(server.Close)
	client, err := ledger.Dial(w.t.Context(), server.URL, chain.Config{})
	must(w.t, err)
	w.t.Cleanup(client.Close)
	s, err := store.Open("")
	must(w.t, err)
	r, err := ledger.OpenReplica(ledger.NewZContract(client, w.deployed.Addresses), s, ledger.ReplicaConfig{From: w.deployed.Block})
	must(w.t, err)
	return r
}

func TestLyingNodeIsNoticed(t *testing.T) {
	w := newWorld(t, chain.Instant())
	minted := w.mint(64)
	w.append(minted)
	hex := func(x field.Element) string { return strings.TrimPrefix(x.String(), "0x") }
	word := func(x notes.Commitment) string { return hex(x.Element) }
	epoch, err := w.contract.AuditEpoch(t.Context())
	must(t, err)
	key, small := epoch.Key, epoch.Key.Add(notes.Point{Y: field.Element{}.Sub(field.New(1))})
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
			return strings.ReplaceAll(answer, hex(key.X)+hex(key.Y), hex(small.X)+hex(small.Y))
		}},
		"no queue": {ledger.ErrGap, func(method, answer string) string {
			if method == "eth_getLogs" {
				return strings.ReplaceAll(answer, queuedTopic, strings.Repeat("0", 64))
			}
			return answer
		}},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.liar(c.change)
			if err := r.Sync(t.Context()); !errors.Is(err, c.want) {
				t.Fatalf("synced with %v, want %v", err, c.want)
			}
			if r.Latest().Batches() != 0 {
				t.Error("something of the page was kept")
			}
			if err := r.Follow(t.Context(), nil); !errors.Is(err, c.want) {
				t.Errorf("followed on with %v", err)
			}
		})
	}
	honest := w.liar(func(_, answer string) string { return answer })
	must(t, honest.Sync(t.Context()))
	w.equal(honest)
}

func TestManyLeaves(t *testing.T) {
	w := newWorld(t, chain.Instant())
	r := w.replica(nil)
	for range 12 {
		w.append(w.mint(64))
	}
	began := time.Now()
	must(t, r.Sync(t.Context()))
	if w.equal(r); time.Since(began) > 10*time.Second {
		t.Errorf("reading 768 leaves took %s", time.Since(began))
	}
	want := new(big.Int).SetInt64(12 * 64 * 10)
	if got := r.Final().Assets()[w.cash].Supply; got.Cmp(want) != 0 {
		t.Errorf("supply %v, want %v", got, want)
	}
}
