package operator

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/statement"
)

// append proves one batch and puts it into the tree; nil when another operator did.
func (o *Operator) append(ctx context.Context, batch ledger.PendingBatch) (*chain.Receipt, error) {
	s, err := statement.NewAppend(batch.OldRoot, batch.Path, batch.Leaves)
	if err != nil {
		return nil, fmt.Errorf("operator: batch %d: %w", batch.Index, err)
	}
	proof, err := o.config.Prover.Prove(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("operator: prove batch %d: %w", batch.Index, err)
	}
	// Proving takes a while: look again before paying for a transaction that can only fail.
	queue, err := o.config.ZContract.Queue(ctx)
	if err != nil {
		return nil, err
	}
	if queue.Appended > uint64(batch.Index) {
		return nil, nil
	}
	var leaves [tree.BatchSize]notes.Commitment
	copy(leaves[:], batch.Leaves)
	receipt, reverted, err := o.transact(ctx, o.config.ZContract.Append(leaves, s.Public.NewRoot, ledger.Proof(proof)))
	if reverted {
		if queue, asked := o.config.ZContract.Queue(ctx); asked == nil && queue.Appended > uint64(batch.Index) {
			return nil, nil
		}
	}
	if err != nil {
		return nil, fmt.Errorf("operator: append batch %d: %w", batch.Index, err)
	}
	return &receipt, nil
}
