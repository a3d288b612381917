package main

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
)

func newAccountCommand() *cobra.Command {
	return cli.Group("account", "Make and show accounts", `An account is 24 seed words in a file that only you may read. The words and the chain restore everything;
whoever has them can spend. Write them down and keep the paper where the machine is not.`, newAccountNewCommand(), newAccountShowCommand())
}

func newAccountNewCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "new --seed-file FILE",
		Short: "Make an account: 24 new seed words, written to a file",
		Long: `New writes 24 new seed words to a file that only you may read, and shows the account's address. It never overwrites a file and never
prints the words.`,
		Example: "  zsettle account new --seed-file alice.seed",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runAccountNew(cmd.Context(), &o)
		},
	}
	o.seedFlags(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

func runAccountNew(ctx context.Context, o *options) error {
	if o.seedFile == "" {
		return cli.Errorf(cli.BadInput, "give --seed-file", "no file for the seed words")
	}
	if _, err := o.net(); err != nil {
		return err
	}
	words, err := spend.NewMnemonic()
	if err != nil {
		return err
	}
	if err := cli.WriteSecret(o.seedFile, []byte(words+"\n")); err != nil {
		return err
	}
	return runAccountShow(ctx, o)
}

func newAccountShowCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "show --seed-file FILE",
		Short: "Show an account's address, owner and public account",
		Long: `Show prints what others may know of an account: the address that they pay to, the owner that a registrar registers, and the public
account that pays gas and deposits.`,
		Example: "  zsettle account show --seed-file alice.seed\n  zsettle account show --seed-file alice.seed --account 1 --output json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runAccountShow(cmd.Context(), &o)
		},
	}
	o.seedFlags(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

type accountJSON struct {
	Schema  int            `json:"schema"`
	Address string         `json:"address"`
	Owner   string         `json:"owner"`
	Public  common.Address `json:"public"`
	Network notes.Network  `json:"network"`
	Account uint32         `json:"account"`
}

func runAccountShow(_ context.Context, o *options) error {
	who, err := o.identity()
	if err != nil {
		return err
	}
	shown := accountJSON{Schema: 1, Address: who.address().Encode(who.network), Owner: who.address().Owner.String(),
		Public: who.public.Address(), Network: who.network, Account: o.account}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	g := cli.Grid{Header: []string{"what", "value"}}
	g.Add("address", shown.Address)
	g.Add("owner", shown.Owner)
	g.Add("public account", shown.Public.Hex())
	return g.WriteTable(o.out)
}
