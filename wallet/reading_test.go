package wallet

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// errCache is that of a cache that fails.
var errCache = errors.New("the disk is full")

// flaky is a cache whose next transactions fail when fail is set: before they begin, or at their
// end.
type flaky struct {
	store.Store
	fail, late bool
}

func (f *flaky) Update(fn func(store.Tx) error) error {
	if f.fail && !f.late {
		return errCache
	}
	return f.Store.Update(func(tx store.Tx) error {
		err := fn(tx)
		if f.fail {
			return errCache
		}
		return err
	})
}

func newCache(t testing.TB) *flaky {
	t.Helper()
	s, err := store.OpenMemory()
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	return &flaky{Store: s}
}

// reader is an account that reads a history, with restarts and lost caches.
type reader struct {
	*reading
	t         *testing.T
	view      *notes.FullViewingKey
	cache     *flaky
	expecting []notes.Note
	counting  sync.Mutex
	tried     map[sealed]int // how often a payment was decrypted
}

func newReader(t *testing.T, h *story, view *notes.FullViewingKey) *reader {
	t.Helper()
	r := &reader{t: t, view: view}
	r.loseCache(h)
	return r
}

// restart opens the books again. Facts that are not final may be decrypted again.
func (r *reader) restart(h *story) {
	r.t.Helper()
	for i, block := range h.blocks {
		for _, f := range block {
			for _, s := range sealedIn(f) {
				if i >= h.final {
					delete(r.tried, s)
				}
			}
		}
	}
	r.reading = newReading(r.view, h, r.cache)
	decrypt := r.opener.decrypt
	r.opener.decrypt = func(cm notes.Commitment, ciphertext []byte) (notes.Note, notes.Memo, error) {
		r.counting.Lock()
		r.tried[sealed{cm, [notes.CiphertextSize]byte(ciphertext)}]++
		r.counting.Unlock()
		return decrypt(cm, ciphertext)
	}
	must(r.t, r.load())
}

// loseCache begins with an empty cache, and announces everything again.
func (r *reader) loseCache(h *story) {
	r.t.Helper()
	r.cache, r.tried = newCache(r.t), map[sealed]int{}
	r.restart(h)
	for _, n := range r.expecting {
		r.expect(n)
	}
}

func (r *reader) announce(n notes.Note) {
	r.expecting = append(r.expecting, n)
	r.expect(n)
}

// sync reads what is new. Nothing of it is decrypted that was before.
func (r *reader) sync() error {
	err := r.read()
	if err != nil {
		r.tried = map[sealed]int{} // what was not written down is read again
	}
	for s, n := range r.tried {
		if n > 1 {
			r.t.Errorf("%s was decrypted %d times", s.cm, n)
		}
	}
	return err
}

// seen is what an account can see of its books.
type seen struct {
	Notes, Final []Owned
	Sent         []Sent
	Assets       []notes.Asset
	Batches      uint64
}

func (r *reading) seen(t testing.TB) seen {
	t.Helper()
	s := seen{Sent: r.head.sent(), Assets: r.head.assets(), Batches: r.head.batches()}
	for _, n := range r.head.all() {
		s.Notes = append(s.Notes, announcedOrNot(n.Owned))
	}
	for _, n := range r.final.all() {
		s.Final = append(s.Final, announcedOrNot(n.Owned))
	}
	must(t, errors.Join(r.head.takeErr(), r.final.takeErr()))
	return s
}

// announcedOrNot leaves out whether a note was expected or found, which depends on when it was
// announced.
func announcedOrNot(n Owned) Owned {
	if n.Origin == Expected {
		n.Origin = Received
	}
	return n
}

// fresh is what a new wallet sees that knows the same expectations from the beginning.
func (r *reader) fresh(h *story) seen {
	r.t.Helper()
	all := newReading(r.view, h, newCache(r.t))
	for _, n := range r.expecting {
		all.expect(n)
	}
	must(r.t, all.load())
	must(r.t, all.read())
	return all.seen(r.t)
}

// step lets something happen to the chain or to the reader.
func (r *reader) step(h *story, announced map[notes.Commitment]bool) {
	r.t.Helper()
	switch h.rng.IntN(12) {
	case 0:
		h.fork(h.rng.IntN(len(h.blocks) - h.final + 1))
		h.block(h.anything)
	case 1:
		h.final += h.rng.IntN(len(h.blocks) - h.final + 1)
	case 2:
		r.restart(h)
	case 3:
		r.loseCache(h)
	case 4:
		h.block(h.anything)
		r.cache.fail, r.cache.late = true, h.rng.IntN(2) == 0
		if err := r.sync(); err != nil && !errors.Is(err, errCache) {
			r.t.Error(err)
		}
		r.cache.fail = false
	case 5:
		for _, n := range h.concealed {
			if n.Owner == r.view.Owner() && !announced[n.Commitment()] && !n.Value.IsZero() {
				announced[n.Commitment()] = true
				r.announce(n)
			}
		}
	case 6: // final blocks are gone: the replica has read another chain
		h.fork(h.rng.IntN(min(len(h.blocks), 6)))
		for len(h.blocks) < h.final {
			h.block(h.anything)
		}
		h.final = len(h.blocks) - h.rng.IntN(2)
		r.tried = map[sealed]int{}
	default:
		h.block(h.anything, h.anything)
	}
}

// Whatever happens to the chain and to the cache, an account sees in its books what a new wallet
// reads from the chain: reorganisations, restarts, lost caches and full disks, and payments that
// are expected before they are made or only after they were spent. No payment is decrypted twice.
func TestBooksAreThoseOfANewWallet(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			h := newStory(t, seed)
			r, announced := newReader(t, h, h.views[0]), map[notes.Commitment]bool{}
			for range 40 {
				r.step(h, announced)
				must(t, r.sync())
				if got, want := r.seen(t), r.fresh(h); !reflect.DeepEqual(got, want) {
					t.Fatalf("block %d, final %d: the books have\n%+v\nand a new wallet\n%+v", len(h.blocks), h.final,
						got, want)
				}
			}
		})
	}
}

// A wallet that expects every payment whose ciphertext does not open has in its books what the
// model of the chain says that it has.
func TestBooksAreTheMoneyOfTheHistory(t *testing.T) {
	for seed := range uint64(2) {
		h := newStory(t, 100+seed)
		for range 40 {
			h.block(h.anything, h.anything)
		}
		for who, view := range h.views {
			r := newReader(t, h, view)
			for _, n := range h.concealed {
				if n.Owner == view.Owner() {
					r.announce(n)
				}
			}
			must(t, r.sync())
			has := map[uint32]notes.Note{}
			for _, n := range r.head.unspent() {
				has[n.Position] = n.Note
			}
			want := map[uint32]notes.Note{}
			for _, c := range h.now.purses[who] {
				want[c.position] = c.note
			}
			if !reflect.DeepEqual(has, want) {
				t.Errorf("seed %d: account %d has %d notes, want %d", seed, who, len(has), len(want))
			}
		}
	}
}

// A replica that has read another history, as long as the one before, is noticed.
func TestAnotherHistoryIsReadAnew(t *testing.T) {
	h := newStory(t, 300)
	for range 10 {
		h.block(h.anything, h.anything)
	}
	h.final = len(h.blocks)
	r := newReader(t, h, h.views[0])
	must(t, r.sync())
	h.fork(3)
	for range 3 {
		h.block(h.anything, h.anything)
	}
	r.tried = map[sealed]int{}
	must(t, r.sync())
	if got, want := r.seen(t), r.fresh(h); !reflect.DeepEqual(got, want) {
		t.Errorf("the books have %+v, a new wallet %+v", got, want)
	}
}

// Facts that are read a second time change nothing.
func TestFactsThatAreReadAgainChangeNothing(t *testing.T) {
	h := newStory(t, 400)
	for range 30 {
		h.block(h.anything, h.anything)
	}
	var facts []ledger.Fact
	must(t, h.Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		facts = append(facts, f)
		return nil
	}))
	b := emptyBook(h.views[0])
	must(t, b.readAll(facts...))
	notes, sent := b.all(), b.sent()
	must(t, b.readAll(facts[:len(facts)/2]...))
	if !reflect.DeepEqual(b.all(), notes) {
		t.Error("notes that are spent are not, while the facts are read again")
	}
	must(t, b.readAll(facts...))
	if len(notes) < 5 || !reflect.DeepEqual(b.all(), notes) || !reflect.DeepEqual(b.sent(), sent) {
		t.Errorf("%d notes and %d payments became %d and %d", len(notes), len(sent), len(b.all()), len(b.sent()))
	}
}

// After a resync nothing stays of a fact that is gone, also if the last fact that was read is there
// still.
func TestBooksFollowAResync(t *testing.T) {
	h := newStory(t, 500)
	mine := func() []ledger.Event { return h.mint(0) }
	for range 3 {
		h.block(mine)
	}
	h.final = len(h.blocks)
	r := newReader(t, h, h.views[0])
	must(t, r.sync())
	h.blocks[2] = nil // the node had made it up
	h.resyncs++
	r.tried = map[sealed]int{}
	must(t, r.sync())
	if got, want := r.seen(t), r.fresh(h); len(got.Notes) != 2 || !reflect.DeepEqual(got, want) {
		t.Errorf("the books have %+v, a new wallet %+v", got, want)
	}
}
