package gadget

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/std/permutation/poseidon2"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/testdata"
)

// permuted is the circuit Out = permutation(In).
type permuted struct {
	In  [hash.Width]frontend.Variable
	Out [hash.Width]frontend.Variable `gnark:",public"`
}

// Define compares with the gadget.
func (c *permuted) Define(api frontend.API) error {
	for i, v := range NewHasher(api).Permute(c.In) {
		api.AssertIsEqual(v, c.Out[i])
	}
	return nil
}

// permutedTwice has both gadgets, ours and that of gnark.
type permutedTwice struct{ In [hash.Width]frontend.Variable }

// Define compares them with each other.
func (c *permutedTwice) Define(api frontend.API) error {
	theirs, err := poseidon2.NewPoseidon2FromParameters(api, hash.Width, hash.FullRounds, hash.PartialRounds)
	if err != nil {
		return err
	}
	ours := NewHasher(api).Permute(c.In)
	in := c.In
	if err := theirs.Permutation(in[:]); err != nil {
		return err
	}
	for i := range in {
		api.AssertIsEqual(ours[i], in[i])
	}
	return nil
}

// The test of native code pins that permutation to the published vectors, and this one the gadget
// to both.
func TestPermuteAgreesWithTheVectors(t *testing.T) {
	system := compile(t, &permuted{})
	for _, file := range []string{"permutation.json", "published_poseidon2.json"} {
		for _, v := range testdata.Load[testdata.PermutationVector](t, file) {
			in, out := elements(t, v.Input), elements(t, v.Output)
			if err := solve(t, system, &permuted{In: variables(in), Out: variables(out)}); err != nil {
				t.Errorf("%s, %s: %v", file, v.Name, err)
			}
		}
	}
}

// Every lane of the result is asserted, so that another value of any lane is refused.
func TestPermuteAgreesWithTheNativePermutation(t *testing.T) {
	system := compile(t, &permuted{})
	for _, in := range inputs() {
		out := hash.Permute(in)
		if err := solve(t, system, &permuted{In: variables(in), Out: variables(out)}); err != nil {
			t.Errorf("%v: %v", in, err)
		}
	}
	in := inputs()[0]
	for lane := range in {
		out := hash.Permute(in)
		out[lane] = out[lane].Add(field.New(1))
		if solve(t, system, &permuted{In: variables(in), Out: variables(out)}) == nil {
			t.Errorf("another value of lane %d is accepted", lane)
		}
	}
}

func TestPermuteAgreesWithTheGadgetOfGnark(t *testing.T) {
	system := compile(t, &permutedTwice{})
	for _, in := range inputs() {
		if err := solve(t, system, &permutedTwice{In: variables(in)}); err != nil {
			t.Errorf("%v: %v", in, err)
		}
	}
}

// On the right are the constant 1, the four inputs, and of each fifth power its square. The power
// itself is there too where a later round squares it: in all rounds but the last.
func TestEachFifthPowerPutsItsSquareOnTheRight(t *testing.T) {
	const powers = hash.Width*hash.FullRounds + hash.PartialRounds
	system := compile(t, &permuted{})
	if got := system.GetNbConstraints() - hash.Width; got != 3*powers {
		t.Errorf("%d constraints, want %d", got, 3*powers)
	}
	if got, want := wiresOnTheRight(system), 1+hash.Width+powers+powers-hash.Width; got != want {
		t.Errorf("%d wires on a right side, want %d", got, want)
	}
}

func wiresOnTheRight(system *cs.R1CS) int {
	wires := map[int]bool{}
	for _, r := range system.GetR1Cs() {
		for _, t := range r.R {
			wires[t.WireID()] = true
		}
	}
	return len(wires)
}

// inputs are all lanes of 0, 1 and r − 1, and random ones.
func inputs() (out [][hash.Width]field.Element) {
	edges := [3]field.Element{{}, field.New(1), field.Element{}.Sub(field.New(1))}
	for i := range 81 {
		out = append(out, [hash.Width]field.Element{edges[i%3], edges[i/3%3], edges[i/9%3], edges[i/27]})
	}
	random := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		var in [hash.Width]field.Element
		for i := range in {
			in[i] = field.FromFr(fr.Element{random.Uint64(), random.Uint64(), random.Uint64(), random.Uint64() >> 3})
		}
		out = append(out, in)
	}
	return out
}

func elements(t *testing.T, texts []string) (out [hash.Width]field.Element) {
	t.Helper()
	for i, text := range texts {
		if err := out[i].UnmarshalText([]byte(text)); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	return out
}

func variables(in [hash.Width]field.Element) (out lanes) {
	for i, x := range in {
		out[i] = x.Big()
	}
	return out
}

func compile(t *testing.T, circuit frontend.Circuit) *cs.R1CS {
	t.Helper()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder[constraint.U64], circuit)
	if err != nil {
		t.Fatal(err)
	}
	return system.(*cs.R1CS)
}

func solve(t *testing.T, system *cs.R1CS, assignment frontend.Circuit) error {
	t.Helper()
	w, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	return system.IsSolved(w)
}
