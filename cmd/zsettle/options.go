package main

import (
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
)

const defaultDeployment = "deployment.json"

// options are the flags that more than one command has. A command offers those that it uses.
type options struct {
	rpc                  []string
	deployment, finality string
	development          uint64
	genesis              common.Hash // of the chain, when connected
	network              string
	keyFile              string
	data                 string
	resync, journalLost  bool
	maxGasPrice          *big.Int // nil means the outbox's own limit
	keys                 string
	proving              prover.Config
	output               cli.Format
	out, messages        io.Writer // stdout, for results, and stderr
}

// bind takes the command's output streams.
func (o *options) bind(cmd *cobra.Command) { o.out, o.messages = cmd.OutOrStdout(), cmd.ErrOrStderr() }

// logf writes a message to stderr. The work goes on if the message cannot be written.
func (o *options) logf(format string, args ...any) { _, _ = fmt.Fprintf(o.messages, format, args...) }

// say writes a message for people. With JSON, stderr has nothing but the error, if there is one.
func (o *options) say(format string, args ...any) {
	if o.output != cli.JSON {
		o.logf(format, args...)
	}
}

// writeTables prints tables with an empty line after each.
func (o *options) writeTables(tables ...*cli.Grid) error {
	for _, t := range tables {
		if err := t.WriteTable(o.out); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(o.out); err != nil {
			return err
		}
	}
	return nil
}

// chainFlags adds the flags of every command that asks a chain.
func (o *options) chainFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	cli.RPCFlag(cmd, &o.rpc)
	f.StringVar(&o.deployment, "deployment", defaultDeployment,
		"`FILE` that says where the contracts are")
	o.developmentFlag(cmd)
	f.StringVar(&o.finality, "finality", "",
		"`RULE` by which a block is final: instant, confirmations:N or\n"+
			"finalized (default the rule in the deployment file)")
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
}

// developmentFlag adds the flag that names a development chain.
func (o *options) developmentFlag(cmd *cobra.Command) {
	cmd.Flags().Uint64Var(&o.development, "development-chain", 0,
		"treat the chain with this `ID` as a development chain\n(default only the ids 1337 and 31337)")
}

// keyFlags adds the flags of every command that proves.
func (o *options) keyFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.keys, "keys", "",
		"`FOLDER` with the key bundle (default development keys,\nwhich are made on first use)")
}

// addressNetwork returns the network whose addresses the command uses.
func (o *options) addressNetwork() (notes.Network, error) {
	switch n := notes.Network(o.network); n {
	case notes.Main, notes.Test, notes.Development:
		return n, nil
	}
	return "", cli.Errorf(cli.BadInput, "give --network zs, zst or zsd", "there is no network %q", o.network)
}
