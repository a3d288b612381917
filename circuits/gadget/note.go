package gadget

import (
	"github.com/consensys/gnark/frontend"

	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/statement"
)

// Opening is the content of a commitment in a circuit. It is the twin of statement.Opening.
type Opening struct{ Asset, Value, Owner, Rho frontend.Variable }

// ValueOfOpening assigns an opening.
func ValueOfOpening(o statement.Opening) Opening {
	return Opening{o.Asset.Big(), o.Value.Big(), o.Owner.Big(), o.Rho.Big()}
}

// Commitment returns Hash(NOTE; asset, value, owner, rho): 528 constraints.
func (o Opening) Commitment(h *Hasher) frontend.Variable {
	return h.Sum(hash.Note, o.Asset, o.Value, o.Owner, o.Rho)
}

// DeriveNullifier returns Hash(NULLIFIER; nk, cm, position, rho): 528 constraints. The caller
// asserts that position has 32 bits.
func DeriveNullifier(h *Hasher, nk, cm, position, rho frontend.Variable) frontend.Variable {
	return h.Sum(hash.Nullifier, nk, cm, position, rho)
}

// DeriveOwner returns Hash(OWNER; ak.x, ak.y, nk): 264 constraints.
func DeriveOwner(h *Hasher, ak Point, nk frontend.Variable) frontend.Variable {
	return h.Sum(hash.Owner, ak.X, ak.Y, nk)
}
