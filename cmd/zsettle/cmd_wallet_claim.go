package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

func newClaimCommand() *cobra.Command {
	var o withdrawOptions
	cmd := &cobra.Command{
		Use:   "claim ASSET",
		Short: "Get what a withdrawal could not pay",
		Long: `Claim pays the public tokens that withdrawals could not pay, because the token refused the
recipient, to the party's public account, or to the one that --to names. It works as soon as the
token lets it. Anyone may claim for anyone.

ASSET is the symbol of a token in the deployment file, or the address of a token that the contract
lists.`,
		Example: "  zsettle wallet claim CASH",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runClaim(cmd.Context(), &o, args[0])
		},
	}
	o.partyFlags(cmd)
	o.toFlag(cmd)
	return cmd
}

func runClaim(ctx context.Context, o *withdrawOptions, asset string) error {
	return o.call(ctx, func(c *api.Client) error {
		done, err := c.Claim(ctx, api.Claim{Asset: asset, Recipient: o.to})
		if err != nil {
			return explainInterrupted(ctx, err)
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, movementJSON{1, done})
		}
		_, err = fmt.Fprintf(o.out, "%s was paid out\n", readableValue(done.Value))
		if err != nil {
			return err
		}
		return showTransactions(o.out, done.Transactions)
	})
}
