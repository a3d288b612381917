package gadget

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/statement"
)

// Instance holds the public inputs, which are the same three in every circuit.
type Instance struct {
	Digest     frontend.Variable `gnark:",public"`
	Challenge  frontend.Variable `gnark:",public"`
	Evaluation frontend.Variable `gnark:",public"`
}

// ValueOfInstance assigns the public inputs.
func ValueOfInstance(i statement.Instance) Instance {
	return Instance{i.Digest.Big(), i.Challenge.Big(), i.Evaluation.Big()}
}

// Assert binds the fields to the public inputs. The caller computes digest from the fields, for P1.
// Assert evaluates the fields as a polynomial for P2.
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
