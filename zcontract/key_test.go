package zcontract

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/zsettle/zsettle/bindings"
)

// refusal deploys our verifier. It returns the name of the custom error with which the constructor
// reverts, or "" if the constructor succeeds.
func refusal(t *testing.T, key bindings.VerifyingKey, proof [8]*big.Int, inputs [3]*big.Int) string {
	t.Helper()
	_, revert, err := create(newEVM(t), groth16Code(key, proof, inputs))
	return errorName(t, revert, err)
}

// errorName returns the name of the custom error in revert data, or "" if err is nil.
func errorName(t *testing.T, revert []byte, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var decoded *bindings.Error
	if !errors.As(bindings.DecodeError(revert), &decoded) {
		t.Fatalf("got %v with revert data %x, want a custom error", err, revert)
	}
	return decoded.Name
}

// errorText returns the name of the custom error in revert data with its arguments, as in
// "PrecompileWrong(6)", or "" if err is nil.
func errorText(t *testing.T, revert []byte, err error) string {
	t.Helper()
	name := errorName(t, revert, err)
	var decoded *bindings.Error
	if name == "" || !errors.As(bindings.DecodeError(revert), &decoded) || len(decoded.Args) == 0 {
		return name
	}
	var values []string
	for _, a := range decoded.Args {
		values = append(values, fmt.Sprint(a.Value))
	}
	return name + "(" + strings.Join(values, ", ") + ")"
}

// forgeable returns a key whose gamma is the generator, as after a ceremony, and whose delta is
// gamma or −gamma.
func forgeable(vk *groth16bn254.VerifyingKey, negative bool) *groth16bn254.VerifyingKey {
	_, _, _, g2 := bn254.Generators()
	weak := &groth16bn254.VerifyingKey{}
	weak.G1, weak.G2 = vk.G1, vk.G2
	weak.G2.Gamma, weak.G2.Delta = g2, g2
	if negative {
		weak.G2.Delta.Neg(&g2)
	}
	return weak
}

// forge makes a proof for any inputs without a witness. A is alpha, B is beta, and C is chosen so
// that e(L, gamma)·e(C, delta) = 1, where L is the combination of the inputs and gamma =
// scale·delta.
func forge(vk *groth16bn254.VerifyingKey, inputs [3]*big.Int, scale *big.Int) *groth16bn254.Proof {
	l := vk.G1.K[0]
	for i, x := range inputs {
		var term bn254.G1Affine
		term.ScalarMultiplication(&vk.G1.K[i+1], x)
		l.Add(&l, &term)
	}
	l.ScalarMultiplication(&l, scale)
	l.Neg(&l)
	return &groth16bn254.Proof{Ar: vk.G1.Alpha, Bs: vk.G2.Beta, Krs: l}
}

// nonsense are inputs that no witness satisfies.
var nonsense = [3]*big.Int{big.NewInt(2), big.NewInt(3), big.NewInt(5)}

// accepts reports whether the verifier that gnark exports for a key accepts a proof of nonsense.
func accepts(t *testing.T, vk *groth16bn254.VerifyingKey, proof *groth16bn254.Proof) bool {
	t.Helper()
	if err := vk.Precompute(); err != nil {
		t.Fatal(err)
	}
	v := &verifiers{cfg: newEVM(t), fixture: newFixture(t)}
	address, _, err := create(v.cfg, exportedCode(t, vk))
	if err != nil {
		t.Fatal(err)
	}
	v.theirs = address
	return v.verifyExported(t, nonsense, words(proof))
}

func TestKeyDeltaIsGammaIsForgeableAndRefused(t *testing.T) {
	f := newFixture(t)
	for _, negative := range []bool{false, true} {
		weak, scale := forgeable(f.vk, negative), big.NewInt(1)
		if negative {
			scale.Neg(scale)
		}
		forged := forge(weak, nonsense, scale)
		if !accepts(t, weak, forged) {
			t.Fatal("the forgery does not work: the test shows nothing")
		}
		if got := refusal(t, contractKey(weak), words(forged), nonsense); got != "DeltaIsGamma" {
			t.Errorf("negative %v: refused with %q", negative, got)
		}
	}
}

// Delta is the generator. Gamma is another point, and the multiples of the key's points by gamma
// are public, as in a ceremony's transcript.
func TestKeyDeltaIsGeneratorIsForgeableAndRefused(t *testing.T) {
	f := newFixture(t)
	for _, negative := range []bool{false, true} {
		weak := forgeable(f.vk, negative)
		gamma := big.NewInt(987654321)
		weak.G2.Gamma.ScalarMultiplication(&weak.G2.Gamma, gamma)
		scale := new(big.Int).Set(gamma)
		if negative {
			scale.Sub(fr.Modulus(), scale)
		}
		forged := forge(weak, nonsense, scale)
		if !accepts(t, weak, forged) {
			t.Fatal("the forgery does not work: the test shows nothing")
		}
		if got := refusal(t, contractKey(weak), words(forged), nonsense); got != "DeltaIsGenerator" {
			t.Errorf("negative %v: refused with %q", negative, got)
		}
	}
}

// The forgery fails for a sound key.
func TestKeySoundKeyIsNotForgeable(t *testing.T) {
	v := newVerifier(t)
	if v.verify(t, nonsense, words(forge(v.vk, nonsense, big.NewInt(1)))) {
		t.Fatal("a sound key accepts a forgery")
	}
}

func TestKeyRefusesBadArguments(t *testing.T) {
	f := newFixture(t)
	good, inputs := words(f.proofs[0]), f.inputs[0]
	zero := new(big.Int)
	type vk = *bindings.VerifyingKey
	for name, c := range map[string]struct {
		change func(vk)
		want   string
	}{
		"sound":                  {func(vk) {}, ""},
		"alpha at infinity":      {func(k vk) { k.Alpha = [2]*big.Int{zero, zero} }, "PointAtInfinity"},
		"delta at infinity":      {func(k vk) { k.Delta = [4]*big.Int{zero, zero, zero, zero} }, "PointAtInfinity"},
		"an input has no effect": {func(k vk) { k.K[4], k.K[5] = zero, zero }, "PointAtInfinity"},
		"coordinate + q":         {func(k vk) { k.K[0] = sum(k.K[0], fp.Modulus()) }, "CoordinateNotInField"},
		"another key":            {func(k vk) { k.K[0], k.K[1] = k.K[2], k.K[3] }, "GoodProofRefused"},
		"alpha off the curve":    {func(k vk) { k.Alpha[0] = big.NewInt(1) }, "PrecompileFailed"},
		"gamma off the subgroup": {func(k vk) { k.Gamma = g2Words(offSubgroup()) }, "PrecompileFailed"},
	} {
		key := contractKey(f.vk)
		c.change(&key)
		if got := refusal(t, key, good, inputs); got != c.want {
			t.Errorf("%s: refused with %q, want %q", name, got, c.want)
		}
	}
	if got := refusal(t, contractKey(f.vk), good, f.inputs[1]); got != "GoodProofRefused" {
		t.Errorf("an invalid proof as the good one: refused with %q", got)
	}
}

// The deployed contract returns the key that was passed to its constructor.
func TestKeyIsStoredInTheCode(t *testing.T) {
	v := newVerifier(t)
	ret, _, err := call(v.cfg, v.ours, bindings.NewGroth16().PackVerifyingKey())
	if err != nil {
		t.Fatal(err)
	}
	got, err := bindings.NewGroth16().UnpackVerifyingKey(ret)
	if err != nil {
		t.Fatal(err)
	}
	want := contractKey(v.vk)
	checkKey(t, got, want)
}

// checkKey fails unless two keys have the same words.
func checkKey(t *testing.T, got, want bindings.VerifyingKey) {
	t.Helper()
	wanted := keyWords(&want)
	for i, word := range keyWords(&got) {
		if (*word).Cmp(*wanted[i]) != 0 {
			t.Errorf("word %d: %v, want %v", i, *word, *wanted[i])
		}
	}
}

// On a chain without the precompiles calls to them succeed and return nothing. The constructor must
// revert there.
func TestKeyRefusesAChainWithoutPrecompiles(t *testing.T) {
	f := newFixture(t)
	code := groth16Code(contractKey(f.vk), words(f.proofs[0]), f.inputs[0])
	if _, err := createWithout(t, code); err != nil {
		t.Fatalf("with all precompiles: %v", err)
	}
	for _, missing := range [][]byte{{6}, {7}, {8}, {6, 7, 8}} {
		revert, err := createWithout(t, code, missing...)
		if got := errorName(t, revert, err); got != "PrecompileFailed" {
			t.Errorf("without %v: refused with %q", missing, got)
		}
	}
}

// wrong is a precompile that gives wrong answers.
type wrong struct {
	vm.PrecompiledContract
	answer func(input []byte) []byte // returns nil to give the right answer
}

func (w wrong) Run(input []byte) ([]byte, error) {
	if answer := w.answer(input); answer != nil {
		return answer, nil
	}
	return w.PrecompiledContract.Run(input)
}

// On a chain whose precompiles give wrong answers the constructor must revert. If addition and
// multiplication are right and every product of four pairings is one, the verifier would accept
// every proof. Only the constructor's check of an invalid proof notices that.
func TestKeyRefusesWrongPrecompiles(t *testing.T) {
	f := newFixture(t)
	code := groth16Code(contractKey(f.vk), words(f.proofs[0]), f.inputs[0])
	first := func(input []byte) []byte { return input[:64] }
	for name, c := range map[string]struct {
		precompile byte
		answer     func(input []byte) []byte
		want       string
	}{
		"a sum is its first point": {6, first, "PrecompileWrong(6)"},
		"a product is its point":   {7, first, "PrecompileWrong(7)"},
		"every pairing is one":     {8, func([]byte) []byte { return word(1) }, "PrecompileWrong(8)"},
		"no pairing is one":        {8, func([]byte) []byte { return word(0) }, "PrecompileWrong(8)"},
		"every product of four pairs is one": {8, func(input []byte) []byte {
			if len(input) == 2*192 {
				return nil
			}
			return word(1)
		}, "BadProofAccepted(0)"},
	} {
		revert, err := createWith(t, code, replaced(c.precompile, c.answer))
		if got := errorText(t, revert, err); got != c.want {
			t.Errorf("%s: refused with %q, want %s", name, got, c.want)
		}
	}
}

// Gnark's native verifier accepts the forged proofs too.
func TestKeyForgeryVerifiesInGnark(t *testing.T) {
	f := newFixture(t)
	weak := forgeable(f.vk, false)
	if err := weak.Precompute(); err != nil {
		t.Fatal(err)
	}
	public := fr.Vector{fr.NewElement(2), fr.NewElement(3), fr.NewElement(5)}
	if err := groth16bn254.Verify(forge(weak, nonsense, big.NewInt(1)), weak, public); err != nil {
		t.Fatal(err)
	}
}
