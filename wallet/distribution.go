package wallet

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// PlanDistribution plans many plain payments of one asset, eight by one proof: for a coupon, a
// payroll, the net of a day's trades. Each payment has a Ref, which names it. What was made or is
// under way under a Ref is not made again, so that the same payments, or more of them, can be asked
// for again after a failure or a correction: [Plan.Payments] are those that are left.
// [Wallet.Resume] finishes those that are under way, and so does [Wallet.Execute] if no others are
// left.
//
// Everything is checked before anything is sent: the payments have an address of the network, a
// registered payee, a value and a Ref of their own, they are of one asset, and the spendable notes
// suffice. If one Ref names another payee or value than before, the error wraps [ErrRefUsed] and
// nothing is planned. An error about one payment is a *[PaymentError].
//
// The steps first make as many notes as there are distributions, so that these don't wait for each
// other's change. A plan that was interrupted after that uses the notes when it is made again.
func (w *Wallet) PlanDistribution(ctx context.Context, payments []Payment) (*Plan, error) {
	if len(payments) == 0 {
		return nil, errors.New("wallet: there are no payments")
	}
	p := &Plan{Kind: DistributionKind, Asset: payments[0].Asset}
	if err := w.takePayments(p, payments); err != nil {
		w.Release(p)
		return nil, err
	}
	if p.Status != PlanNew {
		return p, nil
	}
	return w.complete(ctx, p, func() error {
		if err := w.checkPayments(ctx, p.Payments); err != nil {
			return err
		}
		return w.reserveDistribution(ctx, p)
	})
}

// PaymentError is an error about one of many payments: the one with the Ref.
type PaymentError struct {
	Ref string
	Err error
}

// Error names the payment by its Ref.
func (e *PaymentError) Error() string { return fmt.Sprintf("payment %q: %v", e.Ref, e.Err) }

// Unwrap returns what is wrong with the payment.
func (e *PaymentError) Unwrap() error { return e.Err }

// takePayments takes the Refs of the payments that are new, and sets the plan's status and what it
// pays.
func (w *Wallet) takePayments(p *Plan, payments []Payment) error {
	p.Status = PlanDone
	seen := map[string]bool{}
	for _, pay := range payments {
		if seen[pay.Ref] {
			return &PaymentError{pay.Ref, errors.New("wallet: two of the payments have this ref")}
		}
		seen[pay.Ref] = true
		status, err := w.takePayment(p, pay)
		if err != nil {
			return &PaymentError{pay.Ref, err}
		}
		p.Status = min(p.Status, status)
		if status != PlanNew {
			continue
		}
		p.Payments = append(p.Payments, pay)
		if p.Value, err = p.Value.Add(pay.Value); err != nil {
			return fmt.Errorf("wallet: the sum of the payments: %w", err)
		}
	}
	if p.Status != PlanNew {
		p.refs = slices.Sorted(maps.Keys(seen))
	}
	return nil
}

// takePayment checks the form of one payment, and takes its Ref if it is new.
func (w *Wallet) takePayment(p *Plan, pay Payment) (PlanStatus, error) {
	switch {
	case pay.Ref == "":
		return PlanNew, errors.New("wallet: a payment of many needs a ref")
	case pay.Asset != p.Asset:
		return PlanNew, errors.New("wallet: the payments are of more than one asset")
	case pay.Leg != nil || pay.Rho != nil:
		return PlanNew, errors.New("wallet: a leg of a deal can't be one of many payments")
	case pay.Value.IsZero():
		return PlanNew, ErrZeroValue
	}
	return w.takeRef(p, pay.Ref, pay.request())
}

// checkPayments checks the payees.
func (w *Wallet) checkPayments(ctx context.Context, payments []Payment) error {
	for _, pay := range payments {
		if err := w.checkPayment(ctx, pay); err != nil {
			return &PaymentError{pay.Ref, err}
		}
	}
	return nil
}

// reserveDistribution makes the steps of a distribution and reserves their notes.
func (w *Wallet) reserveDistribution(ctx context.Context, p *Plan) error {
	takes, err := w.contractTakes(ctx)
	if err != nil {
		return err
	}
	if !takes.distributions {
		return ErrNoDistributions
	}
	return w.reserveSteps(p, func(owned []Owned) ([]Step, error) {
		return distributionSteps(owned, p.Asset, p.Payments, takes.merging())
	})
}
