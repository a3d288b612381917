package main

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
)

// tables returns the view for people: amounts in the tokens' own units, long identifiers shortened.
func (v *view) tables() []*cli.Grid {
	tables := []*cli.Grid{v.entries(), v.holdings(), v.reconciliation()}
	if len(v.report.Unreadable) > 0 {
		tables = append(tables, v.unreadable())
	}
	return tables
}

func (v *view) entries() *cli.Grid {
	g := &cli.Grid{
		Header:  []string{"block", "what", "asset", "amount", "from", "to", "transaction", "final"},
		Numbers: []int{0, 3},
		Wrap:    []int{2, 4, 5},
	}
	for _, e := range v.report.Entries {
		g.Add(
			strconv.FormatUint(e.Block, 10),
			string(e.Kind),
			v.tokens[e.Asset].Symbol,
			v.amount(e.Asset, e.Value),
			party(e.From, e.Payer),
			party(e.To, e.Recipient),
			short(e.Tx.Hex()),
			final(e),
		)
	}
	return g
}

func final(e audit.Entry) string {
	if e.Final {
		return "yes"
	}
	return "not yet"
}

// holdings has the owners in full: it is where a shortened one of the entries is looked up.
func (v *view) holdings() *cli.Grid {
	g := &cli.Grid{Header: []string{"owner", "asset", "has"}, Numbers: []int{2}, Wrap: []int{1}}
	for _, h := range v.report.Holdings {
		g.Add(h.Owner.String(), v.tokens[h.Asset].Symbol, v.amount(h.Asset, h.Amount))
	}
	return g
}

func (v *view) reconciliation() *cli.Grid {
	g := &cli.Grid{
		Header:  []string{"asset", "by this list", "contract's supply", "contract's tokens", "check"},
		Numbers: []int{1, 2, 3},
		Wrap:    []int{0, 4},
		Results: []int{4},
	}
	for _, c := range v.checks {
		g.Add(
			v.tokens[c.Asset].Symbol,
			v.amount(c.Asset, c.Report),
			v.amount(c.Asset, c.Supply),
			v.amount(c.Asset, c.Balance),
			cli.Result(c.OK, c.Reason),
		)
	}
	return g
}

func (v *view) unreadable() *cli.Grid {
	g := &cli.Grid{
		Header:  []string{"block", "cannot be read", "transaction", "reason"},
		Numbers: []int{0},
		Wrap:    []int{3},
	}
	for _, u := range v.report.Unreadable {
		g.Add(strconv.FormatUint(u.Block, 10), u.Event, short(u.Tx.Hex()), u.Reason)
	}
	return g
}

// party names the owner of notes or, if there is none, the public account.
func party(owner notes.Owner, public common.Address) string {
	switch {
	case !owner.IsZero():
		return "owner " + short(owner.String())
	case public != (common.Address{}):
		return "account " + short(public.Hex())
	}
	return ""
}

// short keeps enough of an identifier to recognise it in a table. JSON and CSV have all of it.
func short(s string) string {
	if len(s) <= 12 {
		return s
	}
	return s[:6] + "…" + s[len(s)-4:]
}
