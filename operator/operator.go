package operator

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/statement"
)

// DefaultInterval is how often [Operator.Run] looks for work when the chain shows nothing new.
const DefaultInterval = time.Second

// Config is what an operator is made of.
type Config struct {
	// ZContract is the deployment; Replica follows it.
	ZContract *ledger.ZContract
	Replica   *ledger.Replica
	// Account pays the gas.
	Account chain.Signer
	// Prover proves the appends.
	Prover statement.Prover
	// Interval is how often Run looks for work; 0 means DefaultInterval.
	Interval time.Duration
}

// Operator seals, appends and submits. Its methods may be called from any goroutine, one Step at a time.
type Operator struct{ config Config }

// New returns an operator of a deployment.
func New(c Config) (*Operator, error) {
	if c.ZContract == nil || c.Replica == nil || c.Account == nil || c.Prover == nil {
		return nil, errors.New("operator: a field of the configuration is not set")
	}
	if c.Interval == 0 {
		c.Interval = DefaultInterval
	}
	return &Operator{c}, nil
}

// Work is what one step did.
type Work struct {
	// Sealed is the receipt of the batch that was closed, or nil.
	Sealed *chain.Receipt
	// Appended are the batches that were put into the tree, in order.
	Appended []Appended
}

// Appended is a batch that was put into the tree.
type Appended struct {
	Batch   uint32
	Leaves  int
	Receipt chain.Receipt
}

// Step seals the open batch if it is due and appends all that is sealed. When another operator is faster, it leaves that to it.
func (o *Operator) Step(ctx context.Context) (work Work, err error) {
	if err := o.config.Replica.Sync(ctx); err != nil {
		return work, err
	}
	if work.Sealed, err = o.seal(ctx); err != nil {
		return work, err
	}
	for {
		batch, ok := o.config.Replica.Latest().Pending()
		if !ok {
			return work, nil
		}
		receipt, err := o.append(ctx, batch)
		if err != nil {
			return work, err
		}
		if receipt != nil {
			work.Appended = append(work.Appended, Appended{batch.Index, len(batch.Leaves), *receipt})
			continue
		}
		if err := o.config.Replica.Sync(ctx); err != nil {
			return work, err
		}
	}
}

// Run steps until ctx ends, and then returns its error. done, if not nil, is told of every step that did something or failed. An error
// that trying again cannot mend ends it.
func (o *Operator) Run(ctx context.Context, done func(Work, error)) error {
	for {
		changed := o.config.Replica.Changed()
		work, err := o.Step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if done != nil && (err != nil || work.Sealed != nil || len(work.Appended) > 0) {
			done(work, err)
		}
		if permanent(err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-changed:
		case <-time.After(o.config.Interval):
		}
	}
}

func permanent(err error) bool {
	for _, target := range []error{ledger.ErrRoot, ledger.ErrGap, ledger.ErrMalformed, ledger.ErrFinalReverted, chain.ErrOtherChain} {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}

// transact sends and waits; reverted tells that the contract refused, then or already when asked for the gas.
func (o *Operator) transact(ctx context.Context, tx chain.Tx) (receipt chain.Receipt, reverted bool, err error) {
	receipt, err = o.config.ZContract.Client().Transact(ctx, o.config.Account, tx)
	var revert *chain.RevertError
	if errors.As(err, &revert) || err != nil {
		return receipt, revert != nil, err
	}
	return receipt, false, o.config.Replica.Sync(ctx)
}

// Account returns the account that pays the gas.
func (o *Operator) Account() common.Address { return o.config.Account.Address() }
