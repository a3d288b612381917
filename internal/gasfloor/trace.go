package gasfloor

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
)

// Chain replays its transactions, as a development chain does.
type Chain interface {
	Replay(ctx context.Context, tx common.Hash, hooks *tracing.Hooks) (*types.Receipt, error)
}

// Transaction is a transaction whose floor is wanted.
type Transaction struct {
	Hash common.Hash
	// GasUsed is that of its receipt.
	GasUsed uint64
	// Proofs is how many it has verified, in one equation.
	Proofs int
	// Tokens are the tokens that it may call. What they do is not counted but measured.
	Tokens []common.Address
}

// Of returns the floor of a transaction, and what it used above it. It is an error if the second
// execution has used other gas than the first, or if the precompiles of the curve are called for
// anything else than the one equation.
func Of(ctx context.Context, chain Chain, tx Transaction) (c Cost, err error) {
	t := newTrace(tx.Tokens)
	receipt, err := chain.Replay(ctx, tx.Hash, t.hooks())
	if err != nil {
		return c, err
	}
	if receipt.GasUsed != tx.GasUsed {
		return c, fmt.Errorf("gasfloor: the transaction used %d gas, and %d when replayed", tx.GasUsed, receipt.GasUsed)
	}
	if err := t.work.check(tx.Proofs); err != nil {
		return c, err
	}
	c.Floor = t.floor(receipt)
	c.Above = t.above(c.Floor)
	return c, nil
}

// trace is what an execution has done.
type trace struct {
	touched
	work     work
	tokens   map[common.Address]bool
	calldata uint64

	token       int // the depth of the token's call in progress, or outside
	tokenGas    uint64
	tokenRefund uint64

	refund  uint64 // what is to come back until now
	hashes  uint64
	storage uint64 // all that the instructions of storage cost
	calls   uint64 // to accounts other than the first to each
}

// outside is the depth while no token is called.
const outside = -1

func newTrace(tokens []common.Address) *trace {
	t := &trace{token: outside, tokens: map[common.Address]bool{}}
	t.warm, t.accounts = map[common.Address]bool{}, map[common.Address]bool{}
	t.before = map[slot]common.Hash{}
	for _, token := range tokens {
		t.tokens[token] = true
	}
	return t
}

func (t *trace) hooks() *tracing.Hooks {
	return &tracing.Hooks{OnTxStart: t.start, OnEnter: t.enter, OnExit: t.exit, OnOpcode: t.opcode}
}

// start notes the accounts that a transaction does not pay for.
func (t *trace) start(at *tracing.VMContext, tx *types.Transaction, from common.Address) {
	t.state, t.calldata = at.StateDB, calldata(tx.Data())
	t.warm[from], t.warm[at.Coinbase] = true, true
	if to := tx.To(); to != nil {
		t.warm[*to] = true
	}
}

func (t *trace) enter(depth int, _ byte, _, to common.Address, input []byte, _ uint64, _ *big.Int) {
	if t.token != outside {
		return
	}
	t.work.count(to, input)
	if t.tokens[to] {
		t.token, t.tokenRefund = depth, t.tokenRefund-t.state.GetRefund()
	}
}

func (t *trace) exit(depth int, _ []byte, used uint64, _ error, _ bool) {
	t.refund = t.state.GetRefund()
	if depth == t.token {
		t.token, t.tokenGas, t.tokenRefund = outside, t.tokenGas+used, t.tokenRefund+t.refund
	}
}

func (t *trace) opcode(_ uint64, op byte, _, cost uint64, scope tracing.OpContext, _ []byte, _ int, _ error) {
	if t.token != outside {
		return
	}
	known := len(t.accounts)
	t.instruction(vm.OpCode(op), scope)
	switch vm.OpCode(op) {
	case vm.KECCAK256:
		t.hashes += cost
	case vm.SLOAD, vm.SSTORE:
		t.storage += cost
	case vm.CALL, vm.CALLCODE, vm.DELEGATECALL, vm.STATICCALL, vm.BALANCE, vm.EXTCODESIZE, vm.EXTCODEHASH:
		if len(t.accounts) == known {
			t.calls++
		}
	}
}

// floor adds up what the transaction has done.
func (t *trace) floor(receipt *types.Receipt) Floor {
	f := Floor{Transaction: params.TxGas, Calldata: t.calldata, Proofs: t.work.Gas(), Token: t.tokenGas}
	t.charge(&f)
	for _, log := range receipt.Logs {
		if !t.tokens[log.Address] {
			topics, data := uint64(len(log.Topics)), uint64(len(log.Data))
			f.Logs += params.LogGas + topics*params.LogTopicGas + data*params.LogDataGas
		}
	}
	f.Refund = min(f.Refund+t.tokenRefund, f.spent()/params.RefundQuotientEIP3529)
	return f
}

// above returns what the transaction used above its floor.
func (t *trace) above(f Floor) Above {
	storage := t.storage + t.tokenRefund - t.refund
	first := f.Read + f.Changed + f.New - f.Refund
	return Above{Hashes: t.hashes, Repeated: t.calls*params.WarmStorageReadCostEIP2929 + storage - first}
}
