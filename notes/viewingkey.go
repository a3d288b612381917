package notes

import (
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/field"
)

// FullViewingKeySize is the length of an exported full viewing key in bytes.
const FullViewingKeySize = 5 * field.Size

// ErrViewingKey is returned for bytes that are not an exported full viewing key. The bytes are not
// repeated.
var ErrViewingKey = errors.New("notes: not a full viewing key")

// Export returns the key for another machine that may see everything of the account: ak.x ‖ ak.y ‖
// nk ‖ ovk ‖ ivk, 32 bytes each, the elements as [field.Element.Bytes]. The result is as secret as
// the account's history.
func (k *FullViewingKey) Export() ([]byte, error) {
	var out []byte
	for _, e := range []field.Element{k.ak.X, k.ak.Y, k.nk.Export(), k.ovk.Export()} {
		b := e.Bytes()
		out = append(out, b[:]...)
	}
	return append(out, k.ivk.Export().Bytes()...), nil
}

// ParseFullViewingKey reads what [FullViewingKey.Export] wrote. It returns [ErrViewingKey] for
// another length or a value that is not canonical, and what [NewFullViewingKey] returns for a point
// that can't be a spend validating key.
func ParseFullViewingKey(b []byte) (*FullViewingKey, error) {
	if len(b) != FullViewingKeySize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrViewingKey, len(b), FullViewingKeySize)
	}
	var elements [4]field.Element
	for i := range elements {
		e, err := field.FromBytes(b[i*field.Size : (i+1)*field.Size])
		if err != nil {
			return nil, ErrViewingKey
		}
		elements[i] = e
	}
	ak := Point{elements[0], elements[1]}
	return NewFullViewingKey(ak, NewNullifierKey(elements[2]), NewOutgoingViewingKey(elements[3]), b[4*field.Size:])
}
