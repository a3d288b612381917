package wallet

import (
	"context"

	"github.com/zsettle/zsettle/notes"
)

// Outgoing is money that is about to leave an account by a payment or a withdrawal.
type Outgoing struct {
	// Kind is PaymentKind or WithdrawalKind. Ref is the request's, "" for none.
	Kind  Kind
	Ref   string
	Asset notes.Asset
	Value notes.Value
	// Payee is the owner of a payment's note, zero for a withdrawal.
	Payee notes.Owner
	// Leg is the deal that the payment is made for; nil for a plain payment and a withdrawal.
	Leg *Leg
}

// outgoing returns the money that leaves the account with a step.
func (p *Plan) outgoing(s Step) (all []Outgoing) {
	for _, i := range s.Payments {
		all = append(all, p.Payments[i].outgoing())
	}
	switch {
	case s.Merge || len(s.Split) > 0:
	case p.Kind == PaymentKind:
		all = append(all, p.payment.outgoing())
	case p.Kind == WithdrawalKind:
		all = append(all, Outgoing{Kind: p.Kind, Ref: p.ref(), Asset: p.Asset, Value: p.Value})
	}
	return all
}

func (p Payment) outgoing() Outgoing {
	return Outgoing{Kind: PaymentKind, Ref: p.Ref, Asset: p.Asset, Value: p.Value, Payee: p.To.Owner, Leg: p.Leg}
}

// outgoing returns the money that leaves the account with an entry.
func (e Entry) outgoing() (all []Outgoing) {
	for _, p := range e.Payments {
		all = append(all, p.outgoing()...)
	}
	if e.Kind == PaymentKind || e.Kind == WithdrawalKind {
		out := Outgoing{Kind: e.Kind, Asset: e.Asset, Value: e.Value, Payee: e.Payee}
		if e.Named {
			out.Ref = e.Ref
		}
		if e.Item != nil {
			out.Leg = e.Item.Leg
		}
		all = append(all, out)
	}
	return all
}

// allow asks whether money may leave the account.
func (w *Wallet) allow(ctx context.Context, all []Outgoing) error {
	for _, out := range all {
		if w.config.Allow == nil {
			return nil
		}
		if err := w.config.Allow(ctx, out); err != nil {
			return err
		}
	}
	return nil
}
