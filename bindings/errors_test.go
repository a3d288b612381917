package bindings_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/bindings"
)

// revertData encodes an error with the given argument words.
func revertData(signature string, words ...int64) []byte {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, w := range words {
		data = append(data, common.BigToHash(big.NewInt(w)).Bytes()...)
	}
	return data
}

func TestDecodeErrorReturnsNameAndArguments(t *testing.T) {
	reason := append([]byte("no"), make([]byte, 30)...)
	for _, c := range []struct {
		data []byte
		want string
	}{
		{revertData("NullifierSpent()"), "contract: NullifierSpent()"},
		{revertData("NotInField(uint256)", 5), "contract: NotInField(value=5)"},
		{revertData("DeltaIsGamma()"), "contract: DeltaIsGamma()"},
		{revertData("Panic(uint256)", 17), "contract: Panic(reason=17)"},
		{append(revertData("Error(string)", 32, 2), reason...), "contract: Error(reason=no)"},
	} {
		if got := bindings.DecodeError(c.data).Error(); got != c.want {
			t.Errorf("%x: %q, want %q", c.data, got, c.want)
		}
	}
}

func TestDecodeErrorMatchesItsKind(t *testing.T) {
	err := bindings.DecodeError(revertData("DeadlineNotPassed(uint64)", 7))
	if !errors.Is(err, bindings.ErrDeadlineNotPassed) || errors.Is(err, bindings.ErrLegUsed) {
		t.Fatalf("%v matches the wrong kind", err)
	}
	var decoded *bindings.Error
	if !errors.As(err, &decoded) {
		t.Fatalf("%v is not an Error", err)
	}
	if arg := decoded.Args[0]; arg.Name != "deadline" || arg.Value.(uint64) != 7 {
		t.Fatalf("the argument is %v, want deadline=7", arg)
	}
}

func TestDecodeErrorRefusesGarbage(t *testing.T) {
	for _, data := range [][]byte{
		nil, {1, 2, 3}, {1, 2, 3, 4},
		revertData("NotInField(uint256)"), // the argument is missing
		revertData("Error(string)", 1<<40),
	} {
		if err := bindings.DecodeError(data); !errors.Is(err, bindings.ErrUnknownRevert) {
			t.Errorf("%x: %v", data, err)
		}
	}
}

func TestDecodeReasonMatchesTheErrorsOfABatch(t *testing.T) {
	for _, kind := range []*bindings.Error{
		bindings.ErrNullifierSpent,
		bindings.ErrUnknownRoot,
		bindings.ErrStaleParticipants,
		bindings.ErrStaleEpoch,
		bindings.ErrDeadlinePassed,
		bindings.ErrLegUsed,
		bindings.ErrDealOff,
		bindings.ErrDealOver,
		bindings.ErrLegMissing,
		bindings.ErrTreeFull,
	} {
		err := bindings.DecodeReason(kind.Selector)
		if !errors.Is(err, kind) || !strings.Contains(err.Error(), kind.Name) {
			t.Errorf("%s: %v", kind.Name, err)
		}
	}
}

func FuzzDecodeError(f *testing.F) {
	f.Add(revertData("NotInField(uint256)", 5))
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := bindings.DecodeError(data); err == nil || err.Error() == "" {
			t.Fatal("DecodeError returned no error")
		}
	})
}
