package main

import (
	"context"
	"encoding/csv"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

type statementOptions struct {
	partyOptions
	from, to string
}

func newStatementCommand() *cobra.Command {
	var o statementOptions
	cmd := &cobra.Command{
		Use:   "statement ASSET",
		Short: "Show a token's lines in a period, with the balances before and after",
		Long: `Statement lists what came and went of one token in a period, with the balance in notes before it,
after each line, and after it. A day is from midnight to midnight UTC, and the last day is in the
period. A time such as 2026-11-30T17:00:00Z is exact, and --to is then not in it. Without --from
the period begins with the month.

The table and CSV are in the token's own unit, JSON in the smallest. Memos are shown as the payer
wrote them.`,
		Example: `  zsettle wallet statement CASH --from 2026-11-01 --to 2026-11-30
  zsettle wallet statement CASH --from 2026-11-01 --to 2026-11-30 --output csv > november.csv`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.bind(cmd)
			return runStatement(cmd.Context(), &o, args[0], time.Now())
		},
	}
	o.partyFlags(cmd, cli.CSV)
	cmd.Flags().StringVar(&o.from, "from", "", "first `DAY` or time of the period (default the first of the month)")
	cmd.Flags().StringVar(&o.to, "to", "", "last `DAY` of the period, or the time when it ends (default now)")
	return cmd
}

func runStatement(ctx context.Context, o *statementOptions, asset string, now time.Time) error {
	from, to, err := o.period(now.UTC())
	if err != nil {
		return err
	}
	return o.call(ctx, func(c *api.Client) error {
		n, err := c.Node(ctx)
		if err != nil {
			return err
		}
		if newest := chainTime(n).Add(time.Second); o.to == "" && to.Before(newest) {
			to = newest // the chain's clock may be ahead of this machine's
		}
		s, err := c.Statement(ctx, asset, from, to)
		if err != nil {
			return err
		}
		return o.show(s)
	})
}

// period reads the flags, relative to now.
func (o *statementOptions) period(now time.Time) (from, to time.Time, err error) {
	from, to = time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC), now
	if o.from != "" {
		if from, _, err = parseDay("--from", o.from); err != nil {
			return from, to, err
		}
	}
	if o.to != "" {
		whole := false
		if to, whole, err = parseDay("--to", o.to); err != nil {
			return from, to, err
		}
		if whole {
			to = to.AddDate(0, 0, 1)
		}
	}
	if !from.Before(to) {
		return from, to, cli.Errorf(cli.BadInput, "give --from before --to",
			"the period ends at %s, before it begins at %s", to.Format(time.RFC3339), from.Format(time.RFC3339))
	}
	return from, to, nil
}

// parseDay reads a day, which begins at midnight, or a time.
func parseDay(flag, text string) (at time.Time, whole bool, err error) {
	if at, err = time.Parse(time.DateOnly, text); err == nil {
		return at, true, nil
	}
	if at, err = time.Parse(time.RFC3339, text); err == nil {
		return at.UTC(), false, nil
	}
	return at, false, cli.Errorf(cli.BadInput, "give a day such as 2026-11-30, or a time such as 2026-11-30T17:00:00Z",
		"%s: %q is not a day", flag, text)
}

// statementJSON is what statement prints: what the API answers.
type statementJSON struct {
	Schema int `json:"schema"`
	api.Statement
}

func (o *statementOptions) show(s api.Statement) error {
	switch o.output {
	case cli.JSON:
		return cli.WriteJSON(o.out, statementJSON{1, s})
	case cli.CSV:
		return o.writeCSV(s)
	case cli.Table: // the grid below
	}
	g := cli.Grid{
		Header:  []string{"time (UTC)", "what", "amount", "balance", "with", "memo"},
		Numbers: []int{2, 3},
		Wrap:    []int{4, 5},
	}
	g.Add(s.From.UTC().Format(clockForm), "opening balance", "", readable(s.Opening, s.Decimals), "", "")
	for i, balance := range balances(s) {
		e := s.Entries[i]
		g.Add(timeCell(e), e.Kind, signed(e), readable(balance, s.Decimals), shortened(e.Counterparty), e.Memo)
	}
	g.Add(s.To.UTC().Format(clockForm), "closing balance", "", readable(s.Closing, s.Decimals), "", "")
	return g.WriteTable(o.out)
}

// balances returns the balance after each line, in the smallest unit.
func balances(s api.Statement) []string {
	sum, ok := new(big.Int).SetString(s.Opening, 10)
	all := make([]string, len(s.Entries))
	for i, e := range s.Entries {
		value, known := new(big.Int).SetString(e.Amount, 10)
		if ok = ok && known; !ok {
			continue // of a node of another version
		}
		if e.Direction == "out" {
			value.Neg(value)
		}
		all[i] = sum.Add(sum, value).String()
	}
	return all
}

// statementColumns are the columns of a statement as CSV (RFC 4180).
var statementColumns = []string{
	"time", "what", "amount", "balance", "asset", "with", "memo", "deal", "transaction", "final",
}

// writeCSV writes a statement as CSV. The first row is the opening balance, the last the closing
// one.
func (o *statementOptions) writeCSV(s api.Statement) error {
	rows := [][]string{statementColumns, balanceRow(s.From, "opening balance", s.Opening, s)}
	for i, balance := range balances(s) {
		e := s.Entries[i]
		rows = append(rows, []string{
			e.Time.UTC().Format(time.RFC3339), e.Kind, signed(e), readable(balance, s.Decimals), s.Symbol,
			cell(e.Counterparty), cell(e.Memo), e.Deal, e.Tx, yesNo(e.Final),
		})
	}
	rows = append(rows, balanceRow(s.To, "closing balance", s.Closing, s))
	w := csv.NewWriter(o.out)
	if err := w.WriteAll(rows); err != nil {
		return fmt.Errorf("cli: print: %w", err)
	}
	return nil
}

func balanceRow(at time.Time, what, balance string, s api.Statement) []string {
	row := make([]string, len(statementColumns))
	row[0], row[1], row[3], row[4] = at.UTC().Format(time.RFC3339), what, readable(balance, s.Decimals), s.Symbol
	return row
}

// cell keeps a spreadsheet from taking what others wrote for a formula.
func cell(text string) string {
	if strings.IndexAny(text, "=+-@\t\r") == 0 {
		return "'" + text
	}
	return text
}

// chainTime is the time of the newest final block.
func chainTime(n api.Node) time.Time { return time.Unix(int64(n.Chain.Time/n.Chain.UnitsPerSecond), 0) }
