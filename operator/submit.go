package operator

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// MaxBatch is the number of transfers in one transaction.
const MaxBatch = 32

// ErrDropped is wrapped by the outcome of every item that was not put on the chain, with the reason.
var ErrDropped = errors.New("operator: the transfer was dropped")

// Outcome is what became of one item.
type Outcome struct {
	// Tx is the transaction that carries the item; zero if it was dropped before.
	Tx common.Hash
	// Err is nil for an item that is on the chain, or wraps ErrDropped.
	Err error
}

// Submit puts transfers and legs on the chain, up to MaxBatch in a transaction, and waits until they are mined. Items whose state cannot
// hold (spent, unknown root, old participants or audit key, past deadline, leg used, the same note twice) are dropped; one whose proof is
// invalid is found and dropped without hurting the others. The outcomes stand in the order of the items. An error means that the chain
// could not be asked; the outcomes then tell what was done before.
func (o *Operator) Submit(ctx context.Context, items ...ledger.Transfer) ([]Outcome, error) {
	outcomes := make([]Outcome, len(items))
	good, err := o.screen(ctx, items, outcomes)
	if err != nil {
		return outcomes, err
	}
	for batch := range slices.Chunk(good, MaxBatch) {
		if err := o.send(ctx, items, batch, outcomes); err != nil {
			return outcomes, err
		}
	}
	return outcomes, nil
}

// screen returns the indices of the items whose state holds.
func (o *Operator) screen(ctx context.Context, items []ledger.Transfer, outcomes []Outcome) (good []int, err error) {
	if err := o.config.Replica.Sync(ctx); err != nil {
		return nil, err
	}
	s, err := o.state(ctx)
	if err != nil {
		return nil, err
	}
	for i, item := range items {
		if reason := s.check(item); reason != "" {
			outcomes[i].Err = fmt.Errorf("%w: %s", ErrDropped, reason)
			continue
		}
		good = append(good, i)
	}
	return good, nil
}

// state is what the contract would check items against.
type state struct {
	latest       ledger.View
	participants []tree.Root
	now          uint64
	roots        map[tree.Root]bool
	isRoot       func(tree.Root) (bool, error)
	seen         map[notes.Nullifier]bool
}

func (o *Operator) state(ctx context.Context) (*state, error) {
	current, previous, err := o.config.ZContract.ParticipantsRoots(ctx)
	if err != nil {
		return nil, err
	}
	head, err := o.config.ZContract.Client().Head(ctx)
	if err != nil {
		return nil, err
	}
	return &state{latest: o.config.Replica.Latest(), participants: []tree.Root{current, previous}, now: head.Time,
		roots: map[tree.Root]bool{}, seen: map[notes.Nullifier]bool{},
		isRoot: func(root tree.Root) (bool, error) { return o.config.ZContract.IsRoot(ctx, root) }}, nil
}

// check returns why an item cannot be accepted, or "". What it cannot find out it leaves to the contract.
func (s *state) check(item ledger.Transfer) string {
	for _, nf := range item.Nullifiers {
		if s.latest.IsSpent(nf) || s.seen[nf] {
			return "a note of it is spent"
		}
	}
	if item.Participants.IsZero() || !slices.Contains(s.participants, item.Participants) {
		return "it was proved under old participants"
	}
	if _, ok := s.latest.AuditKey(item.Epoch); !ok || item.Epoch+1 < s.latest.AuditEpoch().Number {
		return "it was encrypted to an old audit key"
	}
	if !s.knownRoot(item.Root) {
		return "its root is unknown"
	}
	if item.Leg != nil {
		if _, used := s.latest.Deal(item.Payment); used {
			return "its payment was a leg before"
		}
		if counter, _ := s.latest.Deal(item.Leg.Counter); counter.State > ledger.DealHeld {
			return "the deal of its counter is over"
		}
		if s.now > item.Leg.Deadline {
			return "its deadline has passed"
		}
	}
	for _, nf := range item.Nullifiers {
		s.seen[nf] = true
	}
	return ""
}

// knownRoot asks for each root once. A root that could not be asked for passes: the contract decides.
func (s *state) knownRoot(root tree.Root) bool {
	known, asked := s.roots[root]
	if !asked {
		var err error
		if known, err = s.isRoot(root); err != nil {
			return true
		}
		s.roots[root] = known
	}
	return known
}

// send puts a batch on the chain. A batch that the contract refuses as a whole holds an invalid item: its halves are tried apart.
func (o *Operator) send(ctx context.Context, items []ledger.Transfer, batch []int, outcomes []Outcome) error {
	chosen := make([]ledger.Transfer, len(batch))
	for i, at := range batch {
		chosen[i] = items[at]
	}
	receipt, reverted, err := o.transact(ctx, o.config.ZContract.Submit(chosen...))
	switch {
	case reverted && len(batch) == 1:
		outcomes[batch[0]].Err = fmt.Errorf("%w: %w", ErrDropped, err)
		return nil
	case reverted:
		half := len(batch) / 2
		if err := o.send(ctx, items, batch[:half], outcomes); err != nil {
			return err
		}
		return o.send(ctx, items, batch[half:], outcomes)
	case err != nil:
		return fmt.Errorf("operator: submit: %w", err)
	}
	for _, at := range batch {
		outcomes[at].Tx = receipt.Tx
	}
	return o.skipped(receipt, batch, outcomes)
}

// skipped finds the items of a mined batch that the contract passed over.
func (o *Operator) skipped(receipt chain.Receipt, batch []int, outcomes []Outcome) error {
	before := ledger.Cursor{Block: receipt.Block - 1, Log: math.MaxUint32 - 1}
	return o.config.Replica.Facts(before, func(f ledger.Fact) error {
		if s, ok := f.Event.(ledger.Skipped); ok && f.Tx == receipt.Tx && s.Index < uint64(len(batch)) {
			outcomes[batch[s.Index]].Err = fmt.Errorf("%w: %w", ErrDropped, s.Reason)
		}
		return nil
	})
}
