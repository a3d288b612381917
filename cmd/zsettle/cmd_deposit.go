package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

func newDepositCommand() *cobra.Command {
	var o movement
	cmd := &cobra.Command{
		Use:   "deposit AMOUNT ASSET",
		Short: "Turn public tokens into a shielded note",
		Long: `Deposit moves public tokens of the account's public account into the contract and gives the account a note of the same amount. It
approves what the contract needs to pull. Everybody sees that the public account deposited the amount; nobody but the regulator sees
who gets the note. The note can be spent once an operator has appended its batch.

The amount is in the token's own unit, such as 12.50. The asset is a symbol of the deployment, or a listed token's address.`,
		Example: "  zsettle deposit 250 CASH --seed-file alice.seed",
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
	return o.move(ctx, args[0], args[1], func(ctx context.Context, a *account, asset notes.Asset, value notes.Value) (*wallet.Plan, error) {
		return a.wallet.PlanDeposit(ctx, wallet.Deposit{Asset: asset, Value: value, Ref: o.ref})
	})
}
