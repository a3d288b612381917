package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// A chain of each name has the rules of that name and none of the next: the first block that has a
// transaction shows which.
func TestChainHasTheRulesThatItIsAskedFor(t *testing.T) {
	for i, rules := range AllRules {
		t.Run(string(rules), func(t *testing.T) {
			_, client := start(t, Config{Rules: rules})
			receipt := pay(t, client, 0, 0)
			header, err := client.HeaderByHash(t.Context(), receipt.BlockHash)
			if err != nil {
				t.Fatal(err)
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
			// Osaka alone caps the gas of a transaction at 2^24.
			if refused := refusesMuchGas(t, client); refused != (rules == Osaka) {
				t.Errorf("a gas limit above 2^24 refused: %v", refused)
			}
			if hasAccessList := header.BlockAccessListHash != nil; hasAccessList != (i >= 5) {
				t.Errorf("an access list in the header: %v", hasAccessList)
			}
		})
	}
}

// refusesMuchGas reports whether the chain refuses a transaction only because of its gas limit.
func refusesMuchGas(t *testing.T, client *ethclient.Client) bool {
	t.Helper()
	id, err := client.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(Accounts()[0].Key, types.NewEIP155Signer(id), &types.LegacyTx{
		Nonce: 1, To: &common.Address{9}, Gas: 1<<24 + 1, GasPrice: new(big.Int)})
	return client.SendTransaction(t.Context(), tx) != nil
}

// A chain that is kept can't be started under other rules.
func TestAKeptChainKeepsItsRules(t *testing.T) {
	for i, made := range AllRules {
		dir := t.TempDir()
		chain, err := Start(t.Context(), Config{DataDir: dir, Rules: made})
		if err != nil {
			t.Fatal(err)
		}
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
		for j, other := range AllRules {
			again, err := Start(t.Context(), Config{DataDir: dir, Rules: other})
			if (err == nil) != (i == j) {
				t.Errorf("made under %s, started under %s: %v", made, other, err)
			}
			if err == nil {
				_ = again.Close() // to be started again
			}
		}
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
