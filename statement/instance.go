package statement

import (
	"golang.org/x/crypto/sha3"

	"github.com/zsettle/zsettle/field"
)

// Instance holds the three public inputs of every circuit.
type Instance struct{ Digest, Challenge, Evaluation field.Element }

// NewInstance returns the public inputs of a statement, as the z-contract computes them from the
// fields that it uses.
func NewInstance(s Statement) Instance { return InstanceOf(s.Circuit(), s.Digest(), s.Fields()) }

// InstanceOf returns the public inputs of a circuit for a digest and the fields.
func InstanceOf(c Circuit, digest field.Element, fields []field.Element) Instance {
	x := Challenge(c, digest, fields)
	return Instance{digest, x, Evaluate(fields, x)}
}

// Check returns nil, or a *[ConjunctError] with P1 or P2 when the instance is not the statement's.
func (i Instance) Check(s Statement) error {
	if i.Digest != s.Digest() {
		return conjunctError("P1", "the digest is not the hash of the fields")
	}
	if i.Evaluation != Evaluate(s.Fields(), i.Challenge) {
		return conjunctError("P2", "the evaluation is not that of the fields at the challenge")
	}
	return nil
}

// Challenge returns keccak256(domain ‖ digest ‖ fields) mod r with domain = keccak256("zsettle/v1/"
// ‖ circuit).
func Challenge(c Circuit, digest field.Element, fields []field.Element) field.Element {
	domain := keccak([]byte("zsettle/v1/" + c))
	d := digest.Bytes()
	parts := [][]byte{domain, d[:]}
	for _, f := range fields {
		b := f.Bytes()
		parts = append(parts, b[:])
	}
	return field.Reduce(keccak(parts...))
}

// Evaluate returns the polynomial whose coefficients are the fields at x: Σ fieldᵢ·xⁱ, i from 0.
func Evaluate(fields []field.Element, x field.Element) (sum field.Element) {
	for i := len(fields) - 1; i >= 0; i-- {
		sum = sum.Mul(x).Add(fields[i])
	}
	return sum
}

func keccak(parts ...[]byte) []byte {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	return h.Sum(nil)
}
