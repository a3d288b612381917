package devnet

import (
	"testing"
)

// A chain of each name has the rules of that name and none of the next: the first block that has a
// transaction shows which.
func TestChainHasTheRulesThatItIsAskedFor(t *testing.T) {
	for i, rules := range AllRules {
		t.Run(string(rules), func(t *testing.T) {
			chain, client := start(t, Config{Rules: rules})
			receipt := pay(t, client, 0, 0)
			header, err := client.HeaderByHash(t.Context(), receipt.BlockHash)
			if err != nil {
				t.Fatal(err)
			}
			config := chain.backend.BlockChain().Config()
			active := []bool{
				true, config.IsShanghai(header.Number, header.Time), config.IsCancun(header.Number, header.Time),
				config.IsPrague(header.Number, header.Time), config.IsOsaka(header.Number, header.Time),
				config.IsAmsterdam(header.Number, header.Time),
			}
			for j, on := range active {
				if on != (j <= i) {
					t.Errorf("%s active: %v", AllRules[j], on)
				}
			}
			if hasWithdrawals := header.WithdrawalsHash != nil; hasWithdrawals != (i >= 1) {
				t.Errorf("withdrawals in the header: %v", hasWithdrawals)
			}
			if hasBlobs := header.ExcessBlobGas != nil; hasBlobs != (i >= 2) {
				t.Errorf("blobs in the header: %v", hasBlobs)
			}
			if hasRequests := header.RequestsHash != nil; hasRequests != (i >= 3) {
				t.Errorf("requests in the header: %v", hasRequests)
			}
		})
	}
}

func TestUnknownRulesAreRefused(t *testing.T) {
	if _, err := Start(t.Context(), Config{Rules: "bogota"}); err == nil {
		t.Error("a chain of experimental rules started")
	}
	if _, err := ParseRules(""); err == nil {
		t.Error("no name was taken for rules")
	}
}
