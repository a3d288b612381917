package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/deploy"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/ledger"
)

// look asks the chain how far an act is.
type look func(ctx context.Context) (deploy.Act, error)

// act looks at an act, says what it would do, asks, and does it. next is the command that goes on
// with what is proposed.
func (o *adminOptions) act(ctx context.Context, f *office, find look, next string) error {
	act, err := o.awaitDue(ctx, f, find)
	if err != nil {
		return f.explain(err)
	}
	shown := actJSON{Schema: 1, What: act.What, Office: act.Office, Account: f.Outbox.Address(), Stage: act.Stage}
	if act.Sends() {
		if err := o.confirm(f.announce(act)); err != nil {
			return err
		}
		if err := o.keep(f); err != nil {
			return err
		}
		receipt, err := f.Carry(ctx, act)
		if err != nil {
			return err
		}
		shown.Transaction = new(transactionOf(receipt))
		if act.Delay != 0 { // what was proposed has a time now
			if act, err = find(ctx); err != nil {
				return err
			}
		}
	}
	if act.Stage == deploy.Proposed {
		shown.DueAt, shown.Due, shown.Next = act.DueAt, f.clock(act.DueAt), next
	}
	return o.showAct(shown)
}

// confirm says what would be sent, and asks unless the user gave --yes.
func (o *adminOptions) confirm(announced string) error {
	o.say("%s\n", announced)
	if o.yes {
		return nil
	}
	question := "send it?"
	if o.output == cli.JSON {
		question = announced + "\n" + question
	}
	return cli.Confirm(o.in, o.messages, question)
}

// awaitDue looks at an act. If that is not due and the user wants to wait, it looks again until it
// is.
func (o *adminOptions) awaitDue(ctx context.Context, f *office, find look) (deploy.Act, error) {
	for said := false; ; said = true {
		act, err := find(ctx)
		var early *deploy.DueError
		if !o.wait || !errors.As(err, &early) {
			return act, err
		}
		if !said {
			o.say("waiting until %s\n", f.clock(early.DueAt))
		}
		select {
		case <-ctx.Done():
			return act, ctx.Err()
		case <-time.After(f.client.Poll()):
		}
	}
}

// announce says what an act's transaction would do.
func (f *office) announce(act deploy.Act) string {
	who := "the account"
	if act.Office != "" {
		who = "the " + string(act.Office)
	}
	text := fmt.Sprintf("%s %s would %s", who, f.Outbox.Address(), act.What)
	switch {
	case act.Stage == deploy.Open:
		text = fmt.Sprintf("%s would propose to %s: the timelock is the %s, and waits for %s",
			f.Outbox.Address(), act.What, act.Office, f.span(act.Delay))
	case act.Delay != 0:
		text += fmt.Sprintf(", which can be activated after %s", f.span(act.Delay))
	}
	return text
}

// span writes a time of the chain's own unit for people.
func (f *office) span(ticks uint64) string {
	return (time.Duration(ticks) * f.deployment.Chain.Unit).String()
}

// clock writes a date of the chain's own unit for people.
func (c *connection) clock(ticks uint64) string {
	unit := uint64(c.deployment.Chain.Unit)
	perSecond := uint64(time.Second) / unit
	return time.Unix(int64(ticks/perSecond), int64(ticks%perSecond*unit)).UTC().Format(time.RFC3339)
}

// explain adds the date to an error that says that it is too early.
func (f *office) explain(err error) error {
	var early *deploy.DueError
	if errors.As(err, &early) {
		e := cli.Explain(err, rules())
		e.Hint = "run the command again from " + f.clock(early.DueAt) + " on"
		return e
	}
	return err
}

// actJSON is what a command of an office prints.
type actJSON struct {
	Schema int    `json:"schema"`
	What   string `json:"what"`
	// Office did it, or would; "" if anybody may.
	Office  ledger.Office  `json:"office"`
	Account common.Address `json:"account"`
	// Stage is how far it was before: stands, ready, open or proposed.
	Stage deploy.Stage `json:"stage"`
	// Transaction is what was sent, or null.
	Transaction *transactionJSON `json:"transaction"`
	// DueAt is when what is proposed can be activated, in the chain's own unit, and Due the same
	// date for people. Next is the command that activates it.
	DueAt uint64 `json:"dueAt,omitempty"`
	Due   string `json:"due,omitempty"`
	Next  string `json:"next,omitempty"`
}

// showAct prints what was done.
func (o *adminOptions) showAct(a actJSON) error {
	if o.output == cli.JSON {
		return cli.WriteJSON(o.out, a)
	}
	text := ""
	switch a.Stage {
	case deploy.Stands:
		text = "nothing to do, it is so already: " + a.What + "\n"
	case deploy.Proposed:
		text = "it is proposed already: " + a.What + "\n"
	case deploy.Open:
		text = fmt.Sprintf("proposed: %s\ntransaction %s\n", a.What, a.Transaction.Tx)
	default:
		text = fmt.Sprintf("done: %s\ntransaction %s\n", a.What, a.Transaction.Tx)
	}
	if a.DueAt != 0 {
		text += fmt.Sprintf("from %s on it can be activated:\n  %s\n", a.Due, a.Next)
	}
	_, err := fmt.Fprint(o.out, text)
	return err
}
