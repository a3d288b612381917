package ledger

import (
	"errors"

	"github.com/zsettle/zsettle/chain"
)

// finalise brings the final state up to a block that is final, if that was read: its hash counts as
// much as its number.
func (r *Replica) finalise(final chain.Block) error {
	if final.Number <= r.finalNumber {
		return nil
	}
	ours, known := r.blockRead(final.Number)
	if !known { // a block within a page, of a node that is behind: a later one will do
		return nil
	}
	if ours.Hash != final.Hash {
		return errMoved
	}
	if err := r.applyFinal(final.Number); err != nil {
		return errors.Join(err, r.load())
	}
	if err := r.store.Put(bucketMeta, keyFinal, blockKey(final.Number)); err != nil {
		return errors.Join(err, r.load())
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.finalNumber = final.Number
	r.checkpoints = trimCheckpoints(r.checkpoints, final.Number)
	r.notify()
	return nil
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

// applyFinal applies the stored facts up to a block to the final state.
func (r *Replica) applyFinal(number uint64) error {
	from, to := blockKey(r.finalNumber+1), blockKey(number+1)
	return r.store.Range(bucketFacts, from, to, func(key, value []byte) error {
		fact, err := r.contract.archivedFact(key, value)
		if err != nil {
			return err
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		return r.final.apply(fact)
	})
}
