package e2e

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/zsettle/zsettle/ledger"
)

// negate returns (−A, −B, C), which verifies whenever (A, B, C) does.
func negate(t *testing.T, p ledger.Proof) ledger.Proof {
	t.Helper()
	for _, y := range []int{1, 4, 5} { // the y-coordinates of A and B
		x := new(big.Int).SetBytes(p.Points[y][:])
		if x.Sign() != 0 {
			x.Sub(fp.Modulus(), x)
		}
		x.FillBytes(p.Points[y][:])
	}
	return p
}
