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

// Error is a custom error of one of the contracts, decoded from revert data. errors.Is compares
// only the selectors of two errors, so errors.Is(err, ErrNullifierSpent) matches with any
// arguments.
type Error struct {
	Name     string  // as declared in Solidity, such as "NotInField"
	Selector [4]byte // first four bytes of the revert data
	Args     []Arg   // in order of declaration
}

// Arg is one argument of an Error.
type Arg struct {
	Name  string // as declared, possibly empty
	Value any    // as go-ethereum decodes it: *big.Int, uint64, common.Address, …
}

// Error returns the name and the arguments, as in "contract: NotInField(value=5)".
func (e *Error) Error() string {
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		args[i] = fmt.Sprintf("%s=%v", a.Name, a.Value)
	}
	return "contract: " + e.Name + "(" + strings.Join(args, ", ") + ")"
}

// Is reports whether target is an Error with the same selector.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Selector == e.Selector
}

// A single transfer, burn or settlement reverts with one of these errors when the contract's state
// does not allow it. Among several it is skipped instead.
var (
	ErrNullifierSpent    = kind("NullifierSpent")
	ErrUnknownRoot       = kind("UnknownRoot")
	ErrStaleParticipants = kind("StaleParticipants")
	ErrStaleEpoch        = kind("StaleEpoch")
	ErrDeadlinePassed    = kind("DeadlinePassed")
	ErrLegUsed           = kind("LegUsed")
	ErrDealOff           = kind("DealOff")
	ErrDealOver          = kind("DealOver")
	ErrLegMissing        = kind("LegMissing")
	ErrTreeFull          = kind("TreeFull")
)

// Other errors of ZContract that clients distinguish.
var (
	ErrInvalidProof      = kind("InvalidProof")
	ErrNoVerifier        = kind("NoVerifier")
	ErrNotHeld           = kind("NotHeld")
	ErrNotPledged        = kind("NotPledged")
	ErrDelivered         = kind("Delivered")
	ErrNotAClosing       = kind("NotAClosing")
	ErrDeadlineNotPassed = kind("DeadlineNotPassed")
	ErrWrongPreimage     = kind("WrongPreimage")
	ErrNotListed         = kind("NotListed")
	ErrMintIsPaused      = kind("MintIsPaused")
	ErrNotSealable       = kind("NotSealable")
	ErrNothingToAppend   = kind("NothingToAppend")
	ErrLeavesMismatch    = kind("LeavesMismatch")
	ErrStaleUpdate       = kind("StaleUpdate")
	ErrUnauthorized      = kind("Unauthorized")
)

// ErrUnknownRevert is returned for revert data that is not an error of these contracts.
var ErrUnknownRevert = errors.New("contract: unknown revert data")

// DecodeError decodes revert data to an *[Error]. It also decodes Solidity's own Error(string) and
// Panic(uint256). For an unknown selector, or arguments that cannot be decoded, the error wraps
// [ErrUnknownRevert]. The result is never nil.
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

// DecodeReason returns the error for the reason in a Skipped event. The item would have reverted
// with it on its own.
func DecodeReason(selector [4]byte) error { return DecodeError(selector[:]) }

// kind returns an error of ZContract without arguments, for errors.Is.
func kind(name string) *Error {
	declared, ok := parse(&ZContractMetaData).Errors[name]
	if !ok {
		panic("bindings: internal error: unknown contract error " + name)
	}
	return &Error{Name: name, Selector: [4]byte(declared.ID[:4])}
}

// table returns the declared errors of all contracts by selector. Errors with the same name and
// argument types have the same selector.
var table = sync.OnceValue(func() map[[4]byte]abi.Error {
	t := make(map[[4]byte]abi.Error)
	for _, meta := range []*bind.MetaData{
		&ZContractMetaData, &OfficesMetaData, &TimelockMetaData, &Groth16MetaData, &DemoCashMetaData, &DemoBondMetaData,
	} {
		for _, e := range parse(meta).Errors {
			t[[4]byte(e.ID[:4])] = e
		}
	}
	for _, e := range []abi.Error{builtin("Error", "string"), builtin("Panic", "uint256")} {
		t[[4]byte(e.ID[:4])] = e
	}
	return t
})

// parse returns the ABI of a generated binding.
func parse(meta *bind.MetaData) *abi.ABI {
	parsed, err := meta.ParseABI()
	if err != nil {
		panic("bindings: internal error: " + err.Error())
	}
	return parsed
}

// builtin returns the declaration of one of Solidity's own errors.
func builtin(name, typ string) abi.Error {
	t, err := abi.NewType(typ, "", nil)
	if err != nil {
		panic("bindings: internal error: " + err.Error())
	}
	return abi.NewError(name, abi.Arguments{{Name: "reason", Type: t}})
}
