// Command contracts plants bugs in the contracts, one at a time, and reports which of them no test
// notices. It keeps what it found in zcontract/mutants.json and goes on from there when it is run
// again. Start it with make mutate-contracts.
package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"regexp"

	"github.com/spf13/cobra"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/mutate/trial"
)

func main() { os.Exit(int(cli.Main(newRoot(), nil))) }

// options are the flags.
type options struct {
	root    string
	only    string
	again   []string
	sample  int
	workers int
	report  bool
	output  cli.Format
}

func newRoot() *cobra.Command {
	var o options
	c := &cobra.Command{
		Use:   "contracts",
		Short: "Plant bugs in the contracts and report those that no test notices",
		Long: `Tries every mutant of the contracts that has no current verdict, saves the verdicts in
zcontract/mutants.json, and prints how many of each file are killed, and the changes that survive.
It can be interrupted and goes on from there. A mutant is invalid if it does not compile or if its
code is the same. To call a survivor equivalent, change its verdict in the file and add the reason
for which no transaction can tell it from the original.`,
		Example: `  contracts --sample 100
  contracts --only 'Queue.sol:push:' --again survived`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return run(cmd.Context(), o, cmd.OutOrStdout()) },
	}
	flags := c.Flags()
	flags.StringVar(&o.root, "root", ".", "`FOLDER` of the module")
	flags.StringVar(&o.only, "only", "", "try only mutants whose id matches this `REGEXP`")
	flags.StringSliceVar(&o.again, "again", nil, "try mutants with this `VERDICT` again, such as survived")
	flags.IntVar(&o.sample, "sample", 0, "try at most this `NUMBER` of mutants, always the same; 0 for all")
	flags.IntVar(&o.workers, "workers", 2, "try this `NUMBER` of mutants at once")
	flags.BoolVar(&o.report, "report", false, "try nothing, print what is known")
	cli.OutputFlag(c, &o.output, cli.Table, cli.JSON)
	return c
}

func run(ctx context.Context, o options, w io.Writer) error {
	path := filepath.Join(o.root, "zcontract", "mutants.json")
	subject, err := trial.Open(ctx, o.root)
	if err != nil {
		return err
	}
	results, err := trial.Load(path)
	if err != nil {
		return err
	}
	if !o.report {
		if err := tryAll(ctx, o, subject, results, path); err != nil {
			return err
		}
	}
	return print(w, o.output, trial.Summarize(subject, results))
}

// tryAll tries what the options ask for.
func tryAll(ctx context.Context, o options, subject *trial.Subject, results trial.Results, path string) error {
	plan := trial.Plan{Sample: o.sample}
	for _, verdict := range o.again {
		plan.Again = append(plan.Again, trial.Verdict(verdict))
	}
	if o.only != "" {
		var err error
		if plan.Only, err = regexp.Compile(o.only); err != nil {
			return err
		}
	}
	p := newProgress()
	defer p.bar.End()
	runner := &trial.Runner{Subject: subject, Results: results, Path: path, Workers: o.workers, Step: p.step}
	return runner.Run(ctx, plan.Choose(subject, results))
}
