package operator

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
)

// MaxBatch is the number of transfers in one transaction.
const MaxBatch = 32

// ErrDropped is wrapped by the outcome of every item that was not put on the chain, with the
// reason.
var ErrDropped = errors.New("operator: the transfer was dropped")

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
	s := submission{o, items, make([]Outcome, len(items))}
	waiting := make([]int, len(items))
	for i := range waiting {
		waiting[i] = i
	}
	for len(waiting) > 0 {
		good, rivals, err := s.screen(ctx, waiting)
		if err != nil {
			return s.outcomes, err
		}
		for batch := range slices.Chunk(good, MaxBatch) {
			if err := s.send(ctx, batch); err != nil {
				return s.outcomes, err
			}
		}
		waiting = rivals
	}
	return s.outcomes, nil
}

// submission is one call of Submit. Its items are referred to by their indices.
type submission struct {
	operator *Operator
	items    []ledger.Transfer
	outcomes []Outcome
}

// drop records that an item is not put on the chain.
func (s submission) drop(item int, reason error) {
	s.outcomes[item].Err = fmt.Errorf("%w: %w", ErrDropped, reason)
}

// screen drops the items that the contract cannot accept. It returns the others in two lists: a
// good one shares no note with an item before it, and a rival does. Whether a rival can be accepted
// is known when the good ones are mined or dropped. The first item that is not dropped is always
// good, so that the rounds of Submit end.
func (s submission) screen(ctx context.Context, waiting []int) (good, rivals []int, err error) {
	if err := s.operator.config.Replica.Sync(ctx); err != nil {
		return nil, nil, err
	}
	rules, err := s.operator.newScreening(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, i := range waiting {
		switch reason := rules.check(ctx, s.items[i]); {
		case reason != nil:
			s.drop(i, reason)
		case rules.claim(s.items[i]):
			good = append(good, i)
		default:
			rivals = append(rivals, i)
		}
	}
	return good, rivals, nil
}

// send puts a batch on the chain. If the contract refuses the whole batch, then an item of it is
// invalid, and send tries its two halves.
func (s submission) send(ctx context.Context, batch []int) error {
	chosen := make([]ledger.Transfer, len(batch))
	for i, item := range batch {
		chosen[i] = s.items[item]
	}
	receipt, err := s.operator.transact(ctx, s.operator.config.ZContract.Submit(chosen...))
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
func (s submission) sendHalves(ctx context.Context, batch []int, revert error) error {
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
func (s submission) dropSkipped(receipt chain.Receipt, batch []int) error {
	before := ledger.EndOfBlock(receipt.Block - 1)
	return s.operator.config.Replica.Facts(before, func(f ledger.Fact) error {
		skipped, ok := f.Event.(ledger.Skipped)
		if ok && f.Tx == receipt.Tx && skipped.Index < uint64(len(batch)) {
			s.drop(batch[skipped.Index], skipped.Reason)
		}
		return nil
	})
}
