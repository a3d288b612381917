package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/settlement/node/api"
)

type withdrawOptions struct {
	movement
	to    string
	again bool
}

func newWithdrawCommand() *cobra.Command {
	var o withdrawOptions
	cmd := &cobra.Command{
		Use:   "withdraw AMOUNT ASSET",
		Short: "Turn shielded notes back into public tokens",
		Long: `Withdraw burns an amount of the party's notes, and pays the same amount of public tokens to the
party's public account, or to the one that --to names. Everybody sees the amount and who receives
it, but not whose notes they were.

A withdrawal spends at most two notes. If it needs more, notes are merged first, and each merge
waits for an operator. --dry-run shows this plan and sends nothing.

Some tokens refuse to pay an account. Then the notes are spent, the contract keeps the tokens for
the account, and the command fails and says so: see 'zsettle wallet claim'.

AMOUNT is in the token's own unit, such as 12.50. ASSET is the symbol of a token in the deployment
file, or the address of a token that the contract lists.`,
		Example: `  zsettle wallet withdraw 100 CASH
  zsettle wallet withdraw 100 CASH \
    --to 0x70997970C51812dc3A010C7d01b50e0d17dc79C8`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runWithdraw(cmd.Context(), &o, args)
		},
	}
	o.flags(cmd)
	o.toFlag(cmd)
	cmd.Flags().BoolVar(&o.again, "again", false,
		"withdraw under a new ref although an equal withdrawal was made\nthat the journal does not know")
	return cmd
}

func (o *withdrawOptions) toFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.to, "to", "", "public `ACCOUNT` that gets the tokens\n(default the party's own)")
}

func runWithdraw(ctx context.Context, o *withdrawOptions, args []string) error {
	return o.move(ctx, args[0], args[1], func(c *api.Client, d api.Deposit) (api.Movement, error) {
		return c.Withdraw(ctx, api.Withdrawal{Deposit: d, Recipient: o.to, Again: o.again})
	})
}
