package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/zsettle/zsettle/settlement/node/api"
	"github.com/zsettle/zsettle/wallet"
)

func (n *Node) payMany(ctx context.Context, in *request[api.Batch]) (out api.Movement, err error) {
	t, err := n.token(ctx, "body.asset", in.Body.Asset)
	if err != nil {
		return out, err
	}
	payments := make([]wallet.Payment, len(in.Body.Payments))
	for i, item := range in.Body.Payments {
		at := fmt.Sprintf("body.payments[%d]", i)
		if payments[i], err = n.payment(at, t, item.To, item.Memo); err != nil {
			return out, err
		}
		if payments[i].Value, err = t.parse(at+".amount", item.Amount); err != nil {
			return out, err
		}
		payments[i].Ref, payments[i].Again = item.Ref, in.Body.Again
	}
	m := movement{
		kind: "payment", token: t, items: in.Body.Payments, dryRun: in.Body.DryRun, asked: asked(in.Body),
	}
	m.plan = func(ctx context.Context) (*wallet.Plan, error) {
		p, err := n.planMany(ctx, payments, in.Body.DryRun)
		return p, inPayment(err, in.Body.Payments)
	}
	out, err = n.move(ctx, m)
	if err != nil {
		return out, err
	}
	out.Payments, err = n.results(in.Body.Payments)
	return out, err
}

// planMany plans payments. If some are new, it waits until the notes of the asset that are pending
// now can be spent, unless nothing is to be sent: an earlier run may have been interrupted after it
// had split the money into them. It does not wait to find a mistake, or that nothing is left to
// send.
func (n *Node) planMany(ctx context.Context, payments []wallet.Payment, dryRun bool) (*wallet.Plan, error) {
	p, err := n.wallet.PlanDistribution(ctx, payments)
	var short *wallet.ErrInsufficient
	isNew := err == nil && p.Status == wallet.PlanNew || errors.As(err, &short)
	pending, unread := n.pendingOf(func(o wallet.Owned) bool { return o.Note.Asset == payments[0].Asset })
	if unread != nil {
		return nil, unread
	}
	if !isNew || len(pending) == 0 || dryRun {
		return p, err
	}
	if err == nil {
		n.wallet.Release(p)
	}
	if err := n.awaitNotes(ctx, pending); err != nil {
		return nil, err
	}
	return n.wallet.PlanDistribution(ctx, payments)
}

// inPayment says which payment of a batch an error is about.
func inPayment(err error, items []api.BatchItem) error {
	var about *wallet.PaymentError
	if !errors.As(err, &about) {
		return err
	}
	for i, item := range items {
		if item.Ref == about.Ref {
			return inField(fmt.Sprintf("body.payments[%d]", i), err)
		}
	}
	return err
}

// results says what became of the payments of a batch.
func (n *Node) results(items []api.BatchItem) ([]api.BatchResult, error) {
	out := make([]api.BatchResult, len(items))
	for i, item := range items {
		out[i] = api.BatchResult{Ref: item.Ref, To: item.To, Amount: item.Amount, Status: "new"}
		e, err := n.wallet.Status(item.Ref)
		switch {
		case errors.Is(err, wallet.ErrNoEntry):
			continue
		case err != nil:
			return nil, err
		}
		out[i].Status = statusOf(e)
		out[i].Tx = hashOrNone(e.Tx)
	}
	return out, nil
}
