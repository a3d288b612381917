package notes

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// ErrAmount is returned for a text that is not an amount.
var ErrAmount = errors.New("notes: not an amount")

// Amount is a sum in an asset's smallest unit. Unlike a [Value] it has no upper limit and may be
// negative. The zero value is 0. Amounts are immutable and comparable with ==.
type Amount struct {
	sum string // in decimal, "" for 0
}

// AmountOf returns the sum of values.
func AmountOf(values ...Value) Amount {
	sum := new(big.Int)
	for _, v := range values {
		sum.Add(sum, v.Big())
	}
	return AmountFromBig(sum)
}

// AmountFromBig returns x as an amount; nil is 0.
func AmountFromBig(x *big.Int) Amount {
	if x == nil || x.Sign() == 0 {
		return Amount{}
	}
	return Amount{x.String()}
}

// ParseAmount reads an amount in a token's own unit, such as 12.50, and returns it in the smallest
// unit, which is 10^-decimals of the token's. It returns [ErrAmount] for anything but digits with
// at most one point between them, and for more decimal places than the token has.
func ParseAmount(text string, decimals uint8) (Amount, error) {
	whole, fraction, point := strings.Cut(text, ".")
	if !isDigits(whole) || point && !isDigits(fraction) {
		return Amount{}, fmt.Errorf("%w: %q is not a decimal number such as 1000 or 12.50", ErrAmount, text)
	}
	if len(fraction) > int(decimals) {
		return Amount{}, fmt.Errorf("%w: %s has %d decimal places, the token has %d",
			ErrAmount, text, len(fraction), decimals)
	}
	padding := strings.Repeat("0", int(decimals)-len(fraction))
	x, _ := new(big.Int).SetString(whole+fraction+padding, 10) // can't fail: there are only digits
	return AmountFromBig(x), nil
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// Format returns a in a token's own unit, in the form that [ParseAmount] reads. A negative amount
// begins with a minus sign.
func (a Amount) Format(decimals uint8) string {
	digits, negative := strings.CutPrefix(a.String(), "-")
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - int(decimals)
	text := digits[:point]
	if fraction := strings.TrimRight(digits[point:], "0"); fraction != "" {
		text += "." + fraction
	}
	if negative {
		return "-" + text
	}
	return text
}

// Value returns a as the value of one note, or [ErrValueRange].
func (a Amount) Value() (Value, error) { return ValueFromBig(a.Big()) }

// Big returns a as an integer that the caller may change.
func (a Amount) Big() *big.Int {
	x := new(big.Int)
	if a.sum != "" {
		x.SetString(a.sum, 10)
	}
	return x
}

// Add returns a + b.
func (a Amount) Add(b Amount) Amount { return AmountFromBig(new(big.Int).Add(a.Big(), b.Big())) }

// Sub returns a − b.
func (a Amount) Sub(b Amount) Amount { return AmountFromBig(new(big.Int).Sub(a.Big(), b.Big())) }

// Cmp returns −1, 0 or 1 when a is smaller than, equal to or larger than b.
func (a Amount) Cmp(b Amount) int { return a.Big().Cmp(b.Big()) }

// IsZero reports whether a is 0.
func (a Amount) IsZero() bool { return a.sum == "" }

// String returns a in the smallest unit, in decimal.
func (a Amount) String() string {
	if a.sum == "" {
		return "0"
	}
	return a.sum
}

// MarshalText encodes a as [Amount.String] does.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText decodes what MarshalText writes; it returns [ErrAmount] for anything else.
func (a *Amount) UnmarshalText(text []byte) error {
	x, ok := new(big.Int).SetString(string(text), 10)
	if !ok || x.String() != string(text) {
		return fmt.Errorf("%w: %q is not a decimal integer", ErrAmount, text)
	}
	*a = AmountFromBig(x)
	return nil
}
