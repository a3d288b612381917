package main

import (
	"context"
	"errors"
	"slices"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/cli"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// runPayMany makes the payments of a file.
func runPayMany(ctx context.Context, o *payOptions) error {
	network, err := o.addressNetwork()
	if err != nil {
		return err
	}
	a, t, err := o.open(ctx, o.token)
	if err != nil {
		return err
	}
	defer a.Close()
	payments, err := readPayments(o.file, network, t)
	if err != nil {
		return err
	}
	for i := range payments {
		payments[i].Again = o.again
	}
	if err := o.finishEarlier(ctx, a); err != nil {
		return err
	}
	p, err := o.planMany(ctx, a, payments, t)
	if err != nil {
		return t.inTokenUnits(err)
	}
	return o.payMany(ctx, a, payments, p, t)
}

// planMany plans payments. If some are new, it waits until the notes that are pending now can be
// spent, unless nothing is to be sent: an earlier run may have been interrupted after it had split
// the money into them. It does not wait to find a mistake, or that nothing is left to send.
func (o *payOptions) planMany(
	ctx context.Context, a *account, payments []wallet.Payment, t token,
) (*wallet.Plan, error) {
	p, err := a.wallet.PlanDistribution(ctx, payments)
	var short *wallet.ErrInsufficient
	isNew := err == nil && p.Status == wallet.PlanNew || errors.As(err, &short)
	pending, unread := pendingNotes(a, t)
	if unread != nil {
		return nil, unread
	}
	if !isNew || len(pending) == 0 || o.dryRun {
		return p, err
	}
	if err == nil {
		a.wallet.Release(p)
	}
	if err := o.awaitPending(ctx, a, pending); err != nil {
		return nil, err
	}
	return a.wallet.PlanDistribution(ctx, payments)
}

// pendingNotes returns the notes of a token that can't be spent yet.
func pendingNotes(a *account, t token) (pending []notes.Commitment, err error) {
	owned, err := a.wallet.Notes()
	for _, n := range owned {
		if n.State == wallet.Pending && n.Note.Asset == t.asset {
			pending = append(pending, n.Commitment)
		}
	}
	return pending, err
}

// awaitPending waits until pending notes can be spent.
func (o *payOptions) awaitPending(ctx context.Context, a *account, pending []notes.Commitment) error {
	o.logf("notes of the account that an operator must append first: %d\n", len(pending))
	isPending := func(n wallet.Owned) bool {
		return n.State == wallet.Pending && slices.Contains(pending, n.Commitment)
	}
	return a.wallet.SyncUntil(ctx, func() (bool, error) {
		owned, err := a.wallet.Notes()
		return !slices.ContainsFunc(owned, isPending), err
	})
}

// payMany shows the plan, carries it out, and shows what was sent.
func (o *payOptions) payMany(
	ctx context.Context, a *account, payments []wallet.Payment, p *wallet.Plan, t token,
) error {
	shown := manyOf(payments, p, t)
	if o.output != cli.JSON {
		if err := o.showPlan(shown); err != nil {
			return err
		}
	}
	if o.dryRun {
		a.wallet.Release(p)
		return o.showNothingSent(shown)
	}
	var receipts []chain.Receipt
	if p.Status != wallet.PlanDone { // else nothing is sent, and a node may have forgotten what was
		var err error
		if receipts, err = a.executeWithBar(ctx, p); err != nil {
			return err
		}
	}
	if err := shown.read(a, payments, receipts, t); err != nil {
		return err
	}
	return o.showMade(shown)
}
