package gasfloor

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
)

// precompileBits is how long the addresses of precompiles are at most.
const precompileBits = 10

// slot is a place in the storage of an account.
type slot struct {
	account common.Address
	key     common.Hash
}

// touched is the state that a transaction has touched for the first time and pays for.
type touched struct {
	state    tracing.StateDB
	warm     map[common.Address]bool // accounts that the transaction has paid for
	accounts map[common.Address]bool
	before   map[slot]common.Hash // what each slot had before the transaction
}

// account notes that an account is touched.
func (t *touched) account(a common.Address) {
	if !t.warm[a] && a.Big().BitLen() > precompileBits {
		t.accounts[a] = true
	}
}

// slot notes that a slot is about to be touched.
func (t *touched) slot(s slot) {
	if _, ok := t.before[s]; !ok {
		t.before[s] = t.state.GetState(s.account, s.key)
	}
}

// instruction notes what an instruction is about to touch.
func (t *touched) instruction(op vm.OpCode, scope tracing.OpContext) {
	stack := scope.StackData()
	argument := func(i int) [32]byte { return stack[len(stack)-1-i].Bytes32() }
	switch op {
	case vm.SLOAD, vm.SSTORE:
		t.slot(slot{scope.Address(), argument(0)})
	case vm.BALANCE, vm.EXTCODESIZE, vm.EXTCODECOPY, vm.EXTCODEHASH:
		a := argument(0)
		t.account(common.BytesToAddress(a[:]))
	case vm.CALL, vm.CALLCODE, vm.DELEGATECALL, vm.STATICCALL:
		a := argument(1)
		t.account(common.BytesToAddress(a[:]))
	}
}

// charge adds what the state costs that was touched, by what it is after the transaction.
func (t *touched) charge(f *Floor) {
	const first, change = params.ColdSloadCostEIP2929, params.SstoreResetGasEIP2200 - params.ColdSloadCostEIP2929
	f.Accounts = uint64(len(t.accounts)) * params.ColdAccountAccessCostEIP2929
	for s, before := range t.before {
		switch after := t.state.GetState(s.account, s.key); {
		case after == before:
			f.Read += first
		case before == common.Hash{}:
			f.New += first + params.SstoreSetGasEIP2200
		default:
			f.Changed += first + change
			if (after == common.Hash{}) {
				f.Refund += params.SstoreClearsScheduleRefundEIP3529
			}
		}
	}
}
