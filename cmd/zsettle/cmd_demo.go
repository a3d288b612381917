package main

import (
	"context"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/demo"
	"github.com/zsettle/zsettle/internal/demo/deals"
	"github.com/zsettle/zsettle/internal/devnet"
)

const demoHelp = `Demo plays a deal between parties, with an operator and a regulator, on a chain in this process.
They share nothing except the chain and what the parties tell each other. Every proof is real. Demo
needs no preparation; the first run makes development keys, which takes about 20 seconds on two
cores.

It prints the steps, what the public sees, what the regulator sees, and checks that compare what was
promised with data from the chain. A check that fails is exit code 1.

--scenario says what happens. Four scenarios are ways that a trade between a buyer and a seller can
go, in the ten steps of their private contract:

  settle       the buyer pays, the seller delivers, and both payments are released together
  swap         the buyer gives its leg to the seller, who sends both legs in one transaction
  no-delivery  the seller does not deliver, and the buyer is refunded after the deadline
  cancel       the seller does not deliver, and frees the buyer's payment before the deadline

The others have terms of their own:

  ring         three parties exchange cash, bonds and another cash in one transaction
  repo         bonds are pledged for cash, twice: one borrower repays early, alone, with the
               minute's interest; the other does not, and anyone takes the bonds for the lender
  distribution a paying agent pays a bond's coupons, to all holders by one proof

--deal takes any trade from a file. This is the trade that the first four play without it:

`

const dealHelp = `
Copy it to a file such as trade.json and change it. Amounts are in the token's own unit. The
deadline is a duration such as 90m, or a time such as 2030-01-31T17:00:00Z.`

// indent puts two spaces before each line.
func indent(text string) string {
	return "  " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n  ") + "\n"
}

type demoOptions struct {
	options
	deal, scenario string
}

func newDemoCommand() *cobra.Command {
	var o demoOptions
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Play a trade or another deal, on a chain of its own",
		Long:  demoHelp + indent(string(deals.Bond)) + dealHelp,
		Example: `  zsettle demo
  zsettle demo --scenario repo
  zsettle demo --deal trade.json --output json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runDemo(cmd.Context(), &o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.deal, "deal", "", "`FILE` with the trade (default the one above)")
	f.StringVar(&o.scenario, "scenario", string(demo.Settle),
		"`NAME`: settle, swap, no-delivery, cancel, ring, repo\nor distribution")
	o.keyFlags(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

func runDemo(ctx context.Context, o *demoOptions) error {
	scenario, err := demo.ParseScenario(o.scenario)
	if err != nil {
		return &cli.Error{Code: cli.Usage, Err: err}
	}
	if o.deal != "" && !scenario.TakesDeal() {
		return cli.Errorf(cli.Usage, "leave --deal out", "scenario %s has terms of its own", scenario)
	}
	deal, err := o.readDeal()
	if err != nil {
		return err
	}
	start := time.Now()
	bundle, err := loadBundle(ctx, o.keys, devnet.DefaultChainID, 0, common.Hash{}, scenario.Circuits()...)
	if err != nil {
		return err
	}
	keyTime := time.Since(start)
	o.logf("the keys are ready after %.1f s\n", keyTime.Seconds())
	report, err := demo.Run(ctx, demo.Options{Scenario: scenario, Deal: deal, Bundle: bundle})
	if err != nil {
		return err
	}
	report.Timing.KeysMs = keyTime.Milliseconds()
	if o.output == cli.JSON {
		err = cli.WriteJSON(o.out, report)
	} else {
		err = o.showReport(report)
	}
	if err != nil {
		return err
	}
	if !report.OK() {
		return cli.Errorf(cli.Failed, "", "a check failed: %s", failedChecks(report))
	}
	return nil
}

// readDeal reads the file of --deal, or the default trade.
func (o *demoOptions) readDeal() (demo.Deal, error) {
	if o.deal == "" {
		return demo.ParseDeal("bond.json", deals.Bond, time.Now())
	}
	return demo.ReadDeal(o.deal)
}

// failedChecks lists the names of the checks that failed.
func failedChecks(r *demo.Report) string {
	var names []string
	for _, c := range r.Checks {
		if !c.OK {
			names = append(names, c.Name)
		}
	}
	return strings.Join(names, "; ")
}
