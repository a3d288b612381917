package msm_test

import (
	"fmt"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/zsettle/zsettle/prover/msm"
)

// The points are 1, 2 and 3 times the generator, so the sum is 10·1 + 20·2 + 30·3 times it.
func Example() {
	_, _, generator, _ := curve.Generators()
	one, two, three := fr.NewElement(1), fr.NewElement(2), fr.NewElement(3)
	bases := msm.NewG1(curve.BatchScalarMultiplicationG1(&generator, []fr.Element{one, two, three}))
	sum := bases.Sum([]fr.Element{fr.NewElement(10), fr.NewElement(20), fr.NewElement(30)})

	var want curve.G1Affine
	want.ScalarMultiplication(&generator, big.NewInt(140))
	fmt.Println(sum.Equal(&want))
	// Output: true
}
