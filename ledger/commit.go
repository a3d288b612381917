package ledger

import (
	"errors"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// commit changes the store in one transaction, and then what is in memory. Readers see both change
// at once. After an error the replica is what the store has.
func (r *Replica) commit(change func(store.Tx) error, then func() error) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	err := r.store.Update(func(tx store.Tx) error {
		revision, err := getNumber(tx, keyRevision)
		if err != nil {
			return err
		}
		if revision != r.revision { // another replica in the same store
			return errMoved
		}
		if err := tx.Put(bucketMeta, keyRevision, blockKey(revision+1)); err != nil {
			return err
		}
		return change(tx)
	})
	if err == nil {
		r.revision++
		err = then()
	}
	if err != nil {
		_ = r.load() // the cause is the error to report; it fails again where it matters
		return err
	}
	r.notify()
	return nil
}

// refresh reads again what is in memory if something else changed the replica in the store.
func (r *Replica) refresh() error {
	revision, err := getNumber(r.store, keyRevision)
	if err != nil || revision == r.revision {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.load()
}

// advance makes the blocks up to one that is final final, of those that were read. Its hash counts
// as much as its number.
func (r *Replica) advance(to chain.Block) error {
	number := min(to.Number, r.cursor.Number)
	if number <= r.finalNumber || r.nothingRead() {
		return nil
	}
	ours, known := r.blockRead(number)
	if !known { // a block within a page, of a node that is behind: a later one will do
		return nil
	}
	if number == to.Number && ours.Hash != to.Hash {
		return errMoved
	}
	final, latest, err := r.statesAt(number)
	if err != nil {
		return err
	}
	checkpoints := trimCheckpoints(r.checkpoints, number)
	return r.commit(func(tx store.Tx) error {
		return errors.Join(r.putCheckpoints(tx, checkpoints), r.putFinal(tx, final, number))
	}, func() error {
		r.checkpoints = checkpoints
		r.replaceFinal(final, number)
		r.latest = latest
		return nil
	})
}

// blockRead returns a block that was read, if its hash is still known.
func (r *Replica) blockRead(number uint64) (chain.Block, bool) {
	if r.cursor.Number == number {
		return r.cursor, true
	}
	known := upTo(r.checkpoints, number)
	if len(known) == 0 || known[len(known)-1].Number != number {
		return chain.Block{}, false
	}
	return known[len(known)-1], true
}

// putFinal writes the final state after a block. It was forked from that of today, or is that one.
func (r *Replica) putFinal(tx store.Tx, final *state, number uint64) error {
	if final != r.final {
		if err := final.changes.Flush(tx); err != nil {
			return err
		}
	}
	return tx.Put(bucketMeta, keyFinal, blockKey(number))
}

// replaceFinal takes the final state that was written. Its caller holds the lock.
func (r *Replica) replaceFinal(final *state, number uint64) {
	final.rows.keys, final.changes = r.store, nil
	r.final, r.finalNumber = final, number
}

// statesAt returns the final and the latest state when the blocks up to a number are final. They
// are those of today if no fact becomes final.
func (r *Replica) statesAt(number uint64) (final, latest *state, err error) {
	if final, err = r.final.fork(); err != nil {
		return nil, nil, err
	}
	n, err := r.replay(final, r.finalNumber+1, number)
	if err != nil {
		return nil, nil, err
	}
	if n == 0 {
		return r.final, r.latest, nil
	}
	latest, err = r.replayed(final, number+1, r.cursor.Number)
	return final, latest, err
}

// replayed returns a state with the stored facts of some blocks. It is the same one if there are
// none.
func (r *Replica) replayed(s *state, from, to uint64) (*state, error) {
	next, err := s.fork()
	if err != nil {
		return nil, err
	}
	n, err := r.replay(next, from, to)
	if err != nil || n > 0 {
		return next, err
	}
	return s, nil
}

// replay applies the stored facts of some blocks to a state, and returns how many there are.
func (r *Replica) replay(s *state, from, to uint64) (n int, err error) {
	err = r.store.Range(bucketFacts, blockKey(from), blockKey(to+1), func(key, value []byte) error {
		fact, err := r.contract.archivedFact(key, value)
		if err != nil {
			return err
		}
		n++
		return s.apply(fact)
	})
	if err != nil {
		return n, err
	}
	return n, s.save()
}
