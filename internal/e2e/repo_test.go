package e2e

import (
	"testing"
	"time"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// repo is a repurchase agreement: alice lends cash to bob, who pledges bonds. Each leaf is a
// repayment with a unit of interest more, that is good for a minute longer.
type repo struct {
	*trade
	cash, bonds *tradeLeg
	repayments  []notes.Note // by leaf
}

// interest is what the first repayment is more than the loan.
const interest = 10

// newRepo opens a repurchase agreement with a number of leaves. Both legs arrive.
func newRepo(s *system, salt byte, leaves int) (*repo, payment) {
	s.Helper()
	d := s.prepare(salt, promise{s.alice, s.bob, s.Cash, 500, false}, promise{s.bob, s.alice, s.Bond, 70, true})
	s.appendAll()
	r := &repo{trade: d, cash: d.legs[0], bonds: d.legs[1]}
	d.agree(func(last uint64) []deals.Leaf { return r.schedule(salt, leaves, last) })
	cash, bonds := d.item(r.cash, true), d.item(r.bonds, true)
	s.transact(s.bob.account, s.ZContract.Settle(d.settlement(cash, bonds)))
	return r, bonds
}

// schedule returns the leaves, the last of which is good until last.
func (r *repo) schedule(salt byte, n int, last uint64) []deals.Leaf {
	leaves := make([]deals.Leaf, n)
	for i := range leaves {
		note := notes.Note{
			Asset: r.Cash, Value: notes.NewValue(uint64(500 + interest + i)), Owner: r.alice.owner(),
			Rho: notes.Rho{Element: field.New(uint64(salt)<<32 | uint64(i))},
		}
		r.repayments = append(r.repayments, note)
		leaves[i] = deals.Leaf{Payments: []notes.Commitment{note.Commitment()}, Time: last - uint64(n-1-i)}
	}
	return leaves
}

// repay returns the closing by leaf i, with the borrower's repayment arriving.
func (r *repo) repay(i int, inputs ...notes.Note) ledger.Closing {
	r.Helper()
	leaf := r.leaves[i]
	note := r.repayments[i]
	leg := &ledger.Leg{Deal: deals.ClosingID(r.deal.ID(), leaf.Hash()), Deadline: leaf.Time, Joint: true}
	p := r.transfer(r.bob, r.alice, note.Value.Big().Uint64(), leg, &note.Rho, inputs...)
	return ledger.Closing{
		Deal: r.deal, Leaf: leaf, Path: deals.Path(r.leaves, i), Legs: []ledger.Transfer{p.item},
	}
}

// The borrower closes alone: he repays with interest, and his bonds come back. After that the
// pledge can't be taken.
func TestRepoIsClosedByTheBorrower(t *testing.T) {
	s := start(t)
	r, bonds := newRepo(s, 1, 5)
	s.wantState(r.key(r.bonds), deals.StatePledged)
	s.wantAbsent(bonds.payment)
	s.wantAbsent(bonds.refund)
	more := s.deposit(s.bob, s.Cash, 50)
	s.appendAll()
	received := notes.Note{Asset: s.Cash, Value: r.cash.note.Value, Owner: s.bob.owner(), Rho: r.cash.note.Rho}
	closing := r.repay(3, received, more)

	cheaper := closing
	cheaper.Leaf, cheaper.Path = r.leaves[0], deals.Path(r.leaves, 0)
	s.refuses(s.bob.account, s.ZContract.Close(cheaper), "LegsMalformed") // the leg is not of that leaf
	hidden := closing
	hidden.Leaf.Time++ // a leaf that nobody agreed on
	s.refuses(s.bob.account, s.ZContract.Close(hidden), "NotAClosing")
	s.refuses(s.alice.account, s.ZContract.Seize(r.deal), "DeadlineNotPassed")

	s.transact(s.Admin, s.ZContract.Close(closing)) // anyone may send it
	s.wantState(r.key(r.bonds), deals.StateClosed)
	s.refuses(s.bob.account, s.ZContract.Close(closing), "NullifierSpent")
	testworld.Must(t, s.Chain.AdjustTime(3*time.Hour))
	s.refuses(s.alice.account, s.ZContract.Seize(r.deal), "NotPledged")
	s.appendAll()
	s.transact(s.bob.account, s.ZContract.Burn(s.burn(s.bob, s.bob, 70, bonds.refund)))
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 513, r.repayments[3])))
	s.wantBalance(s.alice, s.Cash, 999_913) // 600 deposited, 513 taken; 100 of change are left
}

// Without a repayment anybody takes the pledge for the lender, after the last time and once.
func TestRepoIsTakenForTheLender(t *testing.T) {
	s := start(t)
	r, bonds := newRepo(s, 2, 1)
	more := s.deposit(s.bob, s.Cash, 600)
	s.appendAll()
	late := r.repay(0, more)
	testworld.Must(t, s.Chain.AdjustTime(3*time.Hour))
	s.refuses(s.bob.account, s.ZContract.Close(late), "DeadlinePassed")
	s.transact(s.Admin, s.ZContract.Seize(r.deal))
	s.wantState(r.key(r.bonds), deals.StateSettled)
	s.refuses(s.Admin, s.ZContract.Seize(r.deal), "NotPledged")
	s.wantAbsent(bonds.refund)
	s.appendAll()
	s.transact(s.alice.account, s.ZContract.Burn(s.burn(s.alice, s.alice, 70, bonds.payment)))
	s.wantBalance(s.alice, s.Bond, 1_000_070)
}

// A repayment that is held closes the pledge without a proof, and frees it only once.
func TestRepoIsClosedByAHeldRepayment(t *testing.T) {
	s := start(t)
	r, _ := newRepo(s, 3, 2)
	more := s.deposit(s.bob, s.Cash, 600)
	s.appendAll()
	closing := r.repay(1, more)
	leg := *closing.Legs[0].Leg
	s.refuses(s.bob.account, s.ZContract.Submit(closing.Legs[0]), "InvalidProof") // a joint leg can't be held
	leg.Joint = false
	held := s.transfer(s.bob, s.alice, 511, &leg, &r.repayments[1].Rho, more)
	s.transact(s.bob.account, s.ZContract.Submit(held.item))
	closing.Legs = nil
	s.transact(s.Admin, s.ZContract.Close(closing))
	s.wantState(r.key(r.bonds), deals.StateClosed)
	s.wantState(deals.Key{Payment: held.item.Payment, Deal: leg.Deal, Deadline: leg.Deadline}, deals.StateSettled)
	s.refuses(s.Admin, s.ZContract.Close(closing), "DealOver")
}
