package devnet

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/miner"
)

// raft seals blocks as the minter of a Raft network does: by its own clock, in nanoseconds, and
// only from transactions.
type raft struct {
	backend *eth.Ethereum
	ahead   atomic.Int64 // nanoseconds by which the network's clock is ahead of this machine's
}

func newRaft(backend *eth.Ethereum) *raft {
	backend.SetSynced() // without a beacon nothing else says that the pool may take transactions
	r := &raft{backend: backend}
	newest := int64(backend.BlockChain().CurrentBlock().Time)
	r.ahead.Store(max(newest-time.Now().UnixNano(), 0)) // of a chain that was kept and was ahead
	return r
}

// Now returns the time of the network's clock.
func (r *raft) Now() time.Time { return time.Now().Add(time.Duration(r.ahead.Load())) }

// AdjustTime moves the network's clock. No block is made: the next one comes with the next
// transaction.
func (r *raft) AdjustTime(d time.Duration) error {
	r.ahead.Add(int64(d))
	return nil
}

// Commit seals the pending transactions and returns the hash of the newest block. Without any it
// makes no block.
func (r *raft) Commit() common.Hash {
	head := r.backend.BlockChain().CurrentBlock()
	hash, err := r.seal(max(uint64(r.Now().UnixNano()), head.Time+1), head.Hash())
	if err != nil {
		return head.Hash() // what cannot be sealed stays in the pool for the next attempt
	}
	return hash
}

func (r *raft) seal(at uint64, parent common.Hash) (common.Hash, error) {
	args := &miner.BuildPayloadArgs{Parent: parent, Timestamp: at, Version: engine.PayloadV2}
	payload, err := r.backend.Miner().BuildPayload(context.Background(), args, false)
	if err != nil {
		return common.Hash{}, err
	}
	full := payload.ResolveFull()
	if full == nil || len(full.ExecutionPayload.Transactions) == 0 {
		return common.Hash{}, errors.New("devnet: no transaction can be sealed")
	}
	block, err := engine.ExecutableDataToBlock(*full.ExecutionPayload, nil, nil, nil)
	if err != nil {
		return common.Hash{}, err
	}
	if _, err := r.backend.BlockChain().InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return common.Hash{}, err
	}
	if _, err := r.backend.BlockChain().SetCanonical(block); err != nil {
		return common.Hash{}, err
	}
	return block.Hash(), nil
}

// Fork is refused: Raft has no reorganisations.
func (r *raft) Fork(common.Hash) error {
	return fmt.Errorf("a chain of profile %s does not fork", Raft)
}

// Rollback does nothing.
func (r *raft) Rollback() {}
