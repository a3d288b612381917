package prover

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// The file of a self-test holds the inputs digest, challenge and evaluation and then the eight
// words of a proof for them, which must verify.
const selfTestSize = (3 + 8) * 32

// selfTest is a proof that must verify, with its public inputs.
type selfTest struct {
	proof  statement.Proof
	inputs [3]field.Element
}

func (s selfTest) encode() []byte {
	var words []word
	for _, in := range s.inputs {
		words = append(words, in.Bytes())
	}
	return concat(append(words, s.proof.Points[:]...))
}

// decodeSelfTest decodes the file. The error is [ErrLayout] for a wrong size or an input that is
// not canonical.
func decodeSelfTest(data []byte) (s selfTest, err error) {
	if len(data) != selfTestSize {
		return s, ErrLayout
	}
	for i := range s.inputs {
		if s.inputs[i], err = field.FromBytes(data[32*i : 32*(i+1)]); err != nil {
			return s, ErrLayout
		}
	}
	for i := range s.proof.Points {
		s.proof.Points[i] = word(data[96+32*i:])
	}
	s.proof.Digest = s.inputs[0]
	return s, nil
}
