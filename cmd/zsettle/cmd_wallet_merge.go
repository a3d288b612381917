package main

import (
	"context"

	"github.com/spf13/cobra"
)

func newMergeCommand() *cobra.Command {
	var o movement
	cmd := &cobra.Command{
		Use:   "merge ASSET",
		Short: "Make one note of all spendable notes of an asset",
		Long: `Merge makes one note of all that the account can spend of an asset, up to eight notes by one
transaction. Afterwards every payment takes one transaction. Each round of merges waits for an
operator. A payment merges what it needs by itself; a payee of many small payments merges them
before, so that no payment has to wait.

The public sees that notes were spent and one was made, but not whose, how much, or of which asset.
ASSET is the symbol of a token in the deployment file, or the address of a token that the contract
lists. --dry-run shows the plan and sends nothing.`,
		Example: `  zsettle wallet merge CASH --seed-file alice.seed --dry-run
  zsettle wallet merge CASH --seed-file alice.seed`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runMerge(cmd.Context(), &o, args[0])
		},
	}
	o.walletFlags(cmd)
	o.dryRunFlag(cmd)
	return cmd
}

func runMerge(ctx context.Context, o *movement, asset string) error {
	a, t, err := o.open(ctx, asset)
	if err != nil {
		return err
	}
	defer a.Close()
	if err := o.finishEarlier(ctx, a); err != nil {
		return err
	}
	p, err := a.wallet.PlanMerge(ctx, t.asset)
	if err != nil {
		return err
	}
	return o.execute(ctx, a, p, t)
}
