package ledger

import (
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

// The second implementation computes the same contexts. Its vectors with the largest words of all
// have a chain id beyond 64 bits, which no client of this project connects to.
func TestContextVectors(t *testing.T) {
	compared := 0
	for _, v := range testdata.Load[testdata.ContextVector](t, "context.json") {
		id, err := strconv.ParseUint(v.ChainID, 10, 64)
		if err != nil {
			continue
		}
		at := deployment.Addresses{ZContract: common.HexToAddress(v.Contract)}
		contract := NewZContract(dialChain(t, id), at)
		if got := contextOf(t, contract, v); got.String() != v.Context {
			t.Errorf("%s: %s, want %s", v.Name, got, v.Context)
		}
		compared++
	}
	if compared < 10 {
		t.Errorf("%d vectors were compared, want at least 10", compared)
	}
}

// contextOf computes the context that a vector is about.
func contextOf(t *testing.T, c *ZContract, v testdata.ContextVector) field.Element {
	t.Helper()
	switch v.Kind {
	case "MINT":
		return c.MintContext(common.HexToAddress(v.Payer), number(t, v.Epoch), element(t, v.Salt))
	case "DISTRIBUTION":
		return c.DistributionContext(distributionOf(t, v))
	case "CONSOLIDATION":
		return c.ConsolidationContext(Consolidation{Epoch: number(t, v.Epoch)})
	case "BURN":
		return c.BurnContext(Burn{Epoch: number(t, v.Epoch), Recipient: common.HexToAddress(v.Recipient)})
	}
	transfer := Transfer{Epoch: number(t, v.Epoch)}
	copy(transfer.Ciphertext[:], testdata.Bytes(t, v.Ciphertext))
	if v.Kind != "TRANSFER" {
		transfer.Leg = &Leg{
			Deal:     deals.ID(testdata.Bytes(t, v.Deal)),
			Deadline: number(t, v.Deadline),
			Joint:    v.Kind == "JOINT",
		}
	}
	return c.TransferContext(transfer)
}

// distributionOf returns a distribution with the ciphertexts of a vector, which are one after
// another.
func distributionOf(t *testing.T, v testdata.ContextVector) Distribution {
	t.Helper()
	d := Distribution{Epoch: number(t, v.Epoch)}
	all := testdata.Bytes(t, v.Ciphertext)
	if len(all) != len(d.Ciphertexts)*notes.CiphertextSize {
		t.Fatalf("%s: ciphertexts of %d bytes", v.Name, len(all))
	}
	for i := range d.Ciphertexts {
		copy(d.Ciphertexts[i][:], all[i*notes.CiphertextSize:])
	}
	return d
}

func number(t *testing.T, text string) uint64 {
	t.Helper()
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func element(t *testing.T, text string) field.Element {
	t.Helper()
	e, err := field.FromBytes(testdata.Bytes(t, text))
	if err != nil {
		t.Fatal(err)
	}
	return e
}
