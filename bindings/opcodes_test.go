package bindings_test

import (
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/zsettle/zsettle/bindings/internal/bindgen"
)

// maxCode is the limit of a deployed contract's size (EIP-170).
const maxCode = 24_576

// freeCode is how much of that the z-contract leaves free for what is to come.
const freeCode = 4_000

// tooNew are the opcodes that a chain with Berlin's rules does not know.
var tooNew = map[vm.OpCode]bool{
	vm.BASEFEE:      true,
	vm.PUSH0:        true,
	vm.MCOPY:        true,
	vm.TLOAD:        true,
	vm.TSTORE:       true,
	vm.BLOBHASH:     true,
	vm.BLOBBASEFEE:  true,
	vm.OpCode(0x1e): true, // CLZ
}

// firstTooNew returns the position of the first opcode that is too new and can be reached, or −1.
// It skips the data of PUSH. The bytes after a STOP, JUMP, RETURN, REVERT or INVALID are not
// reached, up to the next JUMPDEST whose position is pushed somewhere. In this way it skips the
// constants that the compiler puts after the code.
func firstTooNew(code []byte) int {
	targets := pushed(code)
	reached := true
	for pc := 0; pc < len(code); pc++ {
		op := vm.OpCode(code[pc])
		reached = reached || op == vm.JUMPDEST && targets[pc]
		if reached && tooNew[op] {
			return pc
		}
		switch op {
		case vm.STOP, vm.JUMP, vm.RETURN, vm.REVERT, vm.INVALID, vm.SELFDESTRUCT:
			reached = false
		}
		pc += pushSize(op)
	}
	return -1
}

// pushed returns the values of all PUSH1, PUSH2 and PUSH3. They include the target of every jump.
func pushed(code []byte) map[int]bool {
	values := make(map[int]bool)
	for pc := 0; pc < len(code); pc++ {
		n := pushSize(vm.OpCode(code[pc]))
		if n >= 1 && n <= 3 && pc+n < len(code) {
			values[int(new(big.Int).SetBytes(code[pc+1:pc+1+n]).Int64())] = true
		}
		pc += n
	}
	return values
}

// pushSize returns the number of data bytes that follow an opcode.
func pushSize(op vm.OpCode) int {
	if op >= vm.PUSH1 && op <= vm.PUSH32 {
		return int(op-vm.PUSH1) + 1
	}
	return 0
}

func TestCodeRunsOnBerlinAndFits(t *testing.T) {
	for _, file := range []string{"artifacts/zsettle.json", "test/artifacts/testonly.json"} {
		artifacts, err := bindgen.Parse(read(t, filepath.Join(project, file)))
		if err != nil {
			t.Fatal(err)
		}
		for name, c := range artifacts.Contracts {
			code := common.FromHex(c.DeployedBytecode)
			if len(code) == 0 || len(code) > maxSize(name) {
				t.Errorf("%s: %d bytes, want at most %d", name, len(code), maxSize(name))
			}
			if pc := firstTooNew(code); pc >= 0 {
				t.Errorf("%s: opcode %#x at %d", name, code[pc], pc)
			}
		}
	}
}

// maxSize returns how many bytes of code a contract may have.
func maxSize(name string) int {
	if name == "ZContract" {
		return maxCode - freeCode
	}
	return maxCode
}

func TestFirstTooNewSkipsData(t *testing.T) {
	for name, c := range map[string]struct {
		code []byte
		want int
	}{
		"push0":             {[]byte{0x5f}, 0},
		"basefee":           {[]byte{0x60, 0x00, 0x48}, 2},
		"only in push data": {[]byte{0x61, 0x5f, 0x48, 0x7f, 0x5c, 0x5d, 0x5e}, -1},
		"after push data":   {[]byte{0x60, 0x5f, 0x5e}, 2},
		"constant":          {[]byte{0x00, 0x5b, 0x5e}, -1},
		"jumped to":         {[]byte{0x60, 0x03, 0x56, 0x5b, 0x5e}, 4},
	} {
		if got := firstTooNew(c.code); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}
