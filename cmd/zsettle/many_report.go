package main

import (
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// manyJSON is what pay prints of many payments.
type manyJSON struct {
	Schema int         `json:"schema"`
	Kind   wallet.Kind `json:"kind"`
	Asset  notes.Asset `json:"asset"`
	Name   string      `json:"name"`
	// Asked is the number of payments in the file, New of those that were not made before, and
	// Amount the sum of the new ones.
	Asked  int    `json:"asked"`
	New    int    `json:"new"`
	Amount string `json:"amount"`
	// Rounds are the plan: the transactions of one round do not wait for each other.
	Rounds []roundJSON `json:"rounds"`
	// Payments are those of the file, and Transactions what was sent or is under way for them;
	// there are none on a dry run.
	Payments     []paymentJSON     `json:"payments"`
	Transactions []transactionJSON `json:"transactions"`
	Gas          uint64            `json:"gas"`
}

type roundJSON struct {
	N            int    `json:"n"`
	What         string `json:"what"`
	Transactions int    `json:"transactions"`
	Amount       string `json:"amount"`
}

type paymentJSON struct {
	Ref    string            `json:"ref"`
	Amount string            `json:"amount"`
	Status wallet.PlanStatus `json:"status"`
	Tx     common.Hash       `json:"tx"`
}

// manyOf describes a plan of payments.
func manyOf(payments []wallet.Payment, p *wallet.Plan, t token) manyJSON {
	return manyJSON{
		Schema:       1,
		Kind:         p.Kind,
		Asset:        t.asset,
		Name:         t.name,
		Asked:        len(payments),
		New:          len(p.Payments),
		Amount:       t.value(p.Value),
		Rounds:       roundsOf(p, t),
		Payments:     []paymentJSON{},
		Transactions: []transactionJSON{},
	}
}

// roundsOf sums up the steps of each round that do the same.
func roundsOf(p *wallet.Plan, t token) []roundJSON {
	rounds := []roundJSON{}
	var sum notes.Amount
	for i, s := range p.Steps {
		if i == 0 || whatOf(s) != whatOf(p.Steps[i-1]) || s.Round != p.Steps[i-1].Round {
			rounds, sum = append(rounds, roundJSON{N: s.Round + 1, What: whatOf(s)}), notes.Amount{}
		}
		r := &rounds[len(rounds)-1]
		r.Transactions++
		sum = sum.Add(notes.AmountOf(s.Value))
		r.Amount = t.amount(sum)
	}
	return rounds
}

// whatOf says what a step of many payments does.
func whatOf(s wallet.Step) string {
	switch {
	case s.Merge:
		return "merge notes"
	case len(s.Split) > 0:
		return "split into notes"
	}
	return "pay"
}

// read adds what was sent, and what became of each payment.
func (m *manyJSON) read(a *account, payments []wallet.Payment, receipts []chain.Receipt, t token) error {
	for _, r := range receipts {
		m.Transactions = append(m.Transactions, transactionOf(r))
		m.Gas += r.GasUsed
	}
	for _, pay := range payments {
		e, err := a.wallet.Status(pay.Ref)
		if err != nil {
			return fmt.Errorf("payment %q: %w", pay.Ref, err)
		}
		m.Payments = append(m.Payments, paymentJSON{pay.Ref, t.value(pay.Value), e.Status(), e.Tx})
	}
	return nil
}

// showPlan prints the plan of many payments.
func (o *payOptions) showPlan(m manyJSON) error {
	before := ""
	if made := m.Asked - m.New; made > 0 {
		before = fmt.Sprintf("; made before, or under way: %d", made)
	}
	_, err := fmt.Fprintf(o.out, "new payments: %d, %s %s in all%s\n\n", m.New, m.Amount, m.Name, before)
	if err != nil {
		return err
	}
	if len(m.Rounds) == 0 {
		return nil
	}
	plan := cli.Grid{Header: []string{"round", "what", "transactions", "amount"}, Numbers: []int{0, 2, 3}}
	for _, r := range m.Rounds {
		plan.Add(strconv.Itoa(r.N), r.What, strconv.Itoa(r.Transactions), r.Amount)
	}
	return o.writeTables(&plan)
}

// showNothingSent ends a dry run.
func (o *payOptions) showNothingSent(m manyJSON) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, m)
	}
	_, err := fmt.Fprintln(o.out, "nothing was sent")
	return err
}

// showMade prints what was sent.
func (o *payOptions) showMade(m manyJSON) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, m)
	}
	if m.New == 0 {
		_, err := fmt.Fprintln(o.out, "nothing was left to send")
		return err
	}
	_, err := fmt.Fprintf(o.out, "payments made: %d; transactions: %d; gas of a payment: %d\n",
		m.New, len(m.Transactions), m.Gas/uint64(m.New))
	return err
}
