package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

type scanOptions struct {
	rpc, contract, deployment, finality, store string
	from                                       uint64
	keys                                       []string
	output                                     cli.Format
	out                                        io.Writer
}

func newScanCommand() *cobra.Command {
	var o scanOptions
	cmd := &cobra.Command{
		Use:   "scan --key FILE",
		Short: "List what the regulator sees, and whether it adds up",
		Long: `Scan reads the contract's whole history from a node, decrypts it with the regulator's key and lists every mint, transfer, hold, release,
refund, cancel and burn with parties, asset and amount. Then it compares, for each asset, what the list adds up to with the contract's
supply and with the public tokens that the contract has. A comparison that fails is exit code 1.

The contract is named by --contract, or by the deployment file. A contract whose audit key was changed has several epochs: give --key
once for each. --output csv prints the list alone.`,
		Example: `  zview scan --key regulator.key --deployment deployment.json
  zview scan --rpc http://127.0.0.1:8545 --contract 0x5FC8d32690cc91D4c39d9d3abcBD16989F875707 --key regulator.key --output json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.out = cmd.OutOrStdout()
			return runScan(cmd.Context(), &o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.rpc, "rpc", "http://127.0.0.1:8545", "`URL` of the chain's JSON-RPC (http, https, ws or wss)")
	f.StringVar(&o.contract, "contract", "", "`ADDRESS` of the z-contract, instead of a deployment file")
	f.Uint64Var(&o.from, "from-block", 0, "`BLOCK` in which --contract was deployed, or an earlier one")
	f.StringVar(&o.deployment, "deployment", "deployment.json", "`FILE` that says where the contracts are")
	f.StringArrayVar(&o.keys, "key", nil, "`FILE` with the regulator's key; only you may read it")
	f.StringVar(&o.finality, "finality", "", "when a block is final: instant, confirmations:N or finalized\n(default what the deployment file says; instant with --contract)")
	f.StringVar(&o.store, "store", "", "`FILE` that keeps what was read, so that the next scan is quick (default memory)")
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON, cli.CSV)
	return cmd
}

func runScan(ctx context.Context, o *scanOptions) error {
	keys, err := readKeys(o.keys)
	if err != nil {
		return err
	}
	t, err := o.target()
	if err != nil {
		return err
	}
	client, err := o.connect(ctx, t)
	if err != nil {
		return err
	}
	defer client.Close()
	s, err := store.Open(o.store)
	if err != nil {
		return err
	}
	defer s.Close() //nolint:errcheck // every change was made durable when it was made
	contract := ledger.NewZContract(client, t.Addresses)
	replica, err := ledger.OpenReplica(contract, s, ledger.ReplicaConfig{From: t.Block})
	if err != nil {
		return err
	}
	report, checks, faults := audit.Reconcile(ctx, replica, keys, nil)
	if report == nil {
		return faults
	}
	v := view{contract: contract, target: t, report: report, checks: checks, faults: faults}
	if err := v.print(ctx, o); err != nil {
		return err
	}
	return v.verdict()
}

// readKeys reads a key file for each epoch.
func readKeys(files []string) (audit.Keys, error) {
	if len(files) == 0 {
		return nil, cli.Errorf(cli.BadInput, "give --key", "no key file")
	}
	keys := audit.Keys{}
	for _, file := range files {
		key, epoch, err := cli.ReadAuditPrivateKey(file)
		if err != nil {
			return nil, err
		}
		if keys[epoch] != nil {
			return nil, cli.Errorf(cli.BadInput, "give one key file for each epoch", "%s is a second key of epoch %d", file, epoch)
		}
		keys[epoch] = key
	}
	return keys, nil
}
