package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
)

func newAccountCommand() *cobra.Command {
	return cli.Group("account", "Make and show accounts", accountHelp, newAccountNewCommand(), newAccountShowCommand())
}

const accountHelp = `An account is made of 24 seed words, which are in a file that only you may read. The seed words
and the chain are enough to restore everything. Anyone who has the words can spend what the
account has: write them down on paper, and keep the paper away from the machine.`

func newAccountNewCommand() *cobra.Command {
	var o options
	cmd := &cobra.Command{
		Use:   "new --seed-file FILE",
		Short: "Make an account: 24 new seed words, written to a file",
		Long: `New writes 24 new seed words to a file that only you may read, and prints the account's address. It
never overwrites a file, and it never prints the words. It needs no chain.`,
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
	if _, err := o.addressNetwork(); err != nil {
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
		Long: `Show prints what others may know of an account: the address to which they pay, the owner that a
registrar registers, and the public account that pays gas and deposits. It needs the seed file and
no chain.

The seed words have as many accounts as you want: --account gives the number.`,
		Example: `  zsettle account show --seed-file alice.seed
  zsettle account show --seed-file alice.seed --account 1 --output json`,
		Args: cobra.NoArgs,
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
	shown := accountJSON{
		Schema:  1,
		Address: who.address().Encode(who.network),
		Owner:   who.address().Owner.String(),
		Public:  who.public.Address(),
		Network: who.network,
		Account: o.account,
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, shown)
	}
	return shown.write(o.out)
}

// write writes the account for people. It is not a table, because an address is wider than a
// terminal and must stay one word to be copied.
func (a accountJSON) write(w io.Writer) error {
	const format = "address:\n%s\n\nowner:           %s\npublic account:  %s\n"
	_, err := fmt.Fprintf(w, format, a.Address, a.Owner, a.Public.Hex())
	return err
}
