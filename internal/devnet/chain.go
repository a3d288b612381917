package devnet

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/node"
)

// Chain is a running chain. Its methods may be called from any goroutine.
type Chain struct {
	node    *node.Node
	backend *eth.Ethereum
	beacon  beacon
	front   *front // nil when the node serves by itself

	sealing   sync.Mutex // one block is built at a time
	stop      chan struct{}
	producing sync.WaitGroup
	closing   sync.Once
}

// beacon makes the blocks of a chain.
type beacon interface {
	Commit() common.Hash
	AdjustTime(time.Duration) error
	Fork(common.Hash) error
	Rollback()
}

// Start starts a chain and returns when its RPC answers. The chain ends with ctx or with
// [Chain.Close].
func Start(ctx context.Context, c Config) (*Chain, error) {
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.Rules == "" {
		c.Rules = c.Profile.Rules()
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	chain := &Chain{stop: make(chan struct{})}
	if err := chain.start(c); err != nil {
		return nil, errors.Join(fmt.Errorf("devnet: start: %w", err), chain.Close())
	}
	chain.producing.Add(1)
	go chain.produce(c)
	context.AfterFunc(ctx, func() { _ = chain.Close() })
	return chain, nil
}

// start assembles node, EVM and beacon, and starts to serve.
func (ch *Chain) start(c Config) (err error) {
	if ch.node, err = newNode(c); err != nil {
		return err
	}
	if ch.backend, err = newBackend(ch.node, c); err != nil {
		return err
	}
	if err = ch.node.Start(); err != nil {
		return err
	}
	if c.Fees == FreeGas {
		eth.NewMinerAPI(ch.backend).SetGasPrice(hexutil.Big{})
	}
	if c.Profile == Raft {
		ch.beacon = newRaft(ch.backend)
		ch.front, err = newFront(ch.node.Attach(), c.HTTPPort)
		return err
	}
	ch.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, ch.backend)
	return err
}

// HTTP returns the URL of the JSON-RPC over HTTP.
func (ch *Chain) HTTP() string {
	if ch.front != nil {
		return ch.front.url
	}
	return ch.node.HTTPEndpoint()
}

// WS returns the URL of the JSON-RPC over WebSocket. It is "" on a chain with the profile [Raft],
// which serves HTTP only.
func (ch *Chain) WS() string {
	if ch.front != nil {
		return ""
	}
	return ch.node.WSEndpoint()
}

// Now returns the time by the clock of whoever makes the blocks. On a chain with the profile [Raft]
// that clock is ahead of this machine's after [Chain.AdjustTime]. Clients that are to go by it take
// it as chain.Config.Now.
func (ch *Chain) Now() time.Time {
	if r, ok := ch.beacon.(*raft); ok {
		return r.Now()
	}
	return time.Now()
}

// Close stops the chain and frees its ports. A second call does nothing.
func (ch *Chain) Close() (err error) {
	ch.closing.Do(func() {
		close(ch.stop)
		ch.producing.Wait()
		if ch.front != nil {
			err = ch.front.close()
		}
		if ch.node != nil {
			err = errors.Join(err, ch.node.Close())
		}
	})
	return err
}

// Commit seals a block from the pending transactions, an empty one if there are none, and returns
// its hash. With the profile [Raft] it makes no empty block, and returns the hash of the newest.
func (ch *Chain) Commit() common.Hash {
	ch.sealing.Lock()
	defer ch.sealing.Unlock()
	return ch.commit()
}

// commit seals a block and forces it to disk. The caller holds sealing.
func (ch *Chain) commit() common.Hash {
	hash := ch.beacon.Commit()
	_ = ch.backend.ChainDb().SyncKeyValue()
	return hash
}

// AdjustTime seals the pending transactions, and then an empty block whose time is d after the
// head's, in whole seconds. Later blocks follow that one. With the profile [Raft] it seals no empty
// block, but moves the clock that later blocks go by; see [Chain.Now].
func (ch *Chain) AdjustTime(d time.Duration) error {
	ch.sealing.Lock()
	defer ch.sealing.Unlock()
	for {
		if before, _ := ch.Head(); ch.pending() > 0 {
			ch.commit()
			if after, _ := ch.Head(); after == before {
				return errors.New("devnet: adjust time: the pending transactions can't be sealed")
			}
			_ = ch.pending() // until the pool has dropped what was sealed, time can't be adjusted
		}
		err := ch.beacon.AdjustTime(d)
		if err == nil {
			return nil
		}
		if ch.pending() == 0 {
			return fmt.Errorf("devnet: adjust time: %w", err)
		}
		// A transaction arrived in between: seal it first.
	}
}

// Fork makes the block with the given hash the head. The blocks after it are orphaned, as in a
// reorg, and the next Commit builds on it. The orphaned transactions are forgotten: to have them in
// the new chain, send them again. No transaction may be pending.
func (ch *Chain) Fork(head common.Hash) error {
	ch.sealing.Lock()
	defer ch.sealing.Unlock()
	if err := ch.beacon.Fork(head); err != nil {
		return fmt.Errorf("devnet: fork: %w", err)
	}
	if err := ch.backend.TxPool().Sync(); err != nil {
		return fmt.Errorf("devnet: fork: %w", err)
	}
	ch.beacon.Rollback() // removes the orphaned transactions, which the pool took back
	return nil
}

// Head returns the number and hash of the newest block.
func (ch *Chain) Head() (uint64, common.Hash) {
	head := ch.backend.BlockChain().CurrentBlock()
	return head.Number.Uint64(), head.Hash()
}
