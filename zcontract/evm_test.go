package zcontract

import (
	"maps"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// berlin returns the oldest rule set on which the contracts must run.
func berlin() *params.ChainConfig {
	zero := new(big.Int)
	return &params.ChainConfig{
		ChainID:             big.NewInt(1337),
		HomesteadBlock:      zero,
		EIP150Block:         zero,
		EIP155Block:         zero,
		EIP158Block:         zero,
		ByzantiumBlock:      zero,
		ConstantinopleBlock: zero,
		PetersburgBlock:     zero,
		IstanbulBlock:       zero,
		MuirGlacierBlock:    zero,
		BerlinBlock:         zero,
	}
}

// newEVM returns the EVM of a new chain with Berlin's rules.
func newEVM(t *testing.T) *runtime.Config {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	return &runtime.Config{ChainConfig: berlin(), State: db, GasLimit: 1 << 24, BlockNumber: new(big.Int)}
}

// create deploys code. It returns the address, the revert data and the error.
func create(cfg *runtime.Config, code []byte) (common.Address, []byte, error) {
	ret, address, _, err := runtime.Create(code, cfg)
	return address, ret, err
}

// call calls a contract. It returns the result, the gas of a transaction with this calldata, and
// the error.
func call(cfg *runtime.Config, to common.Address, input []byte) ([]byte, uint64, error) {
	ret, left, err := runtime.Call(to, input, cfg)
	gas := cfg.GasLimit - left + params.TxGas
	for _, b := range input {
		if b == 0 {
			gas += params.TxDataZeroGas
		} else {
			gas += params.TxDataNonZeroGasEIP2028
		}
	}
	return ret, gas, err
}

func precompile(number byte) common.Address { return common.BytesToAddress([]byte{number}) }

// createWithout deploys code on an EVM that lacks the given precompiles.
func createWithout(t *testing.T, code []byte, missing ...byte) ([]byte, error) {
	t.Helper()
	changed := map[byte]vm.PrecompiledContract{}
	for _, m := range missing {
		changed[m] = nil
	}
	return createWith(t, code, changed)
}

// createWith deploys code on an EVM with some precompiles replaced. It removes a precompile whose
// replacement is nil.
func createWith(t *testing.T, code []byte, changed map[byte]vm.PrecompiledContract) ([]byte, error) {
	t.Helper()
	_, ret, err := createOn(newEVM(t), code, changed)
	return ret, err
}

// createOn is as createWith, on a given chain. It returns the address, too.
func createOn(
	cfg *runtime.Config, code []byte, changed map[byte]vm.PrecompiledContract,
) (common.Address, []byte, error) {
	cfg.Difficulty, cfg.GasPrice = new(big.Int), new(big.Int)
	cfg.Value, cfg.BaseFee = new(big.Int), new(big.Int)
	rules := cfg.ChainConfig.Rules(cfg.BlockNumber, false, 0)
	precompiles := maps.Clone(vm.ActivePrecompiledContracts(rules))
	for number, replacement := range changed {
		if replacement == nil {
			delete(precompiles, precompile(number))
		} else {
			precompiles[precompile(number)] = replacement
		}
	}
	evm := runtime.NewEnv(cfg)
	evm.SetPrecompiles(precompiles)
	ret, address, _, err := evm.Create(cfg.Origin, code, vm.NewGasBudget(math.MaxUint32, 0), new(uint256.Int))
	return address, ret, err
}

// question is a call of a precompile.
type question struct {
	precompile byte
	input      []byte
}

// asked returns the calls of precompiles that a function makes on a chain, in their order.
func asked(cfg *runtime.Config, f func()) []question {
	var all []question
	enter := func(_ int, _ byte, _, to common.Address, input []byte, _ uint64, _ *big.Int) {
		if number := to[len(to)-1]; to == precompile(number) {
			all = append(all, question{number, slices.Clone(input)})
		}
	}
	cfg.EVMConfig.Tracer = &tracing.Hooks{OnEnter: enter}
	defer func() { cfg.EVMConfig.Tracer = nil }()
	f()
	return all
}
