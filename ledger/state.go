package ledger

import (
	"errors"
	"fmt"
	"math/big"

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

	participants  *tree.Participants
	registrations map[uint32]notes.Owner
	snapshot      *tree.Participants // the copy that readers share; nil until one asks for it
	mismatch      error              // see View.ParticipantsError

	spent  map[notes.Nullifier]struct{}
	refund map[notes.Commitment]notes.Commitment // by payment, of each transfer
	deals  map[notes.Commitment]Deal
	assets map[notes.Asset]AssetState
	epochs map[uint64]notes.AuditKey
	epoch  uint64
	paused bool
}

func newState() *state {
	return &state{
		tree:          tree.NewCommitments(),
		position:      map[notes.Commitment][]uint32{},
		participants:  tree.NewParticipants(),
		registrations: map[uint32]notes.Owner{},
		spent:         map[notes.Nullifier]struct{}{},
		refund:        map[notes.Commitment]notes.Commitment{},
		deals:         map[notes.Commitment]Deal{},
		assets:        map[notes.Asset]AssetState{},
		epochs:        map[uint64]notes.AuditKey{},
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
		err = s.updateParticipants(e)
	default:
		s.applyNotes(e)
		s.applyOffices(e)
		s.applyDeals(e)
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
		s.spend(e.Nullifiers)
		s.refund[e.Payment] = e.Refund
	case Burned:
		s.spend(e.Nullifiers)
		s.addSupply(e.Token, new(big.Int).Neg(e.Value.Big()))
	case Credited:
		s.addSupply(e.Token, e.Amount) // the contract holds it until it is claimed
	case Withdrawn:
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

// applyDeals keeps the record of each leg as the contract does.
func (s *state) applyDeals(e Event) {
	switch e := e.(type) {
	case Held:
		s.deals[e.Payment] = Deal{
			State:      DealHeld,
			Counter:    e.Counter,
			Refund:     s.refund[e.Payment],
			Deadline:   e.Deadline,
			CancelHash: e.CancelHash,
		}
	case Settled:
		s.endDeal(e.Payment, DealSettled)
		s.endDeal(e.Counter, DealSettled)
	case Swapped:
		s.endDeal(lesser(e.Payment, e.Counter), DealSettled)
	case Refunded:
		s.endDeal(e.Payment, DealRefunded)
	case Cancelled:
		s.endDeal(e.Payment, DealRefunded)
	}
}

// lesser returns the lesser of two payments. It is the one of a swap that the contract remembers.
func lesser(a, b notes.Commitment) notes.Commitment {
	if a.Big().Cmp(b.Big()) < 0 {
		return a
	}
	return b
}

func (s *state) endDeal(payment notes.Commitment, as DealState) {
	deal := s.deals[payment]
	deal.State = as
	s.deals[payment] = deal
}

func (s *state) spend(nullifiers [2]notes.Nullifier) {
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

// updateParticipants changes the leaves. A root that does not match them is not an error here: it
// only ends the use of the participants, because notes and nullifiers do not depend on them.
func (s *state) updateParticipants(e ParticipantsUpdated) error {
	s.snapshot = nil
	s.mismatch = nil
	for _, change := range e.Changes {
		if err := s.participants.Set(change.Index, change.Owner); err != nil {
			return fmt.Errorf("%w: participant %d: %w", ErrMalformed, change.Index, err)
		}
		if change.Owner.IsZero() {
			delete(s.registrations, change.Index)
		} else {
			s.registrations[change.Index] = change.Owner
		}
	}
	if got := s.participants.Root(); got != e.NewRoot {
		s.mismatch = fmt.Errorf("%w: the participants lead to %s, the chain has %s", ErrRoot, got, e.NewRoot)
	}
	return nil
}
