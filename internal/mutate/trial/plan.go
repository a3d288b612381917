package trial

import (
	"crypto/sha256"
	"regexp"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/internal/mutate"
)

// Plan says which mutants are tried.
type Plan struct {
	// Only restricts the plan to mutants whose ID matches. Nil restricts nothing.
	Only *regexp.Regexp
	// Again are verdicts that are tried again although they are current.
	Again []Verdict
	// Sample is the greatest number of mutants that are tried, 0 for all.
	Sample int
}

// Choose returns the mutants that have no current verdict, or one to try again. First come those
// without any verdict. Apart from that the order is a fixed one without a pattern, so that those
// tried first are a fair sample.
func (p Plan) Choose(s *Subject, results Results) []mutate.Mutant {
	var chosen []mutate.Mutant
	for _, m := range s.Mutants() {
		r, tried := results[m.ID]
		due := !tried || r.Sources != s.Hash(m.File) || slices.Contains(p.Again, r.Verdict)
		if due && (p.Only == nil || p.Only.MatchString(m.ID)) {
			chosen = append(chosen, m)
		}
	}
	Shuffle(chosen)
	slices.SortStableFunc(chosen, func(a, b mutate.Mutant) int {
		return order(results[a.ID]) - order(results[b.ID])
	})
	if p.Sample > 0 && p.Sample < len(chosen) {
		chosen = chosen[:p.Sample]
	}
	return chosen
}

// order is 0 for the result of a mutant that was not tried, and 1 for others.
func order(r Result) int {
	if r.ID == "" {
		return 0
	}
	return 1
}

// Shuffle puts mutants into an order that has no pattern and is always the same.
func Shuffle(mutants []mutate.Mutant) {
	key := func(m mutate.Mutant) string {
		digest := sha256.Sum256([]byte(m.ID))
		return string(digest[:])
	}
	slices.SortFunc(mutants, func(a, b mutate.Mutant) int { return strings.Compare(key(a), key(b)) })
}
