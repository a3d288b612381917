package ledger

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/store"
)

// ErrRoot is returned when a root that the chain reports is not the one that its events lead to. A
// wrong root of the commitment tree ends [Replica.Sync]. A wrong root of the participants tree does
// not, see [View.ParticipantsError].
var ErrRoot = errors.New("ledger: the chain's root is not the root of its events")

// ErrGap is returned when an event is missing: the next one does not follow from those before.
var ErrGap = errors.New("ledger: an event is missing from what the node reported")

// The buckets of a state.
const (
	bucketHead         = "ledger/head"         // one row: head
	bucketTree         = "ledger/tree"         // level ‖ parent → four nodes of the commitment tree
	bucketQueue        = "ledger/queue"        // position → commitment, of leaves that are not in the tree yet
	bucketPositions    = "ledger/positions"    // commitment → positions in the queue or the tree
	bucketSpent        = "ledger/spent"        // nullifier
	bucketDeals        = "ledger/deals"        // the table of the tracker
	bucketAssets       = "ledger/assets"       // token → AssetState
	bucketEpochs       = "ledger/epochs"       // number → audit key
	bucketParticipants = "ledger/participants" // level ‖ parent → four nodes of the participants tree
	bucketMembers      = "ledger/members"      // index → owner
	bucketReplaced     = "ledger/replaced"     // index → owner before the root was wrong, see register
)

var stateBuckets = []string{
	bucketHead, bucketTree, bucketQueue, bucketPositions, bucketSpent, bucketDeals, bucketAssets, bucketEpochs,
	bucketParticipants, bucketMembers, bucketReplaced,
}

// state is the state of the contract after the facts up to some block. All of it is in rows; what
// is small is also here.
type state struct {
	rows  *rows
	tree  *tree.Commitments
	deals *deals.Tracker
	head  head
	// changes are the rows that differ from those of the state that this one was forked from. It is
	// nil for the state in the store.
	changes *store.Overlay
}

// head is the part of a state that is always in memory.
type head struct {
	Batches uint32 // in the tree
	Sealed  uint64 // batches that were sealed, those in the tree included
	Open    int    // leaves of the open batch
	Epoch   AuditEpoch
	Paused  bool
	Members register
}

// openState returns the state in rows. It reads one row and one group of nodes.
func openState(keys keyStore) (*state, error) {
	s := &state{rows: &rows{keys: keys}, head: head{Members: newRegister()}}
	s.getJSON(bucketHead, nil, &s.head)
	s.tree = tree.OpenCommitments(nodes{s.rows, bucketTree}, s.head.Batches)
	s.deals = deals.OpenTracker(table{s.rows, bucketDeals})
	return s, s.rows.take()
}

// fork returns a state of its own that begins as s. It keeps its changes in memory, until they are
// moved to where s is.
func (s *state) fork() (*state, error) {
	changes := store.NewOverlay(s.rows.keys)
	forked, err := openState(changes)
	if err != nil {
		return nil, err
	}
	forked.changes = changes
	return forked, nil
}

// with returns the state after further facts: a fork, or the same one if there are none.
func (s *state) with(facts []Fact) (*state, error) {
	if len(facts) == 0 {
		return s, nil
	}
	next, err := s.fork()
	if err != nil {
		return nil, err
	}
	for _, fact := range facts {
		if err := next.apply(fact); err != nil {
			return nil, err
		}
	}
	return next, next.save()
}

// save puts the head into its row.
func (s *state) save() error {
	s.putJSON(bucketHead, nil, s.head)
	return s.rows.take()
}

func positionKey(position uint32) []byte { return binary.BigEndian.AppendUint32(nil, position) }

func elementKey(e interface{ Bytes() [32]byte }) []byte {
	b := e.Bytes()
	return b[:]
}

// queued returns how many leaves have a position. Every sealed batch takes the space of a full one.
func (s *state) queued() uint64 { return s.head.Sealed*tree.BatchSize + uint64(s.head.Open) }

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
		err = s.updateMembers(e)
	default:
		s.applyNotes(e)
		s.applyOffices(e)
		err = s.applyDeals(e)
	}
	if failed := s.rows.take(); failed != nil { // before the rest, which was computed from it
		return failed
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
		s.setAsset(e.Token, asset)
	case AuditKeyActivated:
		s.putJSON(bucketEpochs, blockKey(e.Number), e.Key)
		s.head.Epoch = e.AuditEpoch
	case MintPaused:
		s.head.Paused = e.Paused
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
		s.rows.put(bucketSpent, elementKey(n), nil)
	}
}

// getJSON decodes the row of a key into v, and reports whether there is one.
func (s *state) getJSON(bucket string, key []byte, v any) bool {
	value, ok := s.rows.get(bucket, key)
	if ok {
		s.decodeJSON(value, v)
	}
	return ok
}

func (s *state) decodeJSON(value []byte, v any) {
	if err := json.Unmarshal(value, v); err != nil {
		s.rows.fail(errRow)
	}
}

func (s *state) putJSON(bucket string, key []byte, v any) {
	value, err := json.Marshal(v)
	if err != nil {
		s.rows.fail(fmt.Errorf("ledger: state: %w", err))
	}
	s.rows.put(bucket, key, value)
}

func (s *state) asset(token notes.Asset) (asset AssetState) {
	s.getJSON(bucketAssets, token[:], &asset)
	if asset.Supply == nil {
		asset.Supply = new(big.Int)
	}
	return asset
}

func (s *state) setAsset(token notes.Asset, asset AssetState) {
	s.putJSON(bucketAssets, token[:], asset)
}

func (s *state) addSupply(token notes.Asset, amount *big.Int) {
	asset := s.asset(token)
	asset.Supply.Add(asset.Supply, amount)
	s.setAsset(token, asset)
}

// positions returns where a commitment is in the queue or the tree.
func (s *state) positions(cm notes.Commitment) (positions []uint32) {
	value, _ := s.rows.get(bucketPositions, elementKey(cm))
	for ; len(value) > 0; value = value[4:] {
		if len(value) < 4 {
			s.rows.fail(errRow)
			return nil
		}
		positions = append(positions, binary.BigEndian.Uint32(value))
	}
	return positions
}

// addPosition adds a position of a commitment. One commitment can have several.
func (s *state) addPosition(cm notes.Commitment, position uint32) {
	before, _ := s.rows.get(bucketPositions, elementKey(cm))
	s.rows.put(bucketPositions, elementKey(cm), slices.Concat(before, positionKey(position)))
}

func (s *state) queueLeaves(e Queued) error {
	if uint64(e.Position) != s.queued() {
		return fmt.Errorf("%w: leaf %d follows leaf %d", ErrGap, e.Position, int64(s.queued())-1)
	}
	for i, cm := range e.Commitments {
		position := e.Position + uint32(i)
		s.rows.put(bucketQueue, positionKey(position), elementKey(cm))
		s.addPosition(cm, position)
	}
	s.head.Open += len(e.Commitments)
	return nil
}

func (s *state) sealBatch(e Sealed) error {
	if e.Batch != s.head.Sealed || e.Count != s.head.Open {
		return fmt.Errorf("%w: batch %d was sealed with %d leaves, batch %d is open with %d",
			ErrGap, e.Batch, e.Count, s.head.Sealed, s.head.Open)
	}
	s.head.Sealed++
	s.head.Open = 0
	return nil
}

func (s *state) appendBatch(e Appended) error {
	if e.Batch != uint64(s.head.Batches) || e.Batch >= s.head.Sealed {
		return fmt.Errorf("%w: batch %d was appended, the next is batch %d, and %d are sealed",
			ErrGap, e.Batch, s.head.Batches, s.head.Sealed-uint64(s.head.Batches))
	}
	leaves := s.oldestSealed()
	if err := s.tree.Append(leaves); err != nil {
		return err
	}
	for i := range leaves {
		s.rows.delete(bucketQueue, positionKey(s.head.Batches*tree.BatchSize+uint32(i)))
	}
	s.head.Batches++
	if got := s.tree.Root(); got != e.NewRoot {
		return fmt.Errorf("%w: after batch %d the events lead to %s, the chain has %s",
			ErrRoot, e.Batch, got, e.NewRoot)
	}
	return nil
}

// oldestSealed returns the leaves of the oldest sealed batch that is not in the tree.
func (s *state) oldestSealed() (leaves []notes.Commitment) {
	first := s.head.Batches * tree.BatchSize
	for i := range uint32(tree.BatchSize) {
		value, ok := s.rows.get(bucketQueue, positionKey(first+i))
		if !ok {
			break
		}
		leaves = append(leaves, notes.Commitment{Element: s.rows.element(value)})
	}
	return leaves
}
