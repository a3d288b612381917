package wallet_test

import (
	"errors"
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

// repo is a loan of 30 against a pledge of 20. Either of two repayments closes the pledge.
type repo struct {
	deals.Deal
	leaves           []deals.Leaf
	loan, collateral wallet.Payment
	repayments       [2]wallet.Payment
}

func (w *world) repo(lender, borrower *wallet.Wallet) repo {
	w.Helper()
	deadline, last := w.now().After(time.Hour), w.now().After(3*time.Hour)
	loan, collateral := w.agreed(borrower, 30, 81), w.agreed(lender, 20, 82)
	repayments := [2]wallet.Payment{w.agreed(lender, 31, 83), w.agreed(lender, 33, 84)}
	leaves := []deals.Leaf{
		{Payments: []notes.Commitment{w.commitment(repayments[0])}, Time: w.now().After(2 * time.Hour)},
		{Payments: []notes.Commitment{w.commitment(repayments[1])}, Time: last},
	}
	d, err := deals.New(deals.Draft{
		Parts: []deals.Part{
			{Payment: w.commitment(loan)},
			{Payment: w.commitment(collateral), Pledged: true},
		},
		Deadline: deadline, Last: last, Leaves: leaves,
	})
	w.Must(err)
	r := repo{Deal: d, leaves: leaves, loan: loan, collateral: collateral, repayments: repayments}
	r.loan.Leg = &wallet.Leg{Deal: d, Leaves: leaves}
	r.collateral.Leg = &wallet.Leg{Deal: d, Leaves: leaves, Joint: true}
	for i := range r.repayments {
		r.repayments[i].Leg = &wallet.Leg{Deal: d, Leaves: leaves, Closing: &leaves[i], Joint: true}
	}
	return r
}

// agreed returns a payment whose note both parties know.
func (w *world) agreed(to *wallet.Wallet, value, rho uint64) wallet.Payment {
	pay := w.payment(to, value)
	pay.Rho = &notes.Rho{Element: field.New(rho)}
	return pay
}

// commitment returns that of an agreed payment.
func (w *world) commitment(pay wallet.Payment) notes.Commitment {
	return notes.Note{Asset: pay.Asset, Value: pay.Value, Owner: pay.To.Owner, Rho: *pay.Rho}.Commitment()
}

// opened returns a repo that has settled: the lender has 70 left, the borrower 40 + 30.
func (w *world) opened() (lender, borrower *wallet.Wallet, r repo) {
	w.Helper()
	lender, borrower = w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(lender, 100)
	w.deposit(borrower, 60)
	r = w.repo(lender, borrower)
	w.Execute(lender)(lender.PlanPayment(w.Context(), r.loan))
	w.Execute(borrower)(borrower.PlanPayment(w.Context(), r.collateral))
	w.Append()
	w.hasCash(lender, 70, 0, 0)
	w.hasCash(borrower, 70, 0, 0)
	w.pledge(borrower, r, deals.StatePledged)
	return lender, borrower, r
}

// pledge checks what became of the collateral, which is the first leg that the account sent.
func (w *world) pledge(of *wallet.Wallet, r repo, want deals.State) {
	w.Helper()
	w.Must(of.Sync(w.Context()))
	s := testworld.Get(of.Sent())[0]
	if s.Payment != w.commitment(r.collateral) || s.Deal != r.ID() || s.Deadline != r.Deadline || s.Leg != want {
		w.Errorf("the pledge is %+v, want %s", s, want)
	}
}

// A repayment closes the pledge: its refund comes back to the borrower, who also closes alone.
func TestRepaymentClosesThePledge(t *testing.T) {
	w := newWorld(t, chain.Instant())
	lender, borrower, r := w.opened()
	w.Execute(borrower)(borrower.PlanPayment(t.Context(), r.repayments[1]))
	w.Append()
	w.hasCash(lender, 103, 0, 0)
	w.hasCash(borrower, 57, 0, 0) // 70 - 33 + 20
	for _, reader := range []*wallet.Wallet{borrower, w.wallet(1, nil)} {
		w.pledge(reader, r, deals.StateClosed)
		if s := testworld.Get(reader.Sent())[1]; s.Leg != deals.StateSettled || s.Deadline != r.leaves[1].Time {
			t.Errorf("the repayment is %+v", s)
		}
	}
	if _, err := borrower.PlanPayment(t.Context(), r.repayments[0]); !errors.Is(err, wallet.ErrDealOver) {
		t.Errorf("repaid twice: %v", err)
	}
}

// A repayment may be held first, by whoever; then anyone closes with nothing else.
func TestHeldRepaymentClosesThePledge(t *testing.T) {
	w := newWorld(t, chain.Instant())
	lender, borrower, r := w.opened()
	held := r.repayments[0]
	held.Leg = &wallet.Leg{Deal: r.Deal, Leaves: r.leaves, Closing: &r.leaves[0]}
	w.Execute(borrower)(borrower.PlanPayment(t.Context(), held))
	if _, err := borrower.PlanPayment(t.Context(), held); !errors.Is(err, wallet.ErrTwice) {
		t.Errorf("held twice: %v", err)
	}
	if _, err := borrower.PlanPayment(t.Context(), r.repayments[0]); !errors.Is(err, wallet.ErrTwice) {
		t.Errorf("held, and arriving too: %v", err)
	}
	w.pledge(borrower, r, deals.StatePledged)
	w.Send(w.ZContract.Close(ledger.Closing{Deal: r.Deal, Leaf: r.leaves[0], Path: deals.Path(r.leaves, 0)}))
	w.Append()
	w.pledge(borrower, r, deals.StateClosed)
	w.hasCash(lender, 101, 0, 0)
	w.hasCash(borrower, 59, 0, 0)
}

// A pledge that nobody closed goes to the payee.
func TestSeizedPledgeIsThePayees(t *testing.T) {
	w := newWorld(t, chain.Instant())
	lender, borrower, r := w.opened()
	testworld.Must(t, w.Chain.AdjustTime(4*time.Hour))
	w.Send(w.ZContract.Seize(r.Deal))
	w.hasCash(lender, 70, 20, 0)
	w.Append()
	w.hasCash(lender, 90, 0, 0)
	w.hasCash(borrower, 70, 0, 0)
	w.pledge(borrower, r, deals.StateSettled)
	w.hasCash(w.wallet(0, nil), 90, 0, 0)
	if _, err := borrower.PlanPayment(t.Context(), r.repayments[1]); !errors.Is(err, wallet.ErrDeadline) {
		t.Errorf("repaid after the last time: %v", err)
	}
}

// A joint repayment that was handed out can never happen any more when the pledge has ended by
// another one. A repayment that can be held still can.
func TestHandedOutRepaymentEndsWithThePledge(t *testing.T) {
	for _, arrives := range []bool{false, true} {
		w := newWorld(t, chain.Instant())
		_, borrower, r := w.opened()
		agent := w.wallet(2, nil)
		w.deposit(agent, 50)
		r.repayments[0].Leg.Joint = arrives
		w.prepare(agent, r.repayments[0])
		w.Execute(borrower)(borrower.PlanPayment(t.Context(), r.repayments[1]))
		want := map[bool][2]uint64{false: {0, 50}, true: {50, 0}}[arrives]
		w.hasCash(agent, want[0], 0, want[1])
		w.pledge(borrower, r, deals.StateClosed)
	}
}

// Before the deal has settled there is nothing to close. Money that is held for a closing waits
// until its time, so it is not held before the settlement is final.
func TestRepaymentNeedsAPledge(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	lender, borrower := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(lender, 100)
	w.deposit(borrower, 60, 50, 50)
	w.commit(4)
	r := w.repo(lender, borrower)
	held := r.repayments[0]
	held.Leg = &wallet.Leg{Deal: r.Deal, Leaves: r.leaves, Closing: &r.leaves[0]}
	refused := func(pays ...wallet.Payment) {
		t.Helper()
		for _, pay := range pays {
			if _, err := borrower.PlanPayment(t.Context(), pay); !errors.Is(err, wallet.ErrNoPledge) {
				t.Errorf("%v", err)
			}
		}
	}
	refused(held, r.repayments[0])
	w.Execute(lender)(lender.PlanPayment(t.Context(), r.loan))
	refused(held, r.repayments[0])
	w.Execute(borrower)(borrower.PlanPayment(t.Context(), r.collateral))
	refused(held)
	p, err := borrower.PlanPayment(t.Context(), r.repayments[0])
	testworld.Must(t, err)
	borrower.Release(p)
	w.commit(4)
	w.Execute(borrower)(borrower.PlanPayment(t.Context(), held))
}

// Nobody pays into a deal with closings that the wallet cannot rebuild from its leaves.
func TestHiddenLeafIsRefused(t *testing.T) {
	w := newWorld(t, chain.Instant())
	lender, borrower := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(lender, 100)
	r := w.repo(lender, borrower)
	for name, leaves := range map[string][]deals.Leaf{
		"none":           nil,
		"one is hidden":  r.leaves[:1],
		"one is changed": {r.leaves[0], {Payments: r.leaves[1].Payments, Time: r.leaves[1].Time - 1}},
		"one is added":   append(r.leaves[:2:2], r.leaves[0]),
	} {
		pay := r.loan
		pay.Leg = &wallet.Leg{Deal: r.Deal, Leaves: leaves}
		_, err := lender.PlanPayment(t.Context(), pay)
		if !errors.Is(err, wallet.ErrLeg) || !errors.Is(err, deals.ErrRoot) {
			t.Errorf("%s: %v", name, err)
		}
	}
	other := r.leaves[0]
	other.Time++
	pay := r.repayments[0]
	pay.Leg = &wallet.Leg{Deal: r.Deal, Leaves: r.leaves, Closing: &other}
	if _, err := lender.PlanPayment(t.Context(), pay); !errors.Is(err, wallet.ErrLeg) {
		t.Errorf("a closing that is not a leaf: %v", err)
	}
	w.hasCash(lender, 100, 0, 0)
}
