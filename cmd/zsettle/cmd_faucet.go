package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
)

type faucetOptions struct {
	partyOptions
	to string
}

func newFaucetCommand() *cobra.Command {
	var o faucetOptions
	cmd := &cobra.Command{
		Use:   "faucet AMOUNT ASSET",
		Short: "Get demo tokens of a development chain",
		Long: `Faucet creates demo tokens for the public account of the party, or for the one that --to names.
If gas costs something and the account has none, it also gets one ether.

Without --to, the chain and the deployment are those of the party's configuration. Faucet works on a
development chain only. Demo tokens are worth nothing. AMOUNT is in the token's
own unit, such as 12.50. ASSET is the symbol of a demo token: CASH or BOND.`,
		Example: "  zsettle faucet 1000 CASH --party harbour",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runFaucet(cmd.Context(), &o, args)
		},
	}
	o.folderFlag(cmd)
	o.chainFlags(cmd)
	cli.GasPriceFlag(cmd, &o.maxGasPrice)
	cmd.Flags().StringVar(&o.to, "to", "", "public `ACCOUNT` that gets the tokens\n(default the party's own)")
	return cmd
}

type faucetJSON struct {
	Schema int            `json:"schema"`
	Public common.Address `json:"public"`
	Name   string         `json:"name"`
	Amount string         `json:"amount"`
}

func runFaucet(ctx context.Context, o *faucetOptions, args []string) error {
	to, err := o.recipient(ctx)
	if err != nil {
		return err
	}
	c, err := o.connect(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.checkDevelopment(&o.options); err != nil {
		return err
	}
	t, ok := c.deployment.Token(args[1])
	if !ok {
		return cli.Errorf(cli.BadInput, "use one of: "+c.symbols(), "there is no demo token %q", args[1])
	}
	amount, err := cli.ParseAmount(args[0], t.Decimals)
	if err != nil {
		return err
	}
	admin, err := o.adminOutbox(c.client)
	if err != nil {
		return err
	}
	if err := deploy.Fund(ctx, admin, t.Address, to, amount); err != nil {
		return err
	}
	if err := c.giveGas(ctx, admin, to); err != nil {
		return err
	}
	shown := faucetJSON{Schema: 1, Public: to, Name: t.Symbol, Amount: notes.AmountOf(amount).Format(t.Decimals)}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	_, err = fmt.Fprintf(o.out, "%s has %s %s more\n", shown.Public, shown.Amount, shown.Name)
	return err
}

// recipient returns the account that gets the tokens. The party's own is that of its node, on the
// chain of its configuration.
func (o *faucetOptions) recipient(ctx context.Context) (to common.Address, err error) {
	if o.to != "" {
		return cli.ParseAccount(o.to)
	}
	dir, err := o.open()
	if err != nil {
		return to, err
	}
	config, err := dir.Config()
	if err != nil {
		return to, err
	}
	if err := o.use(config); err != nil {
		return to, err
	}
	err = o.call(ctx, func(c *api.Client) error {
		n, err := c.Node(ctx)
		to = common.HexToAddress(n.Account)
		return err
	})
	return to, err
}

// giveGas gives an account one ether if gas costs something and the account has none.
func (c *connection) giveGas(ctx context.Context, from *outbox.Outbox, to common.Address) error {
	head, err := c.client.Head(ctx)
	if err != nil || head.BaseFee == nil || head.BaseFee.Sign() == 0 {
		return err
	}
	have, err := c.client.Balance(ctx, to)
	if err != nil || have.Sign() > 0 {
		return err
	}
	_, err = from.Transact(ctx, chain.Tx{To: &to, Value: big.NewInt(params.Ether)})
	return err
}
