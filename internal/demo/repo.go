package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// repo is the script of two repurchase agreements. In each the lender pays cash and the borrower
// pledges bonds. The borrower repays the first loan early and so closes its pledge. It does not
// repay the second: after the last time an outsider seizes the bonds for the lender.
type repo struct {
	*world
	lender, borrower *actor
	repaid, failed   loan
	minutes          int // whose interest the repayment has
}

// What is lent, what is pledged for it, and what the borrower has for the interest.
var (
	repaidCash  = TokenAmount{"Demo Cash", "CASH", 2, notes.NewValue(500_000_00)}
	failedCash  = TokenAmount{"Demo Cash", "CASH", 2, notes.NewValue(600_000_00)}
	reserveCash = TokenAmount{"Demo Cash", "CASH", 2, notes.NewValue(2_000_00)}
	repaidBonds = TokenAmount{"Demo Bond", "BOND", 0, notes.NewValue(520)}
	failedBonds = TokenAmount{"Demo Bond", "BOND", 0, notes.NewValue(630)}
)

// minuteInterest is the interest for a minute, in cents.
const minuteInterest = 25_00

// early is when the borrower repays.
const early = 7*time.Minute + 30*time.Second

func (r *repo) cast() []member {
	return []member{
		{"lender", "Harbour Bank", []TokenAmount{repaidCash, failedCash}},
		{"borrower", "Kestrel Securities", []TokenAmount{repaidBonds, failedBonds, reserveCash}},
	}
}

func (r *repo) play(ctx context.Context) error {
	r.lender, r.borrower = r.actors[0], r.actors[1]
	for _, act := range []func(context.Context) error{r.deposit, r.agree, r.open, r.close, r.seize} {
		if err := act(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (r *repo) deposit(ctx context.Context) error { return r.depositAll(ctx, r.cast()) }

// agree is what the parties tell each other.
func (r *repo) agree(ctx context.Context) error {
	now, err := r.now(ctx)
	if err != nil {
		return err
	}
	if r.repaid, err = r.newLoan(repaidCash, repaidBonds, now); err != nil {
		return err
	}
	r.failed, err = r.newLoan(failedCash, failedBonds, now)
	return err
}

func (r *repo) newLoan(cash, bonds TokenAmount, begin uint64) (l loan, err error) {
	l = loan{
		lender: r.lender, borrower: r.borrower, cash: r.sum(cash), bonds: r.sum(bonds),
		interest: minuteInterest, begin: begin, minute: r.ticks(time.Minute),
	}
	for _, rho := range []*notes.Rho{&l.cashRho, &l.bondRho, &l.repaymentRho} {
		if *rho, err = newRho(); err != nil {
			return l, err
		}
	}
	return l, nil
}

// open opens both loans. Before that, the borrower tries to get the first one with a way to close
// the pledge that the lender does not know of.
func (r *repo) open(ctx context.Context) error {
	proposed, err := r.repaid.deal(r.repaid.hiddenLeaf())
	if err != nil {
		return err
	}
	plan, err := r.planLoan(ctx, r.repaid, proposed)
	r.checks = append(r.checks, clientCheck("the lender's client refuses a deal with a hidden way to close",
		"the lender would pay", err, deals.ErrRoot))
	if err == nil {
		r.lender.wallet.Release(plan)
	}
	for _, l := range []loan{r.repaid, r.failed} {
		if err := r.openLoan(ctx, l); err != nil {
			return err
		}
	}
	return r.waitForNotes(ctx)
}

// planLoan has the lender's client plan the lender's leg of a deal that the borrower proposes. The
// client builds all ways to close the pledge from what was agreed, and the wallet makes no leg of a
// deal with others.
func (r *repo) planLoan(ctx context.Context, l loan, proposed deals.Deal) (*wallet.Plan, error) {
	return l.paysOut().plan(ctx, wallet.Leg{Deal: proposed, Leaves: l.leaves()})
}

func (r *repo) openLoan(ctx context.Context, l loan) error {
	d, err := l.deal()
	if err != nil {
		return err
	}
	var cash ledger.Transfer
	title := fmt.Sprintf("checks all %d ways to close, and hands over its leg of %s", loanMinutes, l.cash)
	err = r.step(r.lender.role, title, func() (_ []chain.Receipt, err error) {
		plan, err := r.planLoan(ctx, l, d)
		if err != nil {
			return nil, err
		}
		cash, err = l.paysOut().prove(ctx, plan)
		return nil, err
	})
	if err != nil {
		return err
	}
	title = fmt.Sprintf("pledges %s and settles: the loan is open", l.bonds)
	return r.step(r.borrower.role, title, func() ([]chain.Receipt, error) {
		leg := wallet.Leg{Deal: d, Leaves: l.leaves(), Others: []ledger.Transfer{cash}}
		return l.pledges().complete(ctx, leg)
	})
}

// close lets the borrower repay the first loan some minutes later. The lender does nothing for it.
func (r *repo) close(ctx context.Context) error {
	again, err := r.secondClosing(ctx)
	if err != nil {
		return err
	}
	if err := r.pass(ctx, early); err != nil {
		return err
	}
	receipts, err := r.repay(ctx)
	if err != nil {
		return err
	}
	r.refuse(ctx, "a closed pledge can't be closed again, with fresh money", again, bindings.ErrNotPledged)
	tx := receipts[len(receipts)-1].Tx
	return r.refuseReplay(ctx, "a replayed closing is refused on chain", tx, bindings.ErrNullifierSpent)
}

// secondClosing returns a closing of the first loan with the interest of all minutes, from other
// notes than the borrower will repay with. It is proved while the pledge is open, because
// afterwards the wallet would refuse.
func (r *repo) secondClosing(ctx context.Context) (tx chain.Tx, err error) {
	leg, err := r.repaid.closing(loanMinutes)
	if err != nil {
		return tx, err
	}
	repays := r.repaid.repays(loanMinutes)
	plan, err := repays.plan(ctx, leg)
	if err != nil {
		return tx, err
	}
	repayment, err := repays.prove(ctx, plan)
	return r.borrower.wallet.ZContract().Close(ledger.Closing{
		Deal: leg.Deal, Leaf: *leg.Closing, Path: deals.Path(leg.Leaves, loanMinutes-1),
		Legs: []ledger.Transfer{repayment},
	}), err
}

// repay closes the first loan with the interest of the minutes that have begun. If the minute is
// almost over, it pays for the next.
func (r *repo) repay(ctx context.Context) (receipts []chain.Receipt, err error) {
	now, err := r.now(ctx)
	if err != nil {
		return nil, err
	}
	r.minutes = r.repaid.minutesAt(now + r.repaid.minute/2)
	leg, err := r.repaid.closing(r.minutes)
	if err != nil {
		return nil, err
	}
	title := fmt.Sprintf("repays with %d minutes' interest: the pledge is closed", r.minutes)
	err = r.step(r.borrower.role, title, func() ([]chain.Receipt, error) {
		receipts, err = r.repaid.repays(r.minutes).complete(ctx, leg)
		return receipts, err
	})
	return receipts, err
}

// seizeGas is the gas limit of a seizure that can't be estimated, because the newest block is from
// before the last time.
const seizeGas = 600_000

// seize lets an outsider take the pledge of the second loan for the lender, after the last time and
// once.
func (r *repo) seize(ctx context.Context) error {
	repaid, err := r.repaid.deal()
	if err != nil {
		return err
	}
	failed, err := r.failed.deal()
	if err != nil {
		return err
	}
	z := r.regulator.replica.ZContract()
	r.refuse(ctx, "a pledge can't be seized before its last time", z.Seize(failed), bindings.ErrDeadlineNotPassed)
	if err := r.pass(ctx, (loanMinutes+1)*time.Minute); err != nil {
		return err
	}
	err = r.step("outsider", "seizes the other pledge for the lender", func() ([]chain.Receipt, error) {
		tx := z.Seize(failed)
		tx.Gas, err = r.outsider.client.PendingGas(ctx, r.outsider.account.Address(), tx, seizeGas)
		if err != nil {
			return nil, err
		}
		receipt, err := r.outsider.send(ctx, tx)
		return []chain.Receipt{receipt}, err
	})
	if err != nil {
		return err
	}
	r.refuse(ctx, "a closed pledge can't be seized", z.Seize(repaid), bindings.ErrNotPledged)
	r.refuse(ctx, "a seized pledge can't be seized again", z.Seize(failed), bindings.ErrNotPledged)
	return nil
}

// ending: the borrower has its first bonds back, and has kept the cash of the second loan. The
// lender has the second bonds and the interest.
func (r *repo) ending() (ending, error) {
	repaid, err := r.repaid.deal()
	if err != nil {
		return ending{}, err
	}
	failed, err := r.failed.deal()
	if err != nil {
		return ending{}, err
	}
	interest := uint64(r.minutes) * minuteInterest
	lent, kept, reserve := r.repaid.cash.units(), r.failed.cash.units(), r.sum(reserveCash).units()
	repayment := r.repaid.repays(r.minutes)
	return ending{
		holdings: []holding{
			{r.lender, r.repaid.cash.of(lent + interest)}, {r.lender, r.failed.bonds},
			{r.borrower, r.repaid.cash.of(kept + reserve - interest)}, {r.borrower, r.repaid.bonds},
		},
		slots: []slot{
			{"the cash of the first loan", r.repaid.paysOut().key(repaid), deals.StateEmpty},
			{"the pledge of the first loan", r.repaid.pledges().key(repaid), deals.StateClosed},
			{"the cash of the second loan", r.failed.paysOut().key(failed), deals.StateEmpty},
			{"the pledge of the second loan", r.failed.pledges().key(failed), deals.StateSettled},
		},
		seen: []sighting{
			r.repaid.paysOut().sighting(audit.Release, r.borrower),
			r.repaid.pledges().sighting(audit.Pledge, nil),
			r.failed.paysOut().sighting(audit.Release, r.borrower),
			r.failed.pledges().sighting(audit.Pledge, nil),
			repayment.sighting(audit.Release, r.lender),
			r.repaid.pledges().sighting(audit.Close, r.borrower),
			r.failed.pledges().sighting(audit.Seize, r.lender),
		},
	}, nil
}
