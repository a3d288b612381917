package wallet

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/zsettle/zsettle/notes"
)

// maxInputs is the number of notes that one transaction spends.
const maxInputs = 2

// choose picks the notes for an amount: as few as possible, and of one or two notes those with the
// least left over. Of pairs with equal sums it takes the one whose smaller note is larger. A note
// that is too small to be needed is never spent together with a large one: whoever sent it would
// recognise it. choose returns nil when all notes together do not suffice. The result has the
// largest first.
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

// chooseExact picks one note, or else two, that hold the amount and no more. It returns nil when
// there are none.
func chooseExact(available []Owned, amount notes.Value) []Owned {
	sorted := slices.Clone(available)
	slices.SortFunc(sorted, smallestFirst)
	for _, chosen := range [][]Owned{chooseOne(sorted, amount.Big()), chooseTwo(sorted, amount.Big())} {
		if len(chosen) > 0 && total(chosen...).Cmp(amount.Big()) == 0 {
			return chosen
		}
	}
	return nil
}

// smallestFirst orders by value, and equal values by age, so that every machine makes the same
// choice.
func smallestFirst(a, b Owned) int {
	if c := a.Note.Value.Cmp(b.Note.Value); c != 0 {
		return c
	}
	return cmp.Compare(a.Position, b.Position)
}

// chooseOne returns the smallest note that suffices.
func chooseOne(sorted []Owned, amount *big.Int) []Owned {
	i := slices.IndexFunc(sorted, func(n Owned) bool { return n.Note.Value.Big().Cmp(amount) >= 0 })
	if i < 0 {
		return nil
	}
	return []Owned{sorted[i]}
}

// chooseTwo returns the pair with the smallest sum that suffices. Going inwards from both ends, it
// sees the smallest partner of each larger note. Of pairs with equal sums the last one seen is the
// most even.
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

// chooseMany takes the largest notes until they suffice, which needs the fewest notes. Then it
// exchanges the last one for the smallest that still suffices.
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

// total returns the sum of the notes' values. It may be larger than a [notes.Value] can be.
func total(owned ...Owned) *big.Int {
	sum := new(big.Int)
	for _, n := range owned {
		sum.Add(sum, n.Note.Value.Big())
	}
	return sum
}
