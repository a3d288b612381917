package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// movement holds the flags of deposit, pay and withdraw. Each plans to move an amount of a token,
// prints the plan, and executes it.
type movement struct {
	options
	dryRun bool
	ref    string
}

func (o *movement) flags(cmd *cobra.Command) {
	o.walletFlags(cmd)
	o.dryRunFlag(cmd)
	cmd.Flags().StringVar(&o.ref, "ref", "",
		"`NAME` of this request: the same request with the same name is\nfinished and not repeated")
}

func (o *movement) dryRunFlag(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&o.dryRun, "dry-run", false, "print the plan and send nothing")
}

// open opens the account and finds the asset.
func (o *movement) open(ctx context.Context, asset string) (*account, token, error) {
	a, err := o.openAccount(ctx, !o.dryRun)
	if err != nil {
		return nil, token{}, err
	}
	t, err := a.token(ctx, asset)
	if err != nil {
		a.Close()
	}
	return a, t, err
}

// finishEarlier finishes what an earlier run left under way, unless nothing is to be sent.
func (o *movement) finishEarlier(ctx context.Context, a *account) error {
	if o.dryRun {
		return nil
	}
	return a.resume(ctx, &o.options)
}

// planner plans one kind of movement.
type planner func(ctx context.Context, a *account, asset notes.Asset, value notes.Value) (*wallet.Plan, error)

// move opens the account, parses amount and asset, plans, and executes the plan unless it is a dry
// run.
func (o *movement) move(ctx context.Context, amount, asset string, plan planner) error {
	a, t, err := o.open(ctx, asset)
	if err != nil {
		return err
	}
	defer a.Close()
	value, err := cli.ParseAmount(amount, t.decimals)
	if err != nil {
		return err
	}
	if err := o.finishEarlier(ctx, a); err != nil {
		return err
	}
	p, err := plan(ctx, a, t.asset, value)
	if err != nil {
		return t.inTokenUnits(err)
	}
	return o.execute(ctx, a, p, t)
}

type movementJSON struct {
	Schema int         `json:"schema"`
	Kind   wallet.Kind `json:"kind"`
	Asset  notes.Asset `json:"asset"`
	Name   string      `json:"name"`
	Amount string      `json:"amount"`
	// Steps are the plan. Transactions are what was sent, one for each step; there are none on a
	// dry run.
	Steps        []stepJSON        `json:"steps"`
	Transactions []transactionJSON `json:"transactions"`
}

type stepJSON struct {
	N      int    `json:"n"`
	What   string `json:"what"`
	Amount string `json:"amount"`
	// Inputs are the values of the notes that the step spends.
	Inputs []string `json:"inputs"`
}

type transactionJSON struct {
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Gas   uint64      `json:"gas"`
}

// transactionOf returns the transaction of a receipt.
func transactionOf(r chain.Receipt) transactionJSON {
	return transactionJSON{Tx: r.Tx, Block: r.Block, Gas: r.GasUsed}
}

// execute executes a plan, or releases it if it is a dry run, and prints it.
func (o *movement) execute(ctx context.Context, a *account, p *wallet.Plan, t token) error {
	shown := movementJSON{
		Schema:       1,
		Kind:         p.Kind,
		Asset:        t.asset,
		Name:         t.name,
		Amount:       t.value(p.Value),
		Steps:        stepsOf(p, t),
		Transactions: []transactionJSON{},
	}
	if o.dryRun {
		a.wallet.Release(p)
		return o.show(shown)
	}
	if len(shown.Steps) > 1 {
		o.logf("this takes %d transactions: notes are merged first, and each merge waits for an operator\n",
			len(shown.Steps))
	}
	receipts, err := a.executeWithBar(ctx, p)
	if err != nil {
		return t.inTokenUnits(err)
	}
	for _, r := range receipts {
		shown.Transactions = append(shown.Transactions, transactionOf(r))
	}
	return o.show(shown)
}

// executeWithBar executes a plan, and shows how far it is if it has more than one step.
func (a *account) executeWithBar(ctx context.Context, p *wallet.Plan) ([]chain.Receipt, error) {
	if total := len(p.Steps); total > 1 {
		bar := cli.NewProgress(os.Stderr)
		defer bar.End()
		p.Progress = func(done int) { bar.Step(p.Kind.String(), done, total) }
		p.Progress(0)
	}
	receipts, err := a.wallet.Execute(ctx, p)
	if err != nil {
		unfinished, _ := a.wallet.UnderWay() // err is the error to report
		if p.Kind == wallet.DistributionKind {
			return receipts, explainPart(err, len(receipts), len(unfinished))
		}
		return receipts, explainUnfinished(err, len(unfinished))
	}
	return receipts, nil
}

// explainUnfinished adds to an error that transactions are in progress: a user who repeats the
// command might pay twice.
func explainUnfinished(err error, unfinished int) error {
	if unfinished == 0 {
		return err
	}
	e := cli.Explain(err, rules())
	e.Hint = "a transaction is in progress, and the next command finishes it: " +
		"see 'zsettle wallet balance' before you repeat the request, or use --ref"
	return e
}

// explainPart adds to an error that a part of many payments was made, or is in progress. Each has a
// ref, so that they can be asked for again.
func explainPart(err error, made, unfinished int) error {
	if made == 0 && unfinished == 0 {
		return err
	}
	e := cli.Explain(err, rules())
	e.Hint = "a part was sent: run the same command again with the same refs, " +
		"and it makes only the payments that are left"
	return e
}

// stepsOf lists a plan's steps with amounts in the token's own unit. A request that was made
// before, under the same ref, is one step.
func stepsOf(p *wallet.Plan, t token) []stepJSON {
	if p.Status != wallet.PlanNew {
		what := p.Kind.String() + ", as asked before"
		return []stepJSON{{N: 1, What: what, Amount: t.value(p.Value), Inputs: []string{}}}
	}
	steps := make([]stepJSON, len(p.Steps))
	for i, s := range p.Steps {
		steps[i] = stepJSON{N: i + 1, What: p.Kind.String(), Amount: t.value(s.Value), Inputs: []string{}}
		if s.Merge {
			steps[i].What = "merge"
		}
		for _, in := range s.Inputs {
			steps[i].Inputs = append(steps[i].Inputs, t.value(in.Value))
		}
	}
	return steps
}

// show prints what was planned, and what was sent.
func (o *movement) show(m movementJSON) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, m)
	}
	plan := cli.Grid{
		Header:  []string{"step", "what", "amount", "asset", "spends"},
		Numbers: []int{0, 2},
		Wrap:    []int{1, 4},
	}
	for _, s := range m.Steps {
		plan.Add(strconv.Itoa(s.N), s.What, s.Amount, m.Name, strings.Join(s.Inputs, " + "))
	}
	if err := plan.WriteTable(o.out); err != nil {
		return err
	}
	if o.dryRun {
		_, err := fmt.Fprintln(o.out, "\nnothing was sent")
		return err
	}
	return m.showTransactions(o.out)
}

// showTransactions prints what was sent. It is a table of its own, because a hash takes most of a
// line.
func (m movementJSON) showTransactions(w io.Writer) error {
	if _, err := fmt.Fprintln(w); err != nil {
		return err
	}
	sent := cli.Grid{Header: []string{"step", "transaction", "block", "gas"}, Numbers: []int{0, 2, 3}}
	for i, t := range m.Transactions {
		sent.Add(strconv.Itoa(i+1), t.Tx.Hex(), strconv.FormatUint(t.Block, 10), strconv.FormatUint(t.Gas, 10))
	}
	return sent.WriteTable(w)
}
