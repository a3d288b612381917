package deals

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/notes"
)

// solidityDeal is the struct of the contract for the encoder of go-ethereum.
type solidityDeal struct {
	Payments     []*big.Int
	CancelHashes [][32]byte
	Deadline     uint64
	Revocable    bool
	Pledged      *big.Int
	Last         uint64
	Closings     [32]byte
}

func abiType(t *testing.T, name string, parts ...abi.ArgumentMarshaling) abi.Argument {
	t.Helper()
	typ, err := abi.NewType(name, "", parts)
	if err != nil {
		t.Fatal(err)
	}
	return abi.Argument{Type: typ}
}

func pack(t *testing.T, args abi.Arguments, values ...any) [32]byte {
	t.Helper()
	encoded, err := args.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return crypto.Keccak256Hash(encoded)
}

func bigs(list []notes.Commitment) []*big.Int {
	out := []*big.Int{}
	for _, c := range list {
		out = append(out, c.Big())
	}
	return out
}

func abiDealID(t *testing.T, d Deal) ID {
	deal := abiType(t, "tuple",
		abi.ArgumentMarshaling{Name: "payments", Type: "uint256[]"},
		abi.ArgumentMarshaling{Name: "cancelHashes", Type: "bytes32[]"},
		abi.ArgumentMarshaling{Name: "deadline", Type: "uint64"},
		abi.ArgumentMarshaling{Name: "revocable", Type: "bool"},
		abi.ArgumentMarshaling{Name: "pledged", Type: "uint256"},
		abi.ArgumentMarshaling{Name: "last", Type: "uint64"},
		abi.ArgumentMarshaling{Name: "closings", Type: "bytes32"})
	return pack(t, abi.Arguments{deal}, solidityDeal{bigs(d.Payments), d.CancelHashes, d.Deadline, d.Revocable,
		big.NewInt(int64(d.Pledged)), d.Last, d.Closings})
}

// The contract finds a deal, a leaf, a closing and a slot by these hashes. Here the encoder of
// go-ethereum computes them.
func TestHashesAreThoseOfABIEncode(t *testing.T) {
	large := repo()
	large.Payments, large.CancelHashes = upTo(16), make([][32]byte, 16)
	large.CancelHashes[3] = [32]byte{31: 7}
	large.Deadline, large.Last, large.Revocable, large.Pledged = 1<<63, 1<<64-1, true, 0xffff
	for i, d := range []Deal{firm(), repo(), large, {}} {
		if got, want := d.ID(), abiDealID(t, d); got != want {
			t.Errorf("deal %d: %s, want %s", i, got, want)
		}
	}
	bytes32, uint64s, uint256 := abiType(t, "bytes32"), abiType(t, "uint64"), abiType(t, "uint256")
	for _, l := range []Leaf{{}, {cms(3), 1<<64 - 1}, {upTo(16), 5}} {
		want := pack(t, abi.Arguments{abiType(t, "uint256[]"), uint64s}, bigs(l.Payments), l.Time)
		if got := l.Hash(); got != want {
			t.Errorf("leaf %v: %x, want %x", l, got, want)
		}
	}
	id, leaf := firm().ID(), manyLeaves(1)[0].Hash()
	if got := ClosingID(id, leaf); got != pack(t, abi.Arguments{bytes32, bytes32}, id, leaf) {
		t.Errorf("closing %s", got)
	}
	key := Key{cm(5), id, 1<<64 - 2}
	want := pack(t, abi.Arguments{uint256, bytes32, uint64s}, key.Payment.Big(), key.Deal, key.Deadline)
	if got := key.Hash(); got != want {
		t.Errorf("key %x, want %x", got, want)
	}
}
