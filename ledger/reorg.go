package ledger

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// rewindOrphans compares the checkpoints with the chain up to head, and rewinds to the newest one
// that the chain still has. behind is true if the node has fewer blocks than were read, but no
// others, as a node behind a load balancer may. Then there is nothing to read.
func (r *Replica) rewindOrphans(
	ctx context.Context, c *chain.Client, head chain.Block,
) (behind bool, err error) {
	known := upTo(r.checkpoints, head.Number)
	if len(known) == 0 {
		return len(r.checkpoints) > 0, nil
	}
	newest := known[len(known)-1]
	last, found, err := r.newestInChain(ctx, c, known)
	switch {
	case err != nil:
		return false, err
	case !found:
		if err := c.CheckChain(ctx); err != nil {
			return false, err
		}
		return false, r.reset()
	case last.Number == newest.Number: // nothing was orphaned
		return newest.Number < r.cursor.Number, nil
	}
	return false, r.rewind(last)
}

// upTo returns those of the checkpoints, which are in the chain's order, that are not after a
// block.
func upTo(checkpoints []chain.Block, number uint64) []chain.Block {
	n := len(checkpoints)
	for n > 0 && checkpoints[n-1].Number > number {
		n--
	}
	return checkpoints[:n]
}

// newestInChain returns the newest of the blocks that is still in the chain. found is false if none
// is. It returns ErrFinalReverted if one that was final is not.
func (r *Replica) newestInChain(
	ctx context.Context, c *chain.Client, blocks []chain.Block,
) (b chain.Block, found bool, err error) {
	for _, block := range slices.Backward(blocks) {
		now, err := c.BlockAt(ctx, block.Number)
		if err != nil {
			return chain.Block{}, false, err
		}
		if now.Hash == block.Hash {
			return block, true, nil
		}
		if block.Number <= r.finalNumber {
			return chain.Block{}, false, fmt.Errorf("%w: block %d", ErrFinalReverted, block.Number)
		}
	}
	return chain.Block{}, false, nil
}

// rewind deletes everything that was read after a checkpoint.
func (r *Replica) rewind(to chain.Block) error {
	latest, err := r.replayed(r.final, r.finalNumber+1, to.Number)
	if err != nil {
		return err
	}
	checkpoints := upTo(r.checkpoints, to.Number)
	return r.commit(func(tx store.Tx) error {
		return errors.Join(
			tx.DeleteRange(bucketFacts, blockKey(to.Number+1), nil),
			r.putCheckpoints(tx, checkpoints),
			putCursor(tx, to),
		)
	}, func() error {
		r.cursor, r.checkpoints, r.latest = to, checkpoints, latest
		return nil
	})
}

// loadCheckpoints returns the blocks that Sync compares with the chain: the first one that was
// stored, the newest final one and all after it. No others are kept.
func (r *Replica) loadCheckpoints() (checkpoints []chain.Block, err error) {
	err = r.store.Range(bucketBlocks, nil, nil, func(key, value []byte) error {
		block, err := decodeBlock(key, value)
		checkpoints = append(checkpoints, block)
		return err
	})
	return checkpoints, err
}

// putCheckpoints replaces the stored checkpoints.
func (r *Replica) putCheckpoints(tx store.Tx, checkpoints []chain.Block) error {
	for _, old := range r.checkpoints {
		if !slices.Contains(checkpoints, old) {
			if err := tx.Delete(bucketBlocks, blockKey(old.Number)); err != nil {
				return err
			}
		}
	}
	for _, block := range checkpoints {
		if !slices.Contains(r.checkpoints, block) {
			if err := tx.Put(bucketBlocks, blockKey(block.Number), encodeBlock(block)); err != nil {
				return err
			}
		}
	}
	return nil
}

// trimCheckpoints drops the final blocks except for the first and the last of them.
func trimCheckpoints(checkpoints []chain.Block, finalNumber uint64) []chain.Block {
	final := len(upTo(checkpoints, finalNumber))
	if final <= 2 {
		return checkpoints
	}
	return append([]chain.Block{checkpoints[0]}, checkpoints[final-1:]...)
}
