package cli

import (
	"math/big"
	"testing"

	"github.com/spf13/cobra"
)

func TestGasPriceHasAUnit(t *testing.T) {
	for text, want := range map[string]string{
		"30gwei": "30000000000", "1wei": "1", "0.5Gwei": "500000000", "0wei": "0",
		"30": "", "1.5wei": "", "gwei": "", "-1gwei": "", "1ether": "", "": "",
	} {
		var price *big.Int
		cmd := &cobra.Command{}
		GasPriceFlag(cmd, &price)
		err := cmd.Flags().Set("max-gas-price", text)
		switch {
		case want == "" && (err == nil || price != nil):
			t.Errorf("%q: %v", text, price)
		case want != "" && (err != nil || price.String() != want):
			t.Errorf("%q: %v (%v), want %s", text, price, err, want)
		}
	}
}
