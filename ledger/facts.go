package ledger

import (
	"errors"

	"github.com/zsettle/zsettle/store"
)

// ErrResynced is returned when everything was read again while facts were read. They have to be
// read from the first.
var ErrResynced = errors.New("ledger: the chain was read again meanwhile; read the facts from the first")

// Facts calls fn with every fact after a cursor, in order, until fn returns an error, and then
// returns that error. A fact that is not final may be missing the next time. It returns
// [ErrResynced] if there was a resync meanwhile; one between two calls shows in
// [Replica.Generation].
//
// Final facts are read some at a time, and the others all at once. fn may use the replica.
func (r *Replica) Facts(after Cursor, fn func(Fact) error) error {
	r.mu.Lock()
	final, generation := r.finalNumber, r.generation
	r.mu.Unlock()
	var err error
	if after.Block <= final {
		err = r.store.Range(bucketFacts, keyAfter(after), blockKey(final+1), r.calling(fn, final))
	}
	if err == nil {
		err = r.laterFacts(after, final, fn)
	}
	if r.Generation() != generation {
		return ErrResynced
	}
	return err
}

// FactAt returns the fact at a cursor, and whether there is one. It reads one row, however much
// history lies around it. It returns [ErrResynced] if there was a resync meanwhile.
func (r *Replica) FactAt(at Cursor) (fact Fact, found bool, err error) {
	r.mu.Lock()
	final, generation := r.finalNumber, r.generation
	r.mu.Unlock()
	key := cursorKey(at)
	value, err := r.store.Get(bucketFacts, key)
	if err == nil {
		fact, err = r.contract.archivedFact(key, value)
	}
	switch {
	case r.Generation() != generation:
		return Fact{}, false, ErrResynced
	case errors.Is(err, store.ErrNotFound):
		return Fact{}, false, nil
	case err != nil:
		return Fact{}, false, err
	}
	fact.Final = fact.Block <= final
	return fact, true, nil
}

// laterFacts calls fn with the facts after a cursor that are not final. They may be others a moment
// later, so that they are read in one transaction.
func (r *Replica) laterFacts(after Cursor, final uint64, fn func(Fact) error) error {
	from := blockKey(final + 1)
	if after.Block > final {
		from = keyAfter(after)
	}
	later := store.NewOverlay(nil)
	err := r.store.Update(func(tx store.Tx) error {
		return tx.Range(bucketFacts, from, nil, func(key, value []byte) error {
			return later.Put(bucketFacts, key, value)
		})
	})
	if err != nil {
		return err
	}
	return later.Iterate(bucketFacts, nil, r.calling(fn, final))
}

// calling returns a function that decodes a stored fact and passes it to fn.
func (r *Replica) calling(fn func(Fact) error, final uint64) func(key, value []byte) error {
	return func(key, value []byte) error {
		fact, err := r.contract.archivedFact(key, value)
		if err != nil {
			return err
		}
		fact.Final = fact.Block <= final
		return fn(fact)
	}
}
