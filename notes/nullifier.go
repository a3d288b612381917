package notes

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
)

// Nullifier is published when a note is spent, so that it is spent once. It depends on the
// position, so that two equal notes have two nullifiers; on the commitment, which binds it to owner
// and value; and on rho, so that whoever once saw nk can't trace the account's other notes.
type Nullifier struct{ field.Element }

// DeriveNullifier returns Hash(NULLIFIER; nk, cm, position, rho).
func DeriveNullifier(nk NullifierKey, cm Commitment, position uint32, rho Rho) Nullifier {
	return Nullifier{hash.Sum(hash.Nullifier, nk.Export(), cm.Element, field.New(uint64(position)), rho.Element)}
}
