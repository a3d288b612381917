package wallet_test

import (
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// A deposit becomes a note, a note pays, and every plan is shown before it is carried out.
func TestPlansAreShownBeforeTheyAreCarriedOut(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	for range 3 {
		deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(40)}
		p, err := alice.PlanDeposit(t.Context(), deposit)
		testworld.Must(t, err)
		hasText(t, p, "1. deposit 40")
		w.Execute(alice)(p, nil)
	}
	if got := testworld.Get(alice.Balance(w.Cash)).Pending.String(); got != "120" {
		t.Errorf("alice has %s pending, want 120", got)
	}
	w.Append()

	_, err := alice.PlanPayment(t.Context(), wallet.Payment{To: bob.Address(), Asset: w.Cash})
	if want := "wallet: the amount is 0; name an amount of at least 1 unit"; err == nil || err.Error() != want {
		t.Errorf("a payment of 0: got error %v, want %s", err, want)
	}
	p, err := alice.PlanPayment(t.Context(), w.payment(bob, 100))
	testworld.Must(t, err)
	hasText(t, p, "1. merge into 80, spending 40 + 40\n2. pay 100, spending 40 + 80 (from step 1)")
	alice.Release(p)

	p, err = alice.PlanPayment(t.Context(), w.payment(bob, 70))
	testworld.Must(t, err)
	hasText(t, p, "1. pay 70, spending 40 + 40")
	w.Execute(alice)(p, nil)
	w.Append()
	testworld.Must(t, bob.Sync(t.Context()))
	if got := testworld.Get(bob.Balance(w.Cash)).Spendable.String(); got != "70" {
		t.Errorf("bob has %s, want 70", got)
	}
}

func hasText(t *testing.T, p *wallet.Plan, want string) {
	t.Helper()
	if got := p.String(); got != want {
		t.Errorf("the plan is\n%s\nwant\n%s", got, want)
	}
}

// A request that was made before under its Ref is planned with the status it has, and without
// steps.
func TestPlanOfAnEarlierRequestSaysHowFarItIs(t *testing.T) {
	w := newWorld(t, chain.Confirmations(3))
	alice := w.wallet(0, nil)
	deposit := wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5), Ref: "one"}
	plan := func(status wallet.PlanStatus, text string) *wallet.Plan {
		t.Helper()
		p, err := alice.PlanDeposit(t.Context(), deposit)
		testworld.Must(t, err)
		if p.Status != status || (len(p.Steps) > 0) != (status == wallet.PlanNew) {
			t.Errorf("the plan is %s with %d steps, want %s", p.Status, len(p.Steps), status)
		}
		hasText(t, p, text)
		return p
	}
	first := w.Execute(alice)(plan(wallet.PlanNew, "1. deposit 5"), nil)
	second := w.Execute(alice)(plan(wallet.PlanUnderWay, "finish the deposit of 5 that is under way"), nil)
	w.commit(4)
	testworld.Must(t, alice.Sync(t.Context()))
	head := w.now()
	third := w.Execute(alice)(plan(wallet.PlanDone, "send nothing: the deposit of 5 is done"), nil)
	if len(first) != 1 || len(second) != 1 || len(third) != 1 || first[0] != second[0] || first[0] != third[0] {
		t.Errorf("the receipts differ: %+v, %+v, %+v", first, second, third)
	}
	if w.now().Number != head.Number {
		t.Error("a transaction was sent for a request that was done")
	}
}

// Whoever was given an item decides whether it is sent: its plan cannot be executed.
func TestPlanThatWasHandedOutIsNotExecuted(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice, bob := w.wallet(0, nil), w.wallet(1, nil)
	w.deposit(alice, 100)
	pay := w.payment(bob, 30)
	pay.Ref = "invoice 7"
	item := w.prepare(alice, pay)
	p, err := alice.PlanPayment(t.Context(), pay)
	testworld.Must(t, err)
	if receipts, err := alice.Execute(t.Context(), p); err == nil || len(receipts) > 0 {
		t.Errorf("executed: %+v, %v", receipts, err)
	}
	w.Send(w.ZContract.Submit(*item.Transfer))
	testworld.Must(t, alice.Sync(t.Context()))
	p, err = alice.PlanPayment(t.Context(), pay)
	testworld.Must(t, err)
	if _, err := alice.Prepare(t.Context(), p); err == nil {
		t.Error("an item that is on the chain was handed out again")
	}
}

func TestDepositIsNotHandedOut(t *testing.T) {
	w := newWorld(t, chain.Instant())
	alice := w.wallet(0, nil)
	p, err := alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(5)})
	testworld.Must(t, err)
	if _, err := alice.Prepare(t.Context(), p); err == nil {
		t.Error("a deposit was handed out")
	}
}
