package prover

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/zsettle/zsettle/statement"
)

// Offsets in a verifying key's file.
const (
	betaAt  = 2 * 32
	gammaAt = 6 * 32
	deltaAt = 10 * 32
	kAt     = 14 * 32
)

// TestWeakVerifyingKeyIsRefused covers the keys for which anyone can forge proofs. The contract's
// constructor refuses the same keys.
func TestWeakVerifyingKeyIsRefused(t *testing.T) {
	_, _, _, generator := curve.Generators()
	negated := generator
	negated.Neg(&generator)
	for name, edit := range map[string]func(b []byte){
		"delta = gamma":     func(b []byte) { copy(b[deltaAt:kAt], b[gammaAt:deltaAt]) },
		"delta = -gamma":    func(b []byte) { copy(b[deltaAt:kAt], b[gammaAt:deltaAt]); negateY(b[deltaAt:kAt]) },
		"delta = G2":        func(b []byte) { copy(b[deltaAt:kAt], concat(g2Words(generator))) },
		"delta = -G2":       func(b []byte) { copy(b[deltaAt:kAt], concat(g2Words(negated))) },
		"delta at infinity": func(b []byte) { clear(b[deltaAt:kAt]) },
		"gamma at infinity": func(b []byte) { clear(b[gammaAt:deltaAt]) },
		"beta at infinity":  func(b []byte) { clear(b[betaAt:gammaAt]) },
		"alpha at infinity": func(b []byte) { clear(b[:betaAt]) },
		"K1 at infinity":    func(b []byte) { clear(b[kAt+64 : kAt+128]) },
		"K1 = K2":           func(b []byte) { copy(b[kAt+64:kAt+128], b[kAt+128:kAt+192]) },
	} {
		data := verifyingKeyFile(t)
		edit(data)
		if _, err := decodeVerifyingKey(data); !errors.Is(err, ErrWeakKey) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMalformedVerifyingKeyIsRefused(t *testing.T) {
	for name, edit := range map[string]func(b []byte) []byte{
		"short":                  func(b []byte) []byte { return b[1:] },
		"long":                   func(b []byte) []byte { return append(b, 0) },
		"alpha off the curve":    func(b []byte) []byte { b[31] ^= 1; return b },
		"beta off the curve":     func(b []byte) []byte { b[betaAt+31] ^= 1; return b },
		"K3 off the curve":       func(b []byte) []byte { b[len(b)-1] ^= 1; return b },
		"coordinate + q":         func(b []byte) []byte { addModulus(b[:32]); return b },
		"beta out of its group":  func(b []byte) []byte { copy(b[betaAt:], concat(torsion(t))); return b },
		"delta out of its group": func(b []byte) []byte { copy(b[deltaAt:], concat(torsion(t))); return b },
	} {
		if _, err := decodeVerifyingKey(edit(verifyingKeyFile(t))); !errors.Is(err, ErrLayout) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestBundleWithAWeakKeyIsRefused shows that LoadBundle makes the check.
func TestBundleWithAWeakKeyIsRefused(t *testing.T) {
	dir, name := copyBundle(t), verifyingKeyName(statement.BurnCircuit)
	changeFile(t, dir, name, func(b []byte) []byte { copy(b[deltaAt:kAt], b[gammaAt:deltaAt]); return b })
	rewriteManifest(t, dir)
	wantError(t, dir, name, ErrWeakKey)
}

// TestCraftedProvingKeyIsRefused covers counts that would make a decoder allocate without bound,
// and every other difference from the circuit's shape.
func TestCraftedProvingKeyIsRefused(t *testing.T) {
	c, err := compiledCircuit(statement.MintCircuit)
	if err != nil {
		t.Fatal(err)
	}
	good := provingKeyFile(t)
	if _, err := decodeProvingKey(good, c.system); err != nil {
		t.Fatal(err)
	}
	a := len(domainBytes(c.system)) + 3*g1Size // offset of the count of A
	end := len(good)
	wires := end - 4 - 2*wiresOf(c.system) - 24 // offset of the number of wires
	for name, edit := range map[string]func(b []byte) []byte{
		"empty":                    func([]byte) []byte { return nil },
		"domain of 2^63":           func(b []byte) []byte { b[0] = 0x80; return b },
		"A of 2^32-1 points":       func(b []byte) []byte { binary.BigEndian.PutUint32(b[a:], 1<<32-1); return b },
		"A one point short":        func(b []byte) []byte { b[a+3]--; return b },
		"2^64-1 wires":             func(b []byte) []byte { binary.BigEndian.PutUint64(b[wires:], 1<<64-1); return b },
		"all points at infinity":   func(b []byte) []byte { binary.BigEndian.PutUint64(b[wires+8:], 1<<63); return b },
		"a flag of 2":              func(b []byte) []byte { b[wires+24] = 2; return b },
		"another infinite point":   func(b []byte) []byte { b[wires+24] ^= 1; return b },
		"2^32-1 commitments":       func(b []byte) []byte { binary.BigEndian.PutUint32(b[end-4:], 1<<32-1); return b },
		"a compressed point":       func(b []byte) []byte { b[a+4] |= 0x80; return b },
		"a byte more":              func(b []byte) []byte { return append(b, 0) },
		"a byte less":              func(b []byte) []byte { return b[:len(b)-1] },
		"a point off the curve":    func(b []byte) []byte { b[a+4+63] ^= 1; return b },
		"a G2 point off the group": func(b []byte) []byte { copy(b[wires-g2Size:], concat(torsion(t))); return b },
	} {
		if _, err := decodeProvingKey(edit(bytes.Clone(good)), c.system); !errors.Is(err, ErrLayout) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOversizedFileIsNotRead(t *testing.T) {
	for _, name := range append(files(), manifestName) {
		dir := copyBundle(t)
		changeFile(t, dir, name, func([]byte) []byte { return nil })
		if err := os.Truncate(filepath.Join(dir, name), 1<<40); err != nil { // sparse
			t.Fatal(err)
		}
		wantError(t, dir, name, ErrLayout)
	}
}

// TestKeyChangedAfterLoadingIsRefused shows that the file is hashed again before the first proof,
// and that its points are checked then.
func TestKeyChangedAfterLoadingIsRefused(t *testing.T) {
	name, m := provingKeyName(statement.MintCircuit), newParty(t).mint(t)
	offCurve := func(b []byte) []byte { b[len(b)/2] ^= 1; return b }

	dir := copyBundle(t)
	b, err := LoadBundle(dir)
	if err != nil {
		t.Fatal(err)
	}
	changeFile(t, dir, name, offCurve)
	if _, err := b.Prover().Prove(context.Background(), m); !errors.Is(err, ErrHash) {
		t.Errorf("changed after loading: %v", err)
	}

	rewriteManifest(t, dir)
	if b, err = LoadBundle(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Prover().Prove(context.Background(), m); !errors.Is(err, ErrLayout) {
		t.Errorf("a point off the curve: %v", err)
	}
}

// TestOwnProofIsVerified proves with a well-formed but wrong key. The prover must not return the
// proof.
func TestOwnProofIsVerified(t *testing.T) {
	c, err := compiledCircuit(statement.MintCircuit)
	if err != nil {
		t.Fatal(err)
	}
	pk, err := decodeProvingKey(provingKeyFile(t), c.system)
	if err != nil {
		t.Fatal(err)
	}
	pk.G1.A[5], pk.G1.A[6] = pk.G1.A[6], pk.G1.A[5]
	j, err := newJob(newParty(t).mint(t))
	if err != nil {
		t.Fatal(err)
	}
	e := engine{newCores(1), c, newProvingKey(pk), bundle(t).keysOf(statement.MintCircuit).vk}
	proof, err := e.prove(context.Background(), j)
	if !errors.Is(err, ErrProof) || proof != (statement.Proof{}) {
		t.Errorf("got %v", err)
	}
}

func TestMalformedSelfTestIsRefused(t *testing.T) {
	good := bundle(t).keysOf(statement.MintCircuit).selfTest.encode()
	again, err := decodeSelfTest(good)
	if err != nil || !bytes.Equal(again.encode(), good) {
		t.Fatal("the self-test is not decoded to what was encoded:", err)
	}
	aliased := bytes.Clone(good)
	copy(aliased, bytes.Repeat([]byte{0xff}, 32))
	for name, data := range map[string][]byte{"short": good[1:], "input >= r": aliased} {
		if _, err := decodeSelfTest(data); !errors.Is(err, ErrLayout) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func verifyingKeyFile(t *testing.T) []byte {
	t.Helper()
	words := bundle(t).keysOf(statement.TransferCircuit).words
	return concat(words[:])
}

func provingKeyFile(t *testing.T) []byte {
	t.Helper()
	data, err := bundle(t).keysOf(statement.MintCircuit).readProvingKey()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// negateY negates a G2 point of four words.
func negateY(point []byte) {
	for _, y := range [][]byte{point[64:96], point[96:128]} {
		v := new(big.Int).SetBytes(y)
		if v.Sign() != 0 {
			v.Sub(fp.Modulus(), v).FillBytes(y)
		}
	}
}

func addModulus(coordinate []byte) {
	v := new(big.Int).SetBytes(coordinate)
	v.Add(v, fp.Modulus()).FillBytes(coordinate)
}
