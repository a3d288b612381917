package ledger

import (
	"context"
	"errors"
)

// finalise brings the final state up to the newest final block that was read.
func (r *Replica) finalise(ctx context.Context, head uint64) error {
	number, err := r.client.FinalBefore(ctx, head)
	if err != nil {
		return err
	}
	number = min(number, r.cursor.Number)
	if number <= r.finalNumber {
		return nil
	}
	if err := r.applyFinal(number); err != nil {
		return errors.Join(err, r.load())
	}
	if err := r.store.Put(bucketMeta, keyFinal, blockKey(number)); err != nil {
		return errors.Join(err, r.load())
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.finalNumber = number
	r.checkpoints = trimCheckpoints(r.checkpoints, number)
	r.notify()
	return nil
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
