package operator

import (
	"context"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
)

// sealGas is the limit of a seal that cannot be estimated. It is not what a seal costs: a few storage slots.
const sealGas = 500_000

// seal closes the open batch if its oldest leaf has waited long enough; nil when it is not due or another was first.
func (o *Operator) seal(ctx context.Context) (*chain.Receipt, error) {
	queue, due, err := o.due(ctx)
	if err != nil || !due {
		return nil, err
	}
	tx := o.config.ZContract.Seal()
	receipt, reverted, err := o.transact(ctx, tx)
	if reverted && receipt.Tx == (chain.Receipt{}).Tx {
		// Nodes estimate with the newest block's time. A chain that makes no empty blocks is late by as long as it was quiet.
		tx.Gas = sealGas
		receipt, reverted, err = o.transact(ctx, tx)
	}
	if reverted {
		return nil, o.sealedByOthers(ctx, queue, err)
	}
	if err != nil {
		return nil, err
	}
	return &receipt, nil
}

// due tells whether the open batch may be sealed in the next block, by the later of the chain's and this machine's clock.
func (o *Operator) due(ctx context.Context) (queue ledger.Queue, due bool, err error) {
	if queue, err = o.config.ZContract.Queue(ctx); err != nil || queue.Count == 0 {
		return queue, false, err
	}
	age, err := o.config.ZContract.SealAfter(ctx)
	if err != nil {
		return queue, false, err
	}
	head, err := o.config.ZContract.Client().Head(ctx)
	if err != nil {
		return queue, false, err
	}
	now := max(head.Time, uint64(time.Duration(time.Now().UnixNano())/head.Unit()))
	return queue, now > queue.OpenedAt && now-queue.OpenedAt > age, nil
}

// sealedByOthers forgives a refused seal when the batch is closed by now, or is not due by the chain's own clock yet.
func (o *Operator) sealedByOthers(ctx context.Context, before ledger.Queue, cause error) error {
	now, err := o.config.ZContract.Queue(ctx)
	if err != nil {
		return err
	}
	head, err := o.config.ZContract.Client().Head(ctx)
	if err != nil {
		return err
	}
	age, err := o.config.ZContract.SealAfter(ctx)
	if err != nil {
		return err
	}
	if now.Open != before.Open || head.Time <= before.OpenedAt+age {
		return nil
	}
	return cause
}
