package circuits

import (
	"math/big"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// signatures forge the digits of the challenge and of the response.
func (f *forger) signatures(c statement.Circuit) []attack {
	return []attack{
		f.responseNoBits(c), f.responseOther(c),
		f.challengeOther(c, "a challenge plus the order of the field", func(c *big.Int) *big.Int { return c.Add(c, field.Modulus()) }),
		f.challengeOther(c, "digits of another challenge", func(*big.Int) *big.Int { return big.NewInt(1) }),
	}
}

// challengeOther signs for a challenge that the prover puts in place of the hash: c + r has the same sum mod r and 254 digits, but is
// another multiple of ak.
func (f *forger) challengeOther(c statement.Circuit, name string, replace func(*big.Int) *big.Int) attack {
	s, spend, _ := f.statement(c)
	nonce, r, used := new(big.Int), notes.Point{}, new(big.Int)
	for ok := false; !ok; ok = used.BitLen() <= 254 {
		nonce.Add(nonce, big.NewInt(1))
		r = notes.Generator().Mul(nonce)
		used = replace(notes.Challenge(r, spend.AK, message(s)).Big())
	}
	spend.Signature = f.w.alice.sign(message(s), nonce, r, func(nonce, _ *big.Int) *big.Int { return f.w.alice.honest(nonce, used) })
	return attack{name, f.assign(s), at("AssertSignature#4", 0, fixed(used))}
}

// responseOther has the digits of the right response under another one.
func (f *forger) responseOther(c statement.Circuit) attack {
	s, spend, _ := f.statement(c)
	right := spend.Signature.S.Big()
	spend.Signature.S = one
	return attack{"digits of another response", f.assign(s), at("AssertSignature#5", 0, fixed(right))}
}

// responseNoBits replaces two digits of the response by two that are no bits and give the same point: the table of a window is
// bilinear in them, so that its equations have a second solution.
func (f *forger) responseNoBits(c statement.Circuit) attack {
	s, spend, _ := f.statement(c)
	response := spend.Signature.S.Big()
	u, v := secondSolution(response)
	bits := digits(response, notes.ScalarBits)
	bits[0], bits[1] = u.Big(), v.Big()
	sum := new(big.Int)
	for i := len(bits) - 1; i >= 0; i-- {
		sum.Add(sum.Lsh(sum, 1), bits[i])
	}
	spend.Signature.S = element(sum.Mod(sum, field.Modulus()))
	return attack{"digits of the response that are no bits", f.assign(s),
		at("AssertSignature#5", 0, func(*big.Int, int) []*big.Int { return bits })}
}

// secondSolution returns digits (u, v) ≠ the two lowest bits of k with the same entry in the lowest window's table.
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
	// Without uv: α·u + β·v = γ. With it, a quadratic in v, one of whose roots is the bit.
	alpha := x[1].Mul(y[3]).Sub(y[1].Mul(x[3]))
	beta := x[2].Mul(y[3]).Sub(y[2].Mul(x[3]))
	gamma := target[0].Sub(x[0]).Mul(y[3]).Sub(target[1].Sub(y[0]).Mul(x[3]))
	slope, offset := divide(beta, alpha), divide(gamma, alpha) // u = offset − slope·v
	a := field.Element{}.Sub(x[3].Mul(slope))
	b := x[2].Sub(x[1].Mul(slope)).Add(x[3].Mul(offset))
	v = field.Element{}.Sub(divide(b, a)).Sub(field.New(uint64(k.Bit(1))))
	return offset.Sub(slope.Mul(v)), v
}

func message(s statement.Statement) field.Element {
	switch s := s.(type) {
	case *statement.Transfer:
		return s.Public.Message()
	case *statement.Burn:
		return s.Public.Message()
	}
	panic("no message")
}
