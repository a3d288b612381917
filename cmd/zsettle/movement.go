package main

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// movement holds the flags of deposit, pay and withdraw. Each asks the node to move an amount of a
// token, and prints the plan and what was sent.
type movement struct {
	partyOptions
	dryRun bool
	ref    string
}

func (o *movement) flags(cmd *cobra.Command) {
	o.partyFlags(cmd)
	o.dryRunFlag(cmd)
	cmd.Flags().StringVar(&o.ref, "ref", "",
		"`NAME` of this request: the same request with the same name is\nfinished and not repeated")
}

func (o *movement) dryRunFlag(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&o.dryRun, "dry-run", false, "print the plan and send nothing")
}

// move reads an amount of a token, calls ask with it, and prints what became of it.
func (o *movement) move(
	ctx context.Context, amount, asset string, ask func(*api.Client, api.Deposit) (api.Movement, error),
) error {
	return o.call(ctx, func(c *api.Client) error {
		t, value, err := smallest(ctx, c, amount, asset)
		if err != nil {
			return err
		}
		done, err := ask(c, api.Deposit{Ref: o.ref, Asset: t.Asset, Amount: value, DryRun: o.dryRun})
		if err != nil {
			return explainInterrupted(ctx, err)
		}
		return o.show(done)
	})
}

// explainInterrupted adds to the error of a command that was interrupted what may be under way: a
// user who repeats the command might pay twice.
func explainInterrupted(ctx context.Context, err error) error {
	if ctx.Err() == nil {
		return err
	}
	e := cli.Explain(err, rules())
	e.Hint = "a transaction may be in progress, and is then finished: " +
		"see 'zsettle node status' before you repeat the request, or use --ref"
	return e
}

// movementJSON is what the commands print of a movement: what the API answers.
type movementJSON struct {
	Schema int `json:"schema"`
	api.Movement
}

// show prints what was planned, and what was sent.
func (o *movement) show(m api.Movement) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, movementJSON{1, m})
	}
	plan := cli.Grid{
		Header:  []string{"step", "what", "amount", "asset", "spends"},
		Numbers: []int{0, 2},
		Wrap:    []int{1, 4},
	}
	if len(m.Steps) == 0 { // the same request was made before, under the same ref
		plan.Add("1", m.Kind+", as asked before", readable(m.Amount, m.Decimals), m.Symbol, "")
	}
	for i, s := range m.Steps {
		plan.Add(strconv.Itoa(i+1), s.What, readable(s.Amount, m.Decimals), m.Symbol, spends(s, m.Decimals))
	}
	if err := plan.WriteTable(o.out); err != nil {
		return err
	}
	if o.dryRun {
		_, err := fmt.Fprintln(o.out, "\nnothing was sent")
		return err
	}
	return showTransactions(o.out, m.Transactions)
}

// spends lists the notes that a step spends.
func spends(s api.MovementStep, decimals uint8) string {
	values := make([]string, len(s.Inputs))
	for i, value := range s.Inputs {
		values[i] = readable(value, decimals)
	}
	return strings.Join(values, " + ")
}

// showTransactions prints what was sent. It is a table of its own, because a hash takes most of a
// line.
func showTransactions(w io.Writer, transactions []api.Transaction) error {
	if _, err := fmt.Fprintln(w); err != nil {
		return err
	}
	sent := cli.Grid{Header: []string{"step", "transaction", "block", "gas"}, Numbers: []int{0, 2, 3}}
	for i, t := range transactions {
		sent.Add(strconv.Itoa(i+1), t.Tx, strconv.FormatUint(t.Block, 10), strconv.FormatUint(t.Gas, 10))
	}
	return sent.WriteTable(w)
}
