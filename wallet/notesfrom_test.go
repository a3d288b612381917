package wallet_test

import (
	"reflect"
	"testing"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/wallet"
)

// The notes from a position on are those of all notes, spent or not, also when some are not final.
func TestNotesFrom(t *testing.T) {
	w := newWorld(t, chain.Confirmations(2))
	alice := w.wallet(0, nil)
	for _, value := range []uint64{5, 6, 7, 8} {
		w.Execute(alice)(alice.PlanDeposit(t.Context(), wallet.Deposit{Asset: w.Cash, Value: notes.NewValue(value)}))
	}
	w.Age()
	w.Append()
	w.Chain.Commit()
	w.Chain.Commit()
	testworld.Must(t, alice.Sync(t.Context()))
	w.Execute(alice)(alice.PlanPayment(t.Context(), wallet.Payment{
		To: alice.Address(), Asset: w.Cash, Value: notes.NewValue(12), Ref: "to itself",
	}))
	testworld.Must(t, alice.Sync(t.Context()))
	all := testworld.Get(alice.Notes())
	states := map[wallet.State]bool{}
	for _, o := range all {
		states[o.State] = true
	}
	if len(all) < 5 || !states[wallet.Spent] || !states[wallet.Pending] || !states[wallet.Spendable] {
		t.Fatalf("%d notes, states %v", len(all), states)
	}
	for position := range all[len(all)-1].Position + 2 {
		var want []wallet.Owned
		for _, o := range all {
			if o.Position >= position {
				want = append(want, o)
			}
		}
		for most := 1; most <= len(all)+1; most++ {
			got, err := alice.NotesFrom(position, most)
			wanted := want[:min(most, len(want))]
			if err != nil || len(got) != len(wanted) || len(got) > 0 && !reflect.DeepEqual(got, wanted) {
				t.Errorf("%d notes from %d: %v (%v), want %v", most, position, got, err, wanted)
			}
		}
	}
}
