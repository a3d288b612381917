package wallet

import (
	"slices"
	"testing"

	"github.com/zsettle/zsettle/notes"
	"pgregory.net/rapid"
)

// paymentsOf returns payments of the given values.
func paymentsOf(values ...uint64) []Payment {
	payments := make([]Payment, len(values))
	for i, v := range values {
		payments[i] = Payment{Asset: cash, Value: notes.NewValue(v)}
	}
	return payments
}

// purse carries out the steps of a plan with notes that have only values.
type purse struct {
	*rapid.T
	notes []Owned
	next  uint32   // the position of the next note
	paid  []uint64 // what payees got
}

func newPurse(t *rapid.T, values ...uint64) *purse {
	return &purse{T: t, notes: spendable(values...), next: uint32(len(values))}
}

// gain adds a note, and returns it.
func (p *purse) gain(v notes.Value) Owned {
	n := Owned{Note: notes.Note{Asset: cash, Value: v}, Position: p.next, State: Spendable}
	p.next++
	if !v.IsZero() {
		p.notes = append(p.notes, n)
	}
	return n
}

// carryOut carries out steps, and checks that each spends what is there.
func (p *purse) carryOut(payments []Payment, steps []Step) {
	outputs := make([][]Owned, len(steps))
	for i, s := range steps {
		left := p.spend(s, i, steps, outputs)
		for _, v := range s.Split {
			outputs[i] = append(outputs[i], p.gain(v))
			left -= v.Big().Int64()
		}
		for _, k := range s.Payments {
			p.paid = append(p.paid, payments[k].Value.Big().Uint64())
			left -= payments[k].Value.Big().Int64()
		}
		if s.Merge {
			outputs[i] = []Owned{p.gain(s.Value)}
			left -= s.Value.Big().Int64()
		}
		if left < 0 || s.Merge && left > 0 || len(s.Split)+len(s.Payments) > fanOut {
			p.Fatalf("step %d leaves %d: %+v", i, left, s)
		}
		p.gain(notes.NewValue(uint64(left)))
	}
}

// spend takes the inputs of a step and returns their sum.
func (p *purse) spend(s Step, i int, steps []Step, outputs [][]Owned) (sum int64) {
	limit := maxInputs
	if s.Merge {
		limit = int(byConsolidation)
	}
	if len(s.Inputs) == 0 || len(s.Inputs) > limit {
		p.Fatalf("step %d has %d inputs", i, len(s.Inputs))
	}
	for _, in := range s.Inputs {
		var n Owned
		if in.Note != nil {
			n = *in.Note
		} else {
			if in.Step >= i || steps[in.Step].Round >= s.Round {
				p.Fatalf("step %d of round %d spends what step %d makes", i, s.Round, in.Step)
			}
			n = outputs[in.Step][in.Output]
		}
		at := slices.IndexFunc(p.notes, func(o Owned) bool { return o.Position == n.Position })
		if at < 0 || n.Note.Value != in.Value {
			p.Fatalf("step %d spends a note of %s that is not there", i, in.Value)
		}
		p.notes = slices.Delete(p.notes, at, at+1)
		sum += in.Value.Big().Int64()
	}
	return sum
}

// A distribution plan makes each payment once, from notes that are there, in rounds. Interrupted
// after any step and made again for what is left, it pays what the first would have paid.
func TestDistributionPaysEachPaymentOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Uint64Range(1, 9), 1, 150).Draw(t, "payments")
		var sum uint64
		for _, v := range values {
			sum += v
		}
		own := rapid.SliceOfN(rapid.Uint64Range(1, 1+sum/4), 0, 20).Draw(t, "notes")
		p := newPurse(t, append(own, sum)...)
		left := values
		for len(left) > 0 {
			payments := paymentsOf(left...)
			steps, err := distributionSteps(p.notes, cash, payments, byConsolidation)
			if err != nil {
				t.Fatal(err)
			}
			before := len(p.paid)
			// The interruption comes before a step that spends what is still on its way.
			p.carryOut(payments, steps[:rapid.IntRange(1, len(steps)).Draw(t, "steps")])
			left = withoutAll(left, p.paid[before:])
		}
		slices.Sort(values)
		slices.Sort(p.paid)
		if !slices.Equal(values, p.paid) {
			t.Fatalf("paid %v, want %v", p.paid, values)
		}
	})
}

// withoutAll returns values without those that were paid, of which each is there.
func withoutAll(values, paid []uint64) []uint64 {
	left := slices.Clone(values)
	for _, v := range paid {
		at := slices.Index(left, v)
		left = slices.Delete(left, at, at+1)
	}
	return left
}

// A plan that was interrupted after any step goes on where it was: the notes that it has split are
// found, so no transaction is made twice.
func TestInterruptedDistributionGoesOnWhereItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfNDistinct(rapid.Uint64Range(1, 1<<40), 1, 150, rapid.ID).Draw(t, "payments")
		var sum uint64
		for _, v := range values {
			sum += v
		}
		p := newPurse(t, sum+rapid.Uint64Range(0, 99).Draw(t, "more"))
		first, err := distributionSteps(p.notes, cash, paymentsOf(values...), byConsolidation)
		if err != nil {
			t.Fatal(err)
		}
		k := rapid.IntRange(0, len(first)-1).Draw(t, "steps")
		p.carryOut(paymentsOf(values...), first[:k])
		again, err := distributionSteps(p.notes, cash, paymentsOf(withoutAll(values, p.paid)...), byConsolidation)
		if err != nil {
			t.Fatal(err)
		}
		if k+len(again) != len(first) {
			t.Fatalf("after %d of %d steps, %d are left", k, len(first), len(again))
		}
	})
}

func TestDistributionPlanOfThousandPayments(t *testing.T) {
	values := make([]uint64, 1000)
	for i := range values {
		values[i] = uint64(i + 1)
	}
	steps, err := distributionSteps(spendable(1_000_000), cash, paymentsOf(values...), byConsolidation)
	if err != nil {
		t.Fatal(err)
	}
	splits, pays, last := 0, 0, 0
	for _, s := range steps {
		if len(s.Split) > 0 {
			splits++
		} else {
			pays++
		}
		last = s.Round
	}
	if splits != 19 || pays != 125 || last != 3 {
		t.Errorf("%d splits and %d distributions in %d rounds, want 19, 125 and 4", splits, pays, last+1)
	}
}
