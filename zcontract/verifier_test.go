package zcontract

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/zsettle/zsettle/bindings"
)

var order = fr.Modulus()

// verifiers is our verifier and gnark's on one chain, both for the same key.
type verifiers struct {
	cfg          *runtime.Config
	ours, theirs common.Address
	*fixture
}

// newVerifiers deploys both verifiers. Compiling gnark's takes seconds: see newVerifier.
func newVerifiers(t *testing.T) *verifiers {
	t.Helper()
	v := newVerifier(t)
	var err error
	if v.theirs, _, err = create(v.cfg, exportedCode(t, v.vk)); err != nil {
		t.Fatal(err)
	}
	return v
}

// newVerifier deploys our verifier alone.
func newVerifier(t *testing.T) *verifiers {
	t.Helper()
	f := newFixture(t)
	v := &verifiers{cfg: newEVM(t), fixture: f}
	ours, revert, err := create(v.cfg, groth16Code(contractKey(f.vk), words(f.proofs[0]), f.inputs[0]))
	if err != nil {
		t.Fatalf("deploy: %v: %v", err, bindings.DecodeError(revert))
	}
	v.ours = ours
	return v
}

// verify reports whether our verifier accepts a proof. A revert counts as a refusal.
func (v *verifiers) verify(t *testing.T, inputs [3]*big.Int, proof [8]*big.Int) bool {
	t.Helper()
	ret, _, err := call(v.cfg, v.ours, bindings.NewGroth16().PackVerify(inputs, proof))
	if err != nil {
		return false
	}
	ok, err := bindings.NewGroth16().UnpackVerify(ret)
	if err != nil {
		t.Fatal(err)
	}
	return ok
}

// verifyBatch reports whether our verifier accepts a batch of proofs, and the gas of the
// transaction. A revert counts as a refusal.
func (v *verifiers) verifyBatch(t *testing.T, inputs [][3]*big.Int, proofs [][8]*big.Int) (bool, uint64) {
	t.Helper()
	ret, gas, err := call(v.cfg, v.ours, bindings.NewGroth16().PackVerifyBatch(inputs, proofs))
	if err != nil {
		return false, gas
	}
	ok, err := bindings.NewGroth16().UnpackVerifyBatch(ret)
	if err != nil {
		t.Fatal(err)
	}
	return ok, gas
}

// verifyExported reports whether gnark's verifier accepts a proof. That verifier reverts to refuse
// one.
func (v *verifiers) verifyExported(t *testing.T, inputs [3]*big.Int, proof [8]*big.Int) bool {
	t.Helper()
	selector := crypto.Keccak256([]byte("verifyProof(bytes,uint256[3])"))[:4]
	input := slices.Concat(selector, common.LeftPadBytes([]byte{0x80}, 32))
	for _, x := range inputs {
		input = append(input, x.FillBytes(make([]byte, 32))...)
	}
	input = append(input, common.LeftPadBytes([]byte{1, 0}, 32)...)
	for _, x := range proof {
		input = append(input, x.FillBytes(make([]byte, 32))...)
	}
	_, _, err := call(v.cfg, v.theirs, input)
	return err == nil
}

// offSubgroup returns a point of the twist outside the prime subgroup.
func offSubgroup() bn254.G2Affine {
	var seed bn254.E2
	seed.A0.SetUint64(7)
	jac := bn254.GeneratePointNotInG2(seed)
	var p bn254.G2Affine
	return *p.FromJacobian(&jac)
}

// verifierCase is a proof for some inputs that must verify or must not.
type verifierCase struct {
	name   string
	inputs [3]*big.Int
	proof  [8]*big.Int
	want   bool
}

// changed returns a copy of the case with another name and a change.
func (c verifierCase) changed(name string, want bool, change func(*verifierCase)) verifierCase {
	c.name, c.want = name, want
	change(&c)
	return c
}

func sum(x, y *big.Int) *big.Int { return new(big.Int).Add(x, y) }

// negated returns the y-coordinate of the negative of a point.
func negated(y *big.Int) *big.Int { return new(big.Int).Sub(fp.Modulus(), y) }

// cases derives the cases from a good proof.
func (v *verifiers) cases() []verifierCase {
	good := verifierCase{"good", v.inputs[1], words(v.proofs[1]), true}
	all := []verifierCase{good}
	add := func(name string, want bool, change func(*verifierCase)) {
		all = append(all, good.changed(name, want, change))
	}
	for i := range good.inputs {
		add("input tampered", false, func(c *verifierCase) { c.inputs[i] = sum(c.inputs[i], big.NewInt(1)) })
		for k := int64(1); k <= 5; k++ {
			add("input + k r", false, func(c *verifierCase) {
				c.inputs[i] = sum(c.inputs[i], new(big.Int).Mul(order, big.NewInt(k)))
			})
		}
	}
	for i := range good.proof {
		add("word tampered", false, func(c *verifierCase) { c.proof[i] = sum(c.proof[i], big.NewInt(1)) })
		add("word + q", false, func(c *verifierCase) { c.proof[i] = sum(c.proof[i], fp.Modulus()) })
		add("word 0", false, func(c *verifierCase) { c.proof[i] = new(big.Int) })
	}
	add("malleated (-A, -B, C)", true, func(c *verifierCase) {
		c.proof[1], c.proof[4], c.proof[5] = negated(c.proof[1]), negated(c.proof[4]), negated(c.proof[5])
	})
	add("only -A", false, func(c *verifierCase) { c.proof[1] = negated(c.proof[1]) })
	add("only -C", false, func(c *verifierCase) { c.proof[7] = negated(c.proof[7]) })
	add("another proof's inputs", false, func(c *verifierCase) { c.inputs = v.inputs[2] })
	add("another proof's C", false, func(c *verifierCase) {
		other := words(v.proofs[2])
		c.proof[6], c.proof[7] = other[6], other[7]
	})
	add("B outside the subgroup", false, func(c *verifierCase) {
		b := g2Words(offSubgroup())
		copy(c.proof[2:6], b[:])
	})
	add("B plus torsion", false, func(c *verifierCase) {
		p := offSubgroup()
		p.Add(&p, &v.proofs[1].Bs)
		b := g2Words(p)
		copy(c.proof[2:6], b[:])
	})
	add("all at infinity", false, func(c *verifierCase) {
		for i := range c.proof {
			c.proof[i] = new(big.Int)
		}
	})
	return all
}

func TestVerifierAgreesWithGnark(t *testing.T) {
	v := newVerifiers(t)
	for _, c := range v.cases() {
		ours, theirs := v.verify(t, c.inputs, c.proof), v.verifyExported(t, c.inputs, c.proof)
		if ours != c.want || theirs != c.want {
			t.Errorf("%s: ours %v, gnark's %v, want %v", c.name, ours, theirs, c.want)
		}
		good := words(v.proofs[3])
		for _, pair := range [][2]int{{0, 1}, {1, 0}} {
			inputs, proofs := make([][3]*big.Int, 2), make([][8]*big.Int, 2)
			inputs[pair[0]], proofs[pair[0]] = c.inputs, c.proof
			inputs[pair[1]], proofs[pair[1]] = v.inputs[3], good
			if ok, _ := v.verifyBatch(t, inputs, proofs); ok != c.want {
				t.Errorf("%s: in a batch at %d: %v, want %v", c.name, pair[0], ok, c.want)
			}
		}
	}
}

func TestVerifierRevertsOnMalformed(t *testing.T) {
	v := newVerifier(t)
	g := bindings.NewGroth16()
	proof := words(v.proofs[0])
	alias := v.inputs[0]
	alias[2] = new(big.Int).Add(alias[2], order)
	off := proof
	off[0] = big.NewInt(1)
	for name, c := range map[string]struct {
		input []byte
		want  string
	}{
		"alias":         {g.PackVerify(alias, proof), "InputNotInField"},
		"off the curve": {g.PackVerify(v.inputs[0], off), "PrecompileFailed"},
		"empty batch":   {g.PackVerifyBatch(nil, nil), "BatchLength"},
		"other lengths": {g.PackVerifyBatch(v.inputs[:2], [][8]*big.Int{proof}), "BatchLength"},
	} {
		ret, _, err := call(v.cfg, v.ours, c.input)
		var decoded *bindings.Error
		if err == nil || !errors.As(bindings.DecodeError(ret), &decoded) || decoded.Name != c.want {
			t.Errorf("%s: got %v, %v; want a revert with %s", name, err, bindings.DecodeError(ret), c.want)
		}
	}
}

func TestVerifierBatchEqualsSingles(t *testing.T) {
	v := newVerifier(t)
	random := rand.New(rand.NewSource(1))
	for round := 0; round < 24; round++ {
		n := 1 + random.Intn(6)
		inputs, proofs := make([][3]*big.Int, n), make([][8]*big.Int, n)
		want := true
		for i := range n {
			k := random.Intn(len(v.proofs))
			inputs[i], proofs[i] = v.inputs[k], words(v.proofs[k])
			if random.Intn(6) == 0 {
				inputs[i] = v.inputs[(k+1)%len(v.inputs)]
			}
			want = want && v.verify(t, inputs[i], proofs[i])
		}
		if got, _ := v.verifyBatch(t, inputs, proofs); got != want {
			t.Fatalf("round %d: batch %v, singles %v", round, got, want)
		}
	}
}

// The errors of two wrong proofs would cancel without random coefficients: C is moved by +D in one
// proof and by −D in the other.
func TestVerifierBatchErrorsDoNotCancel(t *testing.T) {
	v := newVerifier(t)
	_, _, g1, _ := bn254.Generators()
	first, second := *v.proofs[0], *v.proofs[1]
	first.Krs.Add(&first.Krs, &g1)
	second.Krs.Sub(&second.Krs, &g1)
	inputs := [][3]*big.Int{v.inputs[0], v.inputs[1]}
	if ok, _ := v.verifyBatch(t, inputs, [][8]*big.Int{words(&first), words(&second)}); ok {
		t.Fatal("the errors of two proofs cancelled")
	}
	if ok, _ := v.verifyBatch(t, inputs, [][8]*big.Int{words(v.proofs[0]), words(v.proofs[1])}); !ok {
		t.Fatal("the good pair does not verify")
	}
}

// With less gas the verifier gives an error or the right answer, never the wrong answer.
func TestVerifierOutOfGasGivesNoWrongAnswer(t *testing.T) {
	v := newVerifier(t)
	input := bindings.NewGroth16().PackVerify(v.inputs[0], words(v.proofs[0]))
	accepted := common.LeftPadBytes([]byte{1}, 32)
	answered := 0
	for gas := uint64(0); gas <= 260_000; gas += 5_000 {
		v.cfg.GasLimit = gas
		ret, _, err := runtime.Call(v.ours, input, v.cfg)
		if err != nil {
			continue
		}
		if !bytes.Equal(ret, accepted) {
			t.Fatalf("with %d gas the verifier answers %x", gas, ret)
		}
		answered++
	}
	if answered == 0 {
		t.Fatal("the verifier never answered")
	}
}

// The gas is that of a transaction that only verifies.
func TestVerifierGasStaysInItsBudget(t *testing.T) {
	v := newVerifier(t)
	for _, c := range []struct {
		n      int
		budget uint64 // for each proof
	}{{1, 248_000}, {16, 65_000}, {32, 59_000}, {64, 56_000}} {
		proofs := make([][8]*big.Int, c.n)
		for i := range proofs {
			proofs[i] = words(v.proofs[i])
		}
		ok, gas := v.verifyBatch(t, v.inputs[:c.n], proofs)
		t.Logf("%d proofs: %d gas, %d each", c.n, gas, gas/uint64(c.n))
		if !ok || gas/uint64(c.n) > c.budget {
			t.Errorf("%d proofs: %v, %d gas each, want at most %d", c.n, ok, gas/uint64(c.n), c.budget)
		}
	}
}
