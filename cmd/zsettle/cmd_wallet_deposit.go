package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/settlement/node/api"
)

func newDepositCommand() *cobra.Command {
	var o movement
	cmd := &cobra.Command{
		Use:   "deposit AMOUNT ASSET",
		Short: "Turn public tokens into a shielded note",
		Long: `Deposit moves tokens from the party's public account into the contract, and gives the party a
shielded note of the same amount. Everybody sees that the public account deposited the amount; only
the regulator sees who gets the note. The note can be spent after an operator has appended it.

The party must be registered, and its public account must have the tokens and gas. Deposit first
approves the contract to take the tokens.

AMOUNT is in the token's own unit, such as 12.50. ASSET is the symbol of a token in the deployment
file, or the address of a token that the contract lists.`,
		Example: "  zsettle wallet deposit 250 CASH",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runDeposit(cmd.Context(), &o, args)
		},
	}
	o.flags(cmd)
	return cmd
}

func runDeposit(ctx context.Context, o *movement, args []string) error {
	return o.move(ctx, args[0], args[1], func(c *api.Client, d api.Deposit) (api.Movement, error) {
		return c.Deposit(ctx, d)
	})
}
