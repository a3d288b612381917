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

// legPlanner returns what becomes of the plan for the deal's second payment, with a change.
func (w *world) legPlanner(by *wallet.Wallet, d deal) func(change func(*wallet.Payment)) error {
	return func(change func(*wallet.Payment)) error {
		w.Helper()
		pay := d.second
		leg := *pay.Leg
		pay.Leg = &leg
		change(&pay)
		p, err := by.PlanPayment(w.Context(), pay)
		if err == nil {
			by.Release(p)
		}
		return err
	}
}

// Mistakes in legs are found before anything is proved or sent.
func TestMistakenLegsAreRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(bob, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	plan := w.legPlanner(bob, d)
	testworld.Must(t, plan(func(*wallet.Payment) {}))
	no := wallet.ErrLeg
	checkRefusals(t, []refusal{
		{"no rho", plan(func(p *wallet.Payment) { p.Rho = nil }), no, "no rho"},
		{"another rho", plan(func(p *wallet.Payment) {
			p.Rho = &notes.Rho{Element: field.New(5)}
		}), no, "with this rho"},
		{"another value", plan(func(p *wallet.Payment) { p.Value = notes.NewValue(9) }), no, "of this value"},
		{"one payment", plan(func(p *wallet.Payment) {
			p.Leg.Deal.Payments = d.Payments[:1]
		}), deals.ErrCount, "fit its deal"},
		{"closing of no leaf", plan(func(p *wallet.Payment) {
			p.Leg.Closing = &deals.Leaf{Payments: d.Payments, Time: d.Deadline}
		}), no, "not one of the deal's leaves"},
		{"in the past", plan(func(p *wallet.Payment) {
			p.Leg.Deal.Deadline = 1
		}), wallet.ErrDeadline, "agree on a later one"},
	})
	w.hasCash(bob, 100, 0, 0)
}

// Legs of others that cannot stand in one call with the own one are refused.
func TestMistakenLegsOfOthersAreRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	w.deposit(bob, 100)
	d := w.deal(alice, bob, w.now().After(time.Hour))
	theirs := *w.prepare(alice, joint(d.first)).Transfer
	plan := w.legPlanner(bob, d)
	with := func(change func(*ledger.Transfer)) error {
		return plan(func(p *wallet.Payment) {
			other, leg := theirs, *theirs.Leg
			other.Leg = &leg
			change(&other)
			p.Leg.Others = []ledger.Transfer{other}
		})
	}
	testworld.Must(t, with(func(*ledger.Transfer) {}))
	no, strange := wallet.ErrLeg, "other leg 0 is not one"
	checkRefusals(t, []refusal{
		{"beside a leg to hold", plan(func(p *wallet.Payment) {
			p.Leg.Joint, p.Leg.Others = false, []ledger.Transfer{theirs}
		}), no, "only a joint leg"},
		{"twice", plan(func(p *wallet.Payment) {
			p.Leg.Others = []ledger.Transfer{theirs, theirs}
		}), no, "other leg 1"},
		{"a plain transfer", with(func(o *ledger.Transfer) { o.Leg = nil }), no, strange},
		{"of another deal", with(func(o *ledger.Transfer) { o.Leg.Deal[0] ^= 1 }), no, strange},
		{"of another time", with(func(o *ledger.Transfer) { o.Leg.Deadline++ }), no, strange},
		{"of no payment", with(func(o *ledger.Transfer) { o.Payment.Element = field.New(5) }), no, strange},
		{"the own payment", with(func(o *ledger.Transfer) { o.Payment = d.gets.Commitment() }), no, "there twice"},
		{"one note twice", with(func(o *ledger.Transfer) { o.Nullifiers[1] = o.Nullifiers[0] }), no, "there twice"},
	})
	w.hasCash(bob, 100, 0, 0)
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
