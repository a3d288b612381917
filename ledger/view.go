package ledger

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// ErrNotRegistered is returned for an owner that is no leaf of the participants tree.
var ErrNotRegistered = tree.ErrNotRegistered

// ErrNotAppended is returned for a position that is not in the tree yet.
var ErrNotAppended = errors.New("ledger: the leaf is not in the tree yet")

// View is the replica's knowledge up to a block: up to the newest final one (Replica.Final), or to the newest one (Replica.Latest).
// It goes on as the replica does; what one method returns belongs together, what two return may not.
type View struct {
	r *Replica
	s func() *state
}

func (v View) read(fn func(*state)) {
	v.r.mu.Lock()
	defer v.r.mu.Unlock()
	fn(v.s())
}

// Root returns the root of the commitment tree.
func (v View) Root() (root tree.Root) {
	v.read(func(s *state) { root = s.tree.Root() })
	return root
}

// Batches returns the number of appended batches.
func (v View) Batches() (n uint32) {
	v.read(func(s *state) { n = s.tree.Batches() })
	return n
}

// Paths returns the paths of leaves and the root that they all lead to. It returns ErrNotAppended when one is not in the tree.
func (v View) Paths(positions ...uint32) (paths []tree.Path, root tree.Root, err error) {
	v.read(func(s *state) {
		for _, p := range positions {
			if p/tree.BatchSize >= s.tree.Batches() {
				err = fmt.Errorf("%w: position %d", ErrNotAppended, p)
				return
			}
			paths = append(paths, s.tree.Path(p))
		}
		root = s.tree.Root()
	})
	if err != nil {
		return nil, tree.Root{}, err
	}
	return paths, root, nil
}

// Positions returns where a commitment stands in the queue and tree, usually once or nowhere.
func (v View) Positions(cm notes.Commitment) (at []uint32) {
	v.read(func(s *state) { at = slices.Clone(s.position[cm]) })
	return at
}

// Pending returns the oldest sealed batch that is not appended, its index, and a copy of the tree's path for it: what an append
// needs. ok is false when there is none.
func (v View) Pending() (p PendingBatch, ok bool) {
	v.read(func(s *state) {
		if ok = len(s.sealed) > 0; ok {
			p = PendingBatch{s.tree.Batches(), slices.Clone(s.sealed[0]), s.tree.Root(), s.tree.BatchPath()}
		}
	})
	return p, ok
}

// PendingBatch is a sealed batch that waits to be appended.
type PendingBatch struct {
	Index   uint32
	Leaves  []notes.Commitment // 1 to 64
	OldRoot tree.Root
	Path    tree.Path // of the empty subtree at Index
}

// Open returns how many leaves the open batch has.
func (v View) Open() (n int) {
	v.read(func(s *state) { n = len(s.open) })
	return n
}

// IsSpent tells whether a nullifier was used.
func (v View) IsSpent(n notes.Nullifier) (spent bool) {
	v.read(func(s *state) { _, spent = s.spent[n] })
	return spent
}

// Deal returns what the contract remembers of a leg, as [ZContract.Deal] does; ok is false when that is nothing: then the payment can still
// be made as a leg. The greater payment of a swap is remembered only if it was a leg besides; the event [Swapped] tells of both.
func (v View) Deal(payment notes.Commitment) (deal Deal, ok bool) {
	v.read(func(s *state) { deal, ok = s.deals[payment] })
	return deal, ok
}

// Assets returns all assets that were ever listed or minted.
func (v View) Assets() (assets map[notes.Asset]AssetState) {
	v.read(func(s *state) { assets = maps.Clone(s.assets) })
	return assets
}

// AuditEpoch returns the current epoch; its number is 0 before the contract's first event was read.
func (v View) AuditEpoch() (epoch AuditEpoch) {
	v.read(func(s *state) { epoch = AuditEpoch{s.epoch, s.epochs[s.epoch]} })
	return epoch
}

// AuditKey returns the key of an epoch.
func (v View) AuditKey(epoch uint64) (key notes.AuditKey, ok bool) {
	v.read(func(s *state) { key, ok = s.epochs[epoch] })
	return key, ok
}

// MintPaused tells whether minting is paused.
func (v View) MintPaused() (paused bool) {
	v.read(func(s *state) { paused = s.paused })
	return paused
}
