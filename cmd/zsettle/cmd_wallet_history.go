package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

func newHistoryCommand() *cobra.Command {
	return partyCommand(&cobra.Command{
		Use:   "history",
		Short: "List all money that came and went",
		Long: `History lists deposits, payments, withdrawals and the payments of deals, oldest first, with memos
and with the names of those whose cards are pinned. A line whose block is not final yet has a
question mark. For one token and a period with balances, see 'zsettle wallet statement'.`,
		Example: "  zsettle wallet history",
		Args:    cobra.NoArgs,
	}, runHistory)
}

// historyJSON are all lines as the API has them.
type historyJSON struct {
	Schema  int         `json:"schema"`
	Entries []api.Entry `json:"entries"`
}

func runHistory(ctx context.Context, o *partyOptions, _ []string) error {
	return o.call(ctx, func(c *api.Client) error {
		all, err := allHistory(ctx, c)
		if err != nil {
			return err
		}
		if o.output == cli.JSON {
			return cli.WriteJSON(o.out, historyJSON{1, all})
		}
		g := cli.Grid{
			Header:  []string{"time (UTC)", "what", "amount", "asset", "with", "memo"},
			Numbers: []int{2},
			Wrap:    []int{4, 5},
		}
		for _, e := range all {
			g.Add(timeCell(e), e.Kind, signed(e), e.Symbol, shortened(e.Counterparty), e.Memo)
		}
		return g.WriteTable(o.out)
	})
}

// allHistory reads every page of the history.
func allHistory(ctx context.Context, c *api.Client) ([]api.Entry, error) {
	all := []api.Entry{}
	for after := uint64(0); ; {
		page, err := c.History(ctx, after, 0)
		if err != nil || len(page.Entries) == 0 {
			return all, err
		}
		all, after = append(all, page.Entries...), page.Next
	}
}

// timeCell is when a line happened, with a question mark while its block is not final.
func timeCell(e api.Entry) string {
	at := e.Time.UTC().Format(clockForm)
	if !e.Final {
		return at + "?"
	}
	return at
}

// signed is the amount of a line, with a minus if it went.
func signed(e api.Entry) string {
	amount := readable(e.Amount, e.Decimals)
	if e.Direction == "out" {
		return "-" + amount
	}
	return amount
}

// shortened keeps enough of an owner or an account to recognise it in a table. A name stays as it
// is; JSON and CSV have all of everything.
func shortened(text string) string {
	if !strings.HasPrefix(text, "0x") || len(text) <= shortID {
		return text
	}
	return text[:shortID] + "…"
}
