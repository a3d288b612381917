package ledger

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ErrRoot is returned when a root that the chain reports is not the one that its own events lead to. A root of the commitment tree
// ends the reading of the chain; one of the participants does not, see [View.ParticipantsError].
var ErrRoot = errors.New("ledger: the chain's root is not the root of its events")

// ErrGap is returned when an event is missing: what follows does not fit what went before.
var ErrGap = errors.New("ledger: an event is missing from what the node reported")

// state is what the facts up to some block add up to.
type state struct {
	tree     *tree.Commitments
	open     []notes.Commitment   // leaves of the open batch
	sealed   [][]notes.Commitment // batches waiting to be appended
	position map[notes.Commitment][]uint32

	participants  *tree.Participants
	registrations map[uint32]notes.Owner
	snapshot      *tree.Participants // a copy for readers, made when asked for; nil when out of date
	mismatch      error              // wraps ErrRoot while the newest participants root is not that of the registrations

	spent  map[notes.Nullifier]struct{}
	refund map[notes.Commitment]notes.Commitment // of each payment that was sent
	deals  map[notes.Commitment]Deal
	assets map[notes.Asset]AssetState
	epochs map[uint64]notes.AuditKey
	epoch  uint64
	paused bool
}

func newState() *state {
	return &state{tree: tree.NewCommitments(), position: map[notes.Commitment][]uint32{}, participants: tree.NewParticipants(),
		registrations: map[uint32]notes.Owner{}, spent: map[notes.Nullifier]struct{}{}, refund: map[notes.Commitment]notes.Commitment{},
		deals: map[notes.Commitment]Deal{}, assets: map[notes.Asset]AssetState{}, epochs: map[uint64]notes.AuditKey{}}
}

// queued counts the leaves that have a position.
func (s *state) queued() int {
	return int(s.tree.Batches())*tree.BatchSize + len(s.sealed)*tree.BatchSize + len(s.open)
}

// apply adds a fact. After an error the state is of no use.
func (s *state) apply(e Event) error {
	switch e := e.(type) {
	case Queued:
		return s.push(e)
	case Sealed:
		return s.seal(e)
	case Appended:
		return s.append(e)
	case ParticipantsUpdated:
		return s.register(e)
	case Minted:
		s.add(e.Token, e.Amount.Big())
	case Burned:
		s.spend(e.Nullifiers)
		s.add(e.Token, new(big.Int).Neg(e.Value.Big()))
	case Credited:
		s.add(e.Token, e.Amount) // a payout that failed stays in supply until it is withdrawn
	case Withdrawn:
		s.add(e.Token, new(big.Int).Neg(e.Amount))
	case Listed:
		asset := s.asset(e.Token)
		asset.Listed = e.Listed
		s.assets[e.Token] = asset
	case Transferred:
		s.spend(e.Nullifiers)
		s.refund[e.Payment] = e.Refund
	case AuditKeyActivated:
		s.epochs[e.Number], s.epoch = e.Key, e.Number
	case MintPaused:
		s.paused = e.Paused
	default:
		s.deal(e)
	}
	return nil
}

// deal keeps the record of each leg as the contract does.
func (s *state) deal(e Event) {
	switch e := e.(type) {
	case Held:
		s.deals[e.Payment] = Deal{DealHeld, e.Counter, s.refund[e.Payment], e.Deadline, e.CancelHash}
	case Settled:
		s.finish(e.Payment, DealSettled)
		s.finish(e.Counter, DealSettled)
	case Swapped:
		s.finish(lesser(e.Payment, e.Counter), DealSettled)
	case Refunded:
		s.finish(e.Payment, DealRefunded)
	case Cancelled:
		s.finish(e.Payment, DealRefunded)
	}
}

// lesser returns the payment of a swap that the contract marks.
func lesser(a, b notes.Commitment) notes.Commitment {
	if a.Big().Cmp(b.Big()) < 0 {
		return a
	}
	return b
}

func (s *state) finish(payment notes.Commitment, as DealState) {
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

// add changes an asset's supply. The number is replaced, never changed: readers may hold it.
func (s *state) add(token notes.Asset, amount *big.Int) {
	asset := s.asset(token)
	asset.Supply = new(big.Int).Add(asset.Supply, amount)
	s.assets[token] = asset
}

func (s *state) push(e Queued) error {
	if int(e.Position) != s.queued() {
		return fmt.Errorf("%w: leaf %d follows leaf %d", ErrGap, e.Position, s.queued()-1)
	}
	s.open = append(s.open, e.Commitments...)
	for i, cm := range e.Commitments {
		s.position[cm] = append(s.position[cm], e.Position+uint32(i))
	}
	return nil
}

func (s *state) seal(e Sealed) error {
	batch := uint64(s.tree.Batches()) + uint64(len(s.sealed))
	if e.Batch != batch || e.Count != len(s.open) {
		return fmt.Errorf("%w: batch %d of %d leaves was sealed, %d of %d is open", ErrGap, e.Batch, e.Count, batch, len(s.open))
	}
	s.sealed, s.open = append(s.sealed, s.open), nil
	return nil
}

func (s *state) append(e Appended) error {
	if e.Batch != uint64(s.tree.Batches()) || len(s.sealed) == 0 {
		return fmt.Errorf("%w: batch %d was appended, %d of %d sealed ones is next", ErrGap, e.Batch, s.tree.Batches(), len(s.sealed))
	}
	if err := s.tree.Append(s.sealed[0]); err != nil {
		return err
	}
	s.sealed = s.sealed[1:]
	if got := s.tree.Root(); got != e.NewRoot {
		return fmt.Errorf("%w: after batch %d the tree's is %s, the chain's %s", ErrRoot, e.Batch, got, e.NewRoot)
	}
	return nil
}

// register keeps the leaves. A root that is not theirs is the registrar's fault, or the node's, and ends nothing but the use of the
// participants, until an update with which they match: notes and nullifiers don't depend on it.
func (s *state) register(e ParticipantsUpdated) error {
	s.snapshot, s.mismatch = nil, nil
	for _, change := range e.Changes {
		if err := s.participants.Set(change.Index, change.Owner); err != nil {
			return fmt.Errorf("%w: participant %d: %w", ErrMalformed, change.Index, err)
		}
		if s.registrations[change.Index] = change.Owner; change.Owner.IsZero() {
			delete(s.registrations, change.Index)
		}
	}
	if got := s.participants.Root(); got != e.NewRoot {
		s.mismatch = fmt.Errorf("%w: the participants tree's is %s, the chain's %s", ErrRoot, got, e.NewRoot)
	}
	return nil
}
