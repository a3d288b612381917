package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// promise is a payment that the parties of a deal have agreed on. They all know its rho, so each of
// them can compute its commitment.
type promise struct {
	payer, payee *actor
	amount       sum
	rho          notes.Rho
}

// newRho returns a random rho.
func newRho() (notes.Rho, error) {
	r, err := field.Random()
	return notes.Rho{Element: r}, err
}

// name says whose payment it is.
func (p promise) name() string { return fmt.Sprintf("the %s's %s", p.payer.role, p.amount.Symbol) }

func (p promise) commitment() notes.Commitment {
	return notes.Note{
		Asset: p.amount.Address, Value: p.amount.value, Owner: p.payee.owner(), Rho: p.rho,
	}.Commitment()
}

// key returns the key of the payment's leg under a deal.
func (p promise) key(d deals.Deal) deals.Key {
	return deals.Key{Payment: p.commitment(), Deal: d.ID(), Deadline: d.Deadline}
}

// plan plans the payment in the payer's wallet, as a joint leg.
func (p promise) plan(ctx context.Context, leg wallet.Leg) (*wallet.Plan, error) {
	leg.Joint = true
	return p.payer.wallet.PlanPayment(ctx, wallet.Payment{
		To: p.payee.wallet.Address(), Asset: p.amount.Address, Value: p.amount.value, Rho: &p.rho, Leg: &leg,
	})
}

// prove carries a plan of the payment out, except that it returns the leg for somebody else to send.
func (p promise) prove(ctx context.Context, plan *wallet.Plan) (ledger.Transfer, error) {
	item, err := p.payer.wallet.Prepare(ctx, plan)
	if err != nil {
		return ledger.Transfer{}, err
	}
	return *item.Transfer, nil
}

// complete sends the settlement or closing with which the leg arrives.
func (p promise) complete(ctx context.Context, leg wallet.Leg) ([]chain.Receipt, error) {
	plan, err := p.plan(ctx, leg)
	if err != nil {
		return nil, err
	}
	return p.payer.wallet.Execute(ctx, plan)
}

// sighting is an entry about the payment in the eyes of the regulator.
func (p promise) sighting(kind audit.Kind, favour *actor) sighting {
	return sighting{kind, p.amount, p.payer, p.payee, favour}
}

// depositAll has every party deposit each of its amounts as a note of its own, and waits until all
// can be spent.
func (w *world) depositAll(ctx context.Context, cast []member) error {
	for i, m := range cast {
		for _, amount := range m.funds {
			if err := w.deposit(ctx, w.actors[i], w.sum(amount)); err != nil {
				return err
			}
		}
	}
	return w.waitForNotes(ctx)
}

func (w *world) deposit(ctx context.Context, a *actor, amount sum) error {
	start := time.Now()
	plan, err := a.wallet.PlanDeposit(ctx, wallet.Deposit{Asset: amount.Address, Value: amount.value})
	if err != nil {
		return err
	}
	receipts, err := a.wallet.Execute(ctx, plan)
	w.recordOther(a.role, "moves public assets into z-tokens", receipts, time.Since(start))
	return err
}
