package main

import (
	"context"
	"os"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/store"
)

// connection is a node with the deployment on its chain. The deployment was compared with the
// chain.
type connection struct {
	client     *chain.Client
	deployment *deployment.Deployment
	contract   *ledger.ZContract
}

// connect reads the deployment file and checks that the node serves that chain with those
// contracts.
func (o *options) connect(ctx context.Context) (*connection, error) {
	d, err := deployment.Load(o.deployment)
	if err != nil {
		return nil, err
	}
	finality, err := cli.Finality(o.finality, d.Chain.Finality)
	if err != nil {
		return nil, err
	}
	config := chain.Config{ChainID: d.Chain.ID, Genesis: d.Chain.Genesis, Finality: finality}
	client, err := cli.Dial(ctx, o.rpc, config)
	if err != nil {
		return nil, err
	}
	if err := deploy.Check(ctx, client, d); err != nil {
		client.Close()
		return nil, err
	}
	o.genesis = d.Chain.Genesis
	return &connection{client, d, ledger.NewZContract(client, d.Addresses)}, nil
}

// Close closes the connection to the node.
func (c *connection) Close() { c.client.Close() }

// replica opens the replica of the deployment in a store. It shows how far it has read while there
// is much to read.
func (c *connection) replica(s store.Store) (*ledger.Replica, error) {
	from := c.deployment.Block
	return ledger.OpenReplica(c.contract, s, ledger.ReplicaConfig{From: from, Progress: showReading(from)})
}

// showReading returns a function that shows how far the chain from a block on was read.
func showReading(from uint64) func(read, newest uint64) {
	var shown *cli.Progress // nil when there is nothing more to read
	return func(read, newest uint64) {
		if shown == nil && read < newest {
			shown = cli.NewProgress(os.Stderr)
		}
		if shown == nil {
			return
		}
		shown.Step("reading the chain", int(read-from), int(newest-from))
		if read == newest {
			shown.End()
			shown = nil
		}
	}
}

// checkDevelopment refuses a chain that is not a development chain. Only those have demo roles and
// demo tokens.
func (c *connection) checkDevelopment(o *options) error {
	return development.Check(c.client.ChainID(), o.development, o.genesis)
}

// newOutbox returns what sends an account's transactions, within the price that the user allows. A
// nil journal is one in memory.
func (o *options) newOutbox(
	client *chain.Client, account chain.Signer, journal store.Store,
) (_ *outbox.Outbox, err error) {
	if journal == nil {
		if journal, err = store.OpenMemory(); err != nil {
			return nil, err
		}
	}
	config := outbox.Config{Client: client, Account: account, Journal: journal, MaxPrice: o.maxGasPrice}
	return outbox.New(config)
}

// adminOutbox returns an outbox of the demo admin of a development chain.
func (o *options) adminOutbox(client *chain.Client) (*outbox.Outbox, error) {
	account, err := demoAccount(demoAdmin)
	if err != nil {
		return nil, err
	}
	return o.newOutbox(client, account, nil)
}

// demoAccount returns the i-th funded account of a development chain. Everybody has its key.
func demoAccount(i int) (*chain.Key, error) { return chain.NewKey(devnet.Accounts()[i].Key) }

// The funded accounts that have a role on a development chain.
const (
	demoAdmin    = 0 // deploys the contracts, registers owners and prints tokens
	demoOperator = 1 // seals and appends batches
	demoGuardian = 9 // may take offices away
)

// token is an asset with what is needed to print its amounts.
type token struct {
	asset    notes.Asset
	name     string
	decimals uint8
}

// amount formats an amount in the token's own unit.
func (t token) amount(a notes.Amount) string { return a.Format(t.decimals) }

// tokenOf returns the token of an asset. Its name is the symbol in the deployment, or else the
// address.
func (c *connection) tokenOf(ctx context.Context, asset notes.Asset) (token, error) {
	for _, t := range c.deployment.Tokens {
		if t.Address == asset {
			return token{asset, t.Symbol, t.Decimals}, nil
		}
	}
	decimals, err := c.contract.Decimals(ctx, asset)
	return token{asset, asset.String(), decimals}, err
}

// symbols lists what can be given as an asset.
func (c *connection) symbols() string {
	text := ""
	for _, t := range c.deployment.Tokens {
		text += t.Symbol + ", "
	}
	return text + "or the address of a listed token"
}
