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
	// Reason says why the supply or the balance could not be read. It is then 0 and OK is false.
	Reason string `json:"reason,omitempty"`
}

// Reconcile brings the replica up to the newest block, scans what is final, and compares every
// asset with the contract's supply and with the contract's balance of the public token. A check
// that fails is not an error. It also compares every leg that waits with the contract's record of
// it.
//
// Report and comparison are of one block, the newest that was final at the beginning. So it does
// not matter what comes while the report is made, and nobody can delay it by posting. A node that
// no longer has the state of that block denies the comparison, and not the report.
//
// Without a report the errors are those of [Scan] and those of the node and of the replica. With a
// report they are those of [Scan], an [ErrBooks] for each leg that differs, and that of the node
// for each leg that could not be compared.
func Reconcile(ctx context.Context, replica *ledger.Replica, c Config) (*Report, []Check, error) {
	if err := replica.Sync(ctx); err != nil {
		return nil, nil, err
	}
	block := replica.FinalNumber()
	recorded := newRecord(ctx, replica, block)
	report, faults := Scan(until{replica, block}, c)
	if report == nil {
		return nil, nil, faults
	}
	checks, err := report.check(ctx, recorded), report.checkLegs(ctx, recorded)
	if ctx.Err() != nil {
		return nil, nil, ctx.Err()
	}
	return report, checks, errors.Join(faults, err)
}

// until is the facts of a source up to a block.
type until struct {
	Source
	block uint64
}

// errEnd ends the reading of facts behind the last one that is wanted.
var errEnd = errors.New("audit: the last block was read")

// Facts implements [Source].
func (u until) Facts(after ledger.Cursor, fn func(ledger.Fact) error) error {
	err := u.Source.Facts(after, func(f ledger.Fact) error {
		if f.Block > u.block {
			return errEnd
		}
		return fn(f)
	})
	if errors.Is(err, errEnd) {
		return nil
	}
	return err
}

// check compares every asset of the report. One that cannot be read fails its own check only.
func (r *Report) check(ctx context.Context, recorded *record) []Check {
	var checks []Check
	for _, t := range r.Totals {
		holdings, err := recorded.holdings(ctx, t.Asset)
		check := Compare(t, holdings.supply, holdings.balance)
		if err != nil {
			check.OK = false
			check.Reason = err.Error()
		}
		checks = append(checks, check)
	}
	return checks
}

// checkLegs compares the legs that wait.
func (r *Report) checkLegs(ctx context.Context, recorded *record) error {
	var faults []error
	for _, l := range r.Legs {
		leg, err := recorded.leg(ctx, l.Key())
		switch {
		case err != nil:
			faults = append(faults, fmt.Errorf("audit: the leg of payment %s could not be compared: %w", l.Payment,
				err))
		case leg != deals.Leg{State: l.State, Refund: l.Refund}:
			faults = append(faults, fmt.Errorf("%w: the leg of payment %s is %s, and by the contract %s",
				ErrBooks, l.Payment, l.State, leg.State))
		}
	}
	return errors.Join(faults...)
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
