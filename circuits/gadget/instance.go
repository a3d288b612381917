package gadget

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/statement"
)

// Instance holds the three public inputs that every circuit has, and no other.
type Instance struct {
	Digest     frontend.Variable `gnark:",public"`
	Challenge  frontend.Variable `gnark:",public"`
	Evaluation frontend.Variable `gnark:",public"`
}

// ValueOfInstance assigns the public inputs.
func ValueOfInstance(i statement.Instance) Instance {
	return Instance{i.Digest.Big(), i.Challenge.Big(), i.Evaluation.Big()}
}

// Assert binds the fields to the public inputs: P1 with the digest that the caller computed from them, P2 by evaluation.
func (i Instance) Assert(api frontend.API, digest frontend.Variable, fields []frontend.Variable) {
	// P1
	api.AssertIsEqual(i.Digest, digest)
	// P2
	sum := frontend.Variable(0)
	for k := len(fields) - 1; k >= 0; k-- {
		sum = api.Add(api.Mul(sum, i.Challenge), fields[k])
	}
	api.AssertIsEqual(i.Evaluation, sum)
}
