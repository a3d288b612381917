package wallet_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/wallet"
)

// The lines of testdata/entries.jsonl are what stores have: a burn, a handed-out leg of a closing
// that is being called back, and a mint. Entries are read, and written again, as they are there.
func TestEntriesKeepTheirEncoding(t *testing.T) {
	stored, err := os.ReadFile("testdata/entries.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(stored)), "\n")
	if len(lines) != 3 {
		t.Fatalf("%d entries, want 3", len(lines))
	}
	for i, line := range lines {
		var e wallet.Entry
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		if again, err := json.Marshal(e); err != nil || string(again) != line {
			t.Errorf("written again as %s, %v", again, err)
		}
		kind := []wallet.Kind{wallet.WithdrawalKind, wallet.PaymentKind, wallet.DepositKind}[i]
		if e.Kind != kind || ephemeralKeyOf(*e.Item) != field.New(77) {
			t.Errorf("a %s with the ephemeral key %s", e.Kind, ephemeralKeyOf(*e.Item))
		}
		if i != 1 {
			continue
		}
		if leg := e.Item.Leg; !e.HandedOut() || !leg.Joint || leg.Closing.Time != 200 {
			t.Errorf("the leg is %+v of %+v", leg, e)
		}
		if !e.Stopped || e.CallBack == nil {
			t.Errorf("it is not being called back: %+v", e)
		}
	}
}

func ephemeralKeyOf(item wallet.Item) field.Element {
	switch {
	case item.Burn != nil:
		return item.Burn.EphemeralKey
	case item.Transfer != nil:
		return item.Transfer.EphemeralKey
	}
	return item.Mint.EphemeralKey
}
