package wallet

import (
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// pageSize is how many facts are decrypted at a time. It bounds the memory.
const pageSize = 4096

// source is what the books are read from.
type source interface {
	// Facts is [ledger.Replica.Facts].
	Facts(after ledger.Cursor, fn func(ledger.Fact) error) error
	// finalPositions returns where a commitment is in the queue, by final facts.
	finalPositions(cm notes.Commitment) ([]uint32, error)
	// finallySpent reports whether a nullifier is on the chain, by final facts.
	finallySpent(nf notes.Nullifier) (bool, error)
	// Generation is [ledger.Replica.Generation].
	Generation() uint64
}

// replicaSource is the replica as a source.
type replicaSource struct{ *ledger.Replica }

func (r replicaSource) finalPositions(cm notes.Commitment) ([]uint32, error) {
	return r.Final().Positions(cm)
}

func (r replicaSource) finallySpent(nf notes.Nullifier) (bool, error) { return r.Final().IsSpent(nf) }

// reading is how the facts of a chain become an account's books.
type reading struct {
	source source
	cache  store.Store
	final  *book // read from final facts
	head   *book // read from all facts: what differs from final is in memory
	opener opener
	place  place
	// generation is that of the replica while it is read.
	generation uint64
	since      int // how many facts were read since the last rowIndex
	// announced are the expected notes of this run, fresh those of them that were not looked for
	// yet.
	announced map[notes.Commitment]notes.Note
	fresh     []notes.Commitment
}

// place is how far the final facts were read.
type place struct {
	// Block, Log and Hash are those of the last fact that was read. They are zero before the first.
	Block, Log uint64
	Hash       common.Hash
	// Generation is that of the replica that was read.
	Generation uint64
	// OpenedBlock and OpenedLog are those of the last fact whose payments were decrypted. They are
	// behind the others while facts are read a second time.
	OpenedBlock, OpenedLog uint64
}

func (p place) cursor() ledger.Cursor { return ledger.Cursor{Block: p.Block, Log: uint(p.Log)} }

func (p place) opened() ledger.Cursor {
	return ledger.Cursor{Block: p.OpenedBlock, Log: uint(p.OpenedLog)}
}

// after returns the place behind a fact.
func (p place) after(f ledger.Fact) place {
	p.Block, p.Log, p.Hash = f.Block, uint64(f.Log), f.BlockHash
	if p.opened().Less(f.Cursor) {
		p.OpenedBlock, p.OpenedLog = p.Block, p.Log
	}
	return p
}

// back returns an earlier place.
func (p place) back(to ledger.Cursor) place {
	p.Block, p.Log, p.Hash = to.Block, uint64(to.Log), common.Hash{}
	return p
}

// before returns the last cursor in front of a fact's.
func before(c ledger.Cursor) ledger.Cursor {
	switch {
	case c.Log > 0:
		return ledger.Cursor{Block: c.Block, Log: c.Log - 1}
	case c.Block > 0:
		return ledger.EndOfBlock(c.Block - 1)
	}
	return c
}

func newReading(view *notes.FullViewingKey, from source, cache store.Store) *reading {
	f := &filter{}
	final := newBook(view, cache, f)
	return &reading{
		source: from, cache: cache,
		final: final, head: newBook(view, final.kv, f),
		opener:    opener{decrypt: view.Incoming().DecryptNote},
		announced: map[notes.Commitment]notes.Note{},
	}
}

// load finds out how far the books in the cache go. Rows that cannot be read are forgotten: the
// chain has them.
func (r *reading) load() error {
	r.forget()
	r.final.get(key(rowPlace), &r.place)
	if errors.Is(r.final.err, errRow) {
		return r.reset()
	}
	return r.final.takeErr()
}

// forget forgets what is not written down.
func (r *reading) forget() {
	r.final.kv.Reset()
	r.head.kv.Reset()
	r.final.err, r.head.err = nil, nil
	r.final.changed, r.place = false, place{}
}

// reset forgets what was read, and not what is expected.
func (r *reading) reset() error {
	r.forget()
	r.keepExpected()
	r.final.filter.mine, r.opener.past, r.fresh = nil, nil, nil
	if err := r.cache.DeleteRange(r.final.bucket, nil, nil); err != nil {
		return err
	}
	r.place.Generation = r.generation
	for cm, n := range r.announced {
		r.final.know(n, cm, Expected, notes.Memo{})
	}
	return r.final.takeErr()
}

// keepExpected announces again what an earlier run announced, as far as its rows can be read.
func (r *reading) keepExpected() {
	r.final.each(rowCandidate, nil, func(_ []byte, decode func(any)) {
		var row candidateRow
		if decode(&row); r.final.err == nil && Origin(row.Origin) == Expected {
			n := r.final.candidateOf(row).note
			r.announced[n.Commitment()] = n
		}
	})
	r.final.err = nil
}

// read reads the new facts: final ones once ever, into rows of the cache, and later ones again each
// time, because they may change. After a resync of the replica, whoever asked for it, all facts are
// read again. After an error the books are as they were written last.
func (r *reading) read() error {
	for {
		r.generation = r.source.Generation()
		err := r.readAll()
		if err != nil {
			err = errors.Join(err, r.load())
		}
		if r.generation == r.source.Generation() {
			return err
		}
	}
}

func (r *reading) readAll() error {
	if r.place.Generation != r.generation {
		if err := r.reset(); err != nil {
			return err
		}
	}
	if err := r.lookBack(); err != nil {
		return err
	}
	for {
		facts, err := r.nextFinal()
		if err != nil {
			return err
		}
		if err := r.apply(facts); err != nil {
			return err
		}
		if len(facts) < pageSize {
			return r.readLatest()
		}
	}
}

// errStop ends the reading of facts.
var errStop = errors.New("wallet: enough facts")

// nextFinal returns the next final facts, at most a page. If the last one that was read is not
// there any more, the replica has read another history, and the books begin again.
func (r *reading) nextFinal() ([]ledger.Fact, error) {
	if r.place.Hash == (common.Hash{}) {
		return r.finalFrom(r.place.cursor(), pageSize)
	}
	facts, err := r.finalFrom(before(r.place.cursor()), pageSize+1)
	if err != nil {
		return nil, err
	}
	if len(facts) > 0 && facts[0].Cursor == r.place.cursor() && facts[0].BlockHash == r.place.Hash {
		return facts[1:], nil
	}
	if err := r.reset(); err != nil {
		return nil, err
	}
	return r.nextFinal()
}

// finalFrom returns final facts after a cursor, at most so many.
func (r *reading) finalFrom(after ledger.Cursor, most int) (facts []ledger.Fact, err error) {
	err = r.source.Facts(after, func(f ledger.Fact) error {
		if !f.Final || len(facts) == most {
			return errStop
		}
		facts = append(facts, f)
		return nil
	})
	if errors.Is(err, errStop) {
		err = nil
	}
	return facts, err
}

// apply reads final facts into the final book and writes it down.
func (r *reading) apply(facts []ledger.Fact) error {
	r.filterFor(len(facts))
	fresh, _ := slices.BinarySearchFunc(facts, r.place.opened(), func(f ledger.Fact, c ledger.Cursor) int {
		if c.Less(f.Cursor) {
			return 1
		}
		return -1
	})
	opened := append(make([][]opening, fresh), r.opener.open(facts[fresh:])...)
	for i, f := range facts {
		r.index(f)
		if err := r.final.apply(f, opened[i]); err != nil {
			return err
		}
		r.place = r.place.after(f)
		r.final.changed = true
	}
	return r.save()
}

// filterFor loads the filter if it is worth it for so many facts.
func (r *reading) filterFor(facts int) {
	if facts >= pageSize/8 && !r.final.filter.loaded() {
		r.final.filter.load(r.final.rows)
	}
}

// index remembers now and then where a position was queued.
func (r *reading) index(f ledger.Fact) {
	e, ok := f.Event.(ledger.Queued)
	if r.since++; ok && r.since >= pageSize/8 {
		r.final.put(key(rowIndex, positionKey(e.Position)), place{Block: f.Block, Log: uint64(f.Log)})
		r.since = 0
	}
}

// save writes the final book and its place down together.
func (r *reading) save() error {
	if !r.final.changed {
		return nil
	}
	r.final.put(key(rowPlace), r.place)
	if r.final.err != nil {
		return r.final.takeErr()
	}
	if err := r.cache.Update(func(tx store.Tx) error { return r.final.kv.Flush(tx) }); err != nil {
		return err
	}
	r.final.changed = false
	return nil
}

// readLatest reads the facts that are not final into the head's book.
func (r *reading) readLatest() error {
	var facts []ledger.Fact
	err := r.source.Facts(r.place.cursor(), func(f ledger.Fact) error {
		facts = append(facts, f)
		return nil
	})
	if err != nil {
		return err
	}
	r.head.kv.Reset()
	r.filterFor(len(facts))
	opened := r.opener.open(facts)
	r.opener.remember(facts, opened)
	for i, f := range facts {
		if err := r.head.apply(f, opened[i]); err != nil {
			return err
		}
	}
	return nil
}

// expect makes the books own a note when it is queued, from the next reading on.
func (r *reading) expect(n notes.Note) {
	cm := n.Commitment()
	if _, announced := r.announced[cm]; !announced {
		r.announced[cm] = n
		r.fresh = append(r.fresh, cm)
	}
}

// lookBack looks for newly expected notes among the facts that were read before. One that is not
// spent is in one fact. If one is spent, the facts since then are read again: the transaction that
// spent it is the account's, and nobody knew. Nothing is decrypted again.
func (r *reading) lookBack() error {
	for _, cm := range r.fresh {
		if r.final.knows(cm) {
			continue
		}
		r.final.know(r.announced[cm], cm, Expected, notes.Memo{})
		if err := r.lookFor(cm); err != nil {
			return err
		}
	}
	if r.final.err != nil {
		return r.final.err
	}
	if err := r.save(); err != nil {
		return err
	}
	r.fresh = nil
	return nil
}

func (r *reading) lookFor(cm notes.Commitment) error {
	positions, err := r.source.finalPositions(cm)
	for _, position := range positions {
		nf := notes.DeriveNullifier(r.final.view.NullifierKey(), cm, position, r.announced[cm].Rho)
		spent, unknown := r.source.finallySpent(nf)
		if err = errors.Join(err, unknown); err == nil {
			err = r.lookAt(cm, position, spent)
		}
	}
	return err
}

// lookAt reads the fact that queued a position, if it was read before.
func (r *reading) lookAt(cm notes.Commitment, position uint32, spent bool) error {
	from := r.indexed(position)
	if r.place.cursor().Less(from) {
		return nil
	}
	if spent {
		r.place = r.place.back(before(from))
		r.final.changed = true
		return nil
	}
	err := r.source.Facts(before(from), func(f ledger.Fact) error {
		e, ok := f.Event.(ledger.Queued)
		if r.place.cursor().Less(f.Cursor) {
			return errStop
		}
		if !ok || position < e.Position || position >= e.Position+uint32(len(e.Commitments)) {
			return nil
		}
		r.final.queued(f, cm, position)
		return errStop
	})
	if errors.Is(err, errStop) {
		err = nil
	}
	return err
}

// indexed returns the place of a fact that queued a position or an earlier one, as near as is
// known.
func (r *reading) indexed(position uint32) (from ledger.Cursor) {
	r.final.each(rowIndex, nil, func(k []byte, decode func(any)) {
		var at place
		if slices.Compare(k, positionKey(position)) <= 0 {
			decode(&at)
			from = at.cursor()
		}
	})
	return from
}
