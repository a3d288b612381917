package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// ErrMoved is returned if the chain moved on so fast that no report belonged to the state it was
// compared with.
var ErrMoved = errors.New("audit: the chain moved on while it was compared; try again")

// attempts is how often Reconcile tries to read the report and the chain's state at the same block.
const attempts = 10

// Check compares one asset's books with the chain.
type Check struct {
	Asset notes.Asset `json:"asset"`
	// Report is what the contract must answer for by the report's transactions.
	Report notes.Amount `json:"report"`
	// Supply is the same by the contract, Balance the public tokens that the contract has.
	Supply  notes.Amount `json:"supply"`
	Balance notes.Amount `json:"balance"`
	// OK reports whether Report equals Supply and Balance is not less.
	OK bool `json:"ok"`
	// Reason says why the balance could not be read. Balance is then 0 and OK is false.
	Reason string `json:"reason,omitempty"`
}

// Reconcile brings the replica up to the newest block, scans it, and compares every asset with the
// contract's supply and with the contract's balance of the public token. A check that fails is not
// an error. It also compares every leg that waits with the contract's record of it.
//
// The errors are those of [Scan] and an [ErrBooks] for each leg that differs, with a report and
// checks if Scan returns a report, [ErrMoved] if the chain moved on too fast, and those of the
// node.
func Reconcile(ctx context.Context, replica *ledger.Replica, keys Keys, names Names) (*Report, []Check, error) {
	for range attempts {
		if err := replica.Sync(ctx); err != nil {
			return nil, nil, err
		}
		report, faults := Scan(replica, keys, names)
		if report == nil {
			return nil, nil, faults
		}
		checks, err := report.check(ctx, replica.ZContract())
		if err != nil {
			return nil, nil, err
		}
		legs, err := report.checkLegs(ctx, replica.ZContract())
		if err != nil {
			return nil, nil, err
		}
		current, err := report.isCurrent(ctx, replica)
		if err != nil {
			return nil, nil, err
		}
		if current {
			return report, checks, errors.Join(faults, legs)
		}
	}
	return nil, nil, ErrMoved
}

// check compares every asset of the report with the newest state. A token whose balance cannot be
// read fails its own check only.
func (r *Report) check(ctx context.Context, contract *ledger.ZContract) ([]Check, error) {
	var checks []Check
	for _, t := range r.Totals {
		state, err := contract.Asset(ctx, t.Asset)
		if err != nil {
			return nil, err
		}
		balance, err := contract.Balance(ctx, t.Asset, contract.Addresses().ZContract)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		check := Compare(t, state.Supply, balance)
		if err != nil {
			check.Balance = notes.Amount{}
			check.OK = false
			check.Reason = err.Error()
		}
		checks = append(checks, check)
	}
	return checks, nil
}

// checkLegs compares the legs that wait with the newest state. What differs is in faults.
func (r *Report) checkLegs(ctx context.Context, contract *ledger.ZContract) (faults, err error) {
	for _, l := range r.Legs {
		recorded, err := contract.Leg(ctx, l.Key())
		if err != nil {
			return nil, err
		}
		if recorded != (deals.Leg{State: l.State, Refund: l.Refund}) {
			faults = errors.Join(faults, fmt.Errorf("%w: the leg of payment %s is %s, and by the contract %s",
				ErrBooks, l.Payment, l.State, recorded.State))
		}
	}
	return faults, nil
}

// Compare compares one asset with the supply that the contract states and the balance that the
// token states.
func Compare(t Total, supply, balance *big.Int) Check {
	c := Check{
		Asset:   t.Asset,
		Report:  t.Supply(),
		Supply:  notes.AmountFromBig(supply),
		Balance: notes.AmountFromBig(balance),
	}
	c.OK = c.Report.Cmp(c.Supply) == 0 && c.Supply.Cmp(c.Balance) <= 0
	return c
}

// isCurrent brings the replica up to the newest block and reports whether the report's last fact is
// still the last one. Then the state that was read since the scan belongs to the report.
func (r *Report) isCurrent(ctx context.Context, replica *ledger.Replica) (bool, error) {
	if err := replica.Sync(ctx); err != nil {
		return false, err
	}
	var last ledger.Fact
	before := ledger.Cursor{}
	if r.Last.Block > 0 {
		before = ledger.EndOfBlock(r.Last.Block - 1)
	}
	err := replica.Facts(before, func(f ledger.Fact) error {
		last = f
		return nil
	})
	return last.Cursor == r.Last && last.BlockHash == r.LastBlock, err
}
