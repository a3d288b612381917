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
		Long: `Pay moves an amount to another account in private. The public sees that some payment was made, and neither who, nor to whom, nor what,
nor how much; the regulator sees all of it. A payment spends at most two notes: where more are needed they are merged first, and
--dry-run shows that plan.

The amount is in the token's own unit, such as 12.50. The asset is a symbol of the deployment, or a listed token's address.`,
		Example: "  zsettle pay zsd1... 12.50 CASH --seed-file alice.seed\n  zsettle pay zsd1... 12.50 CASH --seed-file alice.seed --dry-run",
		Args:    cobra.ExactArgs(3),
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
	network, err := o.net()
	if err != nil {
		return err
	}
	payee, err := notes.ParseAddress(network, args[0])
	if err != nil {
		return err
	}
	var memo notes.Memo
	if copy(memo[:], o.memo) < len(o.memo) {
		return cli.Errorf(cli.BadInput, "shorten it", "the memo has %d bytes, at most %d fit", len(o.memo), notes.MemoSize)
	}
	return o.move(ctx, args[1], args[2], func(ctx context.Context, a *account, asset notes.Asset, value notes.Value) (*wallet.Plan, error) {
		return a.wallet.PlanPayment(ctx, wallet.Payment{To: payee, Asset: asset, Value: value, Memo: memo, Ref: o.ref})
	})
}
