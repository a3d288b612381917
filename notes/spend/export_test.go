package spend

import (
	"io"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/notes"
)

// SignWith is Sign with a given random source.
func (k *Key) SignWith(m field.Element, random io.Reader) (notes.Signature, error) {
	return k.signWith(m, random)
}
