package notes

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/zsettle/zsettle/field"
)

// ValueBits is the width of a value: every value is smaller than 2^ValueBits.
const ValueBits = 120

// ErrValueRange is returned for a number that is negative or not smaller than 2^120.
var ErrValueRange = errors.New("notes: value is not in [0, 2^120)")

// Value is what one note is worth, in its asset's smallest unit, in [0, 2^120). The zero value is
// 0. Values are comparable with ==.
type Value struct{ hi, lo uint64 }

// NewValue returns x as a value.
func NewValue(x uint64) Value { return Value{lo: x} }

// ValueFromBig converts x, or returns [ErrValueRange].
func ValueFromBig(x *big.Int) (Value, error) {
	if x == nil || x.Sign() < 0 || x.BitLen() > ValueBits {
		return Value{}, ErrValueRange
	}
	var b [16]byte
	x.FillBytes(b[:])
	return valueFromBytes(b[:])
}

// ParseValue reads a decimal integer without sign, leading zeros or separators. It returns
// [ErrValueRange] for one that is out of range.
func ParseValue(s string) (Value, error) {
	x, ok := new(big.Int).SetString(s, 10)
	if !ok || x.String() != s {
		return Value{}, fmt.Errorf("notes: %q is not a decimal integer", s)
	}
	return ValueFromBig(x)
}

func valueFromBytes(b []byte) (Value, error) {
	v := Value{binary.BigEndian.Uint64(b[:8]), binary.BigEndian.Uint64(b[8:16])}
	if v.hi>>(ValueBits-64) != 0 {
		return Value{}, ErrValueRange
	}
	return v, nil
}

// Bytes returns the 16-byte big-endian encoding.
func (v Value) Bytes() (b [16]byte) {
	binary.BigEndian.PutUint64(b[:8], v.hi)
	binary.BigEndian.PutUint64(b[8:], v.lo)
	return b
}

// Big returns v as an integer.
func (v Value) Big() *big.Int {
	b := v.Bytes()
	return new(big.Int).SetBytes(b[:])
}

// Element returns v in the field.
func (v Value) Element() field.Element {
	e, err := field.FromBig(v.Big())
	if err != nil {
		panic("notes: internal error: a value outside the field")
	}
	return e
}

// IsZero reports whether v is 0.
func (v Value) IsZero() bool { return v == Value{} }

// Cmp returns −1, 0 or 1 when v is smaller than, equal to or larger than x.
func (v Value) Cmp(x Value) int { return v.Big().Cmp(x.Big()) }

// Add returns v + x, or [ErrValueRange].
func (v Value) Add(x Value) (Value, error) {
	lo, carry := bits.Add64(v.lo, x.lo, 0)
	sum := Value{v.hi + x.hi + carry, lo}
	if sum.hi>>(ValueBits-64) != 0 {
		return Value{}, ErrValueRange
	}
	return sum, nil
}

// Sub returns v − x, or [ErrValueRange] when x is larger.
func (v Value) Sub(x Value) (Value, error) {
	lo, borrow := bits.Sub64(v.lo, x.lo, 0)
	hi, borrow := bits.Sub64(v.hi, x.hi, borrow)
	if borrow != 0 {
		return Value{}, ErrValueRange
	}
	return Value{hi, lo}, nil
}

// String returns v in decimal.
func (v Value) String() string { return v.Big().String() }

// MarshalText encodes v in decimal.
func (v Value) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText decodes what [ParseValue] reads.
func (v *Value) UnmarshalText(text []byte) (err error) {
	*v, err = ParseValue(string(text))
	return err
}
