package wallet

import (
	"math/big"

	"github.com/zsettle/zsettle/notes"
)

// Amount is a sum of values in an asset's smallest unit. It may exceed 2^120, which a single note's value may not. The zero
// Amount is 0.
type Amount struct{ sum string }

// AmountOf adds values.
func AmountOf(values ...notes.Value) Amount {
	sum := new(big.Int)
	for _, v := range values {
		sum.Add(sum, v.Big())
	}
	return sumOf(sum)
}

func sumOf(x *big.Int) Amount {
	if x.Sign() == 0 {
		return Amount{}
	}
	return Amount{x.String()}
}

// Big returns a as an integer.
func (a Amount) Big() *big.Int {
	x := new(big.Int)
	if a.sum != "" {
		x.SetString(a.sum, 10)
	}
	return x
}

// Add returns a + v.
func (a Amount) Add(v notes.Value) Amount { return sumOf(new(big.Int).Add(a.Big(), v.Big())) }

// IsZero tells whether a is 0.
func (a Amount) IsZero() bool { return a.sum == "" }

// String returns a in decimal.
func (a Amount) String() string { return a.Big().String() }

// MarshalText encodes a in decimal.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// valueOf returns a as a value, or notes.ErrValueRange.
func valueOf(a Amount) (notes.Value, error) { return notes.ValueFromBig(a.Big()) }
