package cli

import "github.com/zsettle/zsettle/notes"

// ParseAmount reads an amount of a token as a user writes it, such as 12.50, and returns it in the
// token's smallest unit. An amount that [notes.ParseAmount] refuses, zero, and 2^120 or more of the
// smallest unit are [BadInput].
func ParseAmount(text string, decimals uint8) (notes.Value, error) {
	amount, err := notes.ParseAmount(text, decimals)
	if err != nil {
		hint := "write it as 1000 or 12.50, with no more decimal places than the token has"
		return notes.Value{}, &Error{Code: BadInput, Err: err, Hint: hint}
	}
	if amount.IsZero() {
		hint := "give an amount of at least one smallest unit"
		return notes.Value{}, Errorf(BadInput, hint, "amount %s is zero", text)
	}
	v, err := amount.Value()
	if err != nil {
		return v, Errorf(BadInput, "give a smaller amount",
			"amount %s is not below 2^120 of the token's smallest unit", text)
	}
	return v, nil
}
