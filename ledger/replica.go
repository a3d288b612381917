package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// DefaultPage is how many blocks one request for logs covers.
const DefaultPage = 2000

// ErrOrigin is returned when a store holds the replica of another deployment, or one of a chain that began anew.
var ErrOrigin = errors.New("ledger: the store follows another deployment; use another store or run resync")

// ErrFinalReverted is returned when the chain no longer has a block that was final. Nothing derived from it can be trusted: the policy is
// wrong for this chain, or the chain was replaced.
var ErrFinalReverted = errors.New("ledger: a block that was final is no longer in the chain; check the finality policy, then run resync")

// ReplicaConfig says what to follow.
type ReplicaConfig struct {
	// From is the deployment's first block.
	From uint64
	// Page is how many blocks one request for logs covers; 0 means DefaultPage. Halved when a node refuses.
	Page uint64
}

// Replica is a copy of all that the contracts said, and what it adds up to. Its methods may be called from any goroutine.
type Replica struct {
	contract *ZContract
	client   *chain.Client
	store    store.Store
	config   ReplicaConfig

	syncing sync.Mutex // one Sync at a time

	mu          sync.Mutex // guards what follows
	final       *state
	latest      *state
	cursor      chain.Block   // the newest block that was read
	kept        []chain.Block // see loadKept
	finalNumber uint64
	changed     chan struct{}
}

// OpenReplica opens the replica of a deployment in a store, which may hold other things too. Nothing is asked of the chain before
// [Replica.Sync]. It returns ErrOrigin when the store follows another deployment.
func OpenReplica(contract *ZContract, s store.Store, config ReplicaConfig) (*Replica, error) {
	if config.Page == 0 {
		config.Page = DefaultPage
	}
	r := &Replica{contract: contract, client: contract.client, store: s, config: config, changed: make(chan struct{})}
	if err := r.checkOrigin(); err != nil {
		return nil, err
	}
	return r, r.load()
}

// checkOrigin binds the store to the deployment, or holds it against the one it is bound to.
func (r *Replica) checkOrigin() error {
	want := r.origin()
	return r.store.Update(func(tx store.Tx) error {
		have, err := tx.Get(bucketMeta, keyOrigin)
		if errors.Is(err, store.ErrNotFound) {
			return tx.Put(bucketMeta, keyOrigin, want)
		}
		if err == nil && string(have) != string(want) {
			err = ErrOrigin
		}
		return err
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
		cursor, err = chain.Block{Number: r.before()}, nil
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
	kept, err := r.loadKept(finalNumber)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.final, r.latest, r.cursor, r.finalNumber, r.kept = final, latest, cursor, finalNumber, kept
	r.notify()
	return nil
}

// before is the number of the block before the first one to read.
func (r *Replica) before() uint64 { return max(r.config.From, 1) - 1 }

// replay returns the state of the stored facts up to a block.
func (r *Replica) replay(to uint64) (*state, error) {
	s := newState()
	err := r.store.Range(bucketFacts, nil, blockKey(to+1), func(key, value []byte) error {
		fact, err := r.contract.fact(key, value)
		if err != nil {
			return err
		}
		return s.applyFact(fact)
	})
	return s, err
}

func (s *state) applyFact(f Fact) error {
	if f.Event == nil {
		return nil
	}
	if err := s.apply(f.Event); err != nil {
		return fmt.Errorf("block %d, log %d: %w", f.Block, f.Log, err)
	}
	return nil
}

// Final returns the view up to the newest final block: what may be acted upon.
func (r *Replica) Final() View { return View{r, func() *state { return r.final }} }

// Latest returns the view up to the newest block: what may still change.
func (r *Replica) Latest() View { return View{r, func() *state { return r.latest }} }

// Contract returns the deployment that is followed.
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

// Changed returns a channel that is closed when the replica next learns something, a block becoming final included. Take it before looking.
func (r *Replica) Changed() <-chan struct{} {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.changed
}

func (r *Replica) notify() {
	close(r.changed)
	r.changed = make(chan struct{})
}

// Facts calls fn for every fact after a cursor, in order, until fn returns an error. A fact that is not final may be gone the next time.
func (r *Replica) Facts(after Cursor, fn func(Fact) error) error {
	finalNumber := r.FinalNumber()
	from := after
	if after != (Cursor{}) {
		from.Log++
	}
	return r.store.Range(bucketFacts, cursorKey(from), nil, func(key, value []byte) error {
		fact, err := r.contract.fact(key, value)
		if err != nil {
			return err
		}
		fact.Final = fact.Block <= finalNumber
		return fn(fact)
	})
}

// Resync forgets everything, and reads the chain again from the deployment's block.
func (r *Replica) Resync(ctx context.Context) error {
	r.syncing.Lock()
	err := r.forget()
	r.syncing.Unlock()
	if err != nil {
		return err
	}
	return r.Sync(ctx)
}

func (r *Replica) forget() error {
	err := r.store.Update(func(tx store.Tx) error {
		return errors.Join(tx.DeleteRange(bucketFacts, nil, nil), tx.DeleteRange(bucketBlocks, nil, nil),
			tx.Delete(bucketMeta, keyCursor), tx.Delete(bucketMeta, keyFinal))
	})
	if err != nil {
		return err
	}
	return r.load()
}

// ResyncStore makes a store forget its replica, whatever deployment it follows: before [OpenReplica] after ErrOrigin.
func ResyncStore(s store.Store) error {
	return s.Update(func(tx store.Tx) error {
		return errors.Join(tx.DeleteRange(bucketFacts, nil, nil), tx.DeleteRange(bucketBlocks, nil, nil), tx.DeleteRange(bucketMeta, nil, nil))
	})
}

// blank tells whether nothing was read yet.
func (r *Replica) blank() bool { return r.cursor.Hash == (common.Hash{}) }
