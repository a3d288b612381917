package notes

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// Nullifier is published when a note is spent. The position makes two equal notes differ, the commitment ties owner and value
// to it, and rho keeps a prover that once saw nk from tracing the account's other notes.
type Nullifier struct{ field.Element }

// DeriveNullifier returns Hash(NULLIFIER; nk, cm, position, rho).
func DeriveNullifier(nk NullifierKey, cm Commitment, position uint32, rho Rho) Nullifier {
	return Nullifier{hash.Sum(hash.Nullifier, nk.Export(), cm.Element, field.New(uint64(position)), rho.Element)}
}
