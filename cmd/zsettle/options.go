package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
)

const (
	defaultRPC        = "http://127.0.0.1:8545"
	defaultDeployment = "deployment.json"
)

// options are the flags that more than one command has; a command offers those that it uses.
type options struct {
	rpc, deployment, finality string
	development               uint64
	seedFile, network         string
	account                   uint32
	store                     string
	resync                    bool
	keys                      string
	output                    cli.Format
	out, messages             io.Writer
}

// bind takes over the command's streams; out is stdout, for what the command has to say.
func (o *options) bind(cmd *cobra.Command) { o.out, o.messages = cmd.OutOrStdout(), cmd.ErrOrStderr() }

// tell writes a message to stderr. One that cannot be written is no error of the work that it is about.
func (o *options) tell(format string, args ...any) { _, _ = fmt.Fprintf(o.messages, format, args...) }

// chainFlags are those of every command that asks a chain.
func (o *options) chainFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.rpc, "rpc", defaultRPC, "`URL` of the chain's JSON-RPC (http, https, ws or wss)")
	f.StringVar(&o.deployment, "deployment", defaultDeployment, "`FILE` that says where the contracts are")
	f.Uint64Var(&o.development, "development-chain", 0, "`ID` of a chain that is a development chain though its id does not say so")
	f.StringVar(&o.finality, "finality", "", "when a block is final: instant, confirmations:N or finalized\n(default what the deployment file says)")
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
}

// seedFlags are those of every command that uses an account.
func (o *options) seedFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.seedFile, "seed-file", "", "`FILE` with the seed words; only you may read it")
	f.Uint32Var(&o.account, "account", 0, "account `NUMBER` under the seed")
	f.StringVar(&o.network, "network", string(notes.Development), "network of the addresses: zs (main), zst (test) or zsd (development)")
}

// storeFlags are those of every command that keeps what it reads from the chain.
func (o *options) storeFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.store, "store", "", "`FILE` for what is read from the chain and for transactions under way\n(default in your configuration folder, one for each account)")
	f.BoolVar(&o.resync, "resync", false, "forget what was read from the chain, and read it again")
}

// keyFlags are those of every command that proves.
func (o *options) keyFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.keys, "keys", "", "`FOLDER` with the key bundle (default development keys, made on first use)")
}

func (o *options) walletFlags(cmd *cobra.Command) {
	o.chainFlags(cmd)
	o.seedFlags(cmd)
	o.storeFlags(cmd)
	o.keyFlags(cmd)
}

// net returns the network whose addresses the command uses.
func (o *options) net() (notes.Network, error) {
	switch n := notes.Network(o.network); n {
	case notes.Main, notes.Test, notes.Development:
		return n, nil
	}
	return "", cli.Errorf(cli.BadInput, "give --network zs, zst or zsd", "there is no network %q", o.network)
}
