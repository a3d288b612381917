package ledger

import (
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// The lock of the states is never held while waiting for the store: a reader may hold the store and ask for a state.

// keep applies and stores the page that ends with a block; after an error the replica is as it was.
func (r *Replica) keep(logs []types.Log, blocks map[uint64]chain.Block, end chain.Block) error {
	facts, err := r.facts(logs, blocks)
	if err != nil {
		return err
	}
	blocks[end.Number] = end
	if err := r.advance(facts); err != nil {
		return errors.Join(err, r.load())
	}
	if err := r.store.Update(func(tx store.Tx) error { return storePage(tx, logs, facts, blocks, end) }); err != nil {
		return errors.Join(err, r.load())
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, number := range slices.Sorted(maps.Keys(blocks)) {
		r.kept = append(r.kept, blocks[number])
	}
	r.cursor = end
	r.notify()
	return nil
}

// facts decodes logs; what is of no interest has no event.
func (r *Replica) facts(logs []types.Log, blocks map[uint64]chain.Block) ([]Fact, error) {
	facts := make([]Fact, len(logs))
	for i, l := range logs {
		event, err := r.contract.decode(&l)
		if err != nil {
			return nil, err
		}
		facts[i] = Fact{Cursor: cursorOf(l), BlockHash: l.BlockHash, Tx: l.TxHash, Time: blocks[l.BlockNumber].Time, Event: event}
	}
	return facts, nil
}

// advance applies facts to the latest state.
func (r *Replica) advance(facts []Fact) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, fact := range facts {
		if err := r.latest.applyFact(fact); err != nil {
			return err
		}
	}
	return nil
}

func storePage(tx store.Tx, logs []types.Log, facts []Fact, blocks map[uint64]chain.Block, end chain.Block) error {
	for _, block := range blocks {
		if err := tx.Put(bucketBlocks, blockKey(block.Number), encodeBlock(block)); err != nil {
			return err
		}
	}
	for i, l := range logs {
		if facts[i].Event == nil {
			continue
		}
		if err := archive(tx, l, facts[i].Time); err != nil {
			return err
		}
	}
	return putCursor(tx, end)
}

// finalise moves the final state on.
func (r *Replica) finalise(ctx context.Context, head uint64) error {
	number, err := r.client.FinalBefore(ctx, head)
	if err != nil {
		return err
	}
	number = min(number, r.cursor.Number)
	if number <= r.finalNumber {
		return nil
	}
	if err := r.advanceFinal(number); err != nil {
		return errors.Join(err, r.load())
	}
	if err := r.store.Put(bucketMeta, keyFinal, blockKey(number)); err != nil {
		return errors.Join(err, r.load())
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.finalNumber, r.kept = number, trim(r.kept, number)
	r.notify()
	return nil
}

// advanceFinal applies the stored facts up to a block to the final state.
func (r *Replica) advanceFinal(number uint64) error {
	return r.store.Range(bucketFacts, blockKey(r.finalNumber+1), blockKey(number+1), func(key, value []byte) error {
		fact, err := r.contract.fact(key, value)
		if err != nil {
			return err
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		return r.final.applyFact(fact)
	})
}
