package ledger_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// bucketsOfAState are those that a replica keeps its final state in.
var bucketsOfAState = []string{
	"head", "tree", "queue", "positions", "spent", "deals", "assets", "epochs", "participants", "members", "replaced",
}

// stateText returns the rows of a final state.
func stateText(t testing.TB, s store.Store) string {
	t.Helper()
	var text strings.Builder
	for _, bucket := range bucketsOfAState {
		testworld.Must(t, s.Iterate("ledger/"+bucket, nil, func(key, value []byte) error {
			_, err := fmt.Fprintf(&text, "%s %x: %x\n", bucket, key, value)
			return err
		}))
	}
	return text.String()
}

// rowsOf counts the rows of a bucket.
func rowsOf(t testing.TB, s store.Store, bucket string) (n int) {
	t.Helper()
	testworld.Must(t, s.Iterate("ledger/"+bucket, nil, func(_, _ []byte) error {
		n++
		return nil
	}))
	return n
}

// life is a random history.
type life struct {
	*world
	random *rand.Rand
}

// step does something that changes the state.
func (h *life) step() {
	h.Helper()
	switch h.random.IntN(7) {
	case 0, 1:
		h.mint(1 + h.random.IntN(3))
	case 2:
		h.mint(60)
	case 3:
		h.Send(h.ZContract.Submit(h.transfer(nil)))
	case 4:
		h.Send(h.ZContract.Burn(h.burn()))
	case 5:
		_, legs := h.deal(h.now().After(time.Hour))
		h.Send(h.ZContract.Submit(legs[0]))
	case 6:
		h.Chain.Commit()
	}
}

// However a replica came to a block, its rows are those of one that read the chain at once: block
// by block, over reorganisations, with restarts, and over resyncs.
func TestStateInRowsIsThatOfAFreshReplica(t *testing.T) {
	w := newWorld(t, chain.Confirmations(4))
	h := life{world: w, random: rand.New(rand.NewPCG(1, 1))}
	s := w.Store()
	r := w.replica(s)
	for range 40 {
		_, base := w.Chain.Head()
		for range 1 + h.random.IntN(2) {
			h.step()
		}
		testworld.Must(t, r.Sync(t.Context()))
		switch h.random.IntN(6) {
		case 0, 1:
			w.fork(base, 4)
			r = w.replica(s)
		case 2:
			r = w.replica(s)
		case 3:
			testworld.Must(t, r.Resync(t.Context()))
		}
		testworld.Must(t, r.Sync(t.Context()))
	}
	other := w.Store()
	fresh := w.replica(other)
	testworld.Must(t, fresh.Sync(t.Context()))
	if got, want := stateText(t, s), stateText(t, other); got != want {
		t.Errorf("the rows of the final state:\n%swant:\n%s", got, want)
	}
	w.sameFacts(r, fresh)
	w.sameLatest(r, fresh)
	for range 5 {
		w.Chain.Commit()
	}
	testworld.Must(t, r.Sync(t.Context()), fresh.Sync(t.Context()))
	if got, want := stateText(t, s), stateText(t, other); got != want || rowsOf(t, s, "positions") < 60 {
		t.Errorf("the rows of the newest state:\n%swant:\n%s", got, want)
	}
	w.compare(r)
}

// sameLatest checks that two replicas know the same of the newest block.
func (w *world) sameLatest(r, other *ledger.Replica) {
	w.Helper()
	a, b := r.Latest(), other.Latest()
	if a.Root() != b.Root() || a.Open() != b.Open() || a.Batches() != b.Batches() || a.AuditEpoch() != b.AuditEpoch() {
		w.Errorf("the newest state has %d open leaves, want %d", a.Open(), b.Open())
	}
	if !maps.Equal(openLegs(w, a), openLegs(w, b)) || !slices.Equal(registrations(w, a), registrations(w, b)) {
		w.Error("the newest legs or participants differ")
	}
	w.Must(other.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if e, ok := f.Event.(ledger.Queued); ok {
			for _, cm := range e.Commitments {
				if !slices.Equal(positions(w, a, cm), positions(w, b, cm)) {
					w.Errorf("%s is at %v, want %v", cm, positions(w, a, cm), positions(w, b, cm))
				}
			}
		}
		return nil
	}))
}

// countingStore counts the rows that are read.
type countingStore struct {
	store.Store
	rows int
}

// Get implements store.Reader.
func (c *countingStore) Get(bucket string, key []byte) ([]byte, error) {
	c.rows++
	return c.Store.Get(bucket, key)
}

// Iterate implements store.Reader.
func (c *countingStore) Iterate(bucket string, prefix []byte, fn func(key, value []byte) error) error {
	return c.Store.Iterate(bucket, prefix, c.counting(fn))
}

// Range implements store.Reader.
func (c *countingStore) Range(bucket string, from, to []byte, fn func(key, value []byte) error) error {
	return c.Store.Range(bucket, from, to, c.counting(fn))
}

func (c *countingStore) counting(fn func(key, value []byte) error) func(key, value []byte) error {
	return func(key, value []byte) error {
		c.rows++
		return fn(key, value)
	}
}

// Opening a replica, and a reorganisation of one block, read as many rows after a long history as
// after a short one.
func TestOpeningAndReorgDoNotDependOnHistory(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	s := &countingStore{Store: w.Store()}
	// measure counts the rows that an opening reads, and those of a reorg of a block with one leaf.
	measure := func() (open, reorg int) {
		testworld.Must(t, w.replica(s).Sync(t.Context()))
		for range 3 {
			w.Chain.Commit()
		}
		testworld.Must(t, w.replica(s).Sync(t.Context()))
		_, base := w.Chain.Head()
		w.mint(1)
		testworld.Must(t, w.replica(s).Sync(t.Context()))
		s.rows = 0
		w.replica(s)
		open = s.rows
		w.fork(base, 1)
		w.mint(1)
		r := w.replica(s)
		s.rows = 0
		testworld.Must(t, r.Sync(t.Context()))
		return open, s.rows
	}
	open, reorg := measure()
	for range 4 {
		w.mint(64)
		w.Send(w.ZContract.Submit(w.transfer(nil)))
		r := w.replica(s)
		testworld.Must(t, r.Sync(t.Context()))
		if sealed, ok := pending(t, r.Latest()); ok {
			w.appendBatch(sealed.Leaves)
		}
	}
	longOpen, longReorg := measure()
	if longOpen > open || longReorg > reorg {
		t.Errorf("opening reads %d rows and then %d, a reorg %d and then %d", open, longOpen, reorg, longReorg)
	}
}

// Of the blocks that were read only the first, the newest final one and those after it are kept.
func TestCheckpointsArePruned(t *testing.T) {
	for _, depth := range []uint64{1, 4} {
		w := newWorld(t, chain.Confirmations(depth))
		s := w.Store()
		r := w.replica(s)
		for range 20 {
			w.Chain.Commit()
			if w.Chain.Commit(); depth == 4 {
				w.mint(1)
			}
			testworld.Must(t, r.Sync(t.Context()))
		}
		if n := rowsOf(t, s, "blocks"); n == 0 || n > int(depth)+2 {
			t.Errorf("%d blocks are kept with %d confirmations", n, depth)
		}
	}
}

// A resync in the middle of reading is noticed by the reader, and one between two calls by the
// generation, also one of the store.
func TestResyncIsANewGeneration(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s := w.Store()
	r := w.replica(s)
	w.mint(3)
	testworld.Must(t, r.Sync(t.Context()))
	calls := 0
	err := r.Facts(ledger.Cursor{}, func(ledger.Fact) error {
		if calls++; calls == 2 {
			return r.Resync(t.Context())
		}
		return nil
	})
	if !errors.Is(err, ledger.ErrResynced) || r.Generation() != 1 {
		t.Errorf("reading went on over a resync: %v, generation %d", err, r.Generation())
	}
	if again := w.replica(s); again.Generation() != 1 {
		t.Errorf("opened again: generation %d", again.Generation())
	}
	testworld.Must(t, ledger.ResyncStore(s))
	if again := w.replica(s); again.Generation() != 2 {
		t.Errorf("after a resync of the store: generation %d", again.Generation())
	}
}

// A resync leaves nothing of before: not in the state, not in the facts, and no block stays final
// that is not by today's policy.
func TestResyncLeavesNothingOfBefore(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s := w.Store()
	r := w.replica(s)
	_, base := w.Chain.Head()
	gone := w.transfer(nil)
	w.mint(2)
	w.Send(w.ZContract.Submit(gone))
	w.register(9)
	testworld.Must(t, r.Sync(t.Context()))
	w.fork(base, 6)
	if err := r.Sync(t.Context()); !errors.Is(err, ledger.ErrFinalReverted) {
		t.Fatalf("a block that was final is gone: %v", err)
	}
	for name, resync := range map[string]func() *ledger.Replica{
		"of the replica": func() *ledger.Replica {
			testworld.Must(t, r.Resync(t.Context()))
			return r
		},
		"of the store": func() *ledger.Replica {
			testworld.Must(t, ledger.ResyncStore(s))
			r := w.replica(s)
			testworld.Must(t, r.Sync(t.Context()))
			return r
		},
	} {
		got, other := resync(), w.Store()
		fresh := w.replica(other)
		testworld.Must(t, fresh.Sync(t.Context()))
		if stateText(t, s) != stateText(t, other) || got.FinalNumber() != fresh.FinalNumber() {
			t.Errorf("%s: final block %d, want %d, or the state differs", name, got.FinalNumber(), fresh.FinalNumber())
		}
		w.sameFacts(got, fresh)
		if isSpent(t, got.Latest(), gone.Nullifiers[0]) || len(positions(t, got.Latest(), gone.Payment)) != 0 {
			t.Errorf("%s: a transfer that is gone is still known", name)
		}
	}
}

// A row that is damaged is an error of whoever reads it, and no answer.
func TestDamagedRowIsAnError(t *testing.T) {
	w := newWorld(t, chain.Instant())
	s := w.Store()
	r := w.replica(s)
	minted := w.mint(64)
	w.appendBatch(minted)
	testworld.Must(t, r.Sync(t.Context()))
	view := r.Final()
	for bucket, ask := range map[string]func() error{
		"tree":      func() error { _, _, err := view.Paths(0); return err },
		"positions": func() error { _, err := view.Positions(minted[0]); return err },
		"assets":    func() error { _, err := view.Assets(); return err },
		"epochs":    func() error { _, _, err := view.AuditKey(1); return err },
		"members":   func() error { _, err := view.Registrations(); return err },
	} {
		testworld.Must(t, ask())
		var keys [][]byte
		testworld.Must(t, s.Iterate("ledger/"+bucket, nil, func(key, _ []byte) error {
			keys = append(keys, key)
			return nil
		}))
		if len(keys) == 0 {
			t.Errorf("%s has no rows", bucket)
		}
		for _, key := range keys {
			testworld.Must(t, s.Put("ledger/"+bucket, key, []byte("x")))
		}
		if err := ask(); !errors.Is(err, store.ErrCorrupt) {
			t.Errorf("%s: %v", bucket, err)
		}
	}
}

// A page that can't be stored, at whatever call of the store, leaves the replica as it was, and the
// next attempt goes on.
func TestFullDiskLeavesTheReplicaAsItWas(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	s := &fullStore{Store: w.Store()}
	r := w.replica(s)
	w.mint(2)
	w.Chain.Commit()
	testworld.Must(t, r.Sync(t.Context()))
	w.mint(2)
	w.Chain.Commit()
	for n := range 100 {
		before, final := stateText(t, s.Store), r.FinalNumber()
		s.after, s.full = n, true
		err := r.Sync(t.Context())
		if s.full = false; err == nil {
			break
		}
		if !errors.Is(err, store.ErrFull) {
			t.Fatalf("at call %d: %v", n, err)
		}
		if (stateText(t, s.Store) != before) != (r.FinalNumber() != final) {
			t.Fatalf("at call %d: the final state changed without its block, or the reverse", n)
		}
	}
	fresh := w.replica(w.Store())
	testworld.Must(t, r.Sync(t.Context()), fresh.Sync(t.Context()))
	w.sameFacts(r, fresh)
	w.sameLatest(r, fresh)
}

// fullStore is a store whose disk is full after some changes of a transaction.
type fullStore struct {
	store.Store
	full  bool
	after int
}

// Update implements store.Store.
func (f *fullStore) Update(fn func(store.Tx) error) error {
	return f.Store.Update(func(tx store.Tx) error { return fn(&fullTx{tx, f}) })
}

type fullTx struct {
	store.Tx
	of *fullStore
}

// Put implements store.Writer.
func (tx *fullTx) Put(bucket string, key, value []byte) error {
	if tx.of.full {
		if tx.of.after--; tx.of.after < 0 {
			return store.ErrFull
		}
	}
	return tx.Tx.Put(bucket, key, value)
}

// A fact at a known place is found by one row, and is the one that reading all facts shows there.
func TestFactAtAPlace(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	w.mint(5)
	s := &countingStore{Store: w.Store()}
	r := w.replica(s)
	testworld.Must(t, r.Sync(t.Context()))
	var all []ledger.Fact
	testworld.Must(t, r.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		all = append(all, f)
		return nil
	}))
	finals := 0
	for _, want := range all {
		s.rows = 0
		got, found, err := r.FactAt(want.Cursor)
		if err != nil || !found || fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", want) || s.rows != 1 {
			t.Errorf("%+v, %t, %v after %d rows; want %+v", got, found, err, s.rows, want)
		}
		if got.Final {
			finals++
		}
	}
	if finals == 0 || finals == len(all) {
		t.Errorf("%d of %d facts are final", finals, len(all))
	}
	if _, found, err := r.FactAt(ledger.EndOfBlock(all[0].Block)); found || err != nil {
		t.Errorf("a place without a fact: %t, %v", found, err)
	}
}
