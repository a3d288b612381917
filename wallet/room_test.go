package wallet_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

func (w *world) withdrawal(value uint64, ref string) wallet.Withdrawal {
	return wallet.Withdrawal{Asset: w.Cash, Value: notes.NewValue(value), Recipient: common.Address{7}, Ref: ref}
}

// changes returns the changes of all burns on the chain.
func (w *world) changes(of *wallet.Wallet) (all []notes.Commitment) {
	w.Helper()
	w.Must(of.Replica().Facts(ledger.Cursor{}, func(f ledger.Fact) error {
		if burned, ok := f.Event.(ledger.Burned); ok {
			all = append(all, burned.Change)
		}
		return nil
	}))
	return all
}

// A withdrawal of all that its notes hold makes a change of value 0 while the tree has room, so
// that nobody sees that nothing is left.
func TestWithdrawalHidesThatNothingIsLeft(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 40)
	w.Execute(alice)(alice.PlanWithdrawal(t.Context(), w.withdrawal(40, "")))
	if changes := w.changes(alice); len(changes) != 1 || changes[0].IsZero() {
		t.Errorf("changes %v", changes)
	}
	w.Append()
	w.hasCash(alice, 0, 0, 0)
}

// When the tree takes no change, one or two notes can be withdrawn as they are, and every such
// withdrawal is known by its own Ref.
func TestWithdrawalFromAFullTreeMakesNoChange(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice := w.wallet(0, disk)
	w.deposit(alice, 40, 7, 5)
	alice.FillTree()
	p, err := alice.PlanWithdrawal(t.Context(), w.withdrawal(12, "first"))
	testworld.Must(t, err)
	item, err := alice.Prepare(t.Context(), p)
	testworld.Must(t, err)
	second := w.Execute(alice)(alice.PlanWithdrawal(t.Context(), w.withdrawal(40, "second")))[0].Tx
	w.hasCash(alice, 0, 0, 12)
	if e, err := alice.Status("first"); err != nil || !e.HandedOut() || !e.Output.IsZero() {
		t.Errorf("one withdrawal is taken for the other: %+v, %v", e, err)
	}
	w.doneBy(alice, "second", second)
	first := w.Send(w.ZContract.Burn(*item.Burn)).Tx
	w.hasCash(alice, 0, 0, 0)
	w.doneBy(alice, "first", first)
	w.doneBy(alice, "second", second)
	for _, change := range w.changes(alice) {
		if !change.IsZero() {
			t.Errorf("change %s", change)
		}
	}
	paid, err := w.ZContract.Balance(t.Context(), w.Cash, common.Address{7})
	if testworld.Must(t, err); paid.Uint64() != 52 {
		t.Errorf("the recipient got %v", paid)
	}
}

// Withdrawals without a Ref and without a change are told apart.
func TestWithdrawalsWithoutARefAreTwoEntries(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 40, 7)
	alice.FillTree()
	for _, value := range []uint64{40, 7} {
		p, err := alice.PlanWithdrawal(t.Context(), w.withdrawal(value, ""))
		testworld.Must(t, err)
		_, err = alice.Prepare(t.Context(), p)
		testworld.Must(t, err)
	}
	entries, err := alice.UnderWay()
	if testworld.Must(t, err); len(entries) != 2 || entries[0].Ref == entries[1].Ref {
		t.Errorf("%+v", entries)
	}
}

// What needs room is refused while the tree is full, with the way out.
func TestWithdrawalWithAChangeNeedsRoom(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 40, 7, 5)
	alice.FillTree()
	for _, value := range []uint64{39, 46, 52} { // a change of one note, of two, and a merge
		if _, err := alice.PlanWithdrawal(t.Context(), w.withdrawal(value, "")); !errors.Is(err, wallet.ErrTreeFull) {
			t.Errorf("%d: %v", value, err)
		}
	}
	w.hasCash(alice, 52, 0, 0)
}

// A tree that fills up between plan and execution stops a withdrawal with a change, and not one
// without.
func TestTreeThatFillsUpAfterThePlan(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	w.deposit(alice, 40, 7)
	part, err := alice.PlanWithdrawal(t.Context(), w.withdrawal(39, ""))
	testworld.Must(t, err)
	all, err := alice.PlanWithdrawal(t.Context(), w.withdrawal(7, ""))
	testworld.Must(t, err)
	alice.FillTree()
	if _, err := alice.Execute(t.Context(), part); !errors.Is(err, wallet.ErrTreeFull) {
		t.Errorf("%v", err)
	}
	w.Execute(alice)(all, nil)
	w.hasCash(alice, 40, 0, 0)
}
