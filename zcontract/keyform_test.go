package zcontract

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/zsettle/zsettle/bindings"
)

// keyPoint is a point of a key.
type keyPoint struct {
	name       string
	start, end int    // its words among those of keyWords
	offCurve   string // with what the key is refused if it is no point of the curve
}

// keyPoints are all points of a key. The pairing reads the first four as they are, K0 is read where
// something is added to it, and the others where they are multiplied.
var keyPoints = []keyPoint{
	{"alpha", 0, 2, "PrecompileFailed(8)"},
	{"beta", 2, 6, "PrecompileFailed(8)"},
	{"gamma", 6, 10, "PrecompileFailed(8)"},
	{"delta", 10, 14, "PrecompileFailed(8)"},
	{"K0", 14, 16, "PrecompileFailed(6)"},
	{"K1", 16, 18, "PrecompileFailed(7)"},
	{"K2", 18, 20, "PrecompileFailed(7)"},
	{"K3", 20, 22, "PrecompileFailed(7)"},
}

// refusalOf deploys our verifier with a changed key. It returns the error with its arguments, or
// "".
func (f *fixture) refusalOf(t *testing.T, change func(words []**big.Int)) string {
	t.Helper()
	key := contractKey(f.vk)
	change(keyWords(&key))
	_, revert, err := create(newEVM(t), groth16Code(key, words(f.proofs[0]), f.inputs[0]))
	return errorText(t, revert, err)
}

// A coordinate of q is refused wherever it is, and of several bad ones the first is named.
func TestKeyRefusesTheFirstCoordinateOutOfTheField(t *testing.T) {
	f := newFixture(t)
	q := fp.Modulus()
	want := fmt.Sprintf("CoordinateNotInField(%s)", q)
	for bad := range 22 {
		got := f.refusalOf(t, func(words []**big.Int) {
			*words[bad] = q
			for _, later := range words[bad+1:] {
				*later = sum(q, big.NewInt(1))
			}
		})
		if got != want {
			t.Errorf("coordinate %d: refused with %q, want %q", bad, got, want)
		}
	}
}

// The greatest coordinate is q−1. A point that has it is refused only because it is none.
func TestKeyAcceptsCoordinatesInTheField(t *testing.T) {
	f := newFixture(t)
	for _, p := range keyPoints {
		for i := p.start; i < p.end; i++ {
			got := f.refusalOf(t, func(words []**big.Int) {
				*words[i] = sum(fp.Modulus(), big.NewInt(-1))
			})
			if got != p.offCurve {
				t.Errorf("word %d of %s is q - 1: refused with %q, want %q", i-p.start, p.name, got, p.offCurve)
			}
		}
	}
}

// A point is at infinity if all its coordinates are 0, and not if just one isn't.
func TestKeyPointIsAtInfinityOnlyWithoutAnyCoordinate(t *testing.T) {
	f := newFixture(t)
	for _, p := range keyPoints {
		empty := func(words []**big.Int) {
			for _, word := range words[p.start:p.end] {
				*word = new(big.Int)
			}
		}
		if got := f.refusalOf(t, empty); got != "PointAtInfinity" {
			t.Errorf("%s at infinity: refused with %q", p.name, got)
		}
		for i := p.start; i < p.end; i++ {
			got := f.refusalOf(t, func(words []**big.Int) {
				empty(words)
				*words[i] = big.NewInt(1)
			})
			if got != p.offCurve {
				t.Errorf("%s with a word %d: refused with %q, want %q", p.name, i-p.start, got, p.offCurve)
			}
		}
	}
}

// Delta has another point's x if both halves are equal, and not if one is a little off.
func TestKeyComparesBothHalvesOfDelta(t *testing.T) {
	f := newFixture(t)
	_, _, _, generator := bn254.Generators()
	for name, other := range map[string][4]*big.Int{
		"DeltaIsGamma":     g2Words(f.vk.G2.Gamma),
		"DeltaIsGenerator": g2Words(generator),
	} {
		for half := range 2 {
			for step := int64(-1); step <= 1; step++ {
				want := name
				if step != 0 {
					want = "PrecompileFailed(8)"
				}
				got := f.refusalOf(t, func(words []**big.Int) {
					*words[10], *words[11] = other[0], other[1]
					*words[10+half] = sum(other[half], big.NewInt(step))
				})
				if got != want {
					t.Errorf("half %d of delta's x moved by %d: refused with %q, want %q", half, step, got, want)
				}
			}
		}
	}
}

// The contract returns any key that it is deployed with, also one with coordinates that a point can
// hardly have, and gives the pairing the negatives of three of its points. The chain's pairing is
// one that accepts the good proof and refuses the others, whatever the points are.
func TestKeyMayHaveAnyCoordinates(t *testing.T) {
	f := newFixture(t)
	key := contractKey(f.vk)
	q := fp.Modulus()
	key.Beta = [4]*big.Int{big.NewInt(2), big.NewInt(3), big.NewInt(0), big.NewInt(1)}
	key.Gamma = [4]*big.Int{big.NewInt(4), big.NewInt(5), big.NewInt(1), big.NewInt(0)}
	key.Delta = [4]*big.Int{big.NewInt(6), big.NewInt(7), big.NewInt(8), sum(q, big.NewInt(-1))}
	var pairs []byte
	pairing := replaced(8, func(input []byte) []byte {
		switch {
		case len(input) == 2*192:
			return nil
		case pairs == nil:
			pairs = slices.Clone(input)
			return word(1)
		}
		return word(0)
	})
	cfg := newEVM(t)
	address, revert, err := createOn(cfg, groth16Code(key, words(f.proofs[0]), f.inputs[0]), pairing)
	if name := errorText(t, revert, err); name != "" {
		t.Fatal(name)
	}
	ret, _, err := call(cfg, address, bindings.NewGroth16().PackVerifyingKey())
	if err != nil {
		t.Fatal(err)
	}
	got, err := bindings.NewGroth16().UnpackVerifyingKey(ret)
	if err != nil {
		t.Fatal(err)
	}
	checkKey(t, got, key)
	for i, point := range [][4]*big.Int{key.Beta, key.Gamma, key.Delta} {
		for j, y := range point[2:] {
			at := i*192 + 128 + j*32
			want := new(big.Int).Mod(negated(y), q)
			if got := new(big.Int).SetBytes(pairs[at : at+32]); got.Cmp(want) != 0 {
				t.Errorf("y-coordinate %d of point %d: %v, want %v", j, i, got, want)
			}
		}
	}
}
