package statement

import (
	"slices"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
)

// AuditWitness is the secret part of an audit encryption: the point of the audit key, and the
// ephemeral scalar, which is below 2^252.
type AuditWitness struct {
	Key             notes.Point
	EphemeralSecret field.Element
}

// check returns a *[ConjunctError] with the id unless ciphertext is plaintext encrypted to key with
// the secret of ephemeralKey.
func (w AuditWitness) check(id string, key, ephemeralKey field.Element, plaintext, ciphertext []field.Element) error {
	if !w.Key.IsOnCurve() || w.Key.Y != key {
		return conjunctError(id, "the audit key is not the point's y-coordinate")
	}
	e := w.EphemeralSecret.Big()
	if e.BitLen() > notes.ScalarBits || notes.Generator().Mul(e).Y != ephemeralKey {
		return conjunctError(id, "the ephemeral key is not that of the scalar")
	}
	want := hash.Squeeze(hash.Audit, len(plaintext), w.Key.Mul(e).Y, ephemeralKey, key)
	for i, word := range plaintext {
		want[i] = word.Add(want[i])
	}
	if !slices.Equal(want, ciphertext) {
		return conjunctError(id, "the audit data is not the encryption of this transaction")
	}
	return nil
}
