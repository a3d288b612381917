package ledger

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/internal/field"
	"github.com/zsettle/zsettle/notes"
)

// encoded is keccak256(abi.encode(values)) mod r by go-ethereum's encoder.
func encoded(t *testing.T, types string, values ...any) field.Element {
	t.Helper()
	parsed := map[rune]string{'u': "uint256", 'a': "address", 'k': "uint8", 'e': "uint64", 'b': "bytes32"}
	var arguments abi.Arguments
	for _, letter := range types {
		typ, err := abi.NewType(parsed[letter], "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: typ})
	}
	packed, err := arguments.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return field.Reduce(crypto.Keccak256(packed))
}

func TestContextIsTheSpecs(t *testing.T) {
	at := common.HexToAddress("0xc0ffee")
	contract := NewContract(&Client{config: Config{ChainID: 1337}}, Addresses{ZContract: at})
	id, payer, salt := big.NewInt(1337), common.HexToAddress("0xbeef"), field.New(99)
	if got, want := contract.MintContext(payer, 7, salt), encoded(t, "uakaeu", id, at, uint8(1), payer, uint64(7), big.NewInt(99)); got != want {
		t.Errorf("mint %s, want %s", got, want)
	}
	transfer := Transfer{Epoch: 7, Ciphertext: [notes.CiphertextSize]byte{1, 2, 3}}
	note := crypto.Keccak256Hash(transfer.Ciphertext[:])
	if got, want := contract.TransferContext(transfer), encoded(t, "uakeb", id, at, uint8(2), uint64(7), note); got != want {
		t.Errorf("transfer %s, want %s", got, want)
	}
	transfer.Leg = &Leg{notes.Commitment{Element: field.New(5)}, 6, [32]byte{8}}
	want := encoded(t, "uakebueb", id, at, uint8(3), uint64(7), note, big.NewInt(5), uint64(6), [32]byte{8})
	if got := contract.TransferContext(transfer); got != want {
		t.Errorf("leg %s, want %s", got, want)
	}
	if got, want := contract.BurnContext(Burn{Epoch: 7, Recipient: payer}), encoded(t, "uakea", id, at, uint8(4), uint64(7), payer); got != want {
		t.Errorf("burn %s, want %s", got, want)
	}
}

// Trap 3: a chain's clock may tick in nanoseconds.
func TestTimeIsInTheChainsUnit(t *testing.T) {
	now := time.Date(2026, 8, 1, 0, 0, 0, 0, time.UTC)
	for unit, at := range map[time.Duration]int64{time.Second: now.Unix(), time.Millisecond: now.UnixMilli(), time.Microsecond: now.UnixMicro(),
		time.Nanosecond: now.UnixNano()} {
		block := Block{Time: uint64(at)}
		if block.Unit() != unit {
			t.Errorf("%d: the unit is %s, want %s", at, block.Unit(), unit)
		}
		if got, want := block.After(time.Hour)-block.Time, uint64(time.Hour/unit); got != want {
			t.Errorf("an hour is %d ticks of %s, want %d", got, unit, want)
		}
	}
	if got := (Block{Time: 5}).Ticks(1500 * time.Millisecond); got != 2 {
		t.Errorf("1.5 s are %d s, want 2", got)
	}
}
