package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

type balanceOptions struct {
	partyOptions
	wait bool
}

func newBalanceCommand() *cobra.Command {
	var o balanceOptions
	cmd := &cobra.Command{
		Use:   "balance",
		Short: "Show what the party has",
		Long: `Balance shows how much of each asset the party has, in the token's own unit:

  spendable  in notes that can be spent now
  pending    in notes that can be spent after an operator has appended them and the block is final
  reserved   in notes that transactions in progress spend
  public     in the party's public account, which everybody can see

If the party has no history in the deployment, it says so: the folder or the deployment may be the
wrong one. With --output json amounts are in the token's smallest unit.`,
		Example: `  zsettle wallet balance
  zsettle wallet balance --wait --output json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runBalance(cmd.Context(), &o)
		},
	}
	o.partyFlags(cmd)
	cmd.Flags().BoolVar(&o.wait, "wait", false, "wait until nothing is pending")
	return cmd
}

// balanceJSON is what balance prints: what the API answers.
type balanceJSON struct {
	Schema int `json:"schema"`
	api.Balance
}

func runBalance(ctx context.Context, o *balanceOptions) error {
	return o.call(ctx, func(c *api.Client) error {
		b, err := c.Balance(ctx, o.wait)
		if err != nil {
			return err
		}
		return o.show(b)
	})
}

func (o *balanceOptions) show(b api.Balance) error {
	if doubt := doubtOf(b.Node); doubt != "" {
		o.logf("%s\n", doubt)
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, balanceJSON{1, b})
	}
	if b.Node.UnderWay > 0 {
		o.logf("%d transactions are in progress\n", b.Node.UnderWay)
	}
	g := cli.Grid{
		Header:  []string{"asset", "spendable", "pending", "reserved", "public"},
		Numbers: []int{1, 2, 3, 4},
	}
	for _, a := range b.Assets {
		g.Add(a.Symbol, readable(a.Spendable, a.Decimals), readable(a.Pending, a.Decimals),
			readable(a.Reserved, a.Decimals), readable(a.Public, a.Decimals))
	}
	if err := g.WriteTable(o.out); err != nil {
		return err
	}
	o.tellCredits(b)
	return nil
}

// tellCredits says what a withdrawal could not pay.
func (o *balanceOptions) tellCredits(b api.Balance) {
	for _, a := range b.Assets {
		if a.Credited != "" && a.Credited != "0" {
			o.logf("the contract keeps %s %s for you: see 'zsettle wallet claim'\n",
				readable(a.Credited, a.Decimals), a.Symbol)
		}
	}
}

// doubtOf says why zeros may be those of a wrong party or deployment, or is empty.
func doubtOf(n api.Node) string {
	const check = "check --party and the deployment in its configuration"
	switch {
	case n.History:
		return ""
	case !n.Registered:
		return "this party is not registered in this deployment and has no history there: " + check
	}
	return "this party is registered in this deployment and has no history there yet; if it should have one, " + check
}
