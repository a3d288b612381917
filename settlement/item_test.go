package settlement

import (
	"bytes"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// sampleLeg returns a leg with a different value in every field.
func sampleLeg() (ledger.Transfer, deals.Key) {
	t := ledger.Transfer{Epoch: 101, Leg: &ledger.Leg{Deal: deals.ID{103}, Deadline: 102, Joint: true}}
	for i, e := range elements(&t) {
		*e = field.New(uint64(i + 1))
	}
	for i := range t.Proof.Points {
		t.Proof.Points[i][31] = byte(i + 50)
	}
	t.Ciphertext[0], t.Ciphertext[notes.CiphertextSize-1] = 104, 105
	return t, deals.Key{Payment: t.Payment, Deal: deals.ID{103}, Deadline: 102}
}

func TestItemRoundTrip(t *testing.T) {
	item, want := sampleLeg()
	raw := encodeItem(item)
	if len(raw) != itemSize || len(raw) > contract.MaxItem {
		t.Fatalf("%d bytes", len(raw))
	}
	got, err := decodeItem(raw, want)
	if err != nil {
		t.Fatal(err)
	}
	if *got.Leg != *item.Leg {
		t.Errorf("leg %+v", got.Leg)
	}
	if got.Leg = item.Leg; got != item {
		t.Errorf("item %+v, want %+v", got, item)
	}
}

// A leg that differs from the terms is refused before anything is submitted with it.
func TestItemMustMatchTheTerms(t *testing.T) {
	item, want := sampleLeg()
	raw := encodeItem(item)
	for name, change := range map[string]func(*deals.Key){
		"payment":  func(k *deals.Key) { k.Payment.Element = field.New(99) },
		"deal":     func(k *deals.Key) { k.Deal[1]++ },
		"deadline": func(k *deals.Key) { k.Deadline++ },
	} {
		other := want
		change(&other)
		if _, err := decodeItem(raw, other); !errors.Is(err, ErrItem) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	beyond := bytes.Repeat([]byte{0xff}, itemSize)
	for _, bad := range [][]byte{nil, raw[1:], append(bytes.Clone(raw), 0), beyond} {
		if _, err := decodeItem(bad, want); !errors.Is(err, ErrItem) {
			t.Errorf("%d bytes: %v", len(bad), err)
		}
	}
}

func FuzzDecodeItem(f *testing.F) {
	item, want := sampleLeg()
	f.Add(encodeItem(item))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if item, err := decodeItem(raw, want); err == nil && !bytes.Equal(encodeItem(item), raw) {
			t.Error("a leg has two encodings")
		}
	})
}
