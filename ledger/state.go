package ledger

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ErrRoot is returned when a root that the chain reports is not the one that its events lead to. A
// wrong root of the commitment tree ends [Replica.Sync]. A wrong root of the participants tree does
// not, see [View.ParticipantsError].
var ErrRoot = errors.New("ledger: the chain's root is not the root of its events")

// ErrGap is returned when an event is missing: the next one does not follow from those before.
var ErrGap = errors.New("ledger: an event is missing from what the node reported")

// state is the state of the contract after the facts up to some block.
type state struct {
	tree     *tree.Commitments
	open     []notes.Commitment            // leaves of the open batch
	sealed   [][]notes.Commitment          // batches that wait to be appended, oldest first
	position map[notes.Commitment][]uint32 // in the queue or the tree

	register register

	spent  map[notes.Nullifier]struct{}
	deals  *deals.Tracker
	assets map[notes.Asset]AssetState
	epochs map[uint64]notes.AuditKey
	epoch  uint64
	paused bool
}

func newState() *state {
	return &state{
		tree:     tree.NewCommitments(),
		position: map[notes.Commitment][]uint32{},
		register: newRegister(),
		spent:    map[notes.Nullifier]struct{}{},
		deals:    deals.NewTracker(),
		assets:   map[notes.Asset]AssetState{},
		epochs:   map[uint64]notes.AuditKey{},
	}
}

// queued returns how many leaves have a position. Every sealed batch takes the space of a full one.
func (s *state) queued() int {
	return int(s.tree.Batches())*tree.BatchSize + len(s.sealed)*tree.BatchSize + len(s.open)
}

// apply adds a fact. After an error the state must not be used any more.
func (s *state) apply(f Fact) error {
	var err error
	switch e := f.Event.(type) {
	case Queued:
		err = s.queueLeaves(e)
	case Sealed:
		err = s.sealBatch(e)
	case Appended:
		err = s.appendBatch(e)
	case ParticipantsUpdated:
		err = s.register.update(e)
	default:
		s.applyNotes(e)
		s.applyOffices(e)
		err = s.applyDeals(e)
	}
	if err != nil {
		return fmt.Errorf("block %d, log %d: %w", f.Block, f.Log, err)
	}
	return nil
}

// applyNotes keeps the spent nullifiers and the supplies.
func (s *state) applyNotes(e Event) {
	switch e := e.(type) {
	case Minted:
		s.addSupply(e.Token, e.Amount.Big())
	case Transferred:
		s.spend(e.Nullifiers[:])
	case Distributed:
		s.spend(e.Nullifiers[:])
	case Consolidated:
		s.spend(e.Nullifiers[:])
	case Burned:
		s.spend(e.Nullifiers[:])
		s.addSupply(e.Token, new(big.Int).Neg(e.Value.Big()))
	case Credited:
		s.addSupply(e.Token, e.Amount) // the contract holds it until it is claimed
	case Claimed:
		s.addSupply(e.Token, new(big.Int).Neg(e.Amount))
	}
}

// applyOffices keeps what the lister, the auditor and the pauser decide.
func (s *state) applyOffices(e Event) {
	switch e := e.(type) {
	case Listed:
		asset := s.asset(e.Token)
		asset.Listed = e.Listed
		s.assets[e.Token] = asset
	case AuditKeyActivated:
		s.epochs[e.Number] = e.Key
		s.epoch = e.Number
	case MintPaused:
		s.paused = e.Paused
	}
}

// applyDeals keeps the state of each leg as the contract does.
func (s *state) applyDeals(e Event) error {
	if _, err := s.deals.Apply(e); err != nil {
		return fmt.Errorf("%w: %w", ErrGap, err)
	}
	return nil
}

func (s *state) spend(nullifiers []notes.Nullifier) {
	for _, n := range nullifiers {
		s.spent[n] = struct{}{}
	}
}

func (s *state) asset(token notes.Asset) AssetState {
	asset := s.assets[token]
	if asset.Supply == nil {
		asset.Supply = new(big.Int)
	}
	return asset
}

// addSupply changes an asset's supply. It replaces the number instead of changing it, because
// readers may have it.
func (s *state) addSupply(token notes.Asset, amount *big.Int) {
	asset := s.asset(token)
	asset.Supply = new(big.Int).Add(asset.Supply, amount)
	s.assets[token] = asset
}

func (s *state) queueLeaves(e Queued) error {
	if int(e.Position) != s.queued() {
		return fmt.Errorf("%w: leaf %d follows leaf %d", ErrGap, e.Position, s.queued()-1)
	}
	s.open = append(s.open, e.Commitments...)
	for i, cm := range e.Commitments {
		s.position[cm] = append(s.position[cm], e.Position+uint32(i))
	}
	return nil
}

func (s *state) sealBatch(e Sealed) error {
	batch := uint64(s.tree.Batches()) + uint64(len(s.sealed))
	if e.Batch != batch || e.Count != len(s.open) {
		return fmt.Errorf("%w: batch %d was sealed with %d leaves, batch %d is open with %d",
			ErrGap, e.Batch, e.Count, batch, len(s.open))
	}
	s.sealed = append(s.sealed, s.open)
	s.open = nil
	return nil
}

func (s *state) appendBatch(e Appended) error {
	if e.Batch != uint64(s.tree.Batches()) || len(s.sealed) == 0 {
		return fmt.Errorf("%w: batch %d was appended, the next is batch %d, and %d are sealed",
			ErrGap, e.Batch, s.tree.Batches(), len(s.sealed))
	}
	if err := s.tree.Append(s.sealed[0]); err != nil {
		return err
	}
	s.sealed = s.sealed[1:]
	if got := s.tree.Root(); got != e.NewRoot {
		return fmt.Errorf("%w: after batch %d the events lead to %s, the chain has %s",
			ErrRoot, e.Batch, got, e.NewRoot)
	}
	return nil
}
