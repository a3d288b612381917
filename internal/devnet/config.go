package devnet

import (
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

const (
	// DefaultChainID is the id of a chain whose Config has none.
	DefaultChainID = 1337

	// freeGasLimit keeps every block less than half full. A fuller block raises the base fee from 0
	// to 1 for good, and transactions with price 0 would wait for ever.
	freeGasLimit = 2_000_000_000

	// paidGasLimit is the block gas limit of a chain with fees, as on main net.
	paidGasLimit = 60_000_000
)

// Fees chooses what gas costs on the chain.
type Fees int

const (
	// FreeGas is a base fee of 0 and a tip of 0, as on consortium chains.
	FreeGas Fees = iota
	// PaidGas is EIP-1559 with a base fee that starts at 1 gwei.
	PaidGas
)

// Config describes a chain. The zero value is usable.
type Config struct {
	// ChainID is the EIP-155 id; 0 means DefaultChainID.
	ChainID uint64
	// HTTPPort and WSPort are the TCP ports on 127.0.0.1; 0 picks a free one. If they are equal, or
	// both 0, one port serves both protocols.
	HTTPPort, WSPort int
	// Fees is FreeGas unless set.
	Fees Fees
	// Rules are the EVM rules; "" means [DefaultRules], or with the profile [Raft] those of
	// [Paris].
	Rules Rules
	// Profile is the engine that the chain imitates. [Raft] goes with free gas, the rules of Paris
	// and a block for each transaction, and serves HTTP only.
	Profile Profile
	// BlockTime is the time between blocks, in whole seconds; 0 seals a block as soon as there is a
	// transaction.
	BlockTime time.Duration
	// Manual seals blocks by [Chain.Commit] only. BlockTime is then 0.
	Manual bool
	// DataDir is the folder that keeps the chain; "" keeps it in memory. On disk the chain survives
	// a restart, and also a kill, except for the block that is being sealed.
	DataDir string
	// Accounts are funded in the genesis block, in addition to those of [Mnemonic]. They are
	// ignored if DataDir has a chain.
	Accounts []common.Address
}

// check refuses a configuration that contradicts itself.
func (c Config) check() error {
	switch {
	case c.BlockTime < 0 || c.BlockTime%time.Second != 0:
		return errors.New("devnet: the block time must be a whole number of seconds")
	case c.Manual && c.BlockTime != 0:
		return errors.New("devnet: a manual chain has no block time")
	case c.Fees != FreeGas && c.Fees != PaidGas:
		return errors.New("devnet: unknown fees")
	case c.Profile == Raft && (c.Fees != FreeGas || c.Rules != Paris || c.BlockTime != 0 || c.Manual):
		return errors.New("devnet: the profile raft has free gas, the rules of paris, and a block for each transaction")
	}
	if _, err := ParseProfile(string(c.Profile)); err != nil {
		return err
	}
	_, err := ParseRules(string(c.Rules))
	return err
}

func (c Config) gasLimit() uint64 {
	if c.Fees == FreeGas {
		return freeGasLimit
	}
	return paidGasLimit
}

func (c Config) baseFee() *big.Int {
	if c.Fees == FreeGas {
		return new(big.Int)
	}
	return big.NewInt(params.GWei)
}
