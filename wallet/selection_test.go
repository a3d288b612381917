package wallet

import (
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

func TestChooseTakesFewNotesWithLittleLeftOver(t *testing.T) {
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

func TestChooseExactLeavesNothing(t *testing.T) {
	for name, c := range map[string]struct {
		have   []uint64
		amount uint64
		want   []uint64
	}{
		"one note":                             {[]uint64{9, 5, 3}, 5, []uint64{5}},
		"one note before a pair":               {[]uint64{5, 4, 1}, 5, []uint64{5}},
		"a pair though a larger note suffices": {[]uint64{90, 7, 5}, 12, []uint64{7, 5}},
		"three would do":                       {[]uint64{4, 3, 2}, 9, nil},
		"more than enough":                     {[]uint64{9, 5}, 4, nil},
		"not enough":                           {[]uint64{1}, 4, nil},
		"nothing":                              {nil, 1, nil},
	} {
		if got := valuesOf(chooseExact(spendable(c.have...), notes.NewValue(c.amount))); !equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}

func equal(a, b []uint64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Compared with every subset, the choice has the fewest notes. One or two notes have the least sum,
// and of equal pairs the choice is the most even.
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

// bruteForce returns the size and the sum of the best subset, and the largest smaller note among
// such pairs. It returns zeros when no subset suffices.
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
