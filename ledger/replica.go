package ledger

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/store"
)

// DefaultPage is how many blocks are read at once.
const DefaultPage = 2000

// ErrOrigin is returned when a store has the replica of another deployment, perhaps of a
// development chain that was started again.
var ErrOrigin = errors.New("ledger: the store follows another deployment; use another store or run resync")

// ErrFinalReverted is returned when the chain no longer has a block that was final. Then either the
// finality policy is wrong for this chain or the chain was replaced, and nothing that was derived
// from the block can be relied on.
var ErrFinalReverted = errors.New(
	"ledger: a block that was final is no longer in the chain; check the finality policy, then run resync")

// ReplicaConfig says what to follow.
type ReplicaConfig struct {
	// From is the deployment's first block: Block in the deployment file.
	From uint64
	// Page is how many blocks are read at once; 0 means [DefaultPage]. It is halved when a node
	// refuses a request, and doubled up to this when one succeeds.
	Page uint64
	// Progress is called after each page, with the block up to which was read and the chain's
	// newest one. It may be nil. What was read is kept: a process that is killed goes on there.
	Progress func(read, newest uint64)
}

// Replica is a local copy of the contracts' events and of the state that they lead to. It is kept
// in a store, and up to date by [Replica.Sync]. Its methods may be called from any goroutine, but
// not by a function that is passed to Update of the store, which would wait for itself.
//
// The facts and the state after the newest final block are rows of the store. In memory are only
// the changes by later blocks, so that opening a replica, a reorganisation and the memory do not
// depend on how long the history is.
type Replica struct {
	contract *ZContract
	client   *chain.Client
	store    store.Store
	config   ReplicaConfig

	syncing chan struct{} // holds one value during a Sync, which alone uses pace
	pace    pace

	mu          sync.Mutex    // guards the fields below, which only Sync and Resync change
	final       *state        // in the store
	latest      *state        // in memory over final, and the same one if there are no facts after it
	cursor      chain.Block   // the newest block that was read
	checkpoints []chain.Block // see loadCheckpoints
	finalNumber uint64
	generation  uint64
	revision    uint64
	provable    [2]*tree.Participants // trees that readers share
	changed     chan struct{}
}

// OpenReplica opens the replica of a deployment in a store, usually a cache, which may be used for
// other things too. Only one replica may be open in a store. It asks nothing of the chain, and
// reads no more of the store than the facts that are not final. It returns [ErrOrigin] when the
// store has the replica of another deployment, and [ErrPolicy] when it was filled under another
// rule of finality.
func OpenReplica(contract *ZContract, s store.Store, config ReplicaConfig) (*Replica, error) {
	if config.Page == 0 {
		config.Page = DefaultPage
	}
	r := &Replica{
		contract: contract,
		client:   contract.client,
		store:    s,
		config:   config,
		syncing:  make(chan struct{}, 1),
		pace:     newPace(config.Page),
		changed:  make(chan struct{}),
	}
	if err := r.checkOrigin(); err != nil {
		return nil, err
	}
	if err := r.checkPolicy(); err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := r.load(); err != nil {
		return nil, err
	}
	return r, nil
}

// checkOrigin binds a new store to the deployment. It returns ErrOrigin for a store of another one.
func (r *Replica) checkOrigin() error {
	want := r.origin()
	return r.store.Update(func(tx store.Tx) error {
		have, err := tx.Get(bucketMeta, keyOrigin)
		if errors.Is(err, store.ErrNotFound) {
			return tx.Put(bucketMeta, keyOrigin, want)
		}
		if err != nil {
			return err
		}
		if !bytes.Equal(have, want) {
			return ErrOrigin
		}
		return nil
	})
}

func (r *Replica) origin() []byte {
	origin := binary.BigEndian.AppendUint64(nil, r.client.ChainID())
	origin = append(origin, r.contract.at.ZContract.Bytes()...)
	origin = append(origin, r.contract.at.PrivateContracts.Bytes()...)
	return binary.BigEndian.AppendUint64(origin, r.config.From)
}

// load reads what is in memory from the store. Its caller holds the lock.
func (r *Replica) load() error {
	cursor, err := getCursor(r.store)
	if errors.Is(err, store.ErrNotFound) {
		cursor, err = r.beforeFirst(), nil
	}
	if err != nil {
		return err
	}
	numbers := map[string]*uint64{
		string(keyFinal): &r.finalNumber, string(keyGeneration): &r.generation, string(keyRevision): &r.revision,
	}
	for key, number := range numbers {
		if *number, err = getNumber(r.store, []byte(key)); err != nil {
			return err
		}
	}
	if r.checkpoints, err = r.loadCheckpoints(); err != nil {
		return err
	}
	r.cursor = cursor
	if err := r.loadStates(); err != nil {
		return err
	}
	r.notify()
	return nil
}

// loadStates opens the final state, and applies the facts after it.
func (r *Replica) loadStates() error {
	final, err := openState(r.store)
	if err != nil {
		return err
	}
	latest, err := r.replayed(final, r.finalNumber+1, r.cursor.Number)
	if err != nil {
		return err
	}
	r.final, r.latest = final, latest
	return nil
}

// beforeFirst returns the block before the first one to read, without its hash.
func (r *Replica) beforeFirst() chain.Block { return chain.Block{Number: max(r.config.From, 1) - 1} }

// nothingRead reports whether the replica has not read any block.
func (r *Replica) nothingRead() bool { return r.cursor.Hash == (common.Hash{}) }

// Final returns the view up to the newest final block. Act on this one.
func (r *Replica) Final() View { return View{r, true} }

// Latest returns the view up to the newest block. It may change when the chain reorganises.
func (r *Replica) Latest() View { return View{r, false} }

// ZContract returns the z-contract that the replica follows.
func (r *Replica) ZContract() *ZContract { return r.contract }

// Head returns the newest block that was read. Its hash is zero before the first Sync.
func (r *Replica) Head() chain.Block {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.cursor
}

// FinalNumber returns the number of the newest final block that was read.
func (r *Replica) FinalNumber() uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.finalNumber
}

// Changed returns a channel that is closed at the next change of the replica: it read a block, a
// block became final, or it was rewound. Take the channel before you look at the replica, so that
// you do not miss a change in between.
func (r *Replica) Changed() <-chan struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.changed
}

// notify announces a change. Its caller holds the lock.
func (r *Replica) notify() {
	close(r.changed)
	r.changed = make(chan struct{})
}

// Generation says how often everything was read again, by this process or another one. Who keeps
// something that was derived from facts keeps the generation with it: in another generation the
// facts may be others, also final ones, and have to be read from the first.
func (r *Replica) Generation() uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.generation
}

// Resync deletes everything that was read, and reads the chain again from the deployment's first
// block.
func (r *Replica) Resync(ctx context.Context) error {
	release, err := r.takeTurn(ctx)
	if err != nil {
		return err
	}
	err = r.reset()
	release()
	if err != nil {
		return err
	}
	return r.Sync(ctx)
}

// reset deletes everything that was read, and begins a new generation.
func (r *Replica) reset() error {
	return r.commit(clearReplica, r.load)
}

// clearReplica deletes everything but the origin.
func clearReplica(tx store.Tx) error {
	for _, bucket := range append(stateBuckets, bucketFacts, bucketBlocks) {
		if err := tx.DeleteRange(bucket, nil, nil); err != nil {
			return err
		}
	}
	return errors.Join(
		tx.Delete(bucketMeta, keyCursor),
		tx.Delete(bucketMeta, keyFinal),
		increment(tx, keyGeneration),
	)
}

// ResyncStore deletes the replica in a store, whatever deployment it follows. After [ErrOrigin] and
// [ErrPolicy] it makes the store ready for [OpenReplica]. The store must not be that of an open
// replica.
func ResyncStore(s store.Store) error {
	return s.Update(func(tx store.Tx) error {
		return errors.Join(clearReplica(tx),
			tx.Delete(bucketMeta, keyOrigin), tx.Delete(bucketMeta, keyPolicy), increment(tx, keyRevision))
	})
}
