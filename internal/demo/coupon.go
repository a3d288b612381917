package demo

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// coupon is the script of a bond's coupons. A paying agent pays all holders by one proof, several
// times. A holder makes one note of what it got.
type coupon struct {
	*world
	agent   *actor
	holders []*actor
}

// couponDates is how many coupons are paid. It takes three notes for a merge to be a consolidation.
const couponDates = 3

// couponCash is what the agent has for coupons.
var couponCash = TokenAmount{"Demo Cash", "CASH", 2, notes.NewValue(500_000_00)}

// couponBonds are what the holders have of the bond, couponRate the cents that the first coupon
// pays on one of it. Each later one pays a cent more.
var couponBonds = []uint64{900, 450, 300, 120, 30}

const couponRate = 17_50

func (c *coupon) cast() []member {
	return []member{
		{"agent", "Harbour Bank", []TokenAmount{couponCash}},
		{"holder 1", "Meridian Fund", nil},
		{"holder 2", "Kestrel Securities", nil},
		{"holder 3", "Alder Pensions", nil},
		{"holder 4", "Tern Insurance", nil},
		{"holder 5", "Wren Family Office", nil},
	}
}

func (c *coupon) play(ctx context.Context) error {
	c.agent, c.holders = c.actors[0], c.actors[1:]
	if err := c.depositAll(ctx, c.cast()); err != nil {
		return err
	}
	for date := range couponDates {
		if err := c.pay(ctx, date); err != nil {
			return err
		}
	}
	if err := c.checkUnused(); err != nil {
		return err
	}
	if err := c.askAgain(ctx); err != nil {
		return err
	}
	return c.merge(ctx)
}

// pay pays the coupon of a date to all holders.
func (c *coupon) pay(ctx context.Context, date int) error {
	title := fmt.Sprintf("pays coupon %d to %d holders by one proof", date+1, len(c.holders))
	err := c.step(c.agent.role, title, func() ([]chain.Receipt, error) {
		plan, err := c.agent.wallet.PlanDistribution(ctx, c.payments(date))
		if err != nil {
			return nil, err
		}
		return c.agent.wallet.Execute(ctx, plan)
	})
	if err != nil {
		return err
	}
	return c.waitForNotes(ctx) // the next coupon is paid from the change
}

// payments are the payments of a date. Each has a ref that names it.
func (c *coupon) payments(date int) []wallet.Payment {
	pays := make([]wallet.Payment, len(c.holders))
	for i, h := range c.holders {
		amount := c.amount(date, i)
		pays[i] = wallet.Payment{
			To: h.wallet.Address(), Asset: amount.Address, Value: amount.value,
			Ref: fmt.Sprintf("coupon %d, %s", date+1, h.name),
		}
	}
	return pays
}

// amount is what the coupon of a date pays to a holder.
func (c *coupon) amount(date, holder int) sum {
	return c.sum(couponCash).of(couponBonds[holder] * uint64(couponRate+date))
}

// paid is what all coupons pay to a holder.
func (c *coupon) paid(holder int) sum {
	var units uint64
	for date := range couponDates {
		units += c.amount(date, holder).units()
	}
	return c.sum(couponCash).of(units)
}

// askAgain asks for a coupon that was paid, as after a crash, and then for another amount under a
// ref that was used.
func (c *coupon) askAgain(ctx context.Context) error {
	pays := c.payments(0)
	plan, err := c.agent.wallet.PlanDistribution(ctx, pays)
	if err != nil {
		return err
	}
	c.checks = append(c.checks, Check{
		Name:   "a coupon that is asked for again is not paid again",
		OK:     plan.Status == wallet.PlanDone && len(plan.Steps) == 0,
		Detail: plan.String(),
	})
	pays[0].Value = notes.NewValue(1)
	_, err = c.agent.wallet.PlanDistribution(ctx, pays)
	c.checks = append(c.checks,
		clientCheck("a used ref with another amount stops all payments", "they were planned", err, wallet.ErrRefUsed))
	return nil
}

// merge lets the first holder make one note of its coupons.
func (c *coupon) merge(ctx context.Context) error {
	holder := c.holders[0]
	title := fmt.Sprintf("makes one note of %d by one proof", couponDates)
	return c.step(holder.role, title, func() ([]chain.Receipt, error) {
		plan, err := holder.wallet.PlanMerge(ctx, c.sum(couponCash).Address)
		if err != nil {
			return nil, err
		}
		return holder.wallet.Execute(ctx, plan)
	})
}

// ending: every holder has its coupons, and the agent the rest. The regulator sees each payment of
// each date.
func (c *coupon) ending() (e ending, err error) {
	rest := c.sum(couponCash).units()
	for i, h := range c.holders {
		rest -= c.paid(i).units()
		e.holdings = append(e.holdings, holding{h, c.paid(i)})
		for date := range couponDates {
			e.seen = append(e.seen, sighting{audit.Distribution, c.amount(date, i), c.agent, h, nil})
		}
	}
	e.holdings = append(e.holdings, holding{c.agent, c.sum(couponCash).of(rest)})
	e.seen = append(e.seen, sighting{audit.Consolidation, c.paid(0), c.holders[0], c.holders[0], nil})
	return e, nil
}

// checkUnused checks that the regulator's report has no payments of distributions but those to the
// holders.
func (c *coupon) checkUnused() error {
	report, err := audit.Scan(c.regulator.replica, c.auditConfig())
	if err != nil {
		return err
	}
	seen := 0
	for _, e := range report.Entries {
		if e.Kind == audit.Distribution {
			seen++
		}
	}
	want := couponDates * len(c.holders)
	c.checks = append(c.checks, Check{
		Name: "the regulator sees no unused payments", OK: seen == want,
		Detail: fmt.Sprintf("seen: %d payments of %d distributions", seen, couponDates),
	})
	return nil
}
