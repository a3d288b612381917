package chain_test

import (
	"strings"
	"testing"

	"github.com/zsettle/zsettle/chain"
)

func TestParseAccount(t *testing.T) {
	const good = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
	for _, text := range []string{good, strings.ToLower(good), "0x" + strings.ToUpper(good[2:])} {
		if a, err := chain.ParseAccount(text); err != nil || a.Hex() != good {
			t.Errorf("%s: %s, %v", text, a, err)
		}
	}
	for text, says := range map[string]string{
		"": "not the address", "me": "not the address", good[2:]: "not the address", good + "0": "not the address",
		good[:len(good)-1]: "not the address", "0x" + strings.Repeat("0", 40): "not the address",
		strings.Replace(good, "C8", "c8", 1):     "wrong checksum",
		strings.Replace(good, "9979", "9978", 1): "wrong checksum",
	} {
		if a, err := chain.ParseAccount(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %s, %v", text, a, err)
		}
	}
}
