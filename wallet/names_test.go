package wallet_test

import (
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// A request without a ref stands in the outbox under the name of a note. A ref that is the same
// text is another request: neither hides the other, so that nothing is paid twice or left out.
func TestRefThatIsTheNameOfANoteIsARefOfItsOwn(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100, 50)
	var big wallet.Owned
	for _, n := range testworld.Get(alice.Notes()) {
		if n.Note.Value == notes.NewValue(100) {
			big = n
		}
	}
	named := w.payment(bob, 40)
	named.Ref = big.Nullifier.String()
	w.Execute(alice)(alice.PlanPayment(t.Context(), named)) // spends the note of 50
	if testworld.Get(alice.Notes())[0].State == wallet.Spent {
		t.Fatal("the large note was spent")
	}
	dying := w.wallet(0, &mortal{Store: disk, writes: 1, after: true})
	_, err := dying.Execute(t.Context(), must(dying.PlanPayment(t.Context(), w.payment(bob, 90))))
	if err == nil {
		t.Fatal("not killed")
	}
	alice = w.wallet(0, disk)
	for range 2 {
		p, err := alice.PlanPayment(t.Context(), named)
		testworld.Must(t, err)
		if p.Status != wallet.PlanDone {
			t.Errorf("what was paid is %s", p.Status)
		}
		testworld.Must(t, alice.Resume(t.Context()))
	}
	w.Append()
	w.hasCash(bob, 130, 0, 0)
	w.hasCash(alice, 20, 0, 0)
}

// The refs of a distribution's payments can be the name under which it stands in the outbox.
func TestPaymentOfADistributionCanHaveItsName(t *testing.T) {
	w := newWorld(t, chain.Instant())
	disk := w.Store()
	alice, bob := w.wallet(0, disk), w.wallet(1, nil)
	w.deposit(alice, 100)
	pays := w.many(3, bob)
	pays[1].Ref = testworld.Get(alice.Notes())[0].Nullifier.String()
	for range 3 {
		_, err := w.execute(alice, must(alice.PlanDistribution(t.Context(), pays)), nil)
		testworld.Must(t, err)
		alice = w.wallet(0, disk)
	}
	w.hasCash(bob, 6, 0, 0)
	w.hasCash(alice, 94, 0, 0)
}
