package gadget

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// AuditWitness is the secret part of an audit encryption in a circuit: the x-coordinate of the
// audit key and the ephemeral secret.
type AuditWitness struct{ KeyX, Ephemeral frontend.Variable }

// ValueOfAudit assigns an audit witness.
func ValueOfAudit(w statement.AuditWitness) AuditWitness {
	return AuditWitness{w.Key.X.Big(), w.EphemeralSecret.Big()}
}

// AssertAudit asserts that ciphertext is plaintext, encrypted to the audit key with y-coordinate
// key. ephemeral is the ephemeral key: the y-coordinate of e·G for the ephemeral secret e. About
// 3,950 constraints, most of them for e·A.
func AssertAudit(
	api frontend.API, h *Hasher, w AuditWitness, key, ephemeral frontend.Variable,
	plaintext, ciphertext []frontend.Variable,
) {
	a := Point{w.KeyX, key}
	a.AssertOnCurve(api)
	e := Bits(api, w.Ephemeral, notes.ScalarBits)
	api.AssertIsEqual(MulBase(api, e).Y, ephemeral)
	stream := h.Squeeze(hash.Audit, len(plaintext), a.Mul(api, e).Y, ephemeral, key)
	for i := range plaintext {
		api.AssertIsEqual(api.Add(plaintext[i], stream[i]), ciphertext[i])
	}
}

// PackValues returns low + 2¹²⁰·high. It needs no constraint.
func PackValues(api frontend.API, low, high frontend.Variable) frontend.Variable {
	shift := notes.PackValues(notes.Value{}, notes.NewValue(1)).Big()
	return api.Add(low, api.Mul(high, shift))
}
