package circuits

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
)

func TestSize(t *testing.T) {
	for _, c := range All() {
		p, _ := Placeholder(c)
		ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, p)
		if err != nil {
			t.Fatal(c, err)
		}
		t.Log(c, ccs.GetNbConstraints(), ccs.GetNbPublicVariables())
	}
}
