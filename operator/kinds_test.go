package operator_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/tree"
	"github.com/zsettle/zsettle/operator"
)

func (w *world) distribution() ledger.Distribution {
	d := ledger.Distribution{
		Root: tree.NewCommitments().Root(), Participants: w.participants(), Epoch: 1, EphemeralKey: w.element(),
		Nullifiers: [2]notes.Nullifier{{Element: w.element()}, {Element: w.element()}}, Change: w.commitment(),
	}
	for i := range d.Payments {
		d.Payments[i] = w.commitment()
	}
	return d
}

func (w *world) consolidation() ledger.Consolidation {
	m := ledger.Consolidation{
		Root: tree.NewCommitments().Root(), Participants: w.participants(), Epoch: 1, EphemeralKey: w.element(),
		Output: w.commitment(),
	}
	for i := range m.Nullifiers {
		m.Nullifiers[i].Element = w.element()
	}
	return m
}

// made returns n items.
func made[T any](n int, item func() T) []T {
	items := make([]T, n)
	for i := range items {
		items[i] = item()
	}
	return items
}

// checkOutcomes compares the items that were dropped. The others must be on the chain, at most so
// many in one transaction.
func checkOutcomes(t *testing.T, outcomes []operator.Outcome, limit int, dropped ...int) {
	t.Helper()
	together := map[common.Hash]int{}
	for i, out := range outcomes {
		wantDropped := slices.Contains(dropped, i)
		if wantDropped != errors.Is(out.Err, operator.ErrDropped) || !wantDropped && out.Tx == (common.Hash{}) {
			t.Errorf("item %d: %+v, want it dropped: %t", i, out, wantDropped)
		}
		if out.Tx != (common.Hash{}) {
			together[out.Tx]++
		}
	}
	for tx, n := range together {
		if n > limit {
			t.Errorf("transaction %s has %d items, want at most %d", tx, n, limit)
		}
	}
	if want := (len(outcomes)-len(dropped)-1)/limit + 1; len(together) < want {
		t.Errorf("%d transactions, want at least %d", len(together), want)
	}
}

// Distributions are screened as transfers are: also by the notes that items of other kinds have
// spent, and a bad copy does not cost the good one its place.
func TestDistributeDropsWhatTheContractCannotAccept(t *testing.T) {
	w := newWorld(t)
	o := w.NewOperator(1, testworld.Checker{})
	payment := w.transfer()
	w.Send(w.ZContract.Submit(payment))
	items := made(operator.MaxDistributions+11, w.distribution)
	items[1].Nullifiers[0] = items[0].Nullifiers[1]
	items[2].Root.Element = w.element()
	items[3].Participants.Element = w.element()
	items[4].Epoch = 9
	items[5].Payments[7] = notes.Commitment{} // the contract refuses the item, and the batch with it
	items[6] = items[7]
	items[6].Change = notes.Commitment{}
	items[8].Nullifiers[1] = items[8].Nullifiers[0]
	items[9].Nullifiers[1] = payment.Nullifiers[0]
	outcomes, err := o.Distribute(t.Context(), items...)
	testworld.Must(t, err)
	checkOutcomes(t, outcomes, operator.MaxDistributions, 1, 2, 3, 4, 5, 6, 8, 9)
}

func TestConsolidateDropsWhatTheContractCannotAccept(t *testing.T) {
	w := newWorld(t)
	o := w.NewOperator(1, testworld.Checker{})
	payment := w.transfer()
	w.Send(w.ZContract.Submit(payment))
	items := made(operator.MaxConsolidations+11, w.consolidation)
	items[1].Nullifiers[7] = items[0].Nullifiers[3]
	items[2].Root.Element = w.element()
	items[3].Participants.Element = w.element()
	items[4].Epoch = 9
	items[5].Output = notes.Commitment{}
	items[6] = items[7]
	items[6].Output = notes.Commitment{}
	items[8].Nullifiers[6] = items[8].Nullifiers[2]
	items[9].Nullifiers[7] = payment.Nullifiers[0]
	outcomes, err := o.Consolidate(t.Context(), items...)
	testworld.Must(t, err)
	checkOutcomes(t, outcomes, operator.MaxConsolidations, 1, 2, 3, 4, 5, 6, 8, 9)
}

// An item with one note twice is no rival of itself: it is dropped, and Submit ends.
func TestSubmitEndsForAnItemWithOneNoteTwice(t *testing.T) {
	w := newWorld(t)
	items := made(3, w.transfer)
	items[1].Nullifiers[1] = items[1].Nullifiers[0]
	outcomes, err := w.NewOperator(1, testworld.Checker{}).Submit(t.Context(), items...)
	testworld.Must(t, err)
	checkOutcomes(t, outcomes, operator.MaxBatch, 1)
}
