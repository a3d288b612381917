package prover

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"log/slog"
	"maps"
	"math/big"
	"slices"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"

	"github.com/zsettle/zsettle/prover/msm"
	"github.com/zsettle/zsettle/statement"
)

// TestQuotientDivides compares h·(Xⁿ - 1) with a·b - c at a random point.
func TestQuotientDivides(t *testing.T) {
	for _, n := range []int{2, 8, 64, 1024} {
		domain := fft.NewDomain(uint64(n))
		a, b, c := make(fr.Vector, n-1), make(fr.Vector, n-1), make(fr.Vector, n-1)
		a.MustSetRandom()
		b.MustSetRandom()
		c.Mul(a, b)
		at := func(values fr.Vector, x fr.Element) fr.Element {
			coefficients := append(slices.Clone(values), fr.Element{})
			domain.FFTInverse(coefficients, fft.DIF)
			utils.BitReverse(coefficients)
			return horner(coefficients, x)
		}
		var x, power, one, right, left fr.Element
		x.MustSetRandom()
		power.Exp(x, big.NewInt(int64(n))).Sub(&power, one.SetOne())
		va, vb, vc := at(a, x), at(b, x), at(c, x)
		right.Mul(&va, &vb).Sub(&right, &vc)
		for _, task := range newQuotient(domain, a, b, c).tasks(func(h []fr.Element) {
			all := append(slices.Clone(h), fr.Element{})
			utils.BitReverse(all)
			left = horner(all, x)
			left.Mul(&left, &power)
		}) {
			task(nil)
		}
		if left != right {
			t.Errorf("n = %d: the quotient is wrong", n)
		}
	}
}

// ownParts returns the engine of a circuit, a job, and the proof before it is blinded.
func ownParts(t *testing.T, s statement.Statement) (e engine, j *job, p plain) {
	t.Helper()
	k := bundle(t).keysOf(s.Circuit())
	key, err := k.provingKey()
	if err != nil {
		t.Fatal(err)
	}
	if j, err = newJob(s); err != nil {
		t.Fatal(err)
	}
	e = engine{newCores(1), k.circuit, key, k.vk}
	solution, err := solve(k.circuit.system, j.witness, 1)
	if err != nil {
		t.Fatal(err)
	}
	if p, err = key.sumUp(newCrew(t.Context(), newCores(0)), solution, keyPoints); err != nil {
		t.Fatal(err)
	}
	return e, j, p
}

// The proof without blinding is the library's with r = s = 0, and for any t and u the blinded one
// verifies. With other numbers the points are others, in the way that docs/proving.md says.
func TestBlindingFollowsItsAlgebra(t *testing.T) {
	e, j, p := ownParts(t, newParty(t).mint(t))
	var one, zero, t1, u1, minus fr.Element
	one.SetOne()
	minus.Neg(&one)
	t1.MustSetRandom()
	u1.MustSetRandom()
	if got := p.blindWith(one, zero, &e.key.G2.Delta); got.Ar != p.a || !got.Bs.Equal(&p.b) || got.Krs != p.c {
		t.Error("t = 1 and u = 0 change the proof")
	}
	for _, numbers := range [][2]fr.Element{{one, zero}, {t1, u1}, {minus, u1}, {t1, zero}, {one, minus}} {
		got := p.blindWith(numbers[0], numbers[1], &e.key.G2.Delta)
		if err := verify(e.vk, j.inputs, encodeProof(got, j.inputs[0])); err != nil {
			t.Errorf("t = %v, u = %v: %v", numbers[0], numbers[1], err)
		}
	}
	proof := p.blindWith(t1, u1, &e.key.G2.Delta)
	var a curve.G1Affine
	if a.ScalarMultiplication(&proof.Ar, integer(&t1)); a != p.a {
		t.Error("A is not A₀/t")
	}
	broken := *proof
	broken.Krs.Add(&broken.Krs, &p.a)
	if verify(e.vk, j.inputs, encodeProof(&broken, j.inputs[0])) == nil {
		t.Error("another C verifies with the same A and B")
	}
}

func TestProofWithoutAIsNotBlinded(t *testing.T) {
	e, _, p := ownParts(t, newParty(t).mint(t))
	p.a.SetInfinity()
	if proof, err := p.blind(&e.key.G2.Delta); !errors.Is(err, errNoBlinding) || proof != nil {
		t.Errorf("got %v", err)
	}
}

// No point repeats in 200 blindings of one proof, nor does a number.
func TestBlindingIsFresh(t *testing.T) {
	e, _, p := ownParts(t, newParty(t).mint(t))
	points, numbers := map[any]bool{}, map[fr.Element]bool{}
	const n = 200
	for range n {
		proof, err := p.blind(&e.key.G2.Delta)
		if err != nil {
			t.Fatal(err)
		}
		points[proof.Ar], points[proof.Bs], points[proof.Krs] = true, true, true
		a, b, err := blinding()
		if err != nil {
			t.Fatal(err)
		}
		numbers[a], numbers[b] = true, true
	}
	if len(points) != 3*n || len(numbers) != 2*n {
		t.Errorf("%d points of %d and %d numbers of %d are distinct", len(points), 3*n, len(numbers), 2*n)
	}
}

// A bit of t or u that is always 0 or always 1 would be a part of the randomness that is missing.
// The two highest bits may be rare, because the numbers are below r.
func TestEveryBitOfTheBlindingChanges(t *testing.T) {
	const n = 2000
	var ones [2][fr.Bits]int
	for range n {
		x, y, err := blinding()
		if err != nil {
			t.Fatal(err)
		}
		for k, limbs := range [2][4]uint64{x.Bits(), y.Bits()} {
			for bit := range ones[k] {
				ones[k][bit] += int(limbs[bit/64] >> (bit % 64) & 1)
			}
		}
	}
	for k := range ones {
		for bit, count := range ones[k][:fr.Bits-2] {
			if count < n/2-250 || count > n/2+250 { // more than eleven standard deviations
				t.Errorf("number %d: bit %d is 1 in %d of %d", k, bit, count, n)
			}
		}
	}
}

// Numbers that are zero are drawn again.
func TestBlindingNeverTakesZero(t *testing.T) {
	good := rand.Reader
	defer func() { rand.Reader = good }()
	zeros := 64 // two numbers
	rand.Reader = readerFunc(func(b []byte) (int, error) {
		if zeros == 0 {
			return good.Read(b)
		}
		b = b[:min(len(b), zeros)]
		clear(b)
		zeros -= len(b)
		return len(b), nil
	})
	x, _, err := blinding()
	if err != nil || x.IsZero() || zeros != 0 {
		t.Errorf("t = %v, %d zeros are left: %v", x, zeros, err)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }

// TestFailedProofIsReplacedAndReported damages the points of the sums, but not the library's. The
// proof is then the library's, and the log names the case and nothing else.
func TestFailedProofIsReplacedAndReported(t *testing.T) {
	e, j, _ := ownParts(t, newParty(t).mint(t))
	key := *e.key
	damaged := slices.Clone(key.G1.A)
	damaged[5], damaged[6] = damaged[6], damaged[5]
	key.bases.a = msm.NewG1(damaged).Skip(key.InfinityA)
	e.key = &key

	var log bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewJSONHandler(&log, nil)))
	defer slog.SetDefault(before)
	proof, err := e.prove(context.Background(), j)
	if err != nil || verify(e.vk, j.inputs, proof) != nil {
		t.Fatalf("no proof in place of the failed one: %v", err)
	}
	var entry map[string]any
	if err := json.Unmarshal(log.Bytes(), &entry); err != nil {
		t.Fatalf("%v in %s", err, log.String())
	}
	want := []string{
		"arch", "avx512ifma", "challenge", "circuit", "circuitDigest", "columns", "cores", "digest", "evaluation",
		"go", "level", "msg", "os", "time", "verifyingKey",
	}
	if got := slices.Sorted(maps.Keys(entry)); !slices.Equal(got, want) || entry["level"] != "ERROR" {
		t.Errorf("the log has %v", entry)
	}
	if entry["digest"] != j.inputs[0].String() || entry["circuit"] != string(j.circuit) {
		t.Errorf("the log does not name the statement: %v", entry)
	}
}

// A witness with another public input, or another of the first secrets, is refused.
func TestChangedWitnessIsRefused(t *testing.T) {
	for _, s := range statements(t) {
		k := fullOne(t).keysOf(s.Circuit())
		for _, i := range []int{0, 1, 2, 3, 4} {
			j, err := newJob(s)
			if err != nil {
				t.Fatal(err)
			}
			values := j.witness.Vector().(fr.Vector)
			values[i].Add(&values[i], new(fr.Element).SetOne())
			if _, err := solve(k.circuit.system, j.witness, 2); !errors.Is(err, errUnsolved) {
				t.Errorf("%s: value %d: %v", s.Circuit(), i, err)
			}
		}
	}
}

// The library's prover takes the same key, and its proofs verify like ours.
func TestLibrarysProofVerifies(t *testing.T) {
	e, j, _ := ownParts(t, newParty(t).burn(t))
	if _, err := e.proveByLibrary(j); err != nil {
		t.Error(err)
	}
	p, err := groth16.Prove(e.circuit.system, e.key.ProvingKey, j.witness)
	if err != nil || verify(e.vk, j.inputs, encodeProof(p, j.inputs[0])) != nil {
		t.Error("the library's proof does not verify", err)
	}
}

func horner(coefficients []fr.Element, x fr.Element) (sum fr.Element) {
	for i := len(coefficients) - 1; i >= 0; i-- {
		sum.Mul(&sum, &x).Add(&sum, &coefficients[i])
	}
	return sum
}
