package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/demo"
	"github.com/zsettle/zsettle/internal/demo/deals"
	"github.com/zsettle/zsettle/internal/devnet"
)

type demoOptions struct {
	options
	deal, scenario string
}

func newDemoCommand() *cobra.Command {
	var o demoOptions
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Settle a trade in ten steps, on a chain of its own",
		Long: `Demo starts a chain in this process, deploys the contracts, and settles a trade between a buyer and a seller, with an operator and a
regulator: separate identities that share nothing but the chain and each other's cards. Every proof is real. Then it prints the ten steps,
what the public sees next to what the regulator sees, and checks computed from chain data; a check that fails is exit code 1.

--deal takes any trade; see internal/demo/deals for the format. --scenario chooses how it goes: settle; swap (both legs in one transaction);
no-delivery (the buyer is refunded after the deadline); cancel (the seller sets the payment free). The first run makes development keys.`,
		Example: "  zsettle demo\n  zsettle demo --scenario no-delivery\n  zsettle demo --deal internal/demo/deals/metal.json --output json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			o.bind(cmd)
			return runDemo(cmd.Context(), &o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.deal, "deal", "", "`FILE` with the trade (default a bond against cash)")
	f.StringVar(&o.scenario, "scenario", string(demo.Settle), "`NAME` of how it goes: settle, swap, no-delivery or cancel")
	o.keyFlags(cmd)
	cli.OutputFlag(cmd, &o.output, cli.Table, cli.JSON)
	return cmd
}

func runDemo(ctx context.Context, o *demoOptions) error {
	scenario, err := demo.ParseScenario(o.scenario)
	if err != nil {
		return &cli.Error{Code: cli.Usage, Err: err}
	}
	deal, err := o.readDeal()
	if err != nil {
		return err
	}
	start := time.Now()
	bundle, err := loadBundle(ctx, o.keys, devnet.DefaultChainID, 0)
	if err != nil {
		return err
	}
	keys := time.Since(start)
	o.tell("keys ready after %.1f s; settling: %s\n", keys.Seconds(), deal.Title)
	report, err := demo.Run(ctx, demo.Options{Deal: deal, Scenario: scenario, Bundle: bundle})
	if err != nil {
		return err
	}
	report.Timing.KeysMs = keys.Milliseconds()
	if o.output == cli.JSON {
		err = cli.WriteJSON(o.out, report)
	} else {
		err = o.printDemo(report)
	}
	if err == nil && !report.OK() {
		err = &cli.Error{Code: cli.Failed, Err: fmt.Errorf("demo: a check is not ok: %s", failed(report))}
	}
	return err
}

func (o *demoOptions) readDeal() (demo.Deal, error) {
	if o.deal == "" {
		return demo.ParseDeal("bond.json", deals.Bond, time.Now())
	}
	return demo.ReadDeal(o.deal)
}

func failed(r *demo.Report) string {
	var names []string
	for _, c := range r.Checks {
		if !c.OK {
			names = append(names, c.Name)
		}
	}
	return strings.Join(names, "; ")
}

// printDemo prints the report for people.
func (o *demoOptions) printDemo(r *demo.Report) error {
	steps := cli.Grid{Header: []string{"step", "who", "what", "status", "transaction", "gas", "ms"}, Numbers: []int{0, 5, 6}}
	for _, s := range r.Steps {
		steps.Add(fmt.Sprint(s.N), s.Actor, s.Title, strings.ReplaceAll(s.Status, "_", " "), short(s.Tx), number(s.Gas), number(uint64(s.Ms)))
	}
	for _, s := range r.Also {
		steps.Add("", s.Actor, s.Title, s.Status, short(s.Tx), number(s.Gas), number(uint64(s.Ms)))
	}
	views := viewsGrid(r)
	checks := cli.Grid{Header: []string{"check", "ok", "found"}}
	for _, c := range r.Checks {
		checks.Add(c.Name, map[bool]string{true: "ok", false: "FAILED"}[c.OK], c.Detail)
	}
	for _, g := range []*cli.Grid{&steps, &views, &checks} {
		if err := g.WriteTable(o.out); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(o.out); err != nil {
			return err
		}
	}
	o.tell("keys %.1f s, flow %.1f s\n", float64(r.Timing.KeysMs)/1000, float64(r.Timing.FlowMs)/1000)
	return nil
}

// regulatorKinds says which of the regulator's entries stand beside which public event.
var regulatorKinds = map[string][]audit.Kind{"Minted": {audit.Mint}, "Burned": {audit.Burn}, "Transferred": {audit.Transfer, audit.Hold},
	"Settled": {audit.Release}, "Swapped": {audit.Release}, "Refunded": {audit.Refund}, "Cancelled": {audit.Cancel}}

// viewsGrid puts what the regulator sees beside what the public sees.
func viewsGrid(r *demo.Report) cli.Grid {
	g := cli.Grid{Header: []string{"block", "event", "what the public sees", "what the regulator sees"}, Numbers: []int{0}}
	for _, e := range r.Public.Events {
		var seen []string
		for _, t := range r.Regulator.Transfers {
			if t.Tx.Hex() == e.Tx && slices.Contains(regulatorKinds[e.Event], t.Kind) {
				seen = append(seen, strings.TrimSpace(fmt.Sprintf("%s: %s", t.Kind, parties(t))))
			}
		}
		g.Add(fmt.Sprint(e.Block), e.Event, e.Shows, strings.Join(seen, "\n"))
	}
	return g
}

func parties(t demo.Seen) string {
	switch {
	case t.FromName == "":
		return t.Amount + " to " + t.ToName
	case t.ToName == "":
		return t.Amount + " from " + t.FromName
	}
	return t.Amount + " from " + t.FromName + " to " + t.ToName
}

func short(tx string) string {
	if len(tx) > 12 {
		return tx[:12] + "…"
	}
	return tx
}

func number(n uint64) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}
