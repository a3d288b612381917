package zcontract

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/crypto"
)

// entry is one proof of a batch with its inputs.
type entry struct {
	proof  groth16bn254.Proof
	inputs [3]*big.Int
}

// entry returns a good entry of its own, which a test may change.
func (f *fixture) entry(i int) entry {
	e := entry{proof: *f.proofs[i]}
	for j, x := range f.inputs[i] {
		e.inputs[j] = new(big.Int).Set(x)
	}
	return e
}

// batch is a list of entries.
type batch []entry

func (b batch) split() (inputs [][3]*big.Int, proofs [][8]*big.Int) {
	for _, e := range b {
		inputs, proofs = append(inputs, e.inputs), append(proofs, words(&e.proof))
	}
	return inputs, proofs
}

// words returns all words of the batch in the order in which Groth16.sol hashes them: the inputs of
// all proofs, and then the proofs.
func (b batch) words() []byte {
	var data []byte
	inputs, proofs := b.split()
	for _, in := range inputs {
		data = appendWords(data, in[:])
	}
	for _, proof := range proofs {
		data = appendWords(data, proof[:])
	}
	return data
}

func appendWords(data []byte, words []*big.Int) []byte {
	for _, x := range words {
		data = append(data, x.FillBytes(make([]byte, 32))...)
	}
	return data
}

// coefficients returns n coefficients over some words, as Groth16.sol computes them over all: 128
// bits of keccak256 over the hash of the words and the index, and for the first proof what they
// leave of 1.
func coefficients(words []byte, n int) []*big.Int {
	seed := crypto.Keccak256(words)
	all := []*big.Int{big.NewInt(1)}
	for i := int64(1); i < int64(n); i++ {
		hash := crypto.Keccak256(seed, big.NewInt(i).FillBytes(make([]byte, 32)))
		r := new(big.Int).SetBytes(hash[16:])
		all[0].Sub(all[0], r).Mod(all[0], order)
		all = append(all, r)
	}
	return all
}

// checkBatch fails unless the batch is accepted exactly if each of its proofs alone is. It returns
// whether it is accepted.
func (v *verifiers) checkBatch(t *testing.T, name string, b batch) bool {
	t.Helper()
	inputs, proofs := b.split()
	want := true
	for i := range b {
		want = v.verify(t, inputs[i], proofs[i]) && want
	}
	got, _ := v.verifyBatch(t, inputs, proofs)
	if got != want {
		t.Errorf("%s: the batch is accepted: %v; each proof alone: %v", name, got, want)
	}
	return got
}

// alterations are the ways in which an entry is changed. All but the first two make it invalid.
var alterations = []struct {
	name  string
	apply func(*entry)
}{
	{"nothing", func(*entry) {}},
	{"malleated", func(e *entry) { e.proof.Ar.Neg(&e.proof.Ar); e.proof.Bs.Neg(&e.proof.Bs) }},
	{"-A", func(e *entry) { e.proof.Ar.Neg(&e.proof.Ar) }},
	{"-B", func(e *entry) { e.proof.Bs.Neg(&e.proof.Bs) }},
	{"-C", func(e *entry) { e.proof.Krs.Neg(&e.proof.Krs) }},
	{"A at infinity", func(e *entry) { e.proof.Ar = bn254.G1Affine{} }},
	{"B at infinity", func(e *entry) { e.proof.Bs = bn254.G2Affine{} }},
	{"C at infinity", func(e *entry) { e.proof.Krs = bn254.G1Affine{} }},
	{"all at infinity", func(e *entry) { e.proof = groth16bn254.Proof{} }},
	{"A off the curve", func(e *entry) { e.proof.Ar.Y.Add(&e.proof.Ar.Y, new(fp.Element).SetOne()) }},
	{"B off the curve", func(e *entry) { e.proof.Bs.Y.A0.Add(&e.proof.Bs.Y.A0, new(fp.Element).SetOne()) }},
	{"C off the curve", func(e *entry) { e.proof.Krs.Y.Add(&e.proof.Krs.Y, new(fp.Element).SetOne()) }},
	{"B outside the subgroup", func(e *entry) { e.proof.Bs = offSubgroup() }},
	{"A and C exchanged", func(e *entry) { e.proof.Ar, e.proof.Krs = e.proof.Krs, e.proof.Ar }},
	{"first input", func(e *entry) { e.inputs[0].Add(e.inputs[0], big.NewInt(1)) }},
	{"second input", func(e *entry) { e.inputs[1].Add(e.inputs[1], big.NewInt(1)) }},
	{"third input", func(e *entry) { e.inputs[2].Add(e.inputs[2], big.NewInt(1)) }},
	{"inputs exchanged", func(e *entry) { e.inputs[0], e.inputs[2] = e.inputs[2], e.inputs[0] }},
	{"input out of the field", func(e *entry) { e.inputs[1].Add(e.inputs[1], order) }},
}

// A batch with one bad proof is refused, whichever one it is and however it is bad.
func TestVerifierBatchRefusesTheKthBad(t *testing.T) {
	v := newVerifier(t)
	const n = 4
	for i, alteration := range alterations {
		for k := range n {
			b := batch{v.entry(1), v.entry(2), v.entry(3), v.entry(4)}
			alteration.apply(&b[k])
			name := fmt.Sprintf("%s at %d", alteration.name, k)
			if accepted := v.checkBatch(t, name, b); accepted != (i < 2) {
				t.Errorf("%s: accepted: %v", name, accepted)
			}
		}
	}
}

// A batch in which a good proof is repeated is accepted, and so is one in which it hides no bad
// one.
func TestVerifierBatchMayRepeatAProof(t *testing.T) {
	v := newVerifier(t)
	if !v.checkBatch(t, "twice", batch{v.entry(1), v.entry(1)}) {
		t.Error("a proof that is there twice is refused")
	}
	bad := v.entry(1)
	bad.inputs = v.entry(2).inputs
	for k := range 3 {
		b := slices.Insert(batch{v.entry(1), v.entry(1)}, k, bad)
		if v.checkBatch(t, fmt.Sprintf("bad at %d beside a repeated one", k), b) {
			t.Error("it is accepted")
		}
	}
}

// A bad proof is refused however often it is repeated: equal errors don't cancel, because the
// coefficients add up to one.
func TestVerifierBatchRefusesRepeatedErrors(t *testing.T) {
	v := newVerifier(t)
	for _, alteration := range alterations[2:] {
		bad := v.entry(1)
		alteration.apply(&bad)
		for n := 2; n <= 4; n++ {
			inputs, proofs := slices.Repeat(batch{bad}, n).split()
			if ok, _ := v.verifyBatch(t, inputs, proofs); ok {
				t.Errorf("%s, %d times: accepted", alteration.name, n)
			}
		}
	}
}

// A coordinate of a batch's proofs that is not below q is refused, also where the point is negated.
func TestVerifierBatchRefusesAliases(t *testing.T) {
	v := newVerifier(t)
	for k := range 3 {
		for word := range 8 {
			inputs, proofs := batch{v.entry(1), v.entry(2), v.entry(3)}.split()
			proofs[k][word] = sum(proofs[k][word], fp.Modulus())
			if ok, _ := v.verifyBatch(t, inputs, proofs); ok {
				t.Errorf("word %d of proof %d + q: accepted", word, k)
			}
		}
	}
}

// shifts add s times a fixed error to one part of an entry. The errors of two entries that have the
// other parts in common cancel each other if their sum is 0, each multiplied by the coefficient of
// its entry.
var shifts = map[string]func(e *entry, s *big.Int){
	"A": func(e *entry, s *big.Int) { shiftG1(&e.proof.Ar, s) },
	"B": func(e *entry, s *big.Int) {
		_, _, _, g2 := bn254.Generators()
		e.proof.Bs.Add(&e.proof.Bs, g2.ScalarMultiplication(&g2, s))
	},
	"C":            func(e *entry, s *big.Int) { shiftG1(&e.proof.Krs, s) },
	"first input":  func(e *entry, s *big.Int) { shiftInput(&e.inputs[0], s) },
	"second input": func(e *entry, s *big.Int) { shiftInput(&e.inputs[1], s) },
	"third input":  func(e *entry, s *big.Int) { shiftInput(&e.inputs[2], s) },
}

func shiftG1(p *bn254.G1Affine, s *big.Int) {
	_, _, g1, _ := bn254.Generators()
	p.Add(p, g1.ScalarMultiplication(&g1, s))
}

func shiftInput(x **big.Int, s *big.Int) {
	moved := new(big.Int).Add(*x, s)
	*x = moved.Mod(moved, order)
}

// Errors are made to cancel each other as somebody would who knows a verifier with bad
// coefficients: equal ones, or ones that hash only the first or the last words of a batch. He adds
// an error to one proof, computes the coefficients, and adds to the other what makes the sum 0.
// That succeeds if the words of the other are left out of the hash.
func TestVerifierBatchRefusesErrorsMadeToCancel(t *testing.T) {
	v := newVerifier(t)
	for part := range shifts {
		for name, b := range v.cancelling(part) {
			inputs, proofs := b.split()
			if ok, _ := v.verifyBatch(t, inputs, proofs); ok {
				t.Errorf("errors in %s cancel under %s", part, name)
			}
		}
	}
}

// cancelling returns batches whose errors in a part cancel under the coefficients of their names.
func (v *verifiers) cancelling(part string) map[string]batch {
	all := map[string]batch{}
	for _, pair := range [][2]int{{0, 1}, {1, 0}, {1, 2}, {2, 0}} {
		name := fmt.Sprintf("equal coefficients at %v", pair)
		all[name] = v.balanced(part, 3, pair, func(batch) []*big.Int {
			return slices.Repeat([]*big.Int{big.NewInt(1)}, 3)
		})
	}
	size := len(batch{v.entry(5), v.entry(5)}.words())
	for _, pair := range [][2]int{{0, 1}, {1, 0}} {
		for i := 0; i <= size; i += 32 {
			name := fmt.Sprintf("coefficients of the first %d words at %v", i/32, pair)
			all[name] = v.balanced(part, 2, pair, func(b batch) []*big.Int { return coefficients(b.words()[:i], 2) })
			name = fmt.Sprintf("coefficients without the first %d words at %v", i/32, pair)
			all[name] = v.balanced(part, 2, pair, func(b batch) []*big.Int { return coefficients(b.words()[i:], 2) })
		}
	}
	return all
}

// balanced returns n times one proof, with an error in a part of the first of a pair and the error
// in the second that balances it under the coefficients that the batch has then.
func (v *verifiers) balanced(part string, n int, pair [2]int, of func(batch) []*big.Int) batch {
	b := make(batch, n)
	for i := range b {
		b[i] = v.entry(5)
	}
	shifts[part](&b[pair[0]], big.NewInt(1))
	r := of(b)
	quotient := new(big.Int).ModInverse(r[pair[1]], order)
	quotient.Mul(quotient, r[pair[0]])
	shifts[part](&b[pair[1]], quotient.Neg(quotient).Mod(quotient, order))
	return b
}

// The attack of the test above works against a verifier with the coefficients that it assumes. This
// shows it on the equation itself.
func TestErrorsMadeToCancelDoCancelUnderKnownCoefficients(t *testing.T) {
	v := newVerifier(t)
	honest := batch{v.entry(5), v.entry(5)}
	r := []*big.Int{big.NewInt(1), big.NewInt(12345)}
	want := v.combined(t, honest, r)
	for part := range shifts {
		b := v.balanced(part, 2, [2]int{0, 1}, func(batch) []*big.Int { return r })
		if got := v.combined(t, b, r); !got.Equal(&want) {
			t.Errorf("errors in %s don't cancel: the attack shows nothing", part)
		}
	}
}

// combined returns the left side of the batch's equation under given coefficients, which is 1 for a
// batch that holds: the product of e(rᵢAᵢ, Bᵢ), e(−Σrᵢα, β), e(−Σrᵢ(K·inputs), γ) and e(−ΣrᵢCᵢ, δ).
func (v *verifiers) combined(t *testing.T, b batch, r []*big.Int) bn254.GT {
	t.Helper()
	var left []bn254.G1Affine
	var right []bn254.G2Affine
	var alpha, inputs, c bn254.G1Affine
	for i, e := range b {
		var scaled bn254.G1Affine
		left = append(left, *scaled.ScalarMultiplication(&e.proof.Ar, r[i]))
		right = append(right, e.proof.Bs)
		accumulate(&alpha, v.vk.G1.Alpha, r[i])
		accumulate(&c, e.proof.Krs, r[i])
		accumulate(&inputs, v.vk.G1.K[0], r[i])
		for j, x := range e.inputs {
			accumulate(&inputs, v.vk.G1.K[j+1], new(big.Int).Mul(r[i], x))
		}
	}
	left = append(left, *alpha.Neg(&alpha), *inputs.Neg(&inputs), *c.Neg(&c))
	product, err := bn254.Pair(left, append(right, v.vk.G2.Beta, v.vk.G2.Gamma, v.vk.G2.Delta))
	if err != nil {
		t.Fatal(err)
	}
	return product
}

// accumulate adds s·p to sum.
func accumulate(sum *bn254.G1Affine, p bn254.G1Affine, s *big.Int) {
	p.ScalarMultiplication(&p, s)
	sum.Add(sum, &p)
}

// FuzzBatchEqualsSingles reads a batch from bytes, two for each proof: which one, and what is
// changed of it.
func FuzzBatchEqualsSingles(f *testing.F) {
	for a := range alterations {
		f.Add([]byte{1, byte(a), 2, 0, 3, byte(len(alterations) - 1 - a)})
	}
	f.Add([]byte{7, 1, 7, 1, 7, 1, 7, 1, 8, 0, 9, 0, 10, 1, 11, 0})
	v := (*verifiers)(nil)
	f.Fuzz(func(t *testing.T, choices []byte) {
		if v == nil {
			v = newVerifier(t)
		}
		var b batch
		for ; len(choices) >= 2 && len(b) < 8; choices = choices[2:] {
			e := v.entry(int(choices[0]) % len(v.proofs))
			alterations[int(choices[1])%len(alterations)].apply(&e)
			b = append(b, e)
		}
		if len(b) > 0 {
			v.checkBatch(t, fmt.Sprint(choices), b)
		}
	})
}
