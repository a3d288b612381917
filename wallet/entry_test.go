package wallet_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/wallet"
)

// The lines of testdata/entries.jsonl are what stores have: a handed-out burn, transfer and mint.
// Entries are read, and written again, as they are there.
func TestEntriesKeepTheirEncoding(t *testing.T) {
	stored, err := os.ReadFile("testdata/entries.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(stored)), "\n")
	if len(lines) != 3 {
		t.Fatalf("%d entries, want 3", len(lines))
	}
	for _, line := range lines {
		var e wallet.Entry
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		if again, err := json.Marshal(e); err != nil || string(again) != line {
			t.Errorf("written again as %s, %v", again, err)
		}
		if e.Kind != wallet.WithdrawalKind || ephemeralKeyOf(*e.Item) != field.New(77) {
			t.Errorf("a %s with the ephemeral key %s", e.Kind, ephemeralKeyOf(*e.Item))
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
