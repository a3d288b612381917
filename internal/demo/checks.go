package demo

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// check compares how the scenario ended, and what the system promises of every scenario, with data
// from the chain.
func (w *world) check(ctx context.Context, end ending) (all []Check, err error) {
	for _, check := range []func(context.Context, ending) ([]Check, error){
		w.checkBacking,
		w.checkBalances,
		w.checkSlots,
		w.checkBooks,
		w.checkSightings,
		w.checkOutsider,
		w.checkDoubleSpend,
	} {
		checks, err := check(ctx, end)
		if err != nil {
			return nil, err
		}
		all = append(all, checks...)
	}
	return all, nil
}

// checkBacking compares each asset's supply with the tokens that the contract holds.
func (w *world) checkBacking(ctx context.Context, _ ending) (checks []Check, err error) {
	for _, t := range w.deployment.Tokens {
		supply, backing, err := w.supplyAndBacking(ctx, t.Address)
		if err != nil {
			return nil, err
		}
		issued, held := supply.Format(t.Decimals), backing.Format(t.Decimals)
		checks = append(checks, Check{
			Name:   "supply equals backing: " + t.Symbol,
			OK:     supply == backing,
			Detail: fmt.Sprintf("issued %s, held %s %s", issued, held, t.Symbol),
		})
	}
	return checks, nil
}

// checkBalances compares what each party has with what the scenario should leave to it. All of it
// must be spendable.
func (w *world) checkBalances(_ context.Context, end ending) (checks []Check, err error) {
	for _, h := range end.holdings {
		got, err := h.owner.wallet.Balance(h.want.Address)
		if err != nil {
			return nil, err
		}
		want := wallet.Balance{Asset: h.want.Address, Spendable: notes.AmountOf(h.want.value)}
		checks = append(checks, Check{
			Name:   fmt.Sprintf("%s has %s", h.owner.name, h.want),
			OK:     got == want,
			Detail: w.describeBalance(got),
		})
	}
	return checks, nil
}

// describeBalance says what a balance is made of.
func (w *world) describeBalance(b wallet.Balance) string {
	text := "spendable: " + w.formatAmount(b.Asset, b.Spendable)
	if !b.Pending.IsZero() {
		text += ", pending: " + w.formatAmount(b.Asset, b.Pending)
	}
	if !b.Reserved.IsZero() {
		text += ", reserved: " + w.formatAmount(b.Asset, b.Reserved)
	}
	return text
}

// checkSlots compares the contract's slots of the legs with the states that they should have.
func (w *world) checkSlots(ctx context.Context, end ending) (checks []Check, err error) {
	for _, s := range end.slots {
		leg, err := w.regulator.replica.ZContract().Leg(ctx, s.key)
		if err != nil {
			return nil, err
		}
		checks = append(checks, Check{
			Name:   fmt.Sprintf("the slot of %s is %s", s.name, s.want),
			OK:     leg.State == s.want,
			Detail: leg.State.String(),
		})
	}
	return checks, nil
}
