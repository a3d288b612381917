package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
)

func newClaimCommand() *cobra.Command {
	var o withdrawOptions
	cmd := &cobra.Command{
		Use:   "claim ASSET",
		Short: "Get what a withdrawal could not pay",
		Long: `Claim pays the public tokens that withdrawals could not pay, because the token refused the
recipient, to the account's public account, or to the one that --to names. It works as soon as the
token lets it. Anyone may claim for anyone.

ASSET is the symbol of a token in the deployment file, or the address of a token that the contract
lists.`,
		Example: "  zsettle wallet claim CASH --seed-file alice.seed",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runClaim(cmd.Context(), &o, args[0])
		},
	}
	o.chainFlags(cmd)
	o.seedFlags(cmd)
	o.dataFlags(cmd)
	cli.GasPriceFlag(cmd, &o.maxGasPrice)
	o.toFlag(cmd)
	return cmd
}

type claimJSON struct {
	Schema      int             `json:"schema"`
	Name        string          `json:"name"`
	Recipient   string          `json:"recipient"`
	Transaction transactionJSON `json:"transaction"`
}

func runClaim(ctx context.Context, o *withdrawOptions, asset string) error {
	to, err := o.publicAccount(o.to)
	if err != nil {
		return err
	}
	o.dryRun = true // nothing is proved
	a, t, err := o.open(ctx, asset)
	if err != nil {
		return err
	}
	defer a.Close()
	receipt, err := a.wallet.Claim(ctx, t.asset, to)
	if err != nil {
		return err
	}
	shown := claimJSON{1, t.name, to.Hex(), transactionOf(receipt)}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	_, err = fmt.Fprintf(o.out, "%s was paid to %s: %s\n", shown.Name, shown.Recipient, receipt.Tx)
	return err
}
