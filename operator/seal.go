package operator

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
)

// sealGas is the gas limit of a seal that cannot be estimated. A seal uses less: it writes a few
// storage slots.
const sealGas = 500_000

// seal closes the open batch if it is due. It returns nil if it is not, or if another operator was
// first.
func (o *Operator) seal(ctx context.Context) (*chain.Receipt, error) {
	queue, due, err := o.due(ctx)
	if err != nil || !due {
		return nil, err
	}
	receipt, err := o.sendSeal(ctx, queue.Open)
	if isRevert(err) {
		return nil, o.excuseRevert(ctx, queue, err)
	}
	if err != nil {
		return nil, err
	}
	return &receipt, nil
}

// sendSeal sends the seal. Nodes estimate the gas with the time of the newest block, at which the
// batch may not be due yet on a chain that makes no empty blocks. Then it is sent without an
// estimate.
func (o *Operator) sendSeal(ctx context.Context, batch uint64) (chain.Receipt, error) {
	id, tx := fmt.Sprintf("seal/%d", batch), o.config.ZContract.Seal()
	build := func() (chain.Tx, error) { return tx, nil }
	receipt, err := o.transact(ctx, id, build)
	if isRevert(err) && receipt.Tx == (common.Hash{}) {
		tx.Gas = sealGas
		return o.transact(ctx, id, build)
	}
	return receipt, err
}

// early is a batch whose seal came too early, and when the next one is tried, by the estimates of
// [chain.Client.TryTime].
type early struct{ batch, until uint64 }

// due reports whether the open batch may be sealed in the next block. This machine's clock decides
// when the node is asked for the time of that block. A node that can't say, as on Raft, leaves it
// to an attempt; if that comes too early, the next one waits for the rest of the time.
func (o *Operator) due(ctx context.Context) (queue ledger.Queue, due bool, err error) {
	queue, err = o.config.ZContract.Queue(ctx)
	if err != nil || queue.Count == 0 {
		return queue, false, err
	}
	age, err := o.config.ZContract.SealAfter(ctx)
	if err != nil {
		return queue, false, err
	}
	client, opened := o.config.ZContract.Client(), queue.OpenedAt
	isDue := func(now uint64) bool { return now > opened && now-opened > age }
	now, err := client.TryTime(ctx, 0)
	if err != nil || !isDue(now) {
		return queue, false, err
	}
	next, known, err := client.PendingTime(ctx)
	if known || err != nil {
		return queue, isDue(next), err
	}
	return queue, o.early.batch != queue.Open || now >= o.early.until, nil
}

// excuseRevert returns nil for a seal that reverted because the batch is sealed already, or because
// it is not due by the chain's clock yet. Otherwise it returns the revert.
func (o *Operator) excuseRevert(ctx context.Context, before ledger.Queue, revert error) error {
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
	if now.Open != before.Open {
		return nil
	}
	if at := before.OpenedAt + age; head.Time <= at {
		try, err := o.config.ZContract.Client().TryTime(ctx, 0)
		o.early = early{before.Open, try + at - head.Time + 1}
		return err
	}
	return revert
}
