package operator

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/statement"
)

// DefaultInterval is how often [Operator.Run] looks for work when the chain shows nothing new.
const DefaultInterval = time.Second

// Config is what an operator works with. All fields except Interval must be set. What the outbox
// keeps only saves an operator work after a restart: it is correct without it.
type Config struct {
	// ZContract is the z-contract of the deployment.
	ZContract *ledger.ZContract
	// Replica follows ZContract. The operator syncs it.
	Replica *ledger.Replica
	// Outbox sends the transactions. Its account pays the gas and needs no office.
	Outbox *outbox.Outbox
	// Prover proves the appends.
	Prover statement.Prover
	// Interval is how often Run looks for work; 0 means [DefaultInterval].
	Interval time.Duration
}

// Operator seals, appends and submits. Its methods may be called from any goroutine, but only one
// [Operator.Step] or [Operator.Run] at a time.
type Operator struct {
	config Config
	early  early
}

// New returns an operator of a deployment. It asks nothing of the chain.
func New(c Config) (*Operator, error) {
	if c.ZContract == nil || c.Replica == nil || c.Outbox == nil || c.Prover == nil {
		return nil, errors.New("operator: the configuration needs a z-contract, a replica, an outbox and a prover")
	}
	if c.Interval == 0 {
		c.Interval = DefaultInterval
	}
	return &Operator{config: c}, nil
}

// Work is what one step did. The zero value is a step that found nothing to do.
type Work struct {
	// Sealed is the receipt of the seal, or nil if no batch was sealed.
	Sealed *chain.Receipt
	// Appended are the batches that were appended, in order.
	Appended []Appended
}

// isZero reports whether the step did nothing.
func (w Work) isZero() bool { return w.Sealed == nil && len(w.Appended) == 0 }

// Appended is a batch that was appended to the tree.
type Appended struct {
	// Batch is the index of the batch.
	Batch uint32
	// Leaves is how many leaves it has, 1 to 64.
	Leaves int
	// Receipt is that of the append.
	Receipt chain.Receipt
}

// Step seals the open batch if it is due, and appends all sealed batches. It leaves out what
// another operator did meanwhile. After an error, the result is what was done before it.
func (o *Operator) Step(ctx context.Context) (Work, error) {
	if err := errors.Join(o.config.Outbox.Push(ctx), o.config.Replica.Sync(ctx)); err != nil {
		return Work{}, err
	}
	sealed, err := o.seal(ctx)
	if err != nil {
		return Work{}, err
	}
	appended, err := o.appendPending(ctx)
	return Work{sealed, appended}, err
}

// Run calls [Operator.Step] until ctx ends, and then returns ctx.Err(). It calls done, which may be
// nil, after every step that did something or failed. It goes on after an error, except after one
// for which [ledger.Permanent] is true.
func (o *Operator) Run(ctx context.Context, done func(Work, error)) error {
	for {
		changed := o.config.Replica.Changed()
		work, err := o.Step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if done != nil && (err != nil || !work.isZero()) {
			done(work, err)
		}
		if ledger.Permanent(err) {
			return err
		}
		if err := ledger.WaitForChange(ctx, changed, o.config.Interval); err != nil {
			return err
		}
	}
}

// transact sends a transaction under an ID, waits until it is mined, and syncs the replica. If one
// is under way under the ID, perhaps since before a restart, it sends that instead of building
// another.
func (o *Operator) transact(
	ctx context.Context, id string, build func() (chain.Tx, error),
) (chain.Receipt, error) {
	box := o.config.Outbox
	known, err := box.Has(id)
	if err != nil {
		return chain.Receipt{}, err
	}
	if !known {
		tx, err := build()
		if err == nil {
			err = box.Write(ctx, id, tx, nil)
		}
		if err != nil {
			return chain.Receipt{}, err
		}
	}
	receipt, err := box.Deliver(ctx, id)
	switch {
	case err == nil:
		return receipt, errors.Join(box.Release(id), o.config.Replica.Sync(ctx))
	case isRevert(err) || errors.Is(err, outbox.ErrNonceTaken):
		return receipt, errors.Join(err, box.Forget(box.Journal(), id)) // the next try is a new one
	}
	return receipt, err
}

// isRevert reports whether the contract refused the transaction, either when it was mined or when
// its gas was estimated.
func isRevert(err error) bool {
	var revert *chain.RevertError
	return errors.As(err, &revert)
}

// Account returns the account that pays the gas.
func (o *Operator) Account() common.Address { return o.config.Outbox.Address() }
