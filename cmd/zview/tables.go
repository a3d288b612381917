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
	tables := []*cli.Grid{v.entries(), v.holdings()}
	if len(v.report.Legs) > 0 {
		tables = append(tables, v.legs())
	}
	tables = append(tables, v.sums(), v.reconciliation())
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
			v.tokens.amount(e.Asset, e.Value),
			party(e.From, e.Payer),
			party(receiver(e), e.Recipient),
			short(e.Tx.Hex()),
			yesOrNotYet(e.Final),
		)
	}
	return g
}

// receiver returns who got the value, or is to get it.
func receiver(e audit.Entry) notes.Owner {
	if e.Favour.IsZero() {
		return e.To
	}
	return e.Favour
}

// holdings has the owners in full: it is where a shortened one of the entries is looked up.
func (v *view) holdings() *cli.Grid {
	g := &cli.Grid{Header: []string{"owner", "asset", "has"}, Numbers: []int{2}, Wrap: []int{1}}
	for _, h := range v.report.Holdings {
		g.Add(h.Owner.String(), v.tokens[h.Asset].Symbol, v.tokens.amount(h.Asset, h.Amount))
	}
	return g
}

// legs has what waits in deals. Its times are in the chain's own unit.
func (v *view) legs() *cli.Grid {
	g := &cli.Grid{
		Header:  []string{"waits", "asset", "amount", "from", "to", "deal", "until"},
		Numbers: []int{2, 6},
		Wrap:    []int{1, 3, 4},
	}
	for _, l := range v.report.Legs {
		g.Add(
			l.State.String(),
			v.tokens[l.Asset].Symbol,
			v.tokens.amount(l.Asset, l.Value),
			party(l.From, common.Address{}),
			party(l.To, common.Address{}),
			short(l.Deal.String()),
			strconv.FormatUint(l.Deadline, 10),
		)
	}
	return g
}

// sums has where the supply of each asset is.
func (v *view) sums() *cli.Grid {
	g := &cli.Grid{
		Header:  []string{"asset", "in notes", "held", "pledged", "owed"},
		Numbers: []int{1, 2, 3, 4},
		Wrap:    []int{0},
	}
	for _, t := range v.report.Totals {
		g.Add(
			v.tokens[t.Asset].Symbol,
			v.tokens.amount(t.Asset, t.InNotes()),
			v.tokens.amount(t.Asset, t.Held),
			v.tokens.amount(t.Asset, t.Pledged),
			v.tokens.amount(t.Asset, t.Owed()),
		)
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
			v.tokens.amount(c.Asset, c.Report),
			v.tokens.amount(c.Asset, c.Supply),
			v.tokens.amount(c.Asset, c.Balance),
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
