// Package field implements a scalar of BN254 and its one encoding.
//
// Every number in a proof, in the z-contract or in a file is an [Element]: 32 bytes, big-endian,
// smaller than the order r of the scalar field. Decoders refuse anything else and never reduce, so
// each number has exactly one encoding (docs/spec.md, section 1).
package field

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Size is the length of an encoded element in bytes.
const Size = 32

// ErrNotCanonical is returned by decoders for a value that is not smaller than the order of the
// field.
var ErrNotCanonical = errors.New("field: value is not smaller than the field order")

// ErrEncoding is returned by decoders for input that is not 32 bytes, or not 0x and 64 hexadecimal
// digits.
var ErrEncoding = errors.New("field: want 32 bytes, written as 0x and 64 hexadecimal digits")

// Element is a scalar of BN254. The zero value is 0. Elements are comparable with ==.
type Element struct{ v fr.Element }

// Modulus returns the order r of the field.
func Modulus() *big.Int { return fr.Modulus() }

// New returns x as an element.
func New(x uint64) Element {
	var e Element
	e.v.SetUint64(x)
	return e
}

// FromFr returns a gnark-crypto element as an Element.
func FromFr(v fr.Element) Element { return Element{v} }

// FromBytes decodes what [Element.Bytes] writes. It returns [ErrEncoding] unless b has 32 bytes,
// and [ErrNotCanonical] unless they are smaller than r.
func FromBytes(b []byte) (Element, error) {
	var e Element
	if len(b) != Size {
		return e, ErrEncoding
	}
	if err := e.v.SetBytesCanonical(b); err != nil {
		return Element{}, ErrNotCanonical
	}
	return e, nil
}

// FromBig converts 0 ≤ x < r. It returns [ErrNotCanonical] for any other x, nil included.
func FromBig(x *big.Int) (Element, error) {
	var e Element
	if x == nil || x.Sign() < 0 || x.Cmp(fr.Modulus()) >= 0 {
		return e, ErrNotCanonical
	}
	e.v.SetBigInt(x)
	return e, nil
}

// Reduce returns b, read as a big-endian integer, modulo r. It is for random or hashed bytes, as in
// key derivation and challenges, and must not be used to decode.
func Reduce(b []byte) Element {
	var e Element
	e.v.SetBigInt(new(big.Int).SetBytes(b))
	return e
}

// Random returns a uniformly random element from crypto/rand.
func Random() (Element, error) {
	var e Element
	if _, err := e.v.SetRandom(); err != nil {
		return Element{}, fmt.Errorf("field: random element: %w", err)
	}
	return e, nil
}

// Fr returns the gnark-crypto element.
func (e Element) Fr() fr.Element { return e.v }

// Bytes returns the 32-byte big-endian encoding.
func (e Element) Bytes() [Size]byte { return e.v.Bytes() }

// Big returns e as an integer in [0, r), which the caller may change.
func (e Element) Big() *big.Int { return e.v.BigInt(new(big.Int)) }

// IsZero reports whether e is 0.
func (e Element) IsZero() bool { return e.v.IsZero() }

// Add returns e + x.
func (e Element) Add(x Element) Element {
	e.v.Add(&e.v, &x.v)
	return e
}

// Sub returns e − x.
func (e Element) Sub(x Element) Element {
	e.v.Sub(&e.v, &x.v)
	return e
}

// Mul returns e · x.
func (e Element) Mul(x Element) Element {
	e.v.Mul(&e.v, &x.v)
	return e
}

// String returns 0x and 64 hexadecimal digits.
func (e Element) String() string {
	b := e.Bytes()
	return "0x" + hex.EncodeToString(b[:])
}

// MarshalText encodes e as [Element.String] does.
func (e Element) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText decodes what MarshalText writes and refuses every other spelling.
func (e *Element) UnmarshalText(text []byte) error {
	s, ok := strings.CutPrefix(string(text), "0x")
	if !ok || len(s) != 2*Size || strings.ToLower(s) != s {
		return ErrEncoding
	}
	b, err := hex.DecodeString(s)
	if err != nil {
		return ErrEncoding
	}
	x, err := FromBytes(b)
	if err != nil {
		return err
	}
	*e = x
	return nil
}
