package circuits

import (
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// signatures returns the forgeries of the digits of the challenge and of the response.
func (f *forger) signatures(c statement.Circuit) []attack {
	plusOrder := func(c *big.Int) *big.Int { return c.Add(c, field.Modulus()) }
	always1 := func(*big.Int) *big.Int { return big.NewInt(1) }
	return []attack{
		f.responseNotBits(c),
		f.otherResponse(c),
		f.otherChallenge(c, "a challenge plus the order of the field", plusOrder),
		f.otherChallenge(c, "digits of another challenge", always1),
	}
}

// otherChallenge signs for a challenge that the prover uses instead of the hash. The hash plus the
// order of the field, for example, is the same field element and can have 254 bits, but it gives
// another multiple of ak.
func (f *forger) otherChallenge(c statement.Circuit, name string, replace func(*big.Int) *big.Int) attack {
	s, spend, _ := f.statement(c)
	m, alice := partsOf(s).message(), f.w.alice
	for nonce := big.NewInt(1); ; nonce.Add(nonce, big.NewInt(1)) {
		r := notes.Generator().Mul(nonce)
		used := replace(notes.Challenge(r, spend.AK, m).Big())
		if used.BitLen() > field.Modulus().BitLen() {
			continue
		}
		respond := func(nonce, _ *big.Int) *big.Int { return alice.honest(nonce, used) }
		spend.Signature = alice.sign(m, nonce, r, respond)
		return attack{name, f.assign(s), at("AssertSignature#4", digitsOf(used))}
	}
}

// otherResponse states another response than the one whose digits it gives.
func (f *forger) otherResponse(c statement.Circuit) attack {
	s, spend, _ := f.statement(c)
	right := spend.Signature.S.Big()
	spend.Signature.S = one
	return attack{"digits of another response", f.assign(s), at("AssertSignature#5", digitsOf(right))}
}

// responseNotBits replaces two digits of the response by two that are not bits and give the same
// point. The table of a window is bilinear in the two, so its equations have a second solution.
func (f *forger) responseNotBits(c statement.Circuit) attack {
	s, spend, _ := f.statement(c)
	response := spend.Signature.S.Big()
	u, v := secondSolution(response)
	bits := binary(response, notes.ScalarBits)
	bits[0], bits[1] = u.Big(), v.Big()
	sum := new(big.Int)
	for i := len(bits) - 1; i >= 0; i-- {
		sum.Add(sum.Lsh(sum, 1), bits[i])
	}
	spend.Signature.S = element(sum.Mod(sum, field.Modulus()))
	digits := func(*big.Int, int) []*big.Int { return bits }
	return attack{"digits of the response that are not bits", f.assign(s), at("AssertSignature#5", digits)}
}

// secondSolution returns digits (u, v) that are not the two lowest bits of k but have the same
// entry in the lowest window's table.
func secondSolution(k *big.Int) (u, v field.Element) {
	var x, y [4]field.Element // coefficients of 1, u, v, uv
	for j := range x {
		p := notes.Generator().Mul(big.NewInt(int64(j) + 4*int64(k.Bit(2))))
		x[j], y[j] = p.X, p.Y
	}
	target := [2]field.Element{x[k.Bit(0)+2*k.Bit(1)], y[k.Bit(0)+2*k.Bit(1)]}
	for _, c := range []*[4]field.Element{&x, &y} {
		c[3] = c[3].Sub(c[2]).Sub(c[1]).Add(c[0])
		c[1], c[2] = c[1].Sub(c[0]), c[2].Sub(c[0])
	}
	// Eliminating u·v from the two equations gives α·u + β·v = γ. Substituting u in the first
	// equation gives a quadratic equation in v. One of its roots is the bit, and we want the other.
	alpha := x[1].Mul(y[3]).Sub(y[1].Mul(x[3]))
	beta := x[2].Mul(y[3]).Sub(y[2].Mul(x[3]))
	gamma := target[0].Sub(x[0]).Mul(y[3]).Sub(target[1].Sub(y[0]).Mul(x[3]))
	slope, offset := divide(beta, alpha), divide(gamma, alpha) // u = offset − slope·v
	a := field.Element{}.Sub(x[3].Mul(slope))
	b := x[2].Sub(x[1].Mul(slope)).Add(x[3].Mul(offset))
	v = field.Element{}.Sub(divide(b, a)).Sub(field.New(uint64(k.Bit(1))))
	return offset.Sub(slope.Mul(v)), v
}
