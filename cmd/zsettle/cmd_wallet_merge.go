package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/settlement/node/api"
)

func newMergeCommand() *cobra.Command {
	var o movement
	cmd := &cobra.Command{
		Use:   "merge ASSET",
		Short: "Make one note of all spendable notes of an asset",
		Long: `Merge makes one note of all that the party can spend of an asset, up to eight notes by one
transaction. Afterwards every payment takes one transaction. Each round of merges waits for an
operator. A payment merges what it needs by itself; a payee of many small payments merges them
before, so that no payment has to wait.

The public sees that notes were spent and one was made, but not whose, how much, or of which asset.
ASSET is the symbol of a token in the deployment file, or the address of a token that the contract
lists. --dry-run shows the plan and sends nothing.`,
		Example: `  zsettle wallet merge CASH --dry-run
  zsettle wallet merge CASH`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runMerge(cmd.Context(), &o, args[0])
		},
	}
	o.partyFlags(cmd)
	o.dryRunFlag(cmd)
	return cmd
}

func runMerge(ctx context.Context, o *movement, asset string) error {
	return o.call(ctx, func(c *api.Client) error {
		done, err := c.Merge(ctx, api.Merge{Asset: asset, DryRun: o.dryRun})
		if err != nil {
			return explainInterrupted(ctx, err)
		}
		return o.show(done)
	})
}
