package ledger

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// settleOn finds the newest block that was read and is still in the chain, and rewinds to it. behind is true when the node, one of
// several at an address perhaps, has less than was read, but nothing else: then there is nothing to do.
func (r *Replica) settleOn(ctx context.Context, head chain.Block) (behind bool, err error) {
	newest := len(r.kept) - 1
	for newest >= 0 && r.kept[newest].Number > head.Number {
		newest--
	}
	for i := newest; i >= 0; i-- {
		block := r.kept[i]
		now, err := r.client.BlockAt(ctx, block.Number)
		switch {
		case err != nil:
			return false, err
		case now.Hash == block.Hash && i == newest:
			return block.Number < r.cursor.Number, nil
		case now.Hash == block.Hash:
			return false, r.rewind(block)
		case block.Number <= r.finalNumber:
			return false, fmt.Errorf("%w: block %d", ErrFinalReverted, block.Number)
		}
	}
	if newest < 0 {
		return len(r.kept) > 0, nil
	}
	return false, r.forget() // nothing that was read is left, and none of it was final
}

// rewind forgets everything after a block that was kept.
func (r *Replica) rewind(to chain.Block) error {
	err := r.store.Update(func(tx store.Tx) error {
		return errors.Join(tx.DeleteRange(bucketFacts, blockKey(to.Number+1), nil), tx.DeleteRange(bucketBlocks, blockKey(to.Number+1), nil),
			putCursor(tx, to))
	})
	if err != nil {
		return err
	}
	return r.load()
}

// loadKept reads the blocks that a reorganisation is looked for at: the first that was read, the newest final one and all after it.
func (r *Replica) loadKept(finalNumber uint64) (kept []chain.Block, err error) {
	err = r.store.Range(bucketBlocks, nil, nil, func(key, value []byte) error {
		b, err := decodeBlock(key, value)
		kept = append(kept, b)
		return err
	})
	return trim(kept, finalNumber), err
}

// trim drops the final blocks but for the first and the last of them.
func trim(kept []chain.Block, finalNumber uint64) []chain.Block {
	final := 0
	for final < len(kept) && kept[final].Number <= finalNumber {
		final++
	}
	if final <= 2 {
		return kept
	}
	return append([]chain.Block{kept[0]}, kept[final-1:]...)
}
