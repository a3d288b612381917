package statement

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/field/hash"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
)

// Opening is the content of a commitment in a witness. Its parts are any field elements, so that a
// bad witness, such as a value of 2^120, can be expressed and checked.
type Opening struct{ Asset, Value, Owner, Rho field.Element }

// Open returns the opening of a note.
func Open(n notes.Note) Opening {
	return Opening{n.Asset.Element(), n.Value.Element(), n.Owner.Element, n.Rho.Element}
}

// Commitment returns Hash(NOTE; asset, value, owner, rho).
func (o Opening) Commitment() notes.Commitment {
	return notes.Commitment{Element: hash.Sum(hash.Note, o.Asset, o.Value, o.Owner, o.Rho)}
}

// inRange reports whether all values are below 2^120.
func inRange(values ...field.Element) bool {
	for _, v := range values {
		if v.Big().BitLen() > notes.ValueBits {
			return false
		}
	}
	return true
}

// registered reports whether owner is a non-zero leaf of the participants tree.
func registered(owner field.Element, path tree.Path, participants tree.Root) bool {
	root, err := path.Root(owner, tree.ParticipantsDepth)
	return err == nil && root == participants && !owner.IsZero()
}
