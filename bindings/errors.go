package bindings

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
)

// Error is a custom error of one of the contracts, decoded from revert data. Two of them match under errors.Is when their selectors are equal,
// whatever the arguments; so errors.Is(err, ErrNullifierSpent) asks for the kind.
type Error struct {
	Name     string  // as declared in Solidity, e.g. "NotInField"
	Selector [4]byte // first four bytes of the revert data
	Args     []Arg   // in order of declaration
}

// Arg is one argument of an Error.
type Arg struct {
	Name  string // as declared, possibly empty
	Value any    // as go-ethereum decodes it: *big.Int, uint64, common.Address, …
}

// Error gives the name and the arguments: "NotInField(value=5)".
func (e *Error) Error() string {
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		args[i] = fmt.Sprintf("%s=%v", a.Name, a.Value)
	}
	return "contract: " + e.Name + "(" + strings.Join(args, ", ") + ")"
}

// Is reports whether target is an Error of the same kind.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Selector == e.Selector
}

// The errors of state with which a single transfer or burn reverts and for which a batch skips it.
var (
	ErrNullifierSpent    = kind("NullifierSpent")
	ErrUnknownRoot       = kind("UnknownRoot")
	ErrStaleParticipants = kind("StaleParticipants")
	ErrStaleEpoch        = kind("StaleEpoch")
	ErrDeadlinePassed    = kind("DeadlinePassed")
	ErrLegUsed           = kind("LegUsed")
	ErrTreeFull          = kind("TreeFull")
)

// Errors of ZContract that clients tell apart.
var (
	ErrInvalidProof      = kind("InvalidProof")
	ErrNotMatching       = kind("NotMatching")
	ErrNotHeld           = kind("NotHeld")
	ErrDeadlineNotPassed = kind("DeadlineNotPassed")
	ErrWrongPreimage     = kind("WrongPreimage")
	ErrNotListed         = kind("NotListed")
	ErrMintIsPaused      = kind("MintIsPaused")
	ErrNotSealable       = kind("NotSealable")
	ErrNothingToAppend   = kind("NothingToAppend")
	ErrLeavesMismatch    = kind("LeavesMismatch")
	ErrStaleUpdate       = kind("StaleUpdate")
)

// ErrUnknownRevert is returned for revert data that no contract here can have produced.
var ErrUnknownRevert = errors.New("contract: unknown revert data")

// DecodeError turns revert data into an *Error; the built-in Error(string) and Panic(uint256) too. Data with an unknown selector or with
// arguments that do not decode gives an error that wraps ErrUnknownRevert. The result is never nil.
func DecodeError(data []byte) error {
	if len(data) < 4 {
		return fmt.Errorf("%w: %d bytes", ErrUnknownRevert, len(data))
	}
	selector := [4]byte(data[:4])
	declared, ok := table()[selector]
	if !ok {
		return fmt.Errorf("%w: selector 0x%s", ErrUnknownRevert, hex.EncodeToString(data[:4]))
	}
	values, err := declared.Inputs.Unpack(data[4:])
	if err != nil {
		return fmt.Errorf("%w: arguments of %s: %w", ErrUnknownRevert, declared.Name, err)
	}
	e := &Error{Name: declared.Name, Selector: selector}
	for i, in := range declared.Inputs {
		e.Args = append(e.Args, Arg{Name: in.Name, Value: values[i]})
	}
	return e
}

// DecodeReason turns the reason of a Skipped event into the error with which the item alone would have reverted.
func DecodeReason(selector [4]byte) error { return DecodeError(selector[:]) }

// kind returns an argumentless Error to match against; the name is one of ZContract's.
func kind(name string) *Error {
	declared, ok := parse(&ZContractMetaData).Errors[name]
	if !ok {
		panic("bindings: internal error: no such contract error: " + name)
	}
	return &Error{Name: name, Selector: [4]byte(declared.ID[:4])}
}

// table maps selectors to the declared errors of all contracts. Errors of one name and argument types have one selector.
var table = sync.OnceValue(func() map[[4]byte]abi.Error {
	t := make(map[[4]byte]abi.Error)
	for _, meta := range []*bind.MetaData{&ZContractMetaData, &Groth16MetaData, &DemoCashMetaData, &DemoBondMetaData} {
		for _, e := range parse(meta).Errors {
			t[[4]byte(e.ID[:4])] = e
		}
	}
	for _, e := range []abi.Error{builtin("Error", "string"), builtin("Panic", "uint256")} {
		t[[4]byte(e.ID[:4])] = e
	}
	return t
})

// parse reads the ABI of a generated binding.
func parse(meta *bind.MetaData) *abi.ABI {
	parsed, err := meta.ParseABI()
	if err != nil {
		panic("bindings: internal error: " + err.Error())
	}
	return parsed
}

// builtin declares one of Solidity's own errors.
func builtin(name, typ string) abi.Error {
	t, err := abi.NewType(typ, "", nil)
	if err != nil {
		panic("bindings: internal error: " + err.Error())
	}
	return abi.NewError(name, abi.Arguments{{Name: "reason", Type: t}})
}
