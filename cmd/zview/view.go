package main

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// view is what the regulator sees, ready to be printed.
type view struct {
	contract *ledger.ZContract
	target   *deployment.Deployment
	report   *audit.Report
	checks   []audit.Check
	// faults is what is wrong with the report: transactions that cannot be read, books that do not balance.
	faults error
	tokens map[notes.Asset]deployment.Token
}

type viewJSON struct {
	Schema   int            `json:"schema"`
	ChainID  uint64         `json:"chainId"`
	Contract common.Address `json:"contract"`
	// Report has amounts in the smallest unit.
	Report *audit.Report `json:"report"`
	Checks []audit.Check `json:"checks"`
	OK     bool          `json:"ok"`
}

func (v *view) print(ctx context.Context, o *scanOptions) error {
	switch o.output {
	case cli.JSON:
		return cli.WriteJSON(o.out, viewJSON{1, v.contract.Client().ChainID(), v.target.ZContract, v.report, v.checks, v.verdict() == nil})
	case cli.CSV:
		return v.report.WriteCSV(o.out)
	default:
		v.nameTokens(ctx)
		return v.tables(o.out)
	}
}

func (v *view) tables(w io.Writer) error {
	grids := []*cli.Grid{v.entries(), v.holdings(), v.reconciliation()}
	if len(v.report.Unreadable) > 0 {
		grids = append(grids, v.unreadable())
	}
	for i, g := range grids {
		if i > 0 {
			if _, err := fmt.Fprintln(w); err != nil {
				return err
			}
		}
		if err := g.WriteTable(w); err != nil {
			return err
		}
	}
	return nil
}

// verdict is an error when something could not be read or a comparison with the chain failed.
func (v *view) verdict() error {
	if v.faults != nil {
		return v.faults
	}
	for _, c := range v.checks {
		if !c.OK {
			return cli.Errorf(cli.Failed, "ask another node; if it says the same, the system is broken",
				"the books of asset %s do not agree with the contract's", c.Asset)
		}
	}
	return nil
}

// nameTokens learns symbols and decimals: from the deployment file, else the token's own claims. A token that makes none goes by its
// address, in its smallest unit.
func (v *view) nameTokens(ctx context.Context) {
	v.tokens = map[notes.Asset]deployment.Token{}
	for _, t := range v.target.Tokens {
		v.tokens[t.Address] = t
	}
	for _, c := range v.checks {
		if _, known := v.tokens[c.Asset]; known {
			continue
		}
		token := deployment.Token{Symbol: short(c.Asset.String()), Address: c.Asset}
		if decimals, err := v.contract.Decimals(ctx, c.Asset); err == nil {
			token.Decimals = decimals
		}
		if symbol, err := v.contract.Symbol(ctx, c.Asset); err == nil {
			token.Symbol = clean(symbol) + " " + token.Symbol
		}
		v.tokens[c.Asset] = token
	}
}

// clean makes a token's claim harmless on a terminal.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return -1
	}, s)
	runes := []rune(s)
	return string(runes[:min(len(runes), 16)])
}

// amount writes a quantity in its token's own unit.
func (v *view) amount(asset notes.Asset, q notes.Amount) string {
	return q.Format(v.tokens[asset].Decimals)
}

func (v *view) entries() *cli.Grid {
	g := &cli.Grid{Header: []string{"block", "what", "asset", "amount", "from", "to", "transaction", "final"}, Numbers: []int{0, 3}}
	for _, e := range v.report.Entries {
		final := "yes"
		if !e.Final {
			final = "not yet"
		}
		g.Add(strconv.FormatUint(e.Block, 10), string(e.Kind), v.tokens[e.Asset].Symbol, v.amount(e.Asset, e.Value),
			party(e.From, e.Payer), party(e.To, e.Recipient), short(e.Tx.Hex()), final)
	}
	return g
}

func (v *view) holdings() *cli.Grid {
	g := &cli.Grid{Header: []string{"owner", "asset", "has"}, Numbers: []int{2}}
	for _, h := range v.report.Holdings {
		g.Add(h.Owner.String(), v.tokens[h.Asset].Symbol, v.amount(h.Asset, h.Amount))
	}
	return g
}

func (v *view) unreadable() *cli.Grid {
	g := &cli.Grid{Header: []string{"block", "cannot be read", "transaction", "reason"}, Numbers: []int{0}}
	for _, u := range v.report.Unreadable {
		g.Add(strconv.FormatUint(u.Block, 10), u.Event, short(u.Tx.Hex()), u.Reason)
	}
	return g
}

func (v *view) reconciliation() *cli.Grid {
	g := &cli.Grid{Header: []string{"asset", "by this list", "contract's supply", "contract's tokens", "check"}, Numbers: []int{1, 2, 3}}
	for _, c := range v.checks {
		result := "ok"
		if !c.OK {
			result = strings.TrimSpace("FAILED " + c.Reason)
		}
		g.Add(v.tokens[c.Asset].Symbol, v.amount(c.Asset, c.Report), v.amount(c.Asset, c.Supply), v.amount(c.Asset, c.Balance), result)
	}
	return g
}

// party is the owner of notes, or where there is none the public account.
func party(owner notes.Owner, public common.Address) string {
	switch {
	case !owner.IsZero():
		return "owner " + short(owner.String())
	case public != (common.Address{}):
		return "account " + short(public.Hex())
	}
	return ""
}

// short keeps enough of an identifier to tell it from others in a table; JSON and CSV have all of it.
func short(s string) string {
	if len(s) <= 14 {
		return s
	}
	return s[:8] + "…" + s[len(s)-4:]
}
