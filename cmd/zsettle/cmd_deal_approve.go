package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

type approveOptions struct {
	partyOptions
	request   bool
	signature string
}

func newApproveCommand() *cobra.Command {
	var o approveOptions
	cmd := &cobra.Command{
		Use:   "approve DEAL",
		Short: "Let the party's payment in a deal be made",
		Long: `Approve lets the node make the party's payment in a deal. A party with --approve manual approves a
deal by offering or accepting it, so approve is for deals that came by another way.

A party with --approve maker-checker needs the signature of its checker. --request prints what the
checker signs: EIP-712 typed data over the deal and all its terms, which 'zsettle deal sign' or any
wallet that signs such data can sign. --signature hands the signature in.`,
		Example: `  zsettle deal approve 0x5f3a9c11
  zsettle deal approve 0x5f3a9c11 --request > request.json
  zsettle deal approve 0x5f3a9c11 --signature 0x8c1f...`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runApprove(cmd.Context(), &o, args[0])
		},
	}
	o.partyFlags(cmd)
	cmd.Flags().BoolVar(&o.request, "request", false, "print what the checker signs")
	cmd.Flags().StringVar(&o.signature, "signature", "", "`SIGNATURE` of the checker: 0x and 130 digits")
	cmd.MarkFlagsMutuallyExclusive("request", "signature")
	return cmd
}

func runApprove(ctx context.Context, o *approveOptions, id string) error {
	return o.call(ctx, func(c *api.Client) error {
		if o.request {
			request, err := c.ToApprove(ctx, id)
			if err != nil {
				return err
			}
			return cli.WriteJSON(o.out, request.TypedData)
		}
		d, err := c.Approve(ctx, id, api.Approval{Signature: o.signature})
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, dealJSON{1, d})
		}
		_, err = fmt.Fprintf(o.out, "deal %s is approved: the node pays %s\n", d.ID[:min(shortID, len(d.ID))], own(d))
		return err
	})
}

// own is the party's own payment in a deal.
func own(d api.Deal) string {
	if d.Side == "seller" {
		return readableValue(d.Delivery.Value)
	}
	return readableValue(d.Payment.Value)
}
