package ledger

import (
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// encoded returns keccak256(abi.encode(values)) mod r by go-ethereum's encoder. Each letter of
// types is the type of one value.
func encoded(t *testing.T, types string, values ...any) field.Element {
	t.Helper()
	names := map[rune]string{'u': "uint256", 'a': "address", 'k': "uint8", 'e': "uint64", 'b': "bytes32"}
	var arguments abi.Arguments
	for _, letter := range types {
		typ, err := abi.NewType(names[letter], "", nil)
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

// dialChain returns a client of a node that knows only the id of its chain.
func dialChain(t *testing.T, id uint64) *chain.Client {
	t.Helper()
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = fmt.Fprintf(w, `{"jsonrpc":"2.0","id":1,"result":"%#x"}`, id)
	}))
	t.Cleanup(node.Close)
	client, err := Dial(t.Context(), node.URL, chain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

func TestContextIsTheSpecs(t *testing.T) {
	at := common.HexToAddress("0xc0ffee")
	contract := NewZContract(dialChain(t, 1337), deployment.Addresses{ZContract: at})
	id, payer, salt := big.NewInt(1337), common.HexToAddress("0xbeef"), field.New(99)
	want := encoded(t, "uakaeu", id, at, uint8(1), payer, uint64(7), big.NewInt(99))
	if got := contract.MintContext(payer, 7, salt); got != want {
		t.Errorf("mint %s, want %s", got, want)
	}
	transfer := Transfer{Epoch: 7, Ciphertext: [notes.CiphertextSize]byte{1, 2, 3}}
	note := crypto.Keccak256Hash(transfer.Ciphertext[:])
	want = encoded(t, "uakeb", id, at, uint8(2), uint64(7), note)
	if got := contract.TransferContext(transfer); got != want {
		t.Errorf("transfer %s, want %s", got, want)
	}
	deal := deals.ID{5, 31: 8}
	for kind, joint := range map[uint8]bool{3: false, 5: true} {
		transfer.Leg = &Leg{Deal: deal, Deadline: 6, Joint: joint}
		want = encoded(t, "uakebbe", id, at, kind, uint64(7), note, deal, uint64(6))
		if got := contract.TransferContext(transfer); got != want {
			t.Errorf("leg of kind %d: %s, want %s", kind, got, want)
		}
	}
	distribution := Distribution{Epoch: 7}
	var all []byte
	for i := range distribution.Ciphertexts {
		distribution.Ciphertexts[i] = [notes.CiphertextSize]byte{byte(i), 191: 1}
		all = append(all, distribution.Ciphertexts[i][:]...)
	}
	want = encoded(t, "uakeb", id, at, uint8(6), uint64(7), crypto.Keccak256Hash(all))
	if got := contract.DistributionContext(distribution); got != want {
		t.Errorf("distribution %s, want %s", got, want)
	}
	want = encoded(t, "uake", id, at, uint8(7), uint64(7))
	if got := contract.ConsolidationContext(Consolidation{Epoch: 7}); got != want {
		t.Errorf("consolidation %s, want %s", got, want)
	}
	want = encoded(t, "uakea", id, at, uint8(4), uint64(7), payer)
	if got := contract.BurnContext(Burn{Epoch: 7, Recipient: payer}); got != want {
		t.Errorf("burn %s, want %s", got, want)
	}
}
