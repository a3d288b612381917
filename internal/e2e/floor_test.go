package e2e

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/gasfloor"
)

// cost returns the least gas that a transaction of the first chain can cost, and what it used above
// that. It has verified so many proofs.
func (s *system) cost(receipt chain.Receipt, proofs int) gasfloor.Cost {
	s.Helper()
	cost, err := gasfloor.Of(s.Context(), s.Chain, gasfloor.Transaction{
		Hash: receipt.Tx, GasUsed: receipt.GasUsed, Proofs: proofs,
		Tokens: []common.Address{common.Address(s.Cash), common.Address(s.Bond)},
	})
	s.Must(err)
	return cost
}

// wantGoldenCosts compares floors with a golden file, or writes it. Calldata may differ a little,
// as gas may; everything else is the same in every run.
func wantGoldenCosts(t *testing.T, path string, costs map[string]gasfloor.Cost) {
	t.Helper()
	want := goldenFile(t, path, costs)
	for name, cost := range costs {
		floor, golden := cost.Floor.Total(), want[name]
		difference := math.Abs(float64(floor)/float64(golden.Floor.Total()) - 1)
		if cost.Floor.Calldata = golden.Floor.Calldata; cost != golden || difference > tolerance {
			t.Errorf("%s: %s has a floor of %d gas, and %+v without its calldata; the golden file has %d, and %+v",
				path, name, floor, cost, golden.Floor.Total(), golden)
		}
	}
}
