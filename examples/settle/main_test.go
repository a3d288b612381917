package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/settle/testnet"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/settlement/contract"
)

// The trade settles on a chain that the zsettle command serves, and the command finds the money
// where it belongs.
func TestSettle(t *testing.T) {
	net := testnet.New(t)
	buyer, seller := net.Party("buyer", "1000", "CASH"), net.Party("seller", "12", "BOND")
	deal, err := settle(t.Context(), net.RPC, net.Deployment(), buyer.Words, seller.Words)
	if err != nil {
		t.Fatal(err)
	}
	if deal.Phase != contract.PhaseSettled {
		t.Errorf("the deal is %s", deal.Phase)
	}
	for i, leg := range deal.Legs {
		if leg.State != deals.StateSettled {
			t.Errorf("leg %d is %s", i, leg.State)
		}
	}
	net.Holds(buyer, map[string]testnet.Holding{
		"CASH": {Spendable: "0", Public: "20"},
		"BOND": {Spendable: "10", Public: "0"},
	})
	net.Holds(seller, map[string]testnet.Holding{
		"CASH": {Spendable: "980", Public: "0"},
		"BOND": {Spendable: "0", Public: "2"},
	})
}

// The error names the wrong file, and nothing is sent.
func TestSettleRefuses(t *testing.T) {
	dir := t.TempDir()
	broken := filepath.Join(dir, "broken.json")
	if err := os.WriteFile(broken, []byte(`{"zContract": 1}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{broken, filepath.Join(dir, "missing.json")} {
		_, err := settle(t.Context(), "http://127.0.0.1:1", file, "", "")
		if err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: %v", file, err)
		}
	}
}
