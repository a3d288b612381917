package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// movement is what deposit, pay and withdraw have in common: an amount of a token is planned, shown and carried out.
type movement struct {
	options
	dryRun bool
	ref    string
}

func (o *movement) flags(cmd *cobra.Command) {
	o.walletFlags(cmd)
	cmd.Flags().BoolVar(&o.dryRun, "dry-run", false, "show the plan and stop")
	cmd.Flags().StringVar(&o.ref, "ref", "", "`NAME` of this request; asked for again under the same name, it is finished and not repeated")
}

// plan makes the plan of one kind of movement.
type plan func(ctx context.Context, a *account, asset notes.Asset, value notes.Value) (*wallet.Plan, error)

// move opens the account, reads amount and asset, plans, and unless told otherwise carries the plan out.
func (o *movement) move(ctx context.Context, amount, asset string, planned plan) error {
	a, err := o.openAccount(ctx, !o.dryRun)
	if err != nil {
		return err
	}
	defer a.close()
	t, err := a.token(ctx, asset)
	if err != nil {
		return err
	}
	value, err := cli.ParseAmount(amount, t.decimals)
	if err != nil {
		return err
	}
	if !o.dryRun {
		if err := a.begin(ctx, &o.options); err != nil {
			return err
		}
	}
	p, err := planned(ctx, a, t.asset, value)
	if err != nil {
		return t.humane(err)
	}
	return o.carryOut(ctx, a, p, t)
}

// humane says an amount that is lacking in the token's own unit.
func (t token) humane(err error) error {
	var short *wallet.ErrInsufficient
	var public *wallet.ErrPublicFunds
	switch {
	case errors.As(err, &short) && short.Pending.IsZero():
		return &said{fmt.Sprintf("not enough spendable: want %s, have %s %s", t.value(short.Want), t.amount(short.Have), t.name), err}
	case errors.As(err, &short):
		return &said{fmt.Sprintf("not enough spendable, %s pending: want %s, have %s %s", t.amount(short.Pending), t.value(short.Want),
			t.amount(short.Have), t.name), err}
	case errors.As(err, &public):
		return &said{fmt.Sprintf("public account %s holds %s %s, less than %s", public.Account, t.amount(public.Have), t.name,
			t.amount(public.Want)), err}
	}
	return err
}

// said is an error in other words.
type said struct {
	text string
	err  error
}

// Error returns the other words.
func (s *said) Error() string { return s.text }

// Unwrap returns the error.
func (s *said) Unwrap() error { return s.err }

type movementJSON struct {
	Schema int         `json:"schema"`
	Kind   wallet.Kind `json:"kind"`
	Asset  notes.Asset `json:"asset"`
	Name   string      `json:"name"`
	Amount string      `json:"amount"`
	// Steps are the plan, Transactions what was sent; none on a dry run.
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

func (o *movement) carryOut(ctx context.Context, a *account, p *wallet.Plan, t token) error {
	shown := movementJSON{Schema: 1, Kind: p.Kind, Asset: t.asset, Name: t.name, Amount: t.value(p.Value), Steps: stepsOf(p, t),
		Transactions: []transactionJSON{}}
	if o.dryRun {
		a.wallet.Release(p)
		return o.show(shown)
	}
	if len(shown.Steps) > 1 {
		o.tell("this takes %d transactions: notes are merged first, and each merge waits for an operator\n", len(shown.Steps))
	}
	receipts, err := a.wallet.Execute(ctx, p)
	if err != nil {
		under, _ := a.wallet.Outbox() // err is what there is to tell
		return unfinished(err, len(under))
	}
	for _, r := range receipts {
		shown.Transactions = append(shown.Transactions, transactionJSON{r.Tx, r.Block, r.GasUsed})
	}
	return o.show(shown)
}

// unfinished adds to an error that transactions are under way: whoever just repeats the command might pay twice.
func unfinished(err error, under int) error {
	if under == 0 {
		return err
	}
	e := cli.Explain(err, rules())
	e.Hint = "a transaction is under way: the next command finishes it; see 'zsettle balance' before you ask for it again, or ask under a --ref"
	return e
}

// stepsOf lists a plan's steps with amounts in the token's own unit. A plan without steps is a request under a ref that was made before.
func stepsOf(p *wallet.Plan, t token) []stepJSON {
	if len(p.Steps) == 0 {
		return []stepJSON{{N: 1, What: p.Kind.String() + ", as asked before", Amount: t.value(p.Value), Inputs: []string{}}}
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

func (o *movement) show(m movementJSON) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, m)
	}
	g := cli.Grid{Header: []string{"step", "what", "amount", "asset", "spends", "transaction", "gas"}, Numbers: []int{0, 2, 6}}
	for i, s := range m.Steps {
		tx, gas := "not sent", ""
		if i < len(m.Transactions) {
			tx, gas = m.Transactions[i].Tx.Hex(), strconv.FormatUint(m.Transactions[i].Gas, 10)
		}
		g.Add(strconv.Itoa(s.N), s.What, s.Amount, m.Name, strings.Join(s.Inputs, " + "), tx, gas)
	}
	return g.WriteTable(o.out)
}
