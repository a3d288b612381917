package prover

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

// proved returns a mint and a proof of it.
func proved(t *testing.T) (*statement.Mint, statement.Proof) {
	t.Helper()
	m := newParty(t).mint(t)
	proof, err := bundle(t).Prover().Prove(context.Background(), m)
	if err != nil {
		t.Fatal(err)
	}
	return m, proof
}

func TestVerifyRefuses(t *testing.T) {
	m, good := proved(t)
	mint := statement.MintCircuit
	for name, alter := range map[string]func(p *statement.Proof, fields []field.Element) statement.Circuit{
		"another digest": func(p *statement.Proof, _ []field.Element) statement.Circuit {
			p.Digest = field.New(3)
			return mint
		},
		"another circuit": func(*statement.Proof, []field.Element) statement.Circuit { return statement.AppendCircuit },
		"unknown circuit": func(*statement.Proof, []field.Element) statement.Circuit { return "swap" },
		"another field": func(_ *statement.Proof, f []field.Element) statement.Circuit {
			f[7] = f[7].Add(field.New(1))
			return mint
		},
		"A and C swapped": func(p *statement.Proof, _ []field.Element) statement.Circuit {
			p.Points[0], p.Points[6] = p.Points[6], p.Points[0]
			p.Points[1], p.Points[7] = p.Points[7], p.Points[1]
			return mint
		},
		"x + q": func(p *statement.Proof, _ []field.Element) statement.Circuit {
			x := new(big.Int).SetBytes(p.Points[0][:])
			x.Add(x, fp.Modulus()).FillBytes(p.Points[0][:])
			return mint
		},
		"all zero": func(p *statement.Proof, _ []field.Element) statement.Circuit {
			p.Points = [8]word{}
			return mint
		},
		"B outside the subgroup": func(p *statement.Proof, _ []field.Element) statement.Circuit {
			copy(p.Points[2:6], torsion(t))
			return mint
		},
	} {
		proof, fields := good, m.Fields()
		c := alter(&proof, fields)
		if err := bundle(t).Verifier().Verify(c, fields, proof); !errors.Is(err, ErrProof) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestVerifyRefusesEveryChangedCoordinate(t *testing.T) {
	m, good := proved(t)
	for i := range good.Points {
		proof := good
		proof.Points[i][31] ^= 1
		if err := bundle(t).Verifier().Verify(statement.MintCircuit, m.Fields(), proof); !errors.Is(err, ErrProof) {
			t.Errorf("coordinate %d: %v", i, err)
		}
	}
}

// TestMalleatedProofVerifies shows why the bytes of a proof must not be used as an identifier.
func TestMalleatedProofVerifies(t *testing.T) {
	m, proof := proved(t)
	other := proof
	for _, i := range []int{1, 4, 5} { // the y-coordinates of A and B
		y := new(big.Int).SetBytes(proof.Points[i][:])
		y.Sub(fp.Modulus(), y).FillBytes(other.Points[i][:])
	}
	if other == proof {
		t.Fatal("the proof did not change")
	}
	if err := bundle(t).Verifier().Verify(statement.MintCircuit, m.Fields(), other); err != nil {
		t.Error(err)
	}
}

// torsion returns a point of the twist outside the subgroup of order r.
func torsion(t *testing.T) []word {
	t.Helper()
	b := g2Curve()
	for x := uint64(1); x < 100; x++ {
		var p curve.G2Affine
		p.X.A0.SetUint64(x)
		y := p.X
		y.Square(&p.X).Mul(&y, &p.X).Add(&y, &b)
		if y.Legendre() != 1 {
			continue
		}
		p.Y.Sqrt(&y)
		if p.IsOnCurve() && !p.IsInSubGroup() {
			return g2Words(p)
		}
	}
	t.Fatal("found no point outside the subgroup")
	return nil
}

// g2Curve returns the constant b of the twist y² = x³ + b.
func g2Curve() curve.E2 {
	_, _, _, g := curve.Generators()
	b, x := g.Y, g.X
	b.Square(&g.Y)
	x.Square(&g.X).Mul(&x, &g.X)
	b.Sub(&b, &x)
	return b
}

func FuzzDecodeProof(f *testing.F) {
	_, _, g1, g2 := curve.Generators()
	good := concat(append(append(g1Words(g1), g2Words(g2)...), g1Words(g1)...))
	f.Add(good)
	f.Add(make([]byte, 256))
	f.Add(bytes.Repeat([]byte{0xff}, 256))
	f.Fuzz(func(t *testing.T, data []byte) {
		var p statement.Proof
		for i := range p.Points {
			if len(data) >= 32*(i+1) {
				p.Points[i] = word(data[32*i:])
			}
		}
		decoded, err := decodeProof(p)
		if err != nil {
			if !errors.Is(err, ErrProof) {
				t.Errorf("got %v, want ErrProof", err)
			}
			return
		}
		if again := encodeProof(decoded, p.Digest); again != p {
			t.Error("a proof has two encodings")
		}
	})
}
