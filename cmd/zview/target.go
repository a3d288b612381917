package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/store"
)

// targetOptions say which z-contract is read, and from which nodes.
type targetOptions struct {
	contract, deployment, finality, cache string
	from                                  uint64
	rpc                                   []string
}

// add adds the flags of the options to a command. Only some commands can do with the address of the
// z-contract alone.
func (o *targetOptions) add(cmd *cobra.Command, addressAlone bool) {
	f := cmd.Flags()
	cli.RPCFlag(cmd, &o.rpc)
	f.StringVar(&o.deployment, "deployment", "deployment.json", "`FILE` that says where the contracts are")
	needed := ""
	if addressAlone {
		f.StringVar(&o.contract, "contract", "", "`ADDRESS` of the z-contract, instead of a deployment file")
		f.Uint64Var(&o.from, "from-block", 0, "`BLOCK` in which --contract was deployed, or an earlier one")
		needed = "; needed with --contract"
	}
	f.StringVar(&o.finality, "finality", "", "when a block is final: instant, confirmations:N or finalized\n"+
		"(default what the deployment file says"+needed+")")
	f.StringVar(&o.cache, "cache", "", "`FILE` to keep what was read, so that the next time is faster (default none)")
}

// errOpen is returned if the file of the cache can't be opened, for whatever reason.
var errOpen = errors.New("the cache can't be opened")

// openReplica opens a replica of the contract in the cache, which the caller closes at the end.
func (o *targetOptions) openReplica(
	contract *ledger.ZContract, t *deployment.Deployment,
) (*ledger.Replica, store.Store, error) {
	s, err := store.OpenCache(o.cache)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errOpen, err)
	}
	replica, err := ledger.OpenReplica(contract, s, ledger.ReplicaConfig{From: t.Block})
	if err != nil {
		return nil, nil, errors.Join(err, s.Close())
	}
	return replica, s, nil
}

// target returns the deployment that the flags name, by its file or by the address of its
// z-contract alone. In the second case its chain id is 0.
func (o *targetOptions) target() (*deployment.Deployment, error) {
	if o.contract == "" {
		return readTarget(o.deployment, "give --contract, or the deployment file with --deployment")
	}
	if o.finality == "" {
		return nil, cli.Errorf(cli.BadInput, "give --finality instant, confirmations:N or finalized",
			"an address alone does not say when a block of its chain is final")
	}
	at, err := cli.ParseAccount(o.contract)
	return &deployment.Deployment{Block: o.from, Addresses: deployment.Addresses{ZContract: at}}, err
}

// readTarget reads a deployment file. The hint is for a file that can't be read.
func readTarget(file, hint string) (*deployment.Deployment, error) {
	d, err := deployment.Load(file)
	if errors.Is(err, deployment.ErrFile) {
		return nil, cli.Errorf(cli.BadInput, "give the file that was written when the contracts were deployed",
			"%w", err)
	}
	if err != nil {
		return nil, cli.Errorf(cli.BadInput, hint, "%w", err)
	}
	return d, nil
}

// connect dials the node and checks that it serves the chain and the contract of the target.
func (o *targetOptions) connect(ctx context.Context, t *deployment.Deployment) (*chain.Client, error) {
	if o.contract != "" && o.finality == "" {
		return nil, cli.Errorf(cli.BadInput, "give --finality instant, confirmations:N or finalized",
			"an address does not say when a block of its chain is final")
	}
	finality, err := cli.Finality(o.finality, t.Chain.Finality)
	if err != nil {
		return nil, err
	}
	config := chain.Config{ChainID: t.Chain.ID, Genesis: t.Chain.Genesis, Finality: finality}
	client, err := cli.Dial(ctx, o.rpc, config)
	if err != nil {
		return nil, err
	}
	if err := checkTarget(ctx, client, t); err != nil {
		client.Close()
		return nil, err
	}
	return client, nil
}

// checkTarget compares the target with the chain. If only the address is known, it checks that
// there is a contract.
func checkTarget(ctx context.Context, client *chain.Client, t *deployment.Deployment) error {
	if t.Chain.ID != 0 {
		err := t.CheckContracts(ctx, client)
		if errors.Is(err, deployment.ErrCode) {
			return cli.Errorf(cli.Chain, "get the current deployment file", "%w", err)
		}
		return err
	}
	code, err := client.Code(ctx, t.ZContract)
	if err == nil && len(code) == 0 {
		err = cli.Errorf(cli.Chain, "check the address, and that --rpc is a node of its chain",
			"chain %d has no contract at %s", client.ChainID(), t.ZContract)
	}
	return err
}
