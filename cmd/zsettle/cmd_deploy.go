package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/store"
)

type deployOptions struct {
	options
	example, dryRun bool
	plan            deploy.Plan
}

func newDeployCommand() *cobra.Command {
	var o deployOptions
	cmd := &cobra.Command{
		Use:   "deploy PLAN",
		Short: "Put the contracts on a chain, by a plan file",
		Long: `Deploy puts the contracts on a chain as a plan file says, compares what then stands there with the
plan, and writes the deployment file that every other command reads. --example prints a plan that
explains itself; --dry-run shows what would be sent.

Deploy can be interrupted at any moment. Run it again with the same plan, and it goes on where it
was: it keeps what it has sent in a folder beside the deployment file. Where the deployment file is
already, deploy sends nothing, and compares what stands with the plan.

The account of --key-file pays the gas. It gets no office unless the plan says so.`,
		Example: `  zsettle deploy --example >plan.toml
  zsettle deploy plan.toml --dry-run
  zsettle deploy plan.toml --key-file deployer.key`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			if o.example {
				_, err := io.WriteString(o.out, deploy.ExamplePlan())
				return err
			}
			return runDeploy(cmd.Context(), &o, args)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.example, "example", false, "print an example of a plan, and do nothing")
	f.BoolVar(&o.dryRun, "dry-run", false, "print what would be sent, in order; send and write nothing")
	cli.RPCFlag(cmd, &o.rpc)
	o.keyFileFlags(cmd)
	f.StringVar(&o.deployment, "deployment", defaultDeployment, "`FILE` that is written when all is done")
	f.StringVar(&o.data, "data", "",
		"`FOLDER` with what was sent, until it is final\n(default the deployment file's name and .journal)")
	o.developmentFlag(cmd)
	cli.GasPriceFlag(cmd, &o.maxGasPrice)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

func runDeploy(ctx context.Context, o *deployOptions, args []string) (err error) {
	if len(args) == 0 {
		return cli.Errorf(cli.BadInput, "zsettle deploy --example >plan.toml", "no plan file")
	}
	if o.plan, err = readPlan(args[0]); err != nil {
		return err
	}
	client, err := o.dialPlanned(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	d, err := deployment.Load(o.deployment)
	switch {
	case err == nil:
		return o.verify(ctx, client, d)
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	bundle, err := o.plannedKeys(ctx, client)
	if err != nil {
		return err
	}
	deployer, closeJournal, err := o.deployer(client)
	if err != nil {
		return err
	}
	defer closeJournal()
	if o.dryRun {
		return o.rehearse(ctx, deployer, deploy.KeysOf(bundle))
	}
	return o.carry(ctx, deployer, deploy.KeysOf(bundle))
}

func readPlan(path string) (deploy.Plan, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return deploy.Plan{}, err
	}
	return deploy.ParsePlan(data)
}

// dialPlanned connects to the chain of the plan, and compares the two.
func (o *deployOptions) dialPlanned(ctx context.Context) (*chain.Client, error) {
	p := o.plan.Chain
	client, err := cli.Dial(ctx, o.rpc, chain.Config{ChainID: p.ID, Genesis: p.Genesis, Finality: p.Finality})
	if err != nil {
		return nil, err
	}
	if err = p.CheckChain(ctx, client); err == nil {
		o.genesis, err = client.Genesis(ctx)
	}
	if err != nil {
		client.Close()
		return nil, err
	}
	return client, nil
}

// plannedKeys loads the key bundle of the plan.
func (o *deployOptions) plannedKeys(ctx context.Context, client *chain.Client) (*prover.Bundle, error) {
	return loadBundle(ctx, o.plan.Keys, client.ChainID(), o.development, o.genesis, prover.AllCircuits()...)
}

// deployer returns what puts the contracts on the chain. A dry run makes no journal.
func (o *deployOptions) deployer(client *chain.Client) (d deploy.Deployer, closeJournal func(), err error) {
	account, _, err := o.sender(client.ChainID())
	if err != nil {
		return d, nil, err
	}
	folder := o.data
	if folder == "" {
		folder = o.deployment + ".journal"
	}
	if _, err := os.Stat(filepath.Clean(folder)); o.dryRun && errors.Is(err, fs.ErrNotExist) {
		folder = "" // in memory
	}
	kept, err := store.OpenFolder(folder)
	if err != nil {
		return d, nil, fmt.Errorf("%s: %w", folder, err)
	}
	closeJournal = func() { _ = kept.Close() } // every change was kept when it was made
	box, err := o.newOutbox(client, account, kept.Journal)
	if err != nil {
		closeJournal()
		return d, nil, err
	}
	return deploy.Deployer{Outbox: box, DevelopmentChain: o.development, Resume: true}, closeJournal, nil
}

// rehearse prints what would be sent.
func (o *deployOptions) rehearse(ctx context.Context, deployer deploy.Deployer, keys deploy.Keys) error {
	steps, err := deployer.Rehearse(ctx, keys, o.plan.Setup, o.plan.DemoTokens...)
	if err != nil {
		return err
	}
	price, err := deployer.Outbox.Client().Price(ctx)
	if err != nil {
		return err
	}
	shown := deployJSON{Schema: 1, DryRun: true, Account: deployer.Outbox.Address(), Steps: stepsDone(steps)}
	shown.GasPrice = price.Max.String()
	return o.show(shown)
}

// carry deploys, and writes the deployment file.
func (o *deployOptions) carry(ctx context.Context, deployer deploy.Deployer, keys deploy.Keys) error {
	shown := deployJSON{Schema: 1, Account: deployer.Outbox.Address(), DeploymentFile: o.deployment}
	deployer.Report = func(s deploy.Step) {
		shown.Steps = append(shown.Steps, stepsDone([]deploy.Step{s})...)
		o.say("%s is at %s\n", s.Name, s.Created)
	}
	d, err := deployer.Carry(ctx, o.plan, keys)
	if err != nil {
		return err
	}
	findings, err := o.plan.Verify(ctx, deployer.Outbox.Client(), d)
	if err != nil {
		return err
	}
	if err := d.Save(o.deployment); err != nil {
		return err
	}
	shown.Deployment, shown.Checks = d, checksOf(findings)
	return o.show(shown)
}

// verify compares a deployment that is there with the plan.
func (o *deployOptions) verify(ctx context.Context, client *chain.Client, d *deployment.Deployment) error {
	findings, err := o.plan.Verify(ctx, client, d)
	if err != nil {
		return fmt.Errorf("%s: %w", o.deployment, err)
	}
	o.say("%s stands already: nothing was sent\n", o.deployment)
	return o.show(deployJSON{
		Schema: 1, DryRun: o.dryRun, DeploymentFile: o.deployment, Deployment: d, Steps: []stepDoneJSON{},
		Checks: checksOf(findings),
	})
}
