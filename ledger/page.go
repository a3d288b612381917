package ledger

import (
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

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
//
// A page of final blocks goes straight to the final state, unless there are facts before it that
// are not final.
func (r *Replica) add(p page, final uint64) error {
	next, err := r.latest.with(p.facts)
	if err != nil {
		return err
	}
	straight, finalNumber := p.end.Number <= final && r.latest == r.final, r.finalNumber
	if straight {
		finalNumber = p.end.Number
	}
	checkpoints := trimCheckpoints(slices.Concat(r.checkpoints, p.checkpoints()), finalNumber)
	return r.commit(func(tx store.Tx) error {
		err := errors.Join(p.archive(tx), r.putCheckpoints(tx, checkpoints), putCursor(tx, p.end))
		if err == nil && straight {
			err = r.putFinal(tx, next, finalNumber)
		}
		return err
	}, func() error {
		r.cursor, r.checkpoints = p.end, checkpoints
		if straight {
			r.replaceFinal(next, finalNumber)
		}
		return r.replaceLatest(next)
	})
}

// replaceLatest makes next, which was forked from the latest state or is the final one, the latest
// state. Its caller holds the lock.
func (r *Replica) replaceLatest(next *state) error {
	if below := r.latest.changes; next != r.final && next != r.latest && below != nil { // forks do not pile up
		if err := next.changes.Flush(below); err != nil {
			return err
		}
		next.rows.keys, next.changes = below, below
	}
	r.latest = next
	return nil
}

// checkpoints returns the blocks of the page, in order.
func (p page) checkpoints() (blocks []chain.Block) {
	for _, number := range slices.Sorted(maps.Keys(p.blocks)) {
		blocks = append(blocks, p.blocks[number])
	}
	return blocks
}

// archive stores the logs of the page.
func (p page) archive(tx store.Tx) error {
	for i, l := range p.logs {
		if err := archive(tx, l, p.facts[i].Time); err != nil {
			return err
		}
	}
	return nil
}
