package ledger

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ErrNotRegistered is returned for an owner that is not a leaf of the participants tree.
var ErrNotRegistered = tree.ErrNotRegistered

// ErrNotAppended is returned for a position that is not in the tree yet.
var ErrNotAppended = errors.New("ledger: the leaf is not in the tree yet")

// View is what a replica knows up to a block: the newest final one ([Replica.Final]) or the newest
// one ([Replica.Latest]). It is not a snapshot, it follows the replica. The results of one call
// belong to one block, but those of two calls may belong to different blocks.
type View struct {
	replica *Replica
	final   bool
}

// lock returns the state of the view, which is locked until the caller calls unlock.
func (v View) lock() (s *state, unlock func()) {
	v.replica.mu.Lock()
	if v.final {
		return v.replica.final, v.replica.mu.Unlock
	}
	return v.replica.latest, v.replica.mu.Unlock
}

// Root returns the root of the commitment tree.
func (v View) Root() tree.Root {
	s, unlock := v.lock()
	defer unlock()
	return s.tree.Root()
}

// Batches returns the number of appended batches.
func (v View) Batches() uint32 {
	s, unlock := v.lock()
	defer unlock()
	return s.tree.Batches()
}

// Paths returns the paths of leaves, and the root that all of them lead to. It returns
// [ErrNotAppended] if one of the leaves is not in the tree.
func (v View) Paths(positions ...uint32) ([]tree.Path, tree.Root, error) {
	s, unlock := v.lock()
	defer unlock()
	var paths []tree.Path
	for _, p := range positions {
		if p/tree.BatchSize >= s.tree.Batches() {
			return nil, tree.Root{}, fmt.Errorf("%w: position %d", ErrNotAppended, p)
		}
		paths = append(paths, s.tree.Path(p))
	}
	return paths, s.tree.Root(), nil
}

// Positions returns where a commitment is in the queue or the tree: usually at one position or at
// none.
func (v View) Positions(cm notes.Commitment) []uint32 {
	s, unlock := v.lock()
	defer unlock()
	return slices.Clone(s.position[cm])
}

// PendingBatch is a sealed batch that waits to be appended.
type PendingBatch struct {
	// Index is the index of the batch.
	Index uint32
	// Leaves are the 1 to 64 leaves of the batch.
	Leaves []notes.Commitment
	// OldRoot is the root of the tree without the batch.
	OldRoot tree.Root
	// Path is that of the empty subtree at Index.
	Path tree.Path
}

// Pending returns the oldest sealed batch that is not appended, with what an append of it needs. ok
// is false if there is none.
func (v View) Pending() (batch PendingBatch, ok bool) {
	s, unlock := v.lock()
	defer unlock()
	if len(s.sealed) == 0 {
		return PendingBatch{}, false
	}
	return PendingBatch{
		Index:   s.tree.Batches(),
		Leaves:  slices.Clone(s.sealed[0]),
		OldRoot: s.tree.Root(),
		Path:    s.tree.BatchPath(),
	}, true
}

// Open returns how many leaves the open batch has.
func (v View) Open() int {
	s, unlock := v.lock()
	defer unlock()
	return len(s.open)
}

// IsSpent reports whether a nullifier was used.
func (v View) IsSpent(n notes.Nullifier) bool {
	s, unlock := v.lock()
	defer unlock()
	_, spent := s.spent[n]
	return spent
}

// Leg returns what became of a leg. It is the zero Leg for one that was never held.
func (v View) Leg(key deals.Key) deals.Leg {
	s, unlock := v.lock()
	defer unlock()
	return s.deals.Leg(key)
}

// IsOff reports whether a deal was called off.
func (v View) IsOff(deal deals.ID) bool {
	s, unlock := v.lock()
	defer unlock()
	return s.deals.Off(deal)
}

// OpenLegs returns the legs that are held or pledged, in no particular order.
func (v View) OpenLegs() map[deals.Key]deals.Leg {
	s, unlock := v.lock()
	defer unlock()
	return maps.Collect(s.deals.Open())
}

// Assets returns all assets that were ever listed or minted.
func (v View) Assets() map[notes.Asset]AssetState {
	s, unlock := v.lock()
	defer unlock()
	return maps.Clone(s.assets)
}

// AuditEpoch returns the current epoch. Its number is 0 until the contract's first event was read.
func (v View) AuditEpoch() AuditEpoch {
	s, unlock := v.lock()
	defer unlock()
	return AuditEpoch{s.epoch, s.epochs[s.epoch]}
}

// AuditKey returns the key of an epoch. ok is false for an epoch that has not begun.
func (v View) AuditKey(epoch uint64) (key notes.AuditKey, ok bool) {
	s, unlock := v.lock()
	defer unlock()
	key, ok = s.epochs[epoch]
	return key, ok
}

// MintPaused reports whether minting is paused.
func (v View) MintPaused() bool {
	s, unlock := v.lock()
	defer unlock()
	return s.paused
}
