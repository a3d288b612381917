package demo

import (
	"slices"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// How long a loan can be opened and how long it runs.
const (
	openMinutes = 10
	loanMinutes = 60
)

// loan is what the parties of a repurchase agreement tell each other. Each of them builds the deal
// and all ways to close its pledge from it.
type loan struct {
	lender, borrower *actor
	cash, bonds      sum
	// interest is for each minute that has begun, in the smallest unit of the cash.
	interest uint64
	// begin is when the first minute begins, and minute how long one is, in the chain's unit.
	begin, minute uint64
	// One rho serves all repayments: at most one of them is ever made, and no two have equal
	// values.
	cashRho, bondRho, repaymentRho notes.Rho
}

func (l loan) paysOut() promise { return promise{l.lender, l.borrower, l.cash, l.cashRho} }

func (l loan) pledges() promise { return promise{l.borrower, l.lender, l.bonds, l.bondRho} }

// repays returns the repayment with the interest of a number of minutes.
func (l loan) repays(minutes int) promise {
	owed := l.cash.of(l.cash.units() + uint64(minutes)*l.interest)
	return promise{l.borrower, l.lender, owed, l.repaymentRho}
}

// goodUntil returns the last time at which the interest of a number of minutes suffices.
func (l loan) goodUntil(minutes int) uint64 { return l.begin + uint64(minutes)*l.minute }

// minutesAt returns how many minutes have begun at a time.
func (l loan) minutesAt(time uint64) int { return int((time-l.begin)/l.minute) + 1 }

// leaf returns the way to close the pledge with the interest of a number of minutes.
func (l loan) leaf(minutes int) deals.Leaf {
	return deals.Leaf{Payments: []notes.Commitment{l.repays(minutes).commitment()}, Time: l.goodUntil(minutes)}
}

// leaves returns all ways to close the pledge, one for each minute.
func (l loan) leaves() []deals.Leaf {
	var leaves []deals.Leaf
	for minutes := 1; minutes <= loanMinutes; minutes++ {
		leaves = append(leaves, l.leaf(minutes))
	}
	return leaves
}

// deal returns the opening deal, with all ways to close the pledge, and perhaps more.
func (l loan) deal(hidden ...deals.Leaf) (deals.Deal, error) {
	return deals.New(deals.Draft{
		Parts: []deals.Part{
			{Payment: l.paysOut().commitment()},
			{Payment: l.pledges().commitment(), Pledged: true},
		},
		Deadline: l.goodUntil(openMinutes),
		Last:     l.goodUntil(loanMinutes),
		Leaves:   slices.Concat(l.leaves(), hidden),
	})
}

// hiddenLeaf returns a way to close the pledge that the parties have not agreed on: with the
// smallest payment that there is, until the end.
func (l loan) hiddenLeaf() deals.Leaf {
	cheap := promise{l.borrower, l.lender, l.cash.of(1), l.repaymentRho}
	return deals.Leaf{Payments: []notes.Commitment{cheap.commitment()}, Time: l.goodUntil(loanMinutes)}
}

// closing returns what binds the repayment with the interest of a number of minutes.
func (l loan) closing(minutes int) (wallet.Leg, error) {
	d, err := l.deal()
	leaf := l.leaf(minutes)
	return wallet.Leg{Deal: d, Leaves: l.leaves(), Closing: &leaf}, err
}
