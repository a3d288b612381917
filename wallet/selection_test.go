package wallet

import (
	"errors"
	"math/bits"
	"testing"

	"github.com/zsettle/zsettle/notes"
	"pgregory.net/rapid"
)

var cash = notes.Asset{19: 1}

// spendable returns notes of the given values, at positions 0, 1, …
func spendable(values ...uint64) []Owned {
	owned := make([]Owned, len(values))
	for i, v := range values {
		owned[i] = Owned{Note: notes.Note{Asset: cash, Value: notes.NewValue(v)}, Position: uint32(i), State: Spendable}
	}
	return owned
}

func valuesOf(owned []Owned) (values []uint64) {
	for _, n := range owned {
		values = append(values, n.Note.Value.Big().Uint64())
	}
	return values
}

func TestChoose(t *testing.T) {
	for name, c := range map[string]struct {
		have   []uint64
		amount uint64
		want   []uint64
	}{
		"exact":                                 {[]uint64{9, 5, 3}, 5, []uint64{5}},
		"least left over":                       {[]uint64{90, 50, 30}, 35, []uint64{50}},
		"a single note before an exact pair":    {[]uint64{100, 99, 1, 101}, 100, []uint64{100}},
		"dust stays out":                        {[]uint64{1000, 1}, 999, []uint64{1000}},
		"dust stays out though a pair is exact": {[]uint64{1002, 999, 1}, 1000, []uint64{1002}},
		"exact pair":                            {[]uint64{7, 6, 5, 4}, 11, []uint64{6, 5}},
		"the even one of two equal pairs":       {[]uint64{10, 1, 6, 5}, 11, []uint64{6, 5}},
		"three":                                 {[]uint64{5, 5, 5, 1}, 11, []uint64{5, 5, 1}},
		"the last of three is exchanged":        {[]uint64{9, 8, 7, 3, 2}, 19, []uint64{9, 8, 2}},
		"not enough":                            {[]uint64{5, 5}, 11, nil},
		"nothing":                               {nil, 1, nil},
		"equal notes, the oldest":               {[]uint64{4, 4, 4}, 3, []uint64{4}},
		"all of them":                           {[]uint64{1, 1, 1, 1, 1}, 5, []uint64{1, 1, 1, 1, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			got := choose(spendable(c.have...), notes.NewValue(c.amount))
			if g, w := valuesOf(got), c.want; len(g) != len(w) || len(g) > 0 && !equal(g, w) {
				t.Errorf("got %v, want %v", g, w)
			}
		})
	}
	if got := choose(spendable(4, 4, 4), notes.NewValue(3)); got[0].Position != 0 {
		t.Errorf("of equal notes the one at %d was chosen, not the oldest", got[0].Position)
	}
}

func equal(a, b []uint64) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Against every subset: the choice has the fewest notes; one or two of them have the least sum, and of equal pairs it is the most even.
func TestChooseAgainstBruteForce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Uint64Range(1, 40), 0, 9).Draw(t, "values")
		amount := rapid.Uint64Range(1, 120).Draw(t, "amount")
		got := valuesOf(choose(spendable(values...), notes.NewValue(amount)))
		count, sum, smaller := bruteForce(values, amount)
		if len(got) != count {
			t.Fatalf("chose %v; %d notes suffice", got, count)
		}
		var gotSum uint64
		for _, v := range got {
			gotSum += v
		}
		if count > 0 && gotSum < amount {
			t.Fatalf("chose %v, too little", got)
		}
		if count == 1 && gotSum != sum || count == 2 && (gotSum != sum || got[1] != smaller) {
			t.Fatalf("chose %v; the least sum is %d with a smaller note of %d", got, sum, smaller)
		}
	})
}

// bruteForce returns the size and sum of the best subset, and the largest smaller note among such pairs; 0 when there is none.
func bruteForce(values []uint64, amount uint64) (count int, least, smaller uint64) {
	for set := uint(1); set < 1<<len(values); set++ {
		var sum uint64
		low := ^uint64(0)
		for i, v := range values {
			if set>>i&1 == 1 {
				sum, low = sum+v, min(low, v)
			}
		}
		n := bits.OnesCount(set)
		better := count == 0 || n < count || n == count && (sum < least || sum == least && low > smaller)
		if sum >= amount && better {
			count, least, smaller = n, sum, low
		}
	}
	return count, least, smaller
}

// Every plan spends each chosen note and each merged one exactly once, two at a time, never in the round that makes it, and pays
// the amount from enough.
func TestPlanIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Uint64Range(1, 40), 1, 20).Draw(t, "values")
		var all uint64
		for _, v := range values {
			all += v
		}
		amount := rapid.Uint64Range(1, all).Draw(t, "amount")
		steps, err := plan(spendable(values...), cash, notes.NewValue(amount))
		if err != nil {
			t.Fatal(err)
		}
		used, made := map[uint32]bool{}, map[int]bool{}
		for i, s := range steps {
			var sum uint64
			for _, in := range s.Inputs {
				sum += in.Value.Big().Uint64()
				if in.Note != nil && used[in.Note.Position] || in.Note == nil && made[in.Step] {
					t.Fatalf("step %d spends a note twice", i)
				}
				if in.Note == nil && (in.Step >= i || steps[in.Step].Round >= s.Round || !steps[in.Step].Merge) {
					t.Fatalf("step %d spends what is not there yet", i)
				}
				if in.Note == nil {
					made[in.Step] = true
				} else {
					used[in.Note.Position] = true
				}
			}
			last := i == len(steps)-1
			if len(s.Inputs) == 0 || len(s.Inputs) > maxInputs || s.Merge == last || s.Merge && (sum != s.Value.Big().Uint64() || len(s.Inputs) != 2) {
				t.Fatalf("step %d is %+v", i, s)
			}
			if last && (sum < amount || s.Value != notes.NewValue(amount)) {
				t.Fatalf("the payment of %d spends %d", amount, sum)
			}
		}
		if len(made) != len(steps)-1 || len(used) != len(steps)+min(len(used), 2)-1 {
			t.Fatalf("%d steps, %d notes, %d merged notes used", len(steps), len(used), len(made))
		}
	})
}

func TestPlanTellsWhatIsPending(t *testing.T) {
	owned := spendable(5, 7, 11)
	owned[1].State, owned[2].State = Pending, Reserved
	_, err := plan(owned, cash, notes.NewValue(6))
	var short *ErrInsufficient
	if !errors.As(err, &short) || short.Have != notes.AmountOf(notes.NewValue(5)) || short.Pending != notes.AmountOf(notes.NewValue(7)) {
		t.Fatalf("%v", err)
	}
	if want := "wallet: not enough spendable, 7 pending: want 6 of " + cash.String() + ", have 5; wait for the next batch"; err.Error() != want {
		t.Errorf("%s", err)
	}
	owned[1].State = Spent
	if _, err = plan(owned, cash, notes.NewValue(6)); err.Error() != "wallet: not enough spendable of "+cash.String()+": want 6, have 5" {
		t.Errorf("%s", err)
	}
	if _, err = plan(owned, cash, notes.Value{}); !errors.Is(err, ErrZeroValue) {
		t.Errorf("zero: %v", err)
	}
	if _, err = plan(owned, notes.Asset{1}, notes.NewValue(1)); !errors.As(err, &short) || !short.Have.IsZero() {
		t.Errorf("another asset's notes count: %v", err)
	}
}

func TestPlanStepsReadAsText(t *testing.T) {
	steps, err := plan(spendable(5, 5, 5), cash, notes.NewValue(14))
	if err != nil || len(steps) != 2 {
		t.Fatalf("%d steps, %v", len(steps), err)
	}
	if got := steps[0].describe(1, "pay"); got != "1. merge into 10, spending 5 + 5" {
		t.Errorf("%s", got)
	}
	if got := steps[1].describe(2, "pay"); got != "2. pay 14, spending 5 + 10 (from step 1)" {
		t.Errorf("%s", got)
	}
}
