package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

const dealsHelp = `A deal is an exchange of two payments that settle together or not at all. The seller offers it, and
the buyer accepts. Then the nodes of both make their payments; without a node that runs, each
command takes the steps that it is named for, and no other.

DEAL is the id of a deal, which may be shortened to its first digits.

  zsettle deal offer "Lake Bank" 10 BOND for 1000 CASH --deadline 2h`

func newDealCommand() *cobra.Command {
	return cli.Group("deal", "Offer, accept and follow deals", dealsHelp,
		newOfferCommand(), newDealListCommand(), newDealShowCommand(), newExplainCommand(),
		newAcceptCommand(), newRejectCommand(), newRetractCommand(), newApproveCommand(), newSignCommand(),
		newCancelCommand(), newRefundCommand(), newGrantCommand())
}

// recordJSON is what a command prints of a transaction in a deal: what the API answers.
type recordJSON struct {
	Schema int `json:"schema"`
	api.Record
}

// act asks the node for an action in a deal, and prints its transaction.
func (o *partyOptions) act(ctx context.Context, ask func(*api.Client) (api.Record, error)) error {
	return o.call(ctx, func(c *api.Client) error {
		r, err := ask(c)
		if err != nil {
			return explainInterrupted(ctx, err)
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, recordJSON{1, r})
		}
		return o.showRecord(r)
	})
}

func (o *partyOptions) showRecord(r api.Record) error {
	if r.Tx == "" {
		_, err := fmt.Fprintf(o.out, "deal %s: %s\n", r.Deal, orElse(r.Title, "nothing was sent"))
		return err
	}
	before := ""
	if r.Before {
		before = ", which was done before"
	}
	_, err := fmt.Fprintf(o.out, "deal %s\n%s%s: %s\n", r.Deal, r.Title, before, r.Tx)
	return err
}

// dealAction is a command that takes one action in a deal.
func dealAction(
	use, short, long, example string, ask func(context.Context, *api.Client, string) (api.Record, error),
) *cobra.Command {
	cmd := &cobra.Command{
		Use: use + " DEAL", Short: short, Long: long, Example: example, Args: cobra.ExactArgs(1),
	}
	return partyCommand(cmd, func(ctx context.Context, o *partyOptions, args []string) error {
		return o.act(ctx, func(c *api.Client) (api.Record, error) { return ask(ctx, c, args[0]) })
	})
}

func newAcceptCommand() *cobra.Command {
	return dealAction("accept", "Accept an offer",
		`Accept signs the terms of an offer to this party. Read them first with 'zsettle deal show'. With
--approve manual, which is the default of 'zsettle init', it also approves the party's payment.`,
		"  zsettle deal accept 0x5f3a9c11",
		func(ctx context.Context, c *api.Client, id string) (api.Record, error) { return c.Accept(ctx, id) })
}

func newCancelCommand() *cobra.Command {
	return dealAction("cancel", "Call a deal off",
		`Cancel calls a deal off before it settles, and frees what is held. The seller can do it as long as
it has not delivered, and each party if the terms of the deal say that it is revocable.`,
		"  zsettle deal cancel 0x5f3a9c11",
		func(ctx context.Context, c *api.Client, id string) (api.Record, error) { return c.Cancel(ctx, id) })
}

func newRefundCommand() *cobra.Command {
	return dealAction("refund", "Take a payment back after the deadline",
		`Refund takes the party's payment back when the deadline of a deal has passed and it has not
settled. A node that runs does it by itself.`,
		"  zsettle deal refund 0x5f3a9c11",
		func(ctx context.Context, c *api.Client, id string) (api.Record, error) { return c.Refund(ctx, id) })
}

// answerCommand is a command that ends an offer, with a reason.
func answerCommand(
	use, short, long, example string,
	ask func(context.Context, *api.Client, string, api.Answer) (api.Record, error),
) *cobra.Command {
	var reason string
	cmd := dealAction(use, short, long, example,
		func(ctx context.Context, c *api.Client, id string) (api.Record, error) {
			return ask(ctx, c, id, api.Answer{Reason: reason})
		})
	cmd.Flags().StringVar(&reason, "reason", "", "`TEXT` for the counterparty, encrypted")
	return cmd
}

func newRejectCommand() *cobra.Command {
	return answerCommand("reject", "Reject an offer",
		`Reject tells the seller that the party does not take an offer. The offer can't be accepted
afterwards.`,
		`  zsettle deal reject 0x5f3a9c11 --reason "the price is not what we agreed on"`,
		func(ctx context.Context, c *api.Client, id string, a api.Answer) (api.Record, error) {
			return c.Reject(ctx, id, a)
		})
}

func newRetractCommand() *cobra.Command {
	return answerCommand("retract", "Take back the party's own offer",
		`Retract takes back an offer of this party that has not been accepted. The buyer can't accept it
afterwards.`,
		"  zsettle deal retract 0x5f3a9c11",
		func(ctx context.Context, c *api.Client, id string, a api.Answer) (api.Record, error) {
			return c.Retract(ctx, id, a)
		})
}

func newGrantCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "grant DEAL CARD",
		Short: "Let an auditor or a court read a deal",
		Long: `Grant gives the owner of a pinned card the private contract of a deal, from its first message, and
no other. CARD is the name on the card or its fingerprint. A grant can't be taken back.`,
		Example: `  zsettle deal grant 0x5f3a9c11 "Court of Arbitration"`,
		Args:    cobra.ExactArgs(2),
	}
	return partyCommand(cmd, func(ctx context.Context, o *partyOptions, args []string) error {
		return o.act(ctx, func(c *api.Client) (api.Record, error) {
			return c.Grant(ctx, args[0], api.Grant{Card: args[1]})
		})
	})
}
