package wallet

import (
	"math/big"
	"slices"

	"github.com/zsettle/zsettle/notes"
)

// maxInputs is the number of notes that one transaction spends.
const maxInputs = 2

// choose picks the notes for an amount: as few as possible; one or two of them with the least left over, and of equal sums the
// pair whose smaller note is larger. A note so small that it is not needed is never drawn in beside a large one: whoever sent it
// to us would recognise it. It returns nil when all of them together do not suffice. The result has the largest first.
func choose(available []Owned, amount notes.Value) []Owned {
	sorted := slices.Clone(available)
	slices.SortFunc(sorted, smallestFirst)
	if one := chooseOne(sorted, amount.Big()); one != nil {
		return one
	}
	if two := chooseTwo(sorted, amount.Big()); two != nil {
		return two
	}
	return chooseMany(sorted, amount.Big())
}

// smallestFirst orders by value; equal values by age, so that the choice is the same on every machine.
func smallestFirst(a, b Owned) int {
	if c := a.Note.Value.Cmp(b.Note.Value); c != 0 {
		return c
	}
	return int(int64(a.Position) - int64(b.Position))
}

// chooseOne returns the smallest note that suffices.
func chooseOne(sorted []Owned, amount *big.Int) []Owned {
	i := slices.IndexFunc(sorted, func(n Owned) bool { return n.Note.Value.Big().Cmp(amount) >= 0 })
	if i < 0 {
		return nil
	}
	return []Owned{sorted[i]}
}

// chooseTwo returns the pair with the smallest sum that suffices. No single note does, so walking in from both ends sees, for
// every larger note, the smallest partner; a later pair of an equal sum is the more even one.
func chooseTwo(sorted []Owned, amount *big.Int) (best []Owned) {
	var least *big.Int
	for low, high := 0, len(sorted)-1; low < high; {
		sum := total(sorted[low], sorted[high])
		if sum.Cmp(amount) < 0 {
			low++
			continue
		}
		if least == nil || sum.Cmp(least) <= 0 {
			least, best = sum, []Owned{sorted[high], sorted[low]}
		}
		high--
	}
	return best
}

// chooseMany takes the largest notes until they suffice, which is the smallest number of notes, and then exchanges the last
// one for the smallest that still does.
func chooseMany(sorted []Owned, amount *big.Int) (chosen []Owned) {
	missing := new(big.Int).Set(amount)
	for i := len(sorted) - 1; i >= 0; i-- {
		if sorted[i].Note.Value.Big().Cmp(missing) >= 0 {
			return append(chosen, chooseOne(sorted[:i+1], missing)...)
		}
		chosen = append(chosen, sorted[i])
		missing.Sub(missing, sorted[i].Note.Value.Big())
	}
	return nil
}

func total(notes ...Owned) *big.Int {
	sum := new(big.Int)
	for _, n := range notes {
		sum.Add(sum, n.Note.Value.Big())
	}
	return sum
}
