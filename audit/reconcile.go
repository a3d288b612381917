package audit

import (
	"context"
	"errors"
	"math"
	"math/big"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// ErrMoved is returned when the chain went on so fast that no report and no state of it belonged together.
var ErrMoved = errors.New("audit: the chain moved on while it was compared; try again")

// attempts is how often Reconcile tries to see report and chain at one moment.
const attempts = 10

// Check compares one asset's books with the chain.
type Check struct {
	Asset notes.Asset `json:"asset"`
	// Report is what the report's transactions leave the contract answerable for.
	Report notes.Amount `json:"report"`
	// Supply is what the contract says it is, Balance the public tokens that it has.
	Supply  notes.Amount `json:"supply"`
	Balance notes.Amount `json:"balance"`
	// OK: the report equals the supply, and the balance covers it.
	OK bool `json:"ok"`
	// Reason says why the balance could not be read; then Balance is 0 and OK false.
	Reason string `json:"reason,omitempty"`
}

// Reconcile scans the replica, brought up to the newest block, and compares every asset with the contract's supply and its balance of the
// public token. A check that fails is no error. See [Scan] for the errors: where that gives a report, Reconcile gives checks with it too.
// [ErrMoved] when the chain was too busy.
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
		if err := replica.Sync(ctx); err != nil {
			return nil, nil, err
		}
		same, err := report.newest(replica)
		if err != nil {
			return nil, nil, err
		}
		if same {
			return report, checks, faults
		}
	}
	return nil, nil, ErrMoved
}

// check compares every asset of the report with the newest state. A token that does not tell its balance fails its own check only.
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
			check.Balance, check.OK, check.Reason = notes.Amount{}, false, err.Error()
		}
		checks = append(checks, check)
	}
	return checks, nil
}

// Compare compares one asset with what the contract says of its supply and the token of its balance.
func Compare(t Total, supply, balance *big.Int) Check {
	c := Check{Asset: t.Asset, Report: t.Supply(), Supply: notes.AmountFromBig(supply), Balance: notes.AmountFromBig(balance)}
	c.OK = c.Report.Cmp(c.Supply) == 0 && c.Supply.Cmp(c.Balance) <= 0
	return c
}

// newest tells whether the report's last fact is still the chain's last, so that what was read of the chain in between belongs to it.
func (r *Report) newest(from Source) (bool, error) {
	var last ledger.Fact
	before := ledger.Cursor{}
	if r.Last.Block > 0 {
		before = ledger.Cursor{Block: r.Last.Block - 1, Log: math.MaxUint32 - 1}
	}
	err := from.Facts(before, func(f ledger.Fact) error {
		last = f
		return nil
	})
	return last.Cursor == r.Last && last.BlockHash == r.LastBlock, err
}
