package main

import (
	"context"
	"errors"

	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/node/api"
)

// runPayMany makes the payments of a file. For people it shows the plan first.
func runPayMany(ctx context.Context, o *payOptions) error {
	return o.call(ctx, func(c *api.Client) error {
		b, err := o.readBatch(ctx, c)
		if err != nil {
			return err
		}
		var plan api.Movement
		if o.dryRun || o.output != cli.JSON {
			if plan, err = o.planMany(ctx, c, b); err != nil {
				return err
			}
		}
		if o.output != cli.JSON {
			if err := o.showPlan(plan); err != nil {
				return err
			}
		}
		if o.dryRun {
			return o.showNothingSent(plan)
		}
		done, err := c.PayMany(ctx, b)
		if err != nil {
			return explainPart(ctx, err)
		}
		return o.showMade(plan, done)
	})
}

// planMany asks for the plan. If too little can be spent now, and something is to be sent, it waits
// until nothing is pending: an earlier run may have been interrupted after it had split the money.
func (o *payOptions) planMany(ctx context.Context, c *api.Client, b api.Batch) (api.Movement, error) {
	b.DryRun = true
	plan, err := c.PayMany(ctx, b)
	var short *api.Error
	if o.dryRun || !errors.As(err, &short) || short.Code != "insufficient_funds" {
		return plan, err
	}
	if _, err := c.Balance(ctx, true); err != nil {
		return plan, err
	}
	return c.PayMany(ctx, b)
}

// readBatch reads the file of payments.
func (o *payOptions) readBatch(ctx context.Context, c *api.Client) (b api.Batch, err error) {
	about, err := c.Node(ctx)
	if err != nil {
		return b, err
	}
	t, err := c.Token(ctx, o.token)
	if err != nil {
		return b, err
	}
	payments, err := readPayments(o.file, notes.Network(about.Network), t)
	return api.Batch{Asset: t.Asset, Payments: payments, Again: o.again}, err
}

// explainPart adds to an error that a part of the payments may have been made. Each has a ref, so
// that they can be asked for again.
func explainPart(ctx context.Context, err error) error {
	e := cli.Explain(asShown(ctx, err), rules())
	if e.Code == cli.BadInput || e.Code == cli.RefUsed {
		return err // found before anything was sent
	}
	e.Hint = "what was sent is not sent again: run the same command with the same refs, " +
		"and it makes only the payments that are left"
	return e
}
