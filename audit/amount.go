package audit

import (
	"errors"
	"math/big"

	"github.com/zsettle/zsettle/notes"
)

// Amount is a sum in an asset's smallest unit; it may exceed what one note holds. The zero Amount is 0. Amounts are immutable.
type Amount struct{ x *big.Int }

func amountOf(v notes.Value) Amount { return Amount{v.Big()} }

// Big returns a as an integer of the caller's own.
func (a Amount) Big() *big.Int {
	if a.x == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(a.x)
}

func (a Amount) add(b Amount) Amount { return Amount{new(big.Int).Add(a.Big(), b.Big())} }
func (a Amount) sub(b Amount) Amount { return Amount{new(big.Int).Sub(a.Big(), b.Big())} }

// Cmp is −1, 0 or 1 as a is smaller than, equal to or larger than b.
func (a Amount) Cmp(b Amount) int { return a.Big().Cmp(b.Big()) }

// String returns a in decimal.
func (a Amount) String() string { return a.Big().String() }

// MarshalText encodes a in decimal.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText decodes a decimal integer as MarshalText writes it.
func (a *Amount) UnmarshalText(text []byte) error {
	x, ok := new(big.Int).SetString(string(text), 10)
	if !ok || x.String() != string(text) {
		return errors.New("audit: not a decimal integer")
	}
	a.x = x
	return nil
}
