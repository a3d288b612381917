package operator

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// appendPending appends all sealed batches. After an error it returns those that it appended
// before.
func (o *Operator) appendPending(ctx context.Context) ([]Appended, error) {
	var done []Appended
	for {
		batch, ok := o.config.Replica.Latest().Pending()
		if !ok {
			return done, nil
		}
		receipt, ours, err := o.appendBatch(ctx, batch)
		if err != nil {
			return done, err
		}
		if ours {
			done = append(done, Appended{batch.Index, len(batch.Leaves), receipt})
			continue
		}
		if err := o.config.Replica.Sync(ctx); err != nil {
			return done, err
		}
	}
}

// appendBatch proves one batch and puts it into the tree. ours is false if another operator did.
func (o *Operator) appendBatch(ctx context.Context, batch ledger.PendingBatch) (r chain.Receipt, ours bool, err error) {
	receipt, err := o.transact(ctx, fmt.Sprintf("append/%d", batch.Index), func() (chain.Tx, error) {
		tx, err := o.proveAppend(ctx, batch)
		if err != nil {
			return tx, err
		}
		// Proving takes a while: look again before paying for a transaction that can only fail.
		appended, err := o.isAppended(ctx, batch)
		if err == nil && appended {
			err = errAppended
		}
		return tx, err
	})
	if errors.Is(err, errAppended) {
		return chain.Receipt{}, false, nil
	}
	if isRevert(err) {
		if appended, queueErr := o.isAppended(ctx, batch); queueErr == nil && appended {
			return chain.Receipt{}, false, nil
		}
	}
	if err != nil {
		return chain.Receipt{}, false, fmt.Errorf("operator: append batch %d: %w", batch.Index, err)
	}
	return receipt, true, nil
}

// errAppended means that another operator has appended the batch.
var errAppended = errors.New("operator: the batch is appended already")

// proveAppend returns the transaction that appends a batch, with its proof.
func (o *Operator) proveAppend(ctx context.Context, batch ledger.PendingBatch) (chain.Tx, error) {
	s, err := statement.NewAppend(batch.OldRoot, batch.Path, batch.Leaves)
	if err != nil {
		return chain.Tx{}, fmt.Errorf("operator: batch %d: %w", batch.Index, err)
	}
	proof, err := o.config.Prover.Prove(ctx, s)
	if err != nil {
		return chain.Tx{}, fmt.Errorf("operator: prove batch %d: %w", batch.Index, err)
	}
	var leaves [tree.BatchSize]notes.Commitment
	copy(leaves[:], batch.Leaves)
	return o.config.ZContract.Append(leaves, s.Public.NewRoot, ledger.Proof(proof)), nil
}

// isAppended reports whether the batch is in the tree by now.
func (o *Operator) isAppended(ctx context.Context, batch ledger.PendingBatch) (bool, error) {
	queue, err := o.config.ZContract.Queue(ctx)
	return queue.Appended > uint64(batch.Index), err
}
