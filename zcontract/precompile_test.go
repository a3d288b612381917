package zcontract

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/zsettle/zsettle/bindings"
)

// replaced returns a precompile with wrong answers: see wrong.
func replaced(number byte, answer func(input []byte) []byte) map[byte]vm.PrecompiledContract {
	honest := vm.PrecompiledContractsBerlin[precompile(number)]
	return map[byte]vm.PrecompiledContract{number: wrong{honest, answer}}
}

// word returns a word with a small number.
func word(x byte) []byte { return append(make([]byte, 31), x) }

// g1Bytes returns a G1 point as the precompiles read it.
func g1Bytes(p bn254.G1Affine) []byte {
	return appendWords(nil, []*big.Int{integer(p.X), integer(p.Y)})
}

// checked is something that the constructor asks a precompile to check it.
type checked struct {
	precompile byte
	input      []byte
	right      []byte
}

func checkedQuestions() []checked {
	_, _, g1, g2 := bn254.Generators()
	var double, negative bn254.G1Affine
	double.Double(&g1)
	negative.Neg(&g1)
	b := g2Words(g2)
	pair := func(p bn254.G1Affine) []byte { return appendWords(g1Bytes(p), b[:]) }
	return []checked{
		{6, slices.Concat(g1Bytes(g1), g1Bytes(g1)), g1Bytes(double)},
		{7, slices.Concat(g1Bytes(g1), word(2)), g1Bytes(double)},
		{8, slices.Concat(pair(g1), pair(negative)), word(1)},
		{8, slices.Concat(pair(g1), pair(g1)), word(0)},
	}
}

// wrongAnswers returns answers that are near the right one, with what the key is then refused with.
func (c checked) wrongAnswers() map[string]string {
	all := map[string]string{}
	for _, length := range []int{1, 31, 32, 33, 63, 64, 65, 96} {
		if length != len(c.right) {
			answer := append(slices.Clone(c.right), make([]byte, 96)...)[:length]
			all[string(answer)] = fmt.Sprintf("PrecompileFailed(%d)", c.precompile)
		}
	}
	for at := 0; at < len(c.right); at += 32 {
		for _, step := range []int64{-1, 1} {
			moved := new(big.Int).SetBytes(c.right[at : at+32])
			if moved.Add(moved, big.NewInt(step)); moved.Sign() < 0 {
				continue
			}
			answer := slices.Clone(c.right)
			moved.FillBytes(answer[at : at+32])
			all[string(answer)] = fmt.Sprintf("PrecompileWrong(%d)", c.precompile)
		}
	}
	return all
}

// A precompile that is wrong only in what the constructor asks it, and only a little, is noticed.
func TestKeyRefusesEachWrongAnswer(t *testing.T) {
	f := newFixture(t)
	code := groth16Code(contractKey(f.vk), words(f.proofs[0]), f.inputs[0])
	for _, c := range checkedQuestions() {
		for answer, want := range c.wrongAnswers() {
			changed := replaced(c.precompile, func(input []byte) []byte {
				if bytes.Equal(input, c.input) {
					return []byte(answer)
				}
				return nil
			})
			revert, err := createWith(t, code, changed)
			if got := errorText(t, revert, err); got != want {
				t.Errorf("precompile %d answers %x: refused with %q, want %q", c.precompile, answer, got, want)
			}
		}
	}
}

// An input without effect is noticed: here one that can be increased by one. Each input is tried
// alone, and the others are those of the good proof.
func TestKeyRefusesAnInputWithoutEffect(t *testing.T) {
	f := newFixture(t)
	code := groth16Code(contractKey(f.vk), words(f.proofs[0]), f.inputs[0])
	for i, x := range f.inputs[0] {
		point := g1Bytes(f.vk.G1.K[i+1])
		good := appendWords(point, []*big.Int{x})
		increased := appendWords(point, []*big.Int{sum(x, big.NewInt(1))})
		multiply := vm.PrecompiledContractsBerlin[precompile(7)]
		revert, err := createWith(t, code, replaced(7, func(input []byte) []byte {
			if !bytes.Equal(input, increased) {
				return nil
			}
			product, err := multiply.Run(good)
			if err != nil {
				t.Error(err)
			}
			return product
		}))
		if got, want := errorText(t, revert, err), fmt.Sprintf("BadProofAccepted(%d)", i); got != want {
			t.Errorf("input %d: refused with %q, want %q", i, got, want)
		}
	}
}

// checkQuestions fails unless each precompile is asked what it reads and no more, and the pairing
// for the given numbers of pairs.
func checkQuestions(t *testing.T, questions []question, pairs ...int) {
	t.Helper()
	var got []int
	for _, q := range questions {
		switch length := len(q.input); {
		case q.precompile == 8 && length%192 == 0:
			got = append(got, length/192)
		case q.precompile == 6 && length != 128, q.precompile == 7 && length != 96, q.precompile > 7:
			t.Errorf("precompile %d gets %d bytes", q.precompile, length)
		}
	}
	if !slices.Equal(got, pairs) {
		t.Errorf("pairings of %v pairs, want %v", got, pairs)
	}
}

func TestVerifierAsksThePrecompilesWhatTheyRead(t *testing.T) {
	v := newVerifier(t)
	code := groth16Code(contractKey(v.vk), words(v.proofs[0]), v.inputs[0])
	checkQuestions(t, asked(v.cfg, func() {
		if _, _, err := create(v.cfg, code); err != nil {
			t.Error(err)
		}
	}), 2, 2, 4, 4, 4, 4)
	for n := 1; n <= 4; n++ {
		var b batch
		for i := range n {
			b = append(b, v.entry(i))
		}
		want := append(slices.Repeat([]int{4}, n), n+3) // each proof alone, then all
		checkQuestions(t, asked(v.cfg, func() { v.checkBatch(t, "good", b) }), want...)
	}
}

// The scalars by which a batch's proofs are multiplied are those that the contract describes. So
// each depends on every word of the batch, and has 128 bits.
func TestVerifierBatchHasTheDescribedCoefficients(t *testing.T) {
	v := newVerifier(t)
	for n := 2; n <= 5; n++ {
		var b batch
		for i := range n {
			b = append(b, v.entry(i))
		}
		inputs, proofs := b.split()
		input := bindings.NewGroth16().PackVerifyBatch(inputs, proofs)
		questions := asked(v.cfg, func() {
			if _, _, err := call(v.cfg, v.ours, input); err != nil {
				t.Error(err)
			}
		})
		for i, r := range coefficients(b.words(), n) {
			want := appendWords(g1Bytes(b[i].proof.Ar), []*big.Int{r})
			if !slices.ContainsFunc(questions, func(q question) bool { return bytes.Equal(q.input, want) }) {
				t.Errorf("proof %d of %d is not multiplied by its coefficient", i, n)
			}
		}
	}
}
