package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/development"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/devnet"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/operator"
	"github.com/zsettle/zsettle/prover"
)

type devnetOptions struct {
	options
	httpPort, wsPort int
	chainID          uint64
	fees             string
	rules            string
	profile          string
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
		Long: `Devnet runs a go-ethereum chain in this process. It serves JSON-RPC over HTTP and WebSocket on the
loopback interface only. The chain has ten funded accounts, and everybody has their keys. Devnet
runs until you interrupt it, which is exit code 0.

With --deploy it deploys the contracts, a demo registrar and two demo tokens: CASH with 6 decimals
and BOND with 18. It makes a regulator's key, and writes the file deployment.json, which every
other command reads. The first run makes development keys for the proofs, which takes about
40 seconds on two cores.

With --operator it does the same and runs an operator, without which no note can be spent.

With --data-dir it keeps the chain on disk. Started again with the same folder, it finds the chain
and its contracts.`,
		Example: `  zsettle devnet --deploy --operator
  zsettle devnet --operator --profile raft
  zsettle devnet --deploy --http-port 8600 --fees paid --block-time 2s --data-dir chain`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runDevnet(cmd.Context(), &o)
		},
	}
	f := cmd.Flags()
	f.IntVar(&o.httpPort, "http-port", 8545, "TCP `PORT` of JSON-RPC over HTTP; 0 picks a free port")
	f.IntVar(&o.wsPort, "ws-port", 0, "TCP `PORT` of JSON-RPC over WebSocket (default that of HTTP)")
	f.Uint64Var(&o.chainID, "chain-id", devnet.DefaultChainID, "`ID` of the chain")
	f.StringVar(&o.fees, "fees", "free", "`KIND` of fees: free, or paid as on a public chain")
	f.StringVar(&o.rules, "rules", "",
		"`NAME` of the EVM rules: paris, shanghai, cancun, prague, osaka\n"+
			"or amsterdam (default osaka, or paris with --profile raft)")
	f.StringVar(&o.profile, "profile", "",
		"`NAME` of an engine to imitate: raft, for GoQuorum's nanoseconds,\n"+
			"price of 0 and lack of empty blocks; it serves HTTP only")
	f.DurationVar(&o.blockTime, "block-time", 0,
		"time between blocks in whole seconds, as a `DURATION` such as 2s\n(default a block for each transaction)")
	f.StringVar(&o.dataDir, "data-dir", "", "`FOLDER` that keeps the chain (default in memory)")
	f.BoolVar(&o.deploy, "deploy", false, "deploy the contracts and demo tokens")
	f.BoolVar(&o.operator, "operator", false, "deploy the contracts, and run an operator")
	f.StringVar(&o.deployment, "deployment", "",
		"`FILE` for the deployment\n(default deployment.json, in --data-dir if that is given)")
	f.StringVar(&o.regulator, "regulator-key", "",
		"`FILE` with the regulator's key, which is made if there is none\n"+
			"(default regulator.key, in --data-dir if that is given)")
	f.Uint64Var(&o.sealAfter, "seal-after", 1, "`SECONDS` that a note waits before its batch may be closed")
	o.keyFlags(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

func runDevnet(ctx context.Context, o *devnetOptions) (err error) {
	config, err := o.config()
	if err != nil {
		return err
	}
	node, err := devnet.Start(ctx, config)
	if err != nil {
		hint := "if another process uses the port or the data folder, choose others with --http-port and --data-dir; " +
			"start a kept chain with the --chain-id, --fees and --rules that it was made with"
		return &cli.Error{Code: cli.BadInput, Err: err, Hint: hint}
	}
	defer func() { err = errors.Join(err, node.Close()) }()
	ready := devnetJSON{
		Schema:   1,
		ChainID:  o.chainID,
		HTTP:     node.HTTP(),
		WS:       node.WS(),
		Mnemonic: devnet.Mnemonic,
		Accounts: fundedAccounts(),
		Operator: o.operator,
	}
	if !o.deploy && !o.operator {
		return o.serve(ctx, ready, func() error { <-ctx.Done(); return nil })
	}
	o.rpc, o.development = []string{node.HTTP()}, o.chainID
	ready.DeploymentFile = o.path(o.deployment, defaultDeployment)
	ready.RegulatorFile = o.path(o.regulator, "regulator.key")
	c, err := o.findOrDeploy(ctx, node, ready)
	if err != nil {
		return err
	}
	defer c.Close()
	ready.Deployment = c.deployment
	return o.serve(ctx, ready, func() error { return o.operate(ctx, c) })
}

// config reads the flags that describe the chain.
func (o *devnetOptions) config() (devnet.Config, error) {
	c := devnet.Config{
		ChainID:   o.chainID,
		HTTPPort:  o.httpPort,
		WSPort:    o.wsPort,
		BlockTime: o.blockTime,
		DataDir:   o.dataDir,
	}
	var err error
	if c.Profile, err = devnet.ParseProfile(o.profile); err != nil {
		return c, &cli.Error{Code: cli.BadInput, Err: err, Hint: "leave --profile out for an ordinary chain"}
	}
	if o.rules == "" {
		o.rules = string(c.Profile.Rules())
	}
	c.Rules = devnet.Rules(o.rules)
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
	if _, err := devnet.ParseRules(o.rules); err != nil {
		return c, &cli.Error{Code: cli.BadInput, Err: err, Hint: "leave --rules out for those of today's Ethereum"}
	}
	if o.blockTime < 0 || o.blockTime%time.Second != 0 {
		return c, cli.Errorf(cli.BadInput, "give --block-time 1s, 2s or more",
			"the block time %s is not a whole number of seconds", o.blockTime)
	}
	if c.Profile == devnet.Raft && (c.Fees != devnet.FreeGas || c.Rules != devnet.Paris || c.BlockTime != 0) {
		return c, cli.Errorf(cli.BadInput, "leave --fees, --rules and --block-time out",
			"with --profile raft gas is free, the rules are those of paris, and blocks come with transactions")
	}
	if o.chainID == 0 {
		return c, cli.Errorf(cli.BadInput, "leave --chain-id out", "a chain cannot have the id 0")
	}
	return c, development.Check(o.chainID, o.chainID)
}

// path returns where a file of the deployment is: where the user says, or else under its name in
// the data folder.
func (o *devnetOptions) path(given, name string) string {
	if given != "" {
		return given
	}
	return filepath.Join(o.dataDir, name)
}

// findOrDeploy connects to the chain, and finds the deployment of an earlier run or makes a new
// one.
func (o *devnetOptions) findOrDeploy(ctx context.Context, node *devnet.Chain, ready devnetJSON) (*connection, error) {
	client, err := cli.Dial(ctx, o.rpc, chain.Config{ChainID: o.chainID})
	if err != nil {
		return nil, err
	}
	d, found, err := earlierDeployment(ctx, node, client, ready.DeploymentFile)
	if err == nil && !found {
		d, err = o.deployNew(ctx, client, ready)
	}
	if err != nil {
		client.Close()
		return nil, err
	}
	return &connection{client, d, ledger.NewZContract(client, d.Addresses)}, nil
}

// earlierDeployment returns the deployment that an earlier run made on the chain, and whether there
// is one. On a new chain there is none: a deployment file is then of a chain that was not kept, and
// is overwritten.
func earlierDeployment(
	ctx context.Context, node *devnet.Chain, client *chain.Client, file string,
) (d *deployment.Deployment, found bool, err error) {
	if number, _ := node.Head(); number == 0 {
		return nil, false, nil
	}
	d, err = deployment.Load(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	return d, true, deploy.Check(ctx, client, d)
}

// deployNew deploys everything. The demo account is admin, registrar, lister and owner of the
// tokens.
func (o *devnetOptions) deployNew(
	ctx context.Context, client *chain.Client, ready devnetJSON,
) (*deployment.Deployment, error) {
	regulator, err := regulatorKey(ready.RegulatorFile)
	if err != nil {
		return nil, err
	}
	bundle, err := loadBundle(ctx, o.keys, o.chainID, o.chainID, common.Hash{}, prover.AllCircuits()...)
	if err != nil {
		return nil, err
	}
	admin, err := o.adminOutbox(client)
	if err != nil {
		return nil, err
	}
	deployer := deploy.Deployer{Outbox: admin, DevelopmentChain: o.chainID}
	guardian, err := demoAccount(demoGuardian)
	if err != nil {
		return nil, err
	}
	verifiers, err := deployer.Verifiers(ctx, deploy.KeysOf(bundle))
	if err != nil {
		return nil, err
	}
	unit, err := client.Unit(ctx) // which the genesis block does not show
	if err != nil {
		return nil, err
	}
	second := uint64(time.Second / unit)
	setup := deploy.Setup{
		Offices:    deployment.Offices{Delay: 60 * second, Guardian: guardian.Address()},
		SealAfter:  o.sealAfter * second,
		AuditDelay: 3600 * second,
		AuditGrace: 3600 * second,
		AuditKey:   regulator,
		Rules:      o.rules,
	}
	d, err := deployer.Contracts(ctx, verifiers, setup)
	if err != nil {
		return nil, err
	}
	if err := deployer.DemoTokens(ctx, d, deploy.DemoCash, deploy.DemoBond); err != nil {
		return nil, err
	}
	return d, d.Save(ready.DeploymentFile)
}

// operate waits until ctx ends, and runs an operator meanwhile if the user wants one.
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
	op, closeStore, err := o.newOperator(c, "", account, p, operator.DefaultInterval)
	if err != nil {
		return err
	}
	defer closeStore()
	return op.Run(ctx, reportTo(o.logger()))
}

// serve prints what there is, and runs until the user interrupts.
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
