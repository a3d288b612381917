package cli

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/zsettle/zsettle/notes"
)

// ParseAmount converts a decimal amount of a token, such as 12.50, into its smallest unit. Zero, a sign, an exponent, separators,
// more decimals than the token has and 2^120 or more of the smallest unit are [BadInput].
func ParseAmount(text string, decimals uint8) (notes.Value, error) {
	whole, fraction, point := strings.Cut(text, ".")
	if !digits(whole) || point && !digits(fraction) {
		return notes.Value{}, Errorf(BadInput, "write it as 1000 or 12.50", "amount %q is no decimal number", text)
	}
	if len(fraction) > int(decimals) {
		return notes.Value{}, Errorf(BadInput, fmt.Sprintf("give at most %d", decimals), "amount %s has %d decimals, the token has %d",
			text, len(fraction), decimals)
	}
	x, _ := new(big.Int).SetString(whole+fraction+strings.Repeat("0", int(decimals)-len(fraction)), 10) // digits only
	if x.Sign() == 0 {
		return notes.Value{}, Errorf(BadInput, "give an amount of at least one smallest unit", "amount %s is zero", text)
	}
	v, err := notes.ValueFromBig(x)
	if err != nil {
		return v, Errorf(BadInput, "give a smaller amount", "amount %s is not below 2^120 of the token's smallest unit", text)
	}
	return v, nil
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// FormatAmount writes an amount of the smallest unit with a token's decimals, as [ParseAmount] reads it.
func FormatAmount(x *big.Int, decimals uint8) string {
	sign, s := "", x.String()
	if x.Sign() < 0 {
		sign, s = "-", s[1:]
	}
	if pad := int(decimals) + 1 - len(s); pad > 0 {
		s = strings.Repeat("0", pad) + s
	}
	point := len(s) - int(decimals)
	fraction := strings.TrimRight(s[point:], "0")
	if fraction == "" {
		return sign + s[:point]
	}
	return sign + s[:point] + "." + fraction
}
