package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/settlement/review"
)

const dealHelp = `A party of a deal can grant its private contract to the card of an auditor or a court, who was no
party ('zview card new' makes that card). Then these commands replay the contract from its first message,
and check it against the chain. They can't spend.`

func newDealCommand() *cobra.Command {
	return cli.Group("deal", "Read the private contracts that were granted to a card, and check them", dealHelp,
		newDealListCommand(), newDealShowCommand())
}

type dealOptions struct {
	targetOptions
	key    string
	output cli.Format
	out    io.Writer
}

func (o *dealOptions) add(cmd *cobra.Command) {
	o.targetOptions.add(cmd, false)
	cmd.Flags().StringVar(&o.key, "key", "", "`FILE` with the secret of the card; nobody else may be able to read it")
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
}

func newDealListCommand() *cobra.Command {
	var o dealOptions
	cmd := &cobra.Command{
		Use:   "list --key FILE",
		Short: "List the private contracts that were granted to the card",
		Long: `List finds the grants to the card and prints, for each deal, how far it has come by the final facts of
the chain. It checks less than 'zview deal show'. A deal without a valid offer has the phase "none":
anybody can send an invitation to anything.`,
		Example: "  zview deal list --key court.key --deployment deployment.json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.out = cmd.OutOrStdout()
			return o.with(cmd.Context(), o.list)
		},
	}
	o.add(cmd)
	return cmd
}

const showHelp = `Show replays the private contract of a deal from its first message, and checks

  offer             the terms have the deal's identity as their EIP-712 digest
  seller_signature  the seller signed the terms
  buyer_signature   the buyer signed the complete terms
  seller_messages   each message of the seller is signed and linked to the one before by its hash
  buyer_messages    the same of the buyer
  equivocation      nobody signed two messages under one number
  grant             the grant to this card is a message that both parties see
  payment_leg       the payment in the terms was held, settled or refunded
  delivery_leg      the same of the delivery
  events            each event of the deal was in time and can follow those before
  notices           each notice names the transaction that made its leg
  payment_record    the contract's own record of the payment, as each node given with --rpc reports it
  delivery_record   the same of the delivery
  deal_record       the contract's own record of whether the deal was called off
  transactions      each event is of a transaction that succeeded in its block

A check is ok, FAILED, or open: nothing has happened yet, or it is not final. The outcome is the phase by
the final facts, and "unconfirmed" if a check of the chain failed. The exit code is 1 if a check failed.

Not checked: that the commitments in the terms are of the amounts in the terms. Both parties signed that,
and each checked it with a key that is not granted. The regulator's key shows it ('zview scan'). Nor can
it be seen that a party has written a last message which every node leaves out.`

func newDealShowCommand() *cobra.Command {
	var o dealOptions
	cmd := &cobra.Command{
		Use:     "show DEAL --key FILE",
		Short:   "Replay a private contract and check it against the chain",
		Long:    showHelp,
		Example: "  zview deal show 0x3f5c... --key court.key --deployment deployment.json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.out = cmd.OutOrStdout()
			var id contract.ID
			if err := id.UnmarshalText([]byte(args[0])); err != nil {
				return cli.Errorf(cli.BadInput, "copy it from 'zview deal list'",
					"%q is not the identity of a deal: want 0x and 64 hexadecimal digits", args[0])
			}
			return o.with(cmd.Context(), func(ctx context.Context, v *dealView) error { return o.show(ctx, v, id) })
		},
	}
	o.add(cmd)
	return cmd
}

// dealView is what the commands read with.
type dealView struct {
	contract *ledger.ZContract
	target   *deployment.Deployment
	reader   *review.Reader
}

// with calls fn with a reader over the chain.
func (o *dealOptions) with(ctx context.Context, fn func(context.Context, *dealView) error) error {
	card, err := readKey(ctx, o.key)
	if err != nil {
		return err
	}
	t, err := readTarget(o.deployment, "give the deployment file with --deployment")
	if err != nil {
		return err
	}
	client, err := o.connect(ctx, t)
	if err != nil {
		return err
	}
	defer client.Close()
	return o.over(ctx, client, t, card, fn)
}

// over calls fn with a reader over a replica in the cache.
func (o *dealOptions) over(
	ctx context.Context, client *chain.Client, t *deployment.Deployment, card reader,
	fn func(context.Context, *dealView) error,
) error {
	z := ledger.NewZContract(client, t.Addresses)
	replica, cache, err := o.openReplica(z, t)
	if err != nil {
		return err
	}
	defer cache.Close() //nolint:errcheck // every change was made durable when it was made
	r, err := review.New(review.Config{
		Replica: replica, Secret: card.secret, Fingerprint: card.card.Fingerprint(),
	})
	if err != nil {
		return err
	}
	return fn(ctx, &dealView{z, t, r})
}

// dealSchema is the version of what --output json prints.
const dealSchema = 1

func (o *dealOptions) list(ctx context.Context, v *dealView) error {
	grants, err := v.reader.Grants(ctx)
	if err != nil {
		return err
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, struct {
			Schema int            `json:"schema"`
			Grants []review.Grant `json:"grants"`
		}{dealSchema, append([]review.Grant{}, grants...)})
	}
	return v.grantTable(ctx, grants).WriteTable(o.out)
}

func (o *dealOptions) show(ctx context.Context, v *dealView, id contract.ID) error {
	report, err := v.reader.Review(ctx, id)
	if err != nil {
		return err
	}
	if o.output == cli.JSON {
		err = cli.WriteJSON(o.out, struct {
			Schema int `json:"schema"`
			*review.Report
		}{dealSchema, report})
	} else {
		err = writeTables(o.out, v.reportTables(ctx, report))
	}
	if err != nil {
		return err
	}
	return report.Err()
}
