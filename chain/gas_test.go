package chain

import "testing"

// A limit is at least the estimate, has a margin where there is room for one, and no constant caps
// it.
func TestGasLimitHasAMarginWhereTheChainTakesOne(t *testing.T) {
	for estimate, want := range map[uint64]uint64{
		21_000:         21_000 + 6_300 + 50_000,
		10_000_000:     13_050_000,
		14_000_000:     osakaTxGas, // the margin would lift it over what Osaka takes
		osakaTxGas:     osakaTxGas,
		osakaTxGas + 7: osakaTxGas + 7 + (osakaTxGas+7)*3/10 + 50_000, // a deployment under Amsterdam
		60_000_000:     78_050_000,
	} {
		if got := limitFor(estimate); got != want {
			t.Errorf("estimate %d: limit %d, want %d", estimate, got, want)
		}
	}
}
