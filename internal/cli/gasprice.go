package cli

import (
	"errors"
	"math/big"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/notes"
)

// gasPrice is a flag with the price of a unit of gas.
type gasPrice struct{ value **big.Int }

// GasPriceFlag adds --max-gas-price, the most that a transaction of the command may offer for a
// unit of gas, in wei. The value stays nil without the flag.
func GasPriceFlag(cmd *cobra.Command, value **big.Int) {
	cmd.Flags().Var(gasPrice{value}, "max-gas-price",
		"offer at most this `PRICE` for a unit of gas, such as 30gwei or\n"+
			"1wei (default ten times the first offer); the last ninth\n"+
			"is kept for giving a transaction up")
}

// String implements pflag.Value.
func (g gasPrice) String() string {
	if g.value == nil || *g.value == nil {
		return ""
	}
	return (*g.value).String() + "wei"
}

// Type implements pflag.Value.
func (gasPrice) Type() string { return "price" }

var gasPriceForm = regexp.MustCompile(`^([0-9.]+)(gwei|wei)$`)

// Set implements pflag.Value.
func (g gasPrice) Set(text string) error {
	price, err := ParseGasPrice(text)
	if err == nil {
		*g.value = price
	}
	return err
}

// ParseGasPrice reads a price of a unit of gas, such as 30gwei or 1wei, and returns it in wei.
func ParseGasPrice(text string) (*big.Int, error) {
	form := gasPriceForm.FindStringSubmatch(strings.ToLower(text))
	if form == nil {
		return nil, errors.New("want a number and a unit, such as 30gwei or 1wei")
	}
	decimals := map[string]uint8{"gwei": 9, "wei": 0}[form[2]]
	amount, err := notes.ParseAmount(form[1], decimals)
	return amount.Big(), err
}
