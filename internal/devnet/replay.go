package devnet

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
)

// Replay executes a mined transaction once more, on the state that it was mined on, and calls the
// hooks on the way. It changes nothing on the chain. The receipt is that of the second execution.
func (ch *Chain) Replay(ctx context.Context, tx common.Hash, hooks *tracing.Hooks) (*types.Receipt, error) {
	receipt, err := ch.replay(ctx, tx, hooks)
	if err != nil {
		return nil, fmt.Errorf("devnet: replay %s: %w", tx, err)
	}
	return receipt, nil
}

func (ch *Chain) replay(ctx context.Context, hash common.Hash, hooks *tracing.Hooks) (*types.Receipt, error) {
	chain := ch.backend.BlockChain()
	place, _ := chain.GetCanonicalTransaction(hash)
	if place == nil {
		return nil, errors.New("the transaction is not in the chain")
	}
	block := chain.GetBlockByHash(place.BlockHash)
	tx, at, db, release, err := ch.backend.APIBackend.StateAtTransaction(ctx, block, int(place.Index))
	if err != nil {
		return nil, err
	}
	defer release()
	signer := types.MakeSigner(chain.Config(), block.Number(), block.Time())
	message, err := core.TransactionToMessage(tx, signer, block.BaseFee())
	if err != nil {
		return nil, err
	}
	evm := vm.NewEVM(at, state.NewHookedState(db, hooks), chain.Config(), vm.Config{Tracer: hooks})
	defer evm.Release()
	db.SetTxContext(hash, int(place.Index), uint32(place.Index)+1)
	receipt, _, err := core.ApplyTransactionWithEVM(ctx, message, core.NewGasPool(message.GasLimit), db,
		block.Number(), block.Hash(), block.Time(), tx, evm)
	return receipt, err
}
