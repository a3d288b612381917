package ledger

import (
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// Replica.mu is never held while waiting for the store: a reader may have the store locked and ask
// for a state.

// page is what was read of a range of blocks.
type page struct {
	logs   []types.Log            // those that are events of the contracts, in order
	facts  []Fact                 // the logs, decoded
	blocks map[uint64]chain.Block // the blocks of all logs, and the last block of the range
	end    chain.Block            // the last block of the range
}

// newPage decodes the logs of a range of blocks and leaves out those that are not events.
func (c *ZContract) newPage(logs []types.Log, blocks map[uint64]chain.Block, end chain.Block) (page, error) {
	p := page{blocks: blocks, end: end}
	p.blocks[end.Number] = end
	for _, l := range logs {
		event, known, err := c.decode(&l)
		if err != nil {
			return page{}, err
		}
		if !known {
			continue
		}
		p.logs = append(p.logs, l)
		p.facts = append(p.facts, Fact{
			Cursor:    cursorOf(l),
			BlockHash: l.BlockHash,
			Tx:        l.TxHash,
			Time:      blocks[l.BlockNumber].Time,
			Event:     event,
		})
	}
	return p, nil
}

// add applies and stores a page. After an error the replica is as it was.
func (r *Replica) add(p page) error {
	if err := r.applyLatest(p.facts); err != nil {
		return errors.Join(err, r.load())
	}
	if err := r.store.Update(p.save); err != nil {
		return errors.Join(err, r.load())
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, number := range slices.Sorted(maps.Keys(p.blocks)) {
		r.checkpoints = append(r.checkpoints, p.blocks[number])
	}
	r.cursor = p.end
	r.notify()
	return nil
}

// applyLatest applies facts to the latest state.
func (r *Replica) applyLatest(facts []Fact) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, fact := range facts {
		if err := r.latest.apply(fact); err != nil {
			return err
		}
	}
	return nil
}

// save stores the page.
func (p page) save(tx store.Tx) error {
	for _, block := range p.blocks {
		if err := tx.Put(bucketBlocks, blockKey(block.Number), encodeBlock(block)); err != nil {
			return err
		}
	}
	for i, l := range p.logs {
		if err := archive(tx, l, p.facts[i].Time); err != nil {
			return err
		}
	}
	return putCursor(tx, p.end)
}
