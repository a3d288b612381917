package ledger

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// errMoved means that the chain changed while a page was read.
var errMoved = errors.New("ledger: the chain reorganised while it was read")

// Sync reads what the chain has that the replica has not, rewinding first if it reorganised, and moves finality on. After an error
// the replica stands where it stood before the page in question; ErrRoot, ErrGap, ErrMalformed and ErrFinalReverted do not go away by
// trying again.
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

// Follow syncs until ctx ends, and then returns its error. A node that cannot be reached is tried again; failed, if not nil, is told
// of every error. An error that trying again cannot mend ends it.
func (r *Replica) Follow(ctx context.Context, failed func(error)) error {
	for {
		err := r.Sync(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && failed != nil {
			failed(err)
		}
		if permanent(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(r.client.Poll()):
		}
	}
}

func permanent(err error) bool {
	for _, target := range []error{ErrRoot, ErrGap, ErrMalformed, ErrFinalReverted, chain.ErrOtherChain, store.ErrCorrupt} {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}

func (r *Replica) sync(ctx context.Context) error {
	head, err := r.client.Head(ctx)
	if err != nil {
		return err
	}
	if behind, err := r.settleOn(ctx, head); err != nil || behind {
		return err
	}
	page := r.config.Page
	for r.cursor.Number < head.Number {
		err := r.readPage(ctx, min(r.cursor.Number+page, head.Number))
		if refused(err) && page > 1 {
			page /= 2
			continue
		}
		if err != nil {
			return err
		}
	}
	return r.finalise(ctx, head.Number)
}

// refused tells whether the node answered, and with an error: usually because a page has too many logs.
func refused(err error) bool {
	var rpcError interface{ ErrorCode() int }
	return errors.As(err, &rpcError)
}

// readPage reads the blocks up to one, checks that they follow what was read, and stores and applies their facts, all or none.
func (r *Replica) readPage(ctx context.Context, to uint64) error {
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
	return r.keep(logs, blocks, end)
}

// checkParent checks that the next block follows the newest one that was read.
func (r *Replica) checkParent(ctx context.Context, next uint64) error {
	if r.blank() {
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

// blocksOf returns the blocks of the logs, each with the hash that its logs name.
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
