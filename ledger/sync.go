package ledger

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
)

// errMoved means that the chain changed while a page was read.
var errMoved = errors.New("ledger: the chain reorganised while it was read")

// Sync reads the blocks that the replica does not have yet, and looks again which blocks are final.
// If the chain reorganised, it rewinds first.
//
// What was read before an error stays. [Permanent] reports whether another attempt can help.
func (r *Replica) Sync(ctx context.Context) error {
	r.syncing.Lock()
	defer r.syncing.Unlock()
	for attempt := 0; ; attempt++ {
		err := r.sync(ctx)
		if !errors.Is(err, errMoved) || attempt == 10 {
			return err
		}
	}
}

// Follow syncs again and again until ctx ends, and then returns ctx.Err(). It calls failed, which
// may be nil, with every error of [Replica.Sync]. It goes on after an error, because a node may be
// reachable again later, but ends with one that is [Permanent].
func (r *Replica) Follow(ctx context.Context, failed func(error)) error {
	for {
		err := r.Sync(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && failed != nil {
			failed(err)
		}
		if Permanent(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(r.client.Poll()):
		}
	}
}

func (r *Replica) sync(ctx context.Context) error {
	if err := r.refresh(); err != nil {
		return err
	}
	head, err := r.client.Head(ctx)
	if err != nil {
		return err
	}
	if behind, err := r.rewindOrphans(ctx, head); err != nil || behind {
		return err
	}
	final, err := r.client.FinalBefore(ctx, head.Number)
	if err != nil {
		return err
	}
	if err := r.advance(final); err != nil {
		return err
	}
	size := r.config.Page
	for r.cursor.Number < head.Number {
		err := r.readPage(ctx, r.pageEnd(size, final, head.Number), final)
		if refused(err) && size > 1 {
			size /= 2
			continue
		}
		if err != nil {
			return err
		}
		if r.config.Progress != nil {
			r.config.Progress(r.cursor.Number, head.Number)
		}
	}
	return nil
}

// pageEnd returns the last block of the next page. No page has final blocks and others.
func (r *Replica) pageEnd(size, final, head uint64) uint64 {
	end := min(r.cursor.Number+size, head)
	if r.cursor.Number < final {
		end = min(end, final)
	}
	return end
}

// refused reports whether the node answered with an error: usually because a page has too many
// logs.
func refused(err error) bool {
	var rpcError interface{ ErrorCode() int }
	return errors.As(err, &rpcError)
}

// readPage reads the blocks up to one, checks that they follow what was read, and adds their facts
// to the replica: either all or none.
func (r *Replica) readPage(ctx context.Context, to, final uint64) error {
	from := r.cursor.Number + 1
	if err := r.checkParent(ctx, from); err != nil {
		return err
	}
	end, err := r.client.BlockAt(ctx, to)
	if err != nil {
		return err
	}
	logs, err := r.client.Logs(ctx, from, to, r.contract.at.ZContract, r.contract.at.PrivateContracts)
	if err != nil {
		return err
	}
	blocks, err := r.blocksOf(ctx, logs)
	if err != nil {
		return err
	}
	again, err := r.client.BlockAt(ctx, to)
	if err != nil {
		return err
	}
	if again.Hash != end.Hash {
		return errMoved
	}
	p, err := r.contract.newPage(logs, blocks, end)
	if err != nil {
		return err
	}
	return r.add(p, final)
}

// checkParent checks that the next block follows the newest one that was read.
func (r *Replica) checkParent(ctx context.Context, next uint64) error {
	if r.nothingRead() {
		return nil
	}
	block, err := r.client.BlockAt(ctx, next)
	if err != nil {
		return err
	}
	if block.Parent != r.cursor.Hash {
		return errMoved
	}
	return nil
}

// blocksOf returns the blocks of the logs by number, and checks that they have the hashes that the
// logs name.
func (r *Replica) blocksOf(ctx context.Context, logs []types.Log) (map[uint64]chain.Block, error) {
	blocks := map[uint64]chain.Block{}
	for _, l := range logs {
		number := l.BlockNumber
		if _, have := blocks[number]; !have {
			block, err := r.client.BlockAt(ctx, number)
			if err != nil {
				return nil, err
			}
			blocks[number] = block
		}
		if blocks[number].Hash != l.BlockHash {
			return nil, errMoved
		}
	}
	return blocks, nil
}
