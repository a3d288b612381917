package trial

import (
	"cmp"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/zsettle/zsettle/internal/mutate"
)

// sample has six kinds of bugs and where to plant one of each: in the verifier, which Go tests, and
// in the offices. None is in the z-contract, whose compilation takes as long as all of these.
var sample = []struct{ operator, files string }{
	{"asm-op", `BN254|Groth16`},
	{"drop-revert", `KeyCheck`},
	{"compare", `Timelock`},
	{"drop-call", `Offices|Timelock`},
	{"drop-assignment", `BN254|Groth16`},
	{"negate", `Offices|Timelock`},
}

// The whole way from the source to the verdict, for six bugs that tests are known to notice. All
// others take an hour: see make mutate-contracts.
func TestSampleIsKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: no contracts are compiled")
	}
	s := contracts(t)
	results, err := Load(root + "/zcontract/mutants.json")
	if err != nil {
		t.Fatal(err)
	}
	kinds := make([][]mutate.Mutant, len(sample))
	for i, kind := range sample {
		kinds[i] = candidates(s, results, kind.operator, regexp.MustCompile(kind.files))
		if len(kinds[i]) == 0 {
			t.Fatalf("there is no mutant of %s in %s to try", kind.operator, kind.files)
		}
	}
	b, err := s.NewBench(t.Context(), t.TempDir(), slices.Concat(kinds...), true)
	if err != nil {
		t.Fatal(err)
	}
	for _, mutants := range kinds {
		mustKill(t, b, mutants)
	}
	if err := b.Close(); err != nil {
		t.Error(err)
	}
}

// candidates returns mutants of one kind: first those that were killed when all were tried, and
// then those that were not tried.
func candidates(s *Subject, results Results, operator string, files *regexp.Regexp) []mutate.Mutant {
	all := slices.DeleteFunc(s.Mutants(), func(m mutate.Mutant) bool {
		v := results[m.ID].Verdict
		return m.Operator != operator || !files.MatchString(m.File) || v != "" && v != Killed
	})
	Shuffle(all)
	slices.SortStableFunc(all, func(a, b mutate.Mutant) int {
		return -cmp.Compare(results[a.ID].Verdict, results[b.ID].Verdict)
	})
	return all
}

// mustKill tries the first mutant that is one.
func mustKill(t *testing.T, b *Bench, mutants []mutate.Mutant) {
	t.Helper()
	for _, m := range mutants {
		began := time.Now()
		r, err := b.Try(t.Context(), m)
		if err != nil {
			t.Fatal(err)
		}
		if r.Verdict == Invalid {
			continue
		}
		t.Logf("%s: %s by %s in %v", m.ID, r.Verdict, r.KilledBy, time.Since(began).Round(time.Millisecond))
		if r.Verdict != Killed {
			t.Errorf("no test notices this bug: write one, or say in mutants.json why none can\n%s", r.Change)
		}
		return
	}
	t.Error("no mutant of a kind can be compiled")
}
