package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

type offerOptions struct {
	partyOptions
	deal               api.NewDeal
	deadline, earliest string
}

func newOfferCommand() *cobra.Command {
	var o offerOptions
	cmd := &cobra.Command{
		Use:   "offer BUYER AMOUNT ASSET for AMOUNT ASSET --deadline WHEN",
		Short: "Offer to deliver one asset for another",
		Long: `Offer opens a deal: the party delivers the first AMOUNT, and BUYER pays the second. BUYER is the
name on a pinned card. Nobody else sees the terms. With --approve manual it also approves the
party's delivery.

The deal settles before the deadline or not at all. WHEN is a duration from now such as 2h, or a
time such as 2030-01-31T17:00:00Z.

An offer has a ref, which names it for ever: the same offer under the same ref is made once. Without
--ref it gets a random one, and the same command makes another offer.

AMOUNT is in the token's own unit, such as 12.50. ASSET is the symbol of a token in the deployment
file, or the address of a token that the contract lists.`,
		Example: `  zsettle deal offer "Lake Bank" 10 BOND for 1000 CASH --deadline 2h --ref trade-17`,
		Args:    offerArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runOffer(cmd.Context(), &o, args)
		},
	}
	o.partyFlags(cmd)
	f := cmd.Flags()
	f.StringVar(&o.deal.Ref, "ref", "", "`NAME` of this offer (default a random one)")
	f.StringVar(&o.deadline, "deadline", "", "`WHEN` the deal can settle at the latest")
	f.StringVar(&o.earliest, "earliest", "", "`WHEN` payments are made at the earliest (default at once)")
	f.BoolVar(&o.deal.Revocable, "revocable", false, "let each party call the deal off until it settles")
	f.StringVar(&o.deal.Reference, "reference", "", "`TEXT` for both parties, encrypted")
	f.StringVar(&o.deal.Document, "document", "", "`HASH` of a document that both agreed on: 0x and 64 digits")
	f.BoolVar(&o.deal.DryRun, "dry-run", false, "check the offer and send nothing")
	_ = cmd.MarkFlagRequired("deadline") // the flag exists
	return cmd
}

// offerArgs wants the arguments of an offer.
func offerArgs(cmd *cobra.Command, args []string) error {
	if err := cobra.ExactArgs(6)(cmd, args); err != nil {
		return err
	}
	if args[3] != "for" {
		return fmt.Errorf("want BUYER AMOUNT ASSET for AMOUNT ASSET; the fourth word is %q", args[3])
	}
	return nil
}

func runOffer(ctx context.Context, o *offerOptions, args []string) error {
	d := o.deal
	d.Buyer = args[0]
	if d.Ref == "" {
		d.Ref = "offer-" + rand.Text()
	}
	return o.call(ctx, func(c *api.Client) (err error) {
		if d.Delivery, err = amountOf(ctx, c, args[1], args[2]); err != nil {
			return err
		}
		if d.Payment, err = amountOf(ctx, c, args[4], args[5]); err != nil {
			return err
		}
		if err := o.setTimes(ctx, c, &d); err != nil {
			return err
		}
		return o.send(ctx, c, d)
	})
}

// amountOf reads an amount of a token in the token's own unit.
func amountOf(ctx context.Context, c *api.Client, amount, asset string) (api.Amount, error) {
	t, value, err := smallest(ctx, c, amount, asset)
	return api.Amount{Asset: t.Asset, Amount: value}, err
}

// setTimes sets the deadline and the earliest time. A duration for the deadline is left to the
// node, which keeps the deadline of an offer that was made before under its ref.
func (o *offerOptions) setTimes(ctx context.Context, c *api.Client, d *api.NewDeal) error {
	about, err := c.Node(ctx)
	if err != nil {
		return err
	}
	at, in, err := parseWhen("--deadline", o.deadline, about.Chain)
	if err != nil {
		return err
	}
	d.Deadline, d.DeadlineIn = at, uint64(in/time.Second)
	if o.earliest == "" {
		return nil
	}
	at, in, err = parseWhen("--earliest", o.earliest, about.Chain)
	if err != nil {
		return err
	}
	if in > 0 {
		at = about.Chain.Time + uint64(in/time.Second)*about.Chain.UnitsPerSecond
	}
	d.Earliest = at
	return nil
}

// parseWhen reads a time, which it returns in the chain's own unit, or a duration of whole seconds.
func parseWhen(flag, text string, chain api.Chain) (at uint64, in time.Duration, err error) {
	if in, err = time.ParseDuration(text); err == nil {
		if in < time.Second || in%time.Second != 0 {
			return 0, 0, cli.Errorf(cli.BadInput, "give it as 90s, 30m or 2h",
				"%s: %s is not a number of seconds in the future", flag, text)
		}
		return 0, in, nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil || t.Unix() <= 0 {
		return 0, 0, cli.Errorf(cli.BadInput, "give a duration such as 2h, or a time such as 2030-01-31T17:00:00Z",
			"%s: %q is not a time", flag, text)
	}
	return uint64(t.Unix()) * max(chain.UnitsPerSecond, 1), 0, nil
}

// send makes the offer, and prints the deal.
func (o *offerOptions) send(ctx context.Context, c *api.Client, d api.NewDeal) error {
	r, err := c.Offer(ctx, d)
	if err != nil {
		return explainInterrupted(ctx, err)
	}
	switch {
	case o.output == cli.JSON:
		return cli.WriteJSON(o.out, recordJSON{1, r})
	case d.DryRun:
		_, err := fmt.Fprintln(o.out, "the offer can be made; nothing was sent")
		return err
	}
	return o.showRecord(r)
}
