package operator

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
)

// The numbers of items in one transaction. A transaction with so many needs less gas than EIP-7825
// allows, also under Amsterdam's rules, where a nullifier costs five times as much.
const (
	// MaxBatch is the number of transfers.
	MaxBatch = 32
	// MaxDistributions is the number of distributions.
	MaxDistributions = 16
	// MaxConsolidations is the number of consolidations.
	MaxConsolidations = 8
)

// ErrDropped is wrapped by the outcome of every item that was not put on the chain, with the
// reason.
var ErrDropped = errors.New("operator: the item was dropped")

// Outcome is what became of one item.
type Outcome struct {
	// Tx is the transaction that has the item. It is zero if the item was in none.
	Tx common.Hash
	// Err is nil if the contract accepted the item. Otherwise it wraps [ErrDropped].
	Err error
}

// Submit puts transfers, and legs that are to be held, on the chain, up to [MaxBatch] in a
// transaction, and waits until they are mined. The outcomes are in the order of the items.
//
// It drops items that the contract cannot accept: those with a spent note, an unknown root,
// participants of an earlier generation, or an old audit key, and legs that are joint, were held
// before, have a deadline that has passed, or belong to a deal that was called off. It also finds
// and drops an item with an invalid proof. The other items are not affected. Of several items that
// spend one note, the first that the contract accepts is put on the chain: a bad copy of an item
// never costs the good one its place.
//
// After an error, which means that the chain could not be asked, the outcomes are those of the
// transactions before it.
func (o *Operator) Submit(ctx context.Context, items ...ledger.Transfer) ([]Outcome, error) {
	return submit(ctx, o, kind[ledger.Transfer]{ofTransfer, o.config.ZContract.Submit, MaxBatch}, items)
}

// Distribute puts distributions on the chain, up to [MaxDistributions] in a transaction. It treats
// them as [Operator.Submit] treats transfers.
func (o *Operator) Distribute(ctx context.Context, items ...ledger.Distribution) ([]Outcome, error) {
	distributions := kind[ledger.Distribution]{ofDistribution, o.config.ZContract.Distribute, MaxDistributions}
	return submit(ctx, o, distributions, items)
}

// Consolidate puts consolidations on the chain, up to [MaxConsolidations] in a transaction. It
// treats them as [Operator.Submit] treats transfers.
func (o *Operator) Consolidate(ctx context.Context, items ...ledger.Consolidation) ([]Outcome, error) {
	consolidations := kind[ledger.Consolidation]{ofConsolidation, o.config.ZContract.Consolidate, MaxConsolidations}
	return submit(ctx, o, consolidations, items)
}

// kind is how items of one kind are put on the chain.
type kind[T any] struct {
	of  func(T) item
	tx  func(...T) chain.Tx
	max int // in one transaction
}

// submission is one call with items of one kind. They are referred to by their indices.
type submission[T any] struct {
	kind[T]
	operator *Operator
	items    []T
	outcomes []Outcome
}

func submit[T any](ctx context.Context, o *Operator, k kind[T], items []T) ([]Outcome, error) {
	s := submission[T]{k, o, items, make([]Outcome, len(items))}
	waiting := make([]int, len(items))
	for i := range waiting {
		waiting[i] = i
	}
	for len(waiting) > 0 {
		good, rivals, err := s.screen(ctx, waiting)
		if err != nil {
			return s.outcomes, err
		}
		for batch := range slices.Chunk(good, k.max) {
			if err := s.send(ctx, batch); err != nil {
				return s.outcomes, err
			}
		}
		waiting = rivals
	}
	return s.outcomes, nil
}

// drop records that an item is not put on the chain.
func (s submission[T]) drop(item int, reason error) {
	s.outcomes[item].Err = fmt.Errorf("%w: %w", ErrDropped, reason)
}

// screen drops the items that the contract cannot accept. It returns the others in two lists: a
// good one shares no note with an item before it, and a rival does. Whether a rival can be accepted
// is known when the good ones are mined or dropped. The first item that is not dropped is always
// good, so that the rounds end.
func (s submission[T]) screen(ctx context.Context, waiting []int) (good, rivals []int, err error) {
	if err := s.operator.config.Replica.Sync(ctx); err != nil {
		return nil, nil, err
	}
	rules, err := s.operator.newScreening(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, i := range waiting {
		item := s.of(s.items[i])
		switch reason := rules.check(ctx, item); {
		case reason != nil:
			s.drop(i, reason)
		case rules.claim(item):
			good = append(good, i)
		default:
			rivals = append(rivals, i)
		}
	}
	return good, rivals, nil
}

// send puts a batch on the chain. If the contract refuses the whole batch, then an item of it is
// invalid, and send tries its two halves.
func (s submission[T]) send(ctx context.Context, batch []int) error {
	chosen := make([]T, len(batch))
	for i, item := range batch {
		chosen[i] = s.items[item]
	}
	tx := s.tx(chosen...)
	id := "submit/" + crypto.Keccak256Hash(tx.Data).Hex()
	receipt, err := s.operator.transact(ctx, id, func() (chain.Tx, error) { return tx, nil })
	if isRevert(err) {
		return s.sendHalves(ctx, batch, err)
	}
	if err != nil {
		return fmt.Errorf("operator: submit: %w", err)
	}
	for _, item := range batch {
		s.outcomes[item].Tx = receipt.Tx
	}
	return s.dropSkipped(receipt, batch)
}

// sendHalves sends the two halves of a batch that reverted. It drops a batch of one item.
func (s submission[T]) sendHalves(ctx context.Context, batch []int, revert error) error {
	if len(batch) == 1 {
		s.drop(batch[0], revert)
		return nil
	}
	half := len(batch) / 2
	if err := s.send(ctx, batch[:half]); err != nil {
		return err
	}
	return s.send(ctx, batch[half:])
}

// dropSkipped records which items of a mined batch the contract skipped.
func (s submission[T]) dropSkipped(receipt chain.Receipt, batch []int) error {
	before := ledger.EndOfBlock(receipt.Block - 1)
	return s.operator.config.Replica.Facts(before, func(f ledger.Fact) error {
		skipped, ok := f.Event.(ledger.Skipped)
		if ok && f.Tx == receipt.Tx && skipped.Index < uint64(len(batch)) {
			s.drop(batch[skipped.Index], skipped.Reason)
		}
		return nil
	})
}
