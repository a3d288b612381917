package main

import (
	"context"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/folder"
)

const configHelp = `The configuration of a party is config.json in its folder. It says which nodes of the chain, which
deployment and which keys are used, and where the party's node listens. Edit it with any editor; an
unknown field is refused by its name.

  zsettle config print`

func newConfigCommand() *cobra.Command {
	return cli.Group("config", "Show the configuration of a party", configHelp, newConfigPrintCommand())
}

func newConfigPrintCommand() *cobra.Command {
	var o partyOptions
	cmd := &cobra.Command{
		Use:   "print",
		Short: "Print the configuration",
		Long: `Print shows the configuration as it is used: paths that are from the party's folder are whole. What
is not in the file has its default. It asks for no passphrase, and reads no other file.`,
		Example: "  zsettle config print --party harbour",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runConfigPrint(cmd.Context(), &o)
		},
	}
	o.folderFlag(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

// configJSON is what config print prints.
type configJSON struct {
	Schema int    `json:"schema"`
	Folder string `json:"folder"`
	folder.Config
}

func runConfigPrint(_ context.Context, o *partyOptions) error {
	dir, err := o.open()
	if err != nil {
		return err
	}
	c, err := dir.Config()
	if err != nil {
		return err
	}
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, configJSON{1, dir.String(), c})
	}
	g := cli.Grid{Header: []string{"field", "value"}}
	g.Add("folder", dir.String())
	g.Add("rpc", strings.Join(c.RPC, ", "))
	g.Add("deployment", c.Deployment)
	g.Add("finality", orElse(c.Finality, "that of the deployment"))
	g.Add("keys", orElse(c.Keys, "development keys"))
	g.Add("max_gas_price", orElse(c.MaxGasPrice, "ten times the first offer"))
	g.Add("deadline_margin", orElse(c.DeadlineMargin, "a minute or ten blocks"))
	g.Add("listen", c.Listen)
	if c.DevelopmentChain != 0 {
		g.Add("development_chain", strconv.FormatUint(c.DevelopmentChain, 10))
	}
	return g.WriteTable(o.out)
}

// orElse returns a text, or another in place of an empty one.
func orElse(text, other string) string {
	if text == "" {
		return other
	}
	return text
}
