package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

type payOptions struct {
	movement
	memo string
}

func newPayCommand() *cobra.Command {
	var o payOptions
	cmd := &cobra.Command{
		Use:   "pay ADDRESS AMOUNT ASSET",
		Short: "Pay from shielded notes to a shielded address",
		Long: `Pay moves an amount to another account in private. The public sees that a payment was made, but not
who paid, to whom, in which asset, or how much. The regulator sees all of it.

Payer and payee must be registered. A payment spends at most two notes. If it needs more, notes are
merged first, and each merge waits for an operator. --dry-run shows this plan and sends nothing.

ADDRESS is what 'zsettle account show' prints to the payee; the examples shorten it to zsd1...

AMOUNT is in the token's own unit, such as 12.50. ASSET is the symbol of a token in the deployment
file, or the address of a token that the contract lists.`,
		Example: `  zsettle wallet pay zsd1... 12.50 CASH --seed-file alice.seed
  zsettle wallet pay zsd1... 12.50 CASH --seed-file alice.seed --dry-run`,
		Args: cobra.ExactArgs(3),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runPay(cmd.Context(), &o, args)
		},
	}
	o.flags(cmd)
	cmd.Flags().StringVar(&o.memo, "memo", "", "`TEXT` for the payee, encrypted")
	return cmd
}

func runPay(ctx context.Context, o *payOptions, args []string) error {
	network, err := o.addressNetwork()
	if err != nil {
		return err
	}
	payee, err := notes.ParseAddress(network, args[0])
	if err != nil {
		return err
	}
	if len(o.memo) > notes.MemoSize {
		return cli.Errorf(cli.BadInput, "shorten the memo",
			"the memo has %d bytes, more than %d", len(o.memo), notes.MemoSize)
	}
	var memo notes.Memo
	copy(memo[:], o.memo)
	plan := func(ctx context.Context, a *account, asset notes.Asset, value notes.Value) (*wallet.Plan, error) {
		return a.wallet.PlanPayment(ctx, wallet.Payment{To: payee, Asset: asset, Value: value, Memo: memo, Ref: o.ref})
	}
	return o.move(ctx, args[1], args[2], plan)
}
