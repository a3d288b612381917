package wallet_test

import (
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// Mistakes in legs are found before anything is proved or sent.
func TestMistakenLegsAreRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(bob, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	theirs := *w.prepare(bob, w.payment(alice, 1)).Transfer // any transfer, made a leg of the deal below
	theirs.Payment, theirs.Leg = d.pays.Commitment(), &ledger.Leg{Deal: d.ID(), Deadline: d.Deadline}
	w.deposit(bob, 100)
	plan := func(change func(*wallet.Payment)) error {
		pay := d.second
		leg := *pay.Leg
		pay.Leg = &leg
		change(&pay)
		p, err := bob.PlanPayment(t.Context(), pay)
		if err == nil {
			bob.Release(p)
		}
		return err
	}
	with := func(change func(*ledger.Transfer)) error {
		return plan(func(p *wallet.Payment) {
			other, leg := theirs, *theirs.Leg
			other.Leg = &leg
			change(&other)
			p.Leg.Others = []ledger.Transfer{other}
		})
	}
	testworld.Must(t, plan(func(*wallet.Payment) {}), with(func(*ledger.Transfer) {}))
	checkRefusals(t, []refusal{
		{"no rho", plan(func(p *wallet.Payment) { p.Rho = nil }), wallet.ErrLeg, "no rho"},
		{"another rho", plan(func(p *wallet.Payment) { p.Rho = &notes.Rho{Element: field.New(5)} }), wallet.ErrLeg, "with this rho"},
		{"another value", plan(func(p *wallet.Payment) { p.Value = notes.NewValue(9) }), wallet.ErrLeg, "of this value"},
		{"one payment", plan(func(p *wallet.Payment) { p.Leg.Deal.Payments = d.Payments[:1] }), deals.ErrCount, "fit its deal"},
		{"closing of no leaf", plan(func(p *wallet.Payment) {
			p.Leg.Closing = &deals.Leaf{Payments: d.Payments, Time: d.Deadline}
		}), wallet.ErrLeg, "not one of the deal's leaves"},
		{"in the past", plan(func(p *wallet.Payment) { p.Leg.Deal.Deadline = 1 }), wallet.ErrDeadline, "agree on a later one"},
		{"others of a held leg", plan(func(p *wallet.Payment) {
			p.Leg.Joint, p.Leg.Others = false, []ledger.Transfer{theirs}
		}), wallet.ErrLeg, "only a joint leg"},
		{"a plain transfer", with(func(o *ledger.Transfer) { o.Leg = nil }), wallet.ErrLeg, "other leg 0 is not one"},
		{"of another deal", with(func(o *ledger.Transfer) { o.Leg.Deal[0] ^= 1 }), wallet.ErrLeg, "other leg 0 is not one"},
		{"of another time", with(func(o *ledger.Transfer) { o.Leg.Deadline++ }), wallet.ErrLeg, "other leg 0 is not one"},
		{"of another payment", with(func(o *ledger.Transfer) { o.Payment.Element = field.New(5) }), wallet.ErrLeg, "other leg 0 is not one"},
		{"the own payment", with(func(o *ledger.Transfer) { o.Payment = d.gets.Commitment() }), wallet.ErrLeg, "there twice"},
		{"one note twice", with(func(o *ledger.Transfer) { o.Nullifiers[1] = o.Nullifiers[0] }), wallet.ErrLeg, "there twice"},
		{"two equal legs", plan(func(p *wallet.Payment) { p.Leg.Others = []ledger.Transfer{theirs, theirs} }), wallet.ErrLeg, "other leg 1"},
	})
	w.hasCash(bob, 100, 0, 100)
}

// Nobody pays into a deal that is over, or for what is paid.
func TestLegOfADealThatWentOnIsRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob, carol := w.wallet(0, nil), w.wallet(1, nil), w.wallet(2, nil)
	w.deposit(alice, 100, 100)
	w.deposit(bob, 100)
	w.deposit(carol, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	plan := func(by *wallet.Wallet, pay wallet.Payment) error {
		_, err := by.PlanPayment(t.Context(), pay)
		return err
	}
	w.Execute(alice)(alice.PlanPayment(t.Context(), d.first))
	checkRefusals(t, []refusal{
		{"held by the account", plan(alice, d.first), wallet.ErrTwice, "which is held"},
		{"held by somebody else", plan(carol, d.first), wallet.ErrPaidByOther, "it is held"},
		{"held by somebody else, joint", plan(carol, joint(d.first)), wallet.ErrPaidByOther, "nothing was paid"},
	})
	w.Send(d.cancel(w.ZContract))
	checkRefusals(t, []refusal{
		{"called off", plan(bob, d.second), wallet.ErrDealOver, "called off"},
		{"refunded", plan(carol, d.first), wallet.ErrDealOver, "called off"},
	})
}

// At the deadline itself it is not too late.
func TestDeadlineIsTheLastTime(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	d := w.deal(alice, bob, w.now().Time)
	p, err := alice.PlanPayment(t.Context(), d.first)
	testworld.Must(t, err)
	alice.Release(p)
	w.Chain.Commit()
	_, err = alice.PlanPayment(t.Context(), d.first)
	checkRefusals(t, []refusal{{"after it", err, wallet.ErrDeadline, "the chain's time is"}})
}
