package ledger

import (
	"errors"
	"fmt"
	"maps"

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

// read calls fn with the state of the view. No other method of the replica may be called meanwhile.
// If a row of the state can't be read, read returns why, and what fn computed is not to be
// believed.
func (v View) read(fn func(*state) error) error {
	v.replica.mu.Lock()
	defer v.replica.mu.Unlock()
	s := v.replica.latest
	if v.final {
		s = v.replica.final
	}
	err := fn(s)
	if failed := s.rows.take(); failed != nil {
		return failed
	}
	return err
}

// head returns what is always in memory.
func (v View) head() (h head, root tree.Root) {
	_ = v.read(func(s *state) error { // which reads no row
		h, root = s.head, s.tree.Root()
		return nil
	})
	return h, root
}

// Root returns the root of the commitment tree.
func (v View) Root() tree.Root {
	_, root := v.head()
	return root
}

// Batches returns the number of appended batches.
func (v View) Batches() uint32 {
	h, _ := v.head()
	return h.Batches
}

// Paths returns the paths of leaves, and the root that all of them lead to. It returns
// [ErrNotAppended] if one of the leaves is not in the tree.
func (v View) Paths(positions ...uint32) (paths []tree.Path, root tree.Root, err error) {
	err = v.read(func(s *state) error {
		for _, p := range positions {
			if p/tree.BatchSize >= s.head.Batches {
				return fmt.Errorf("%w: position %d", ErrNotAppended, p)
			}
			paths = append(paths, s.tree.Path(p))
		}
		root = s.tree.Root()
		return nil
	})
	if err != nil {
		return nil, tree.Root{}, err
	}
	return paths, root, nil
}

// Positions returns where a commitment is in the queue or the tree: usually at one position or at
// none.
func (v View) Positions(cm notes.Commitment) (positions []uint32, err error) {
	err = v.read(func(s *state) error {
		positions = s.positions(cm)
		return nil
	})
	return positions, err
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
func (v View) Pending() (batch PendingBatch, ok bool, err error) {
	err = v.read(func(s *state) error {
		if ok = uint64(s.head.Batches) < s.head.Sealed; ok {
			batch = PendingBatch{
				Index:   s.head.Batches,
				Leaves:  s.oldestSealed(),
				OldRoot: s.tree.Root(),
				Path:    s.tree.BatchPath(),
			}
		}
		return nil
	})
	return batch, ok && err == nil, err
}

// Open returns how many leaves the open batch has.
func (v View) Open() int {
	h, _ := v.head()
	return h.Open
}

// IsSpent reports whether a nullifier was used.
func (v View) IsSpent(n notes.Nullifier) (spent bool, err error) {
	err = v.read(func(s *state) error {
		_, spent = s.rows.get(bucketSpent, elementKey(n))
		return nil
	})
	return spent, err
}

// Leg returns what became of a leg. It is the zero Leg for one that was never held.
func (v View) Leg(key deals.Key) (leg deals.Leg, err error) {
	err = v.read(func(s *state) error {
		leg = s.deals.Leg(key)
		return nil
	})
	return leg, err
}

// IsOff reports whether a deal was called off.
func (v View) IsOff(deal deals.ID) (off bool, err error) {
	err = v.read(func(s *state) error {
		off = s.deals.Off(deal)
		return nil
	})
	return off, err
}

// OpenLegs returns the legs that are held or pledged.
func (v View) OpenLegs() (open map[deals.Key]deals.Leg, err error) {
	err = v.read(func(s *state) error {
		open = maps.Collect(s.deals.Open())
		return nil
	})
	return open, err
}

// Assets returns all assets that were ever listed or minted.
func (v View) Assets() (map[notes.Asset]AssetState, error) {
	assets := map[notes.Asset]AssetState{}
	err := v.read(func(s *state) error {
		for token := range s.rows.all(bucketAssets, nil) {
			asset := notes.Asset(token)
			assets[asset] = s.asset(asset)
		}
		return nil
	})
	return assets, err
}

// AuditEpoch returns the current epoch. Its number is 0 until the contract's first event was read.
func (v View) AuditEpoch() AuditEpoch {
	h, _ := v.head()
	return h.Epoch
}

// AuditKey returns the key of an epoch. ok is false for an epoch that has not begun.
func (v View) AuditKey(epoch uint64) (key notes.AuditKey, ok bool, err error) {
	err = v.read(func(s *state) error {
		ok = s.getJSON(bucketEpochs, blockKey(epoch), &key)
		return nil
	})
	return key, ok, err
}

// MintPaused reports whether minting is paused.
func (v View) MintPaused() bool {
	h, _ := v.head()
	return h.Paused
}
