package zcontract

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/zsettle/zsettle/bindings"
)

// answer returns what a call of our verifier gives: "true", "false", or the error that it reverts
// with.
func (v *verifiers) answer(t *testing.T, input []byte) string {
	t.Helper()
	ret, _, err := call(v.cfg, v.ours, input)
	if err != nil {
		return errorText(t, ret, err)
	}
	return fmt.Sprint(new(big.Int).SetBytes(ret).Sign() != 0)
}

// An input of r is refused wherever it is, and r−1 is not.
func TestVerifierRefusesInputsOutOfTheField(t *testing.T) {
	v := newVerifier(t)
	g := bindings.NewGroth16()
	for _, c := range []struct {
		input *big.Int
		want  string
	}{
		{order, fmt.Sprintf("InputNotInField(%s)", order)},
		{sum(order, big.NewInt(-1)), "false"},
	} {
		for n := 1; n <= 3; n++ {
			for at := range 3 * n {
				var b batch
				for i := range n {
					b = append(b, v.entry(i))
				}
				b[at/3].inputs[at%3] = c.input
				inputs, proofs := b.split()
				if got := v.answer(t, g.PackVerifyBatch(inputs, proofs)); got != c.want {
					t.Errorf("%d proofs, input %d: got %s, want %s", n, at, got, c.want)
				}
				if got := v.answer(t, g.PackVerify(inputs[0], proofs[0])); at < 3 && got != c.want {
					t.Errorf("one proof, input %d: got %s, want %s", at, got, c.want)
				}
			}
		}
	}
}

// A proof whose inputs are all 0, or all 1, is accepted with these inputs only.
func TestVerifierTakesTheLeastInputs(t *testing.T) {
	v := newVerifier(t)
	for x, k := range []int{64, 65} {
		for _, b := range []batch{{v.entry(k)}, {v.entry(0), v.entry(k)}, {v.entry(k), v.entry(0)}} {
			if !v.checkBatch(t, "good", b) {
				t.Errorf("the proof of inputs %d is refused", x)
			}
		}
		for i := range 3 {
			for other := range int64(4) {
				e := v.entry(k)
				e.inputs[i] = big.NewInt(other)
				if got := v.checkBatch(t, "tampered", batch{e}); got != (other == int64(x)) {
					t.Errorf("inputs %d, but input %d is %d: accepted: %v", x, i, other, got)
				}
			}
		}
	}
}

func TestVerifierBatchNamesTheLengthsThatDiffer(t *testing.T) {
	v := newVerifier(t)
	for _, c := range [][2]int{{0, 0}, {0, 1}, {1, 0}, {1, 2}, {2, 1}, {2, 3}, {3, 2}} {
		inputs, proofs := batch{v.entry(0), v.entry(1), v.entry(2)}.split()
		got := v.answer(t, bindings.NewGroth16().PackVerifyBatch(inputs[:c[0]], proofs[:c[1]]))
		if want := fmt.Sprintf("BatchLength(%d, %d)", c[0], c[1]); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// What is no point is refused by the precompile that reads it first. That is the pairing in one
// proof, where nothing is multiplied.
func TestVerifierNamesThePrecompileThatRefusesAPoint(t *testing.T) {
	v := newVerifier(t)
	for _, c := range []struct {
		word       int
		one, batch string
	}{
		{0, "PrecompileFailed(8)", "PrecompileFailed(7)"},
		{2, "PrecompileFailed(8)", "PrecompileFailed(8)"},
		{6, "PrecompileFailed(8)", "PrecompileFailed(6)"},
	} {
		for k := range 3 {
			inputs, proofs := batch{v.entry(0), v.entry(1), v.entry(2)}.split()
			proofs[k][c.word] = sum(proofs[k][c.word], big.NewInt(1))
			if got := v.answer(t, bindings.NewGroth16().PackVerify(inputs[k], proofs[k])); got != c.one {
				t.Errorf("word %d of one proof: got %s, want %s", c.word, got, c.one)
			}
			if got := v.answer(t, bindings.NewGroth16().PackVerifyBatch(inputs, proofs)); got != c.batch {
				t.Errorf("word %d of proof %d: got %s, want %s", c.word, k, got, c.batch)
			}
		}
	}
}
