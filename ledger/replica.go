package ledger

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
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
}

// Replica is a local copy of the contracts' events and of the state that they lead to. It is kept
// in a store, and up to date by [Replica.Sync]. Its methods may be called from any goroutine.
type Replica struct {
	contract *ZContract
	client   *chain.Client
	store    store.Store
	config   ReplicaConfig

	syncing sync.Mutex // one Sync at a time, which alone uses pace
	pace    pace

	mu          sync.Mutex // guards the fields below, which only Sync and Resync change
	final       *state
	latest      *state
	cursor      chain.Block   // the newest block that was read
	checkpoints []chain.Block // see loadCheckpoints
	finalNumber uint64
	changed     chan struct{}
}

// OpenReplica opens the replica of a deployment in a store, which may be used for other things too.
// It asks nothing of the chain. It returns [ErrOrigin] when the store has the replica of another
// deployment, and [ErrPolicy] when it was filled under another rule of finality.
func OpenReplica(contract *ZContract, s store.Store, config ReplicaConfig) (*Replica, error) {
	if config.Page == 0 {
		config.Page = DefaultPage
	}
	r := &Replica{
		contract: contract,
		client:   contract.client,
		store:    s,
		config:   config,
		pace:     newPace(config.Page),
		changed:  make(chan struct{}),
	}
	if err := r.checkOrigin(); err != nil {
		return nil, err
	}
	if err := r.checkPolicy(); err != nil {
		return nil, err
	}
	return r, r.load()
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

// load rebuilds everything in memory from the store.
func (r *Replica) load() error {
	cursor, err := getCursor(r.store)
	if errors.Is(err, store.ErrNotFound) {
		cursor, err = r.beforeFirst(), nil
	}
	if err != nil {
		return err
	}
	finalNumber, err := getNumber(r.store, keyFinal)
	if err != nil {
		return err
	}
	final, err := r.replay(finalNumber)
	if err != nil {
		return err
	}
	latest, err := r.replay(cursor.Number)
	if err != nil {
		return err
	}
	checkpoints, err := r.loadCheckpoints(finalNumber)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.final = final
	r.latest = latest
	r.cursor = cursor
	r.checkpoints = checkpoints
	r.finalNumber = finalNumber
	r.notify()
	return nil
}

// beforeFirst returns the block before the first one to read, without its hash.
func (r *Replica) beforeFirst() chain.Block { return chain.Block{Number: max(r.config.From, 1) - 1} }

// nothingRead reports whether the replica has not read any block.
func (r *Replica) nothingRead() bool { return r.cursor.Hash == (common.Hash{}) }

// replay returns the state of the stored facts up to a block.
func (r *Replica) replay(to uint64) (*state, error) {
	s := newState()
	err := r.store.Range(bucketFacts, nil, blockKey(to+1), func(key, value []byte) error {
		fact, err := r.contract.archivedFact(key, value)
		if err != nil {
			return err
		}
		return s.apply(fact)
	})
	return s, err
}

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

// Facts calls fn with every fact after a cursor, in order, until fn returns an error, and then
// returns that error. A fact that is not final may be missing the next time.
func (r *Replica) Facts(after Cursor, fn func(Fact) error) error {
	finalNumber := r.FinalNumber()
	return r.store.Range(bucketFacts, keyAfter(after), nil, func(key, value []byte) error {
		fact, err := r.contract.archivedFact(key, value)
		if err != nil {
			return err
		}
		fact.Final = fact.Block <= finalNumber
		return fn(fact)
	})
}

// Resync deletes everything that was read, and reads the chain again from the deployment's first
// block.
func (r *Replica) Resync(ctx context.Context) error {
	r.syncing.Lock()
	err := r.reset()
	r.syncing.Unlock()
	if err != nil {
		return err
	}
	return r.Sync(ctx)
}

// reset deletes everything that was read.
func (r *Replica) reset() error {
	err := r.store.Update(func(tx store.Tx) error {
		return errors.Join(
			tx.DeleteRange(bucketFacts, nil, nil),
			tx.DeleteRange(bucketBlocks, nil, nil),
			tx.Delete(bucketMeta, keyCursor),
			tx.Delete(bucketMeta, keyFinal),
		)
	})
	if err != nil {
		return err
	}
	return r.load()
}

// ResyncStore deletes the replica in a store, whatever deployment it follows. After [ErrOrigin] it
// makes the store ready for [OpenReplica].
func ResyncStore(s store.Store) error {
	return s.Update(func(tx store.Tx) error {
		return errors.Join(
			tx.DeleteRange(bucketFacts, nil, nil),
			tx.DeleteRange(bucketBlocks, nil, nil),
			tx.DeleteRange(bucketMeta, nil, nil),
		)
	})
}
