package wallet

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/notes"
	"pgregory.net/rapid"
)

// spending is what the steps of a plan have spent so far.
type spending struct {
	*rapid.T
	steps  []Step
	owned  map[uint32]bool // by position
	merged map[int]bool    // by the step that makes the note
}

// add checks the inputs of step i and returns their sum.
func (s *spending) add(i int) (sum uint64) {
	for _, in := range s.steps[i].Inputs {
		sum += in.Value.Big().Uint64()
		if in.Note == nil {
			s.addMerged(i, in.Step)
		} else {
			s.addOwned(i, in.Note.Position)
		}
	}
	return sum
}

func (s *spending) addMerged(i, from int) {
	if s.merged[from] {
		s.Fatalf("step %d spends a note twice", i)
	}
	if from >= i || s.steps[from].Round >= s.steps[i].Round || !s.steps[from].Merge {
		s.Fatalf("step %d spends what is not there yet", i)
	}
	s.merged[from] = true
}

func (s *spending) addOwned(i int, position uint32) {
	if s.owned[position] {
		s.Fatalf("step %d spends a note twice", i)
	}
	s.owned[position] = true
}

// Every plan spends each chosen note and each merged one exactly once, as many at a time as a merge
// takes, and never in the round that makes it. Its last step pays the amount from enough.
func TestPlanSpendsEachNoteOnce(t *testing.T) {
	for _, merge := range []merging{byTransfer, byConsolidation} {
		rapid.Check(t, func(t *rapid.T) {
			values := rapid.SliceOfN(rapid.Uint64Range(1, 40), 1, 20+10*int(merge)).Draw(t, "values")
			var all uint64
			for _, v := range values {
				all += v
			}
			amount := rapid.Uint64Range(1, all).Draw(t, "amount")
			steps, err := planSteps(spendable(values...), cash, notes.NewValue(amount), merge, true)
			if err != nil {
				t.Fatal(err)
			}
			checkSteps(t, steps, merge, amount)
		})
	}
}

func checkSteps(t *rapid.T, steps []Step, merge merging, amount uint64) {
	spent := spending{T: t, steps: steps, owned: map[uint32]bool{}, merged: map[int]bool{}}
	for i, s := range steps {
		sum, last := spent.add(i), i == len(steps)-1
		if s.Merge == last {
			t.Fatalf("step %d is %+v", i, s)
		}
		if n := len(s.Inputs); s.Merge && (sum != s.Value.Big().Uint64() || n < 2 || n > int(merge)) {
			t.Fatalf("step %d is %+v", i, s)
		}
		if last && (sum < amount || s.Value != notes.NewValue(amount) || len(s.Inputs) > maxInputs) {
			t.Fatalf("the payment of %d spends %d", amount, sum)
		}
	}
	// A merge makes one note of at most that many, so that so many merges are needed.
	used, merged := len(spent.owned), len(spent.merged)
	needed := (max(used, maxInputs) - maxInputs + int(merge) - 2) / (int(merge) - 1)
	if merged != len(steps)-1 || merged != needed {
		t.Fatalf("%d steps, %d notes, %d merged notes used, want %d merges", len(steps), used, merged, needed)
	}
}

func TestShortageSaysWhatIsPending(t *testing.T) {
	owned := spendable(5, 7, 11)
	owned[1].State = Pending
	owned[2].State = Reserved
	amount := func(x uint64) notes.Amount { return notes.AmountOf(notes.NewValue(x)) }
	_, err := planSteps(owned, cash, notes.NewValue(6), byTransfer, true)
	var short *ErrInsufficient
	if !errors.As(err, &short) || short.Have != amount(5) || short.Pending != amount(7) {
		t.Fatalf("%v", err)
	}
	want := "wallet: not enough spendable, 7 pending: want 6 of " + cash.String() + ", have 5; wait for the next batch"
	if err.Error() != want {
		t.Errorf("%s", err)
	}
	owned[1].State = Spent
	want = "wallet: not enough spendable of " + cash.String() + ": want 6, have 5"
	if _, err = planSteps(owned, cash, notes.NewValue(6), byTransfer, true); err.Error() != want {
		t.Errorf("%s", err)
	}
	if _, err = planSteps(owned, cash, notes.Value{}, byTransfer, true); !errors.Is(err, ErrZeroValue) {
		t.Errorf("zero: %v", err)
	}
	_, err = planSteps(owned, notes.Asset{1}, notes.NewValue(1), byTransfer, true)
	if !errors.As(err, &short) || !short.Have.IsZero() {
		t.Errorf("another asset's notes count: %v", err)
	}
}

func TestPlanStepsReadAsText(t *testing.T) {
	steps, err := planSteps(spendable(5, 5, 5), cash, notes.NewValue(14), byTransfer, true)
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

// Whatever the number of notes, no fewer merges could make one of them.
func TestMergeTakesTheFewestTransactions(t *testing.T) {
	for _, merge := range []merging{byTransfer, byConsolidation} {
		for n := 2; n <= 200; n++ {
			sum, steps, err := mergeAll(spendable(make([]uint64, n)...), merge)
			if err != nil || !sum.IsZero() {
				t.Fatalf("%d notes: %s, %v", n, sum, err)
			}
			if want := (n - 1 + int(merge) - 2) / (int(merge) - 1); len(steps) != want {
				t.Errorf("%d notes, %d at a time: %d merges, want %d", n, merge, len(steps), want)
			}
		}
	}
}

// A thousand small notes are one after four rounds, so four batches are appended and not a hundred:
// the merges of a round don't wait for each other.
func TestThousandNotesAreMergedInFourRounds(t *testing.T) {
	sum, steps, err := mergeAll(spendable(make([]uint64, 1000)...), byConsolidation)
	if err != nil || !sum.IsZero() {
		t.Fatalf("%s, %v", sum, err)
	}
	rounds := map[int]int{}
	for _, s := range steps {
		rounds[s.Round]++
	}
	if len(rounds) != 4 || rounds[steps[0].Round] < 120 {
		t.Errorf("the merges of each round are %v, want four rounds, nearly all merges in the first", rounds)
	}
}
