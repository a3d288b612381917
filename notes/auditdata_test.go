package notes_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/testdata"
)

// recode decodes the audit words of a circuit and encodes the result again.
func recode(circuit string, words []field.Element) ([]field.Element, error) {
	switch circuit {
	case "mint":
		a, err := notes.DecodeMintAudit(words)
		encoded := a.Encode()
		return encoded[:], err
	case "transfer":
		a, err := notes.DecodeTransferAudit(words)
		encoded := a.Encode()
		return encoded[:], err
	case "distribution":
		a, err := notes.DecodeDistributionAudit(words)
		encoded := a.Encode()
		return encoded[:], err
	case "consolidation":
		a, err := notes.DecodeConsolidationAudit(words)
		encoded := a.Encode()
		return encoded[:], err
	default:
		a, err := notes.DecodeBurnAudit(words)
		encoded := a.Encode()
		return encoded[:], err
	}
}

func TestAuditDataOfVectorsDecodesAndEncodes(t *testing.T) {
	for _, v := range testdata.Load[testdata.AuditVector](t, "audit.json") {
		words := elements(t, v.Plaintext)
		if got, err := recode(v.Circuit, words); err != nil || !slices.Equal(got, words) {
			t.Errorf("%s: got %v, %v, want %v", v.Name, got, err, words)
		}
	}
}

func TestAuditDataRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		owner := func(label string) notes.Owner { return notes.Owner{Element: drawElement(t, label)} }
		mint := notes.MintAudit{Owner: owner("owner")}
		transfer := notes.TransferAudit{
			Asset:   drawNote(t, notes.Owner{}).Asset,
			Sender:  owner("sender"),
			Payee:   owner("payee"),
			Payment: drawValue(t, "payment"),
			Change:  drawValue(t, "change"),
		}
		distribution := notes.DistributionAudit{
			Asset: transfer.Asset, Sender: owner("sender"), Change: drawValue(t, "change"),
		}
		for i := range distribution.Payees {
			distribution.Payees[i], distribution.Payments[i] = owner("payee"), drawValue(t, "payment")
		}
		consolidation := notes.ConsolidationAudit{
			Asset: transfer.Asset, Owner: owner("owner"), Value: drawValue(t, "value"),
		}
		burn := notes.BurnAudit{Sender: owner("sender"), Change: drawValue(t, "change")}
		mintWords, transferWords, burnWords := mint.Encode(), transfer.Encode(), burn.Encode()
		if got, err := notes.DecodeMintAudit(mintWords[:]); err != nil || got != mint {
			t.Fatalf("%v decodes to %v, %v", mint, got, err)
		}
		if got, err := notes.DecodeTransferAudit(transferWords[:]); err != nil || got != transfer {
			t.Fatalf("%v decodes to %v, %v", transfer, got, err)
		}
		distributionWords, consolidationWords := distribution.Encode(), consolidation.Encode()
		if got, err := notes.DecodeDistributionAudit(distributionWords[:]); err != nil || got != distribution {
			t.Fatalf("%v decodes to %v, %v", distribution, got, err)
		}
		if got, err := notes.DecodeConsolidationAudit(consolidationWords[:]); err != nil || got != consolidation {
			t.Fatalf("%v decodes to %v, %v", consolidation, got, err)
		}
		if got, err := notes.DecodeBurnAudit(burnWords[:]); err != nil || got != burn {
			t.Fatalf("%v decodes to %v, %v", burn, got, err)
		}
	})
}

// The words come from a prover that may be dishonest: any elements either decode to data that
// encodes to them, or are refused.
func TestHazardAuditDataOfAnyElementsIsExactOrRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := make([]field.Element, rapid.SampledFrom([]int{0, 1, 2, 3, 4, 5, 15, 16}).Draw(t, "count"))
		for i := range words {
			words[i] = field.Reduce(drawBig(t, 256, "word").Bytes())
		}
		for _, circuit := range []string{"mint", "transfer", "distribution", "consolidation", "burn"} {
			got, err := recode(circuit, words)
			if err == nil && !slices.Equal(got, words) || err != nil && !errors.Is(err, notes.ErrAudit) {
				t.Fatalf("%s: %v comes back as %v, %v", circuit, words, got, err)
			}
		}
	})
}

func TestDecodeAuditRefusesAWrongNumberOfWords(t *testing.T) {
	want := map[string]int{"mint": 1, "transfer": 4, "distribution": 15, "consolidation": 3, "burn": 2}
	for circuit, right := range want {
		for count := range 17 {
			_, err := recode(circuit, make([]field.Element, count))
			if count == right && err != nil || count != right && !errors.Is(err, notes.ErrAudit) {
				t.Errorf("%s: %d words: %v", circuit, count, err)
			}
		}
	}
}

func TestDecodeAuditRefusesWordsOutOfRange(t *testing.T) {
	bit := func(n uint) field.Element {
		e, err := field.FromBig(new(big.Int).Lsh(big.NewInt(1), n))
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	var zero field.Element
	for name, words := range map[string][]field.Element{
		"asset of 161 bits":         {bit(160), zero, zero, zero},
		"packed values of 241 bits": {zero, zero, zero, bit(240)},
	} {
		got, err := notes.DecodeTransferAudit(words)
		if !errors.Is(err, notes.ErrAudit) || got != (notes.TransferAudit{}) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	for i, bits := range map[int]uint{0: 160, 10: 240, 11: 240, 12: 240, 13: 240, 14: 120} {
		words := make([]field.Element, notes.DistributionAuditWordCount)
		words[i] = bit(bits)
		got, err := notes.DecodeDistributionAudit(words)
		if !errors.Is(err, notes.ErrAudit) || got != (notes.DistributionAudit{}) {
			t.Errorf("word %d of %d bits: %v, %v", i, bits+1, got, err)
		}
	}
	for i, bits := range map[int]uint{0: 160, 2: 120} {
		words := make([]field.Element, notes.ConsolidationAuditWordCount)
		words[i] = bit(bits)
		got, err := notes.DecodeConsolidationAudit(words)
		if !errors.Is(err, notes.ErrAudit) || got != (notes.ConsolidationAudit{}) {
			t.Errorf("word %d of %d bits: %v, %v", i, bits+1, got, err)
		}
	}
	words := []field.Element{zero, bit(notes.ValueBits)}
	if got, err := notes.DecodeBurnAudit(words); !errors.Is(err, notes.ErrAudit) || got != (notes.BurnAudit{}) {
		t.Errorf("change of 121 bits: %v, %v", got, err)
	}
}

// A witness that is not in range must encode as the circuit computes it, so that its proof is what
// is refused.
func TestTransferAuditWordsPackElementsInTheField(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		payment, change := drawElement(t, "payment"), drawElement(t, "change")
		words := notes.TransferAuditWords(field.New(1), field.New(2), field.New(3), payment, change)
		want := new(big.Int).Lsh(change.Big(), notes.ValueBits)
		want.Add(want, payment.Big()).Mod(want, field.Modulus())
		if words[3].Big().Cmp(want) != 0 {
			t.Fatalf("got %s, want %x", words[3], want)
		}
	})
}
