package main

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// round is what the steps of one round of a plan do that do the same.
type round struct {
	n            int
	what         string
	transactions int
	sum          big.Int
}

// roundsOf sums up the steps of each round that do the same.
func roundsOf(steps []api.MovementStep) (rounds []*round) {
	for i, s := range steps {
		if i == 0 || s.What != steps[i-1].What || s.Round != steps[i-1].Round {
			rounds = append(rounds, &round{n: s.Round + 1, what: nameOf(s.What)})
		}
		r := rounds[len(rounds)-1]
		r.transactions++
		if value, ok := new(big.Int).SetString(s.Amount, 10); ok {
			r.sum.Add(&r.sum, value)
		}
	}
	return rounds
}

// nameOf says what a step of many payments does.
func nameOf(what string) string {
	switch what {
	case "merge":
		return "merge notes"
	case "split":
		return "split into notes"
	}
	return "pay"
}

// newPayments counts the payments that were not made before, and sums them up.
func newPayments(m api.Movement) (n int, sum string) {
	total := new(big.Int)
	for _, p := range m.Payments {
		if p.Status != "new" {
			continue
		}
		n++
		if value, ok := new(big.Int).SetString(p.Amount, 10); ok {
			total.Add(total, value)
		}
	}
	return n, readable(total.String(), m.Decimals)
}

// showPlan prints the plan of many payments.
func (o *payOptions) showPlan(m api.Movement) error {
	n, sum := newPayments(m)
	before := ""
	if made := len(m.Payments) - n; made > 0 {
		before = fmt.Sprintf("; made before, or under way: %d", made)
	}
	if _, err := fmt.Fprintf(o.out, "new payments: %d, %s %s in all%s\n\n", n, sum, m.Symbol, before); err != nil {
		return err
	}
	if n == 0 {
		return nil
	}
	plan := cli.Grid{Header: []string{"round", "what", "transactions", "amount"}, Numbers: []int{0, 2, 3}}
	for _, r := range roundsOf(m.Steps) {
		plan.Add(strconv.Itoa(r.n), r.what, strconv.Itoa(r.transactions), readable(r.sum.String(), m.Decimals))
	}
	return o.writeTables(&plan)
}

// showNothingSent ends a dry run.
func (o *payOptions) showNothingSent(m api.Movement) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, movementJSON{1, m})
	}
	_, err := fmt.Fprintln(o.out, "nothing was sent")
	return err
}

// showMade prints what was sent.
func (o *payOptions) showMade(plan, done api.Movement) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, movementJSON{1, done})
	}
	n, _ := newPayments(plan)
	if n == 0 {
		_, err := fmt.Fprintln(o.out, "nothing was left to send")
		return err
	}
	var gas uint64
	for _, t := range done.Transactions {
		gas += t.Gas
	}
	_, err := fmt.Fprintf(o.out, "payments made: %d; transactions: %d; gas of a payment: %d\n",
		n, len(done.Transactions), gas/uint64(n))
	return err
}
