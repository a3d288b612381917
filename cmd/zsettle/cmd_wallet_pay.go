package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/settlement/node/api"
)

type payOptions struct {
	movement
	memo        string
	again       bool
	file, token string
}

func newPayCommand() *cobra.Command {
	var o payOptions
	cmd := &cobra.Command{
		Use:   "pay ADDRESS AMOUNT ASSET | pay --file FILE --token ASSET",
		Short: "Pay from shielded notes to shielded addresses",
		Long: `Pay moves an amount to another party in private. The public sees that a payment was made, but not
who paid, to whom, in which asset, or how much. The regulator sees all of it.

Payer and payee must be registered. A payment spends at most two notes. If it needs more, notes are
merged first, up to eight by one transaction, and each round of merges waits for an operator.
--dry-run shows this plan and sends nothing.

With --file it makes many payments of one token, eight by one transaction, for much less gas than
one at a time. FILE is CSV with this first line, of which the last column may be left out:

  ref,address,amount,memo

A row's ref names the payment for ever: no other row may have it, and what was paid under it is not
paid again. So a file can be corrected, or get more rows, and be run again: pay makes the new
payments, and finishes those under way. A ref that was used with another payee or amount stops the
whole file before anything is sent. Refs are kept in the party's journal and nowhere else: without
it, or on another machine, everything is new. There a payment that the party has made before, of the
same amount to the same payee, is refused until you give --again.

The money is first split into notes, so that the transactions don't wait for each other's change;
each round of splits waits for an operator.

ADDRESS is what 'zsettle card show' prints to the payee; the examples shorten it to zsd1...

AMOUNT is in the token's own unit, such as 12.50. ASSET is the symbol of a token in the deployment
file, or the address of a token that the contract lists.`,
		Example: `  zsettle wallet pay zsd1... 12.50 CASH
  zsettle wallet pay zsd1... 12.50 CASH --dry-run
  zsettle wallet pay --file payroll.csv --token CASH`,
		Args: o.payArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			if o.file != "" {
				return runPayMany(cmd.Context(), &o)
			}
			return runPay(cmd.Context(), &o, args)
		},
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&o.memo, "memo", "", "`TEXT` for the payee, encrypted")
	cmd.Flags().BoolVar(&o.again, "again", false,
		"pay under a new ref although the party has made an equal\npayment with another journal, or before it was lost")
	cmd.Flags().StringVar(&o.file, "file", "", "`FILE` with many payments")
	cmd.Flags().StringVar(&o.token, "token", "", "`ASSET` of the payments of --file")
	cmd.MarkFlagsRequiredTogether("file", "token")
	cmd.MarkFlagsMutuallyExclusive("file", "memo")
	cmd.MarkFlagsMutuallyExclusive("file", "ref")
	return cmd
}

// payArgs wants three arguments for one payment, and none with a file.
func (o *payOptions) payArgs(cmd *cobra.Command, args []string) error {
	if o.file != "" {
		return cobra.NoArgs(cmd, args)
	}
	return cobra.ExactArgs(3)(cmd, args)
}

func runPay(ctx context.Context, o *payOptions, args []string) error {
	return o.move(ctx, args[1], args[2], func(c *api.Client, d api.Deposit) (api.Movement, error) {
		return c.Pay(ctx, api.Payment{Deposit: d, To: args[0], Memo: o.memo, Again: o.again})
	})
}
