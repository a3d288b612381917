package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/operator"
)

type devnetOptions struct {
	options
	httpPort, wsPort int
	chainID          uint64
	fees             string
	blockTime        time.Duration
	dataDir          string
	deploy, operator bool
	regulator        string
	sealAfter        uint64
}

func newDevnetCommand() *cobra.Command {
	var o devnetOptions
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Serve a development chain on this machine",
		Long: `Devnet serves a go-ethereum chain from this process, on the loopback interface only, with JSON-RPC over HTTP and WebSocket and ten funded
accounts that everybody has the keys of. It runs until you interrupt it, which is exit code 0.

--deploy puts the contracts on it with a demo registrar and two demo tokens, CASH with 6 decimals and BOND with 18, makes a regulator's
key, and writes deployment.json, which every other command reads. The first run makes development keys for the proofs. --operator deploys
too, and seals and appends batches. With --data-dir the chain is kept on disk, and started again it is found with its contracts.`,
		Example: "  zsettle devnet --deploy --operator\n  zsettle devnet --http-port 8600 --fees paid --block-time 2s --data-dir chain --deploy",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runDevnet(cmd.Context(), &o)
		},
	}
	f := cmd.Flags()
	f.IntVar(&o.httpPort, "http-port", 8545, "TCP `PORT` of the JSON-RPC over HTTP; 0 picks a free one")
	f.IntVar(&o.wsPort, "ws-port", 0, "TCP `PORT` of the JSON-RPC over WebSocket (default the one of HTTP)")
	f.Uint64Var(&o.chainID, "chain-id", devnet.DefaultChainID, "`ID` of the chain")
	f.StringVar(&o.fees, "fees", "free", "free: gas costs nothing; paid: as on a public chain")
	f.DurationVar(&o.blockTime, "block-time", 0, "interval of blocks in whole seconds; 0 makes a block for each transaction")
	f.StringVar(&o.dataDir, "data-dir", "", "`FOLDER` that keeps the chain (default memory)")
	f.BoolVar(&o.deploy, "deploy", false, "deploy the contracts and demo tokens")
	f.BoolVar(&o.operator, "operator", false, "deploy, and run an operator")
	f.StringVar(&o.deployment, "deployment", "", "`FILE` to write the deployment to (default deployment.json, in the data folder if there is one)")
	f.StringVar(&o.regulator, "regulator-key", "", "`FILE` with the regulator's key, made if it is not there\n(default regulator.key, in the data folder if there is one)")
	f.Uint64Var(&o.sealAfter, "seal-after", 1, "seconds that a commitment waits before its batch may be closed")
	o.keyFlags(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

type devnetJSON struct {
	Schema     int                    `json:"schema"`
	ChainID    uint64                 `json:"chainId"`
	HTTP       string                 `json:"http"`
	WS         string                 `json:"ws"`
	Mnemonic   string                 `json:"mnemonic"`
	Accounts   []fundedJSON           `json:"accounts"`
	Deployment *deployment.Deployment `json:"deployment,omitempty"`
	// The files are named when there is a deployment.
	DeploymentFile string `json:"deploymentFile,omitempty"`
	RegulatorFile  string `json:"regulatorFile,omitempty"`
	Operator       bool   `json:"operator"`
}

type fundedJSON struct {
	Address common.Address `json:"address"`
	Key     hexutil.Bytes  `json:"key"`
	Path    string         `json:"path"`
}

func runDevnet(ctx context.Context, o *devnetOptions) (err error) {
	config, err := o.config()
	if err != nil {
		return err
	}
	node, err := devnet.Start(ctx, config)
	if err != nil {
		return &cli.Error{Code: cli.BadInput, Err: err, Hint: "if another process has the port or the data folder, choose others with --http-port and --data-dir"}
	}
	defer func() { err = errors.Join(err, node.Close()) }()
	ready := devnetJSON{Schema: 1, ChainID: o.chainID, HTTP: node.HTTP(), WS: node.WS(), Mnemonic: devnet.Mnemonic, Accounts: funded(), Operator: o.operator}
	if !o.deploy && !o.operator {
		return o.serve(ctx, ready, func() error { <-ctx.Done(); return nil })
	}
	o.rpc, o.development = node.HTTP(), o.chainID
	ready.DeploymentFile, ready.RegulatorFile = o.file(o.deployment, defaultDeployment), o.file(o.regulator, "regulator.key")
	c, err := o.establish(ctx, node, ready)
	if err != nil {
		return err
	}
	defer c.close()
	ready.Deployment = c.deployment
	return o.serve(ctx, ready, func() error { return o.operate(ctx, c) })
}

// config reads the flags that describe the chain.
func (o *devnetOptions) config() (devnet.Config, error) {
	c := devnet.Config{ChainID: o.chainID, HTTPPort: o.httpPort, WSPort: o.wsPort, BlockTime: o.blockTime, DataDir: o.dataDir}
	if o.wsPort == 0 {
		c.WSPort = o.httpPort
	}
	switch o.fees {
	case "free":
		c.Fees = devnet.FreeGas
	case "paid":
		c.Fees = devnet.PaidGas
	default:
		return c, cli.Errorf(cli.BadInput, "give --fees free or --fees paid", "there are no fees %q", o.fees)
	}
	if o.blockTime < 0 || o.blockTime%time.Second != 0 {
		return c, cli.Errorf(cli.BadInput, "give --block-time 1s, 2s, …", "the block time %s is not a whole number of seconds", o.blockTime)
	}
	if o.chainID == 0 {
		return c, cli.Errorf(cli.BadInput, "leave --chain-id out", "a chain cannot have the id 0")
	}
	return c, development.Check(o.chainID, o.chainID)
}

// file is where a file of the deployment is: as the user says, or under its name in the data folder.
func (o *devnetOptions) file(given, name string) string {
	if given != "" {
		return given
	}
	return filepath.Join(o.dataDir, name)
}

func funded() []fundedJSON {
	all := make([]fundedJSON, devnet.AccountCount)
	for i, a := range devnet.Accounts() {
		all[i] = fundedJSON{a.Address(), crypto.FromECDSA(a.Key), a.Path}
	}
	return all
}

// establish finds the deployment of a chain that was kept, or makes one.
func (o *devnetOptions) establish(ctx context.Context, node *devnet.Chain, ready devnetJSON) (*connection, error) {
	client, err := cli.Dial(ctx, o.rpc, chain.Config{ChainID: o.chainID})
	if err != nil {
		return nil, err
	}
	d, err := o.kept(ctx, node, client, ready.DeploymentFile)
	if err == nil && d == nil {
		d, err = o.deployNew(ctx, client, ready)
	}
	if err != nil {
		client.Close()
		return nil, err
	}
	return &connection{client, d, ledger.NewZContract(client, d.Addresses)}, nil
}

// kept returns the deployment that an earlier run left on the chain, nil where there is none. A file without its chain is of a chain
// that was not kept, and will be written anew.
func (o *devnetOptions) kept(ctx context.Context, node *devnet.Chain, client *chain.Client, file string) (*deployment.Deployment, error) {
	if number, _ := node.Head(); number == 0 {
		return nil, nil
	}
	d, err := deployment.Load(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return d, deploy.Check(ctx, client, d)
}

// deployNew deploys everything, with the demo account as admin, registrar, lister and owner of the tokens.
func (o *devnetOptions) deployNew(ctx context.Context, client *chain.Client, ready devnetJSON) (*deployment.Deployment, error) {
	regulator, err := regulatorKey(ready.RegulatorFile)
	if err != nil {
		return nil, err
	}
	bundle, err := loadBundle(ctx, o.keys, o.chainID, o.chainID)
	if err != nil {
		return nil, err
	}
	admin, err := demoAccount(demoAdmin)
	if err != nil {
		return nil, err
	}
	deployer := deploy.Deployer{Client: client, Account: admin, DevelopmentChain: o.chainID}
	setup := deploy.Setup{SealAfter: o.sealAfter, AuditDelay: 60, AuditGrace: 3600, AuditKey: regulator, Rules: devnet.Rules}
	d, err := deployer.Deploy(ctx, deploy.KeysOf(bundle), setup)
	if err != nil {
		return nil, err
	}
	if err := deployer.DemoTokens(ctx, d, deploy.DemoCash, deploy.DemoBond); err != nil {
		return nil, err
	}
	return d, d.Save(ready.DeploymentFile)
}

// operate runs the operator, if one is wanted, until ctx ends.
func (o *devnetOptions) operate(ctx context.Context, c *connection) error {
	if !o.operator {
		<-ctx.Done()
		return nil
	}
	account, err := demoAccount(demoOperator)
	if err != nil {
		return err
	}
	p, err := o.prover(ctx, o.chainID)
	if err != nil {
		return err
	}
	op, end, err := newOperator(c, account, p, operator.DefaultInterval)
	if err != nil {
		return err
	}
	defer end()
	return op.Run(ctx, o.report)
}

// serve tells that everything is there, and runs until the user interrupts.
func (o *devnetOptions) serve(ctx context.Context, ready devnetJSON, run func() error) error {
	var err error
	if o.output == cli.JSON {
		err = cli.WriteJSON(o.out, ready)
	} else {
		err = o.showReady(ready)
	}
	if err != nil {
		return err
	}
	return untilInterrupted(ctx, run())
}

func (o *devnetOptions) showReady(ready devnetJSON) error {
	if _, err := fmt.Fprintf(o.out, "chain %d: %s, %s\n\nfunded accounts of %q (everybody has these keys):\n\n",
		ready.ChainID, ready.HTTP, ready.WS, ready.Mnemonic); err != nil {
		return err
	}
	g := cli.Grid{Header: []string{"account", "private key"}}
	for _, a := range ready.Accounts {
		g.Add(a.Address.Hex(), a.Key.String())
	}
	if err := g.WriteTable(o.out); err != nil {
		return err
	}
	if ready.Deployment != nil {
		if err := o.showDeployment(ready); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(o.out, "\nready; ctrl-c ends it")
	return err
}

func (o *devnetOptions) showDeployment(ready devnetJSON) error {
	if _, err := fmt.Fprintln(o.out); err != nil {
		return err
	}
	g := cli.Grid{Header: []string{"what", "where"}}
	g.Add("z-contract", ready.Deployment.ZContract.Hex())
	g.Add("private contracts", ready.Deployment.PrivateContracts.Hex())
	for _, t := range ready.Deployment.Tokens {
		g.Add(fmt.Sprintf("%s, %d decimals", t.Symbol, t.Decimals), t.Address.String())
	}
	g.Add("deployment file", ready.DeploymentFile)
	g.Add("regulator's key", ready.RegulatorFile)
	return g.WriteTable(o.out)
}
