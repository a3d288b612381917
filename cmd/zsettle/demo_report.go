package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/internal/demo"
)

// showReport prints a demonstration's report for people, as tables one below the other.
func (o *demoOptions) showReport(r *demo.Report) error {
	if err := o.writeTables(actorTable(r), stepTable(r), publicTable(r), regulatorTable(r), checkTable(r)); err != nil {
		return err
	}
	o.logf("keys: %.1f s, scenario: %.1f s\n", float64(r.Timing.KeysMs)/1000, float64(r.Timing.FlowMs)/1000)
	return nil
}

// actorTable says who has which role. The steps have roles, all other tables names.
func actorTable(r *demo.Report) *cli.Grid {
	g := cli.Grid{Header: []string{"role", "name"}, Wrap: []int{1}}
	for _, a := range r.Actors {
		g.Add(a.Role, a.Name)
	}
	return &g
}

// stepTable lists the steps, and below them the other transactions, which have no number.
func stepTable(r *demo.Report) *cli.Grid {
	g := cli.Grid{
		Header:  []string{"step", "who", "what", "status", "transaction", "gas", "ms"},
		Numbers: []int{0, 5, 6},
		Wrap:    []int{2},
	}
	for _, s := range slices.Concat(r.Steps, r.Also) {
		status := strings.ReplaceAll(s.Status, "_", " ")
		gas, ms := optional(s.Gas), optional(uint64(s.Ms))
		g.Add(optional(uint64(s.N)), s.Actor, s.Title, status, abbreviate(s.Tx), gas, ms)
	}
	return &g
}

// publicTable lists what everyone sees.
func publicTable(r *demo.Report) *cli.Grid {
	g := cli.Grid{Header: []string{"block", "event", "what the public sees"}, Numbers: []int{0}, Wrap: []int{2}}
	for _, e := range r.Public.Events {
		g.Add(strconv.FormatUint(e.Block, 10), e.Event, e.Shows)
	}
	return &g
}

// regulatorTable lists what only the regulator and the parties see. The block relates an entry to
// the public events.
func regulatorTable(r *demo.Report) *cli.Grid {
	g := cli.Grid{
		Header:  []string{"block", "what the regulator sees", "amount", "from", "to", "in favour of"},
		Numbers: []int{0, 2},
		Wrap:    []int{3, 4, 5},
	}
	for _, t := range r.Regulator.Entries {
		g.Add(strconv.FormatUint(t.Block, 10), string(t.Kind), t.Amount, t.FromName, t.ToName, t.FavourName)
	}
	return &g
}

func checkTable(r *demo.Report) *cli.Grid {
	g := cli.Grid{Header: []string{"result", "check", "found"}, Wrap: []int{1, 2}, Results: []int{0}}
	for _, c := range r.Checks {
		g.Add(cli.Result(c.OK, ""), c.Name, c.Detail)
	}
	return &g
}

// abbreviate shortens a transaction hash.
func abbreviate(tx string) string {
	if len(tx) > 12 {
		return tx[:12] + "…"
	}
	return tx
}

// optional formats a number, and 0 as nothing.
func optional(n uint64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatUint(n, 10)
}
