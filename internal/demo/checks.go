package demo

import (
	"context"
	"fmt"
	"reflect"

	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
	"github.com/zsettle/zsettle/wallet"
)

// reportChecks compares each claim with data from the chain.
func (w *world) reportChecks(ctx context.Context, r *Report) error {
	for _, check := range []func(context.Context) ([]Check, error){
		w.checkBacking,
		w.checkBalances,
		w.checkPrivateContracts,
		w.checkRegulator,
		w.checkOutsider,
		w.checkDoubleSpend,
		w.checkReplay,
	} {
		checks, err := check(ctx)
		if err != nil {
			return err
		}
		r.Checks = append(r.Checks, checks...)
	}
	return nil
}

// checkBacking compares each asset's supply with the tokens that the contract holds.
func (w *world) checkBacking(ctx context.Context) (checks []Check, err error) {
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

// holding is what a party should have of a token.
type holding struct {
	owner *actor
	token deployment.Token
	want  notes.Amount
}

// holdings returns what the scenario should leave to each party. Without a settlement the seller
// has nothing in notes, because it deposits only what it delivers.
func (w *world) holdings() []holding {
	zero := notes.Amount{}
	paid, delivered := notes.AmountOf(w.deal.Payment.Value), notes.AmountOf(w.deal.Delivery.Value)
	if w.scenario.settles() {
		return []holding{
			{w.buyer, w.payment, zero}, {w.buyer, w.delivery, delivered},
			{w.seller, w.payment, paid}, {w.seller, w.delivery, zero},
		}
	}
	return []holding{
		{w.buyer, w.payment, paid}, {w.buyer, w.delivery, zero},
		{w.seller, w.payment, zero}, {w.seller, w.delivery, zero},
	}
}

// checkBalances compares what each party has with what the scenario should leave to it. All of it
// must be spendable.
func (w *world) checkBalances(context.Context) (checks []Check, err error) {
	for _, h := range w.holdings() {
		got := h.owner.wallet.Balance(h.token.Address)
		checks = append(checks, Check{
			Name:   fmt.Sprintf("%s has %s", h.owner.name, w.formatAmount(h.token.Address, h.want)),
			OK:     got == wallet.Balance{Asset: h.token.Address, Spendable: h.want},
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

// checkPrivateContracts compares the two parties' private contracts, which each party derives from
// the chain alone.
func (w *world) checkPrivateContracts(context.Context) ([]Check, error) {
	buyer, err := w.buyer.party.Deal(w.id)
	if err != nil {
		return nil, err
	}
	seller, err := w.seller.party.Deal(w.id)
	if err != nil {
		return nil, err
	}
	found := fmt.Sprintf("buyer: %s, seller: %s", buyer.Phase, seller.Phase)
	end := w.scenario.lastPhase()
	return []Check{
		{"both parties' private contracts agree", sameHistory(buyer.State, seller.State), found},
		{fmt.Sprintf("the deal is %s", end), buyer.Phase == end && seller.Phase == end, found},
	}, nil
}

// sameHistory reports whether two states are equal except for the block up to which they are known.
func sameHistory(a, b contract.State) bool {
	a.Now, b.Now = 0, 0
	return reflect.DeepEqual(a, b)
}
