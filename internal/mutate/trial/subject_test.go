package trial

import (
	"context"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/zsettle/zsettle/internal/mutate"
)

// root is the folder of the module.
const root = "../../.."

var opened = sync.OnceValues(func() (*Subject, error) { return Open(context.Background(), root) })

// contracts returns the contracts of this module. It skips the test where the compiler is not
// installed.
func contracts(t *testing.T) *Subject {
	t.Helper()
	if _, err := os.Stat(root + "/zcontract/node_modules/solc"); err != nil {
		t.Skip("the compiler is not installed: run npm ci in zcontract")
	}
	s, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Every contract and library has mutants, and nothing else has.
func TestFilesAreTheContracts(t *testing.T) {
	s := contracts(t)
	files := s.Files()
	for _, name := range []string{"ZContract", "Groth16", "libraries/BN254", "libraries/Queue"} {
		file := "src/" + name + ".sol"
		if !slices.Contains(files, file) {
			t.Errorf("%s has no mutants", file)
		}
	}
	for _, file := range files {
		if strings.Contains(file, "/interfaces/") || strings.Contains(file, "/demo/") {
			t.Errorf("%s has mutants", file)
		}
	}
}

// A mutant of a library is tried in the contracts that it is part of, and not in others.
func TestOwnersAreTheContractsWithTheCode(t *testing.T) {
	s := contracts(t)
	if got := s.owners("src/libraries/BN254.sol"); !slices.Equal(got, []string{"src/Groth16.sol"}) {
		t.Errorf("BN254 is in %v", got)
	}
	both := []string{"src/Groth16.sol", "src/ZContract.sol"}
	if got := s.owners("src/libraries/Field.sol"); !slices.Equal(got, both) {
		t.Errorf("Field is in %v", got)
	}
}

// Tests deploy some contracts alone that another one deploys too, so a mutant has to be in both.
func TestAFamilyHasWhatTestsDeployAlone(t *testing.T) {
	s := contracts(t)
	want := []string{"src/Offices.sol", "src/Timelock.sol"}
	if got := s.family("src/Offices.sol"); !slices.Equal(got, want) {
		t.Errorf("the family of Offices is %v, want %v", got, want)
	}
	if got := s.family("src/ZContract.sol"); !slices.Contains(got, "src/Deals.sol") {
		t.Errorf("the family of ZContract, %v, is without Deals", got)
	}
}

func TestPlanChoosesWhatIsDue(t *testing.T) {
	s := contracts(t)
	mutants := s.Mutants()
	fresh, stale, unknown := mutants[0], mutants[1], mutants[2]
	results := Results{}
	for _, m := range mutants {
		results[m.ID] = Result{ID: m.ID, Verdict: Survived, Sources: s.Hash(m.File)}
	}
	results[stale.ID] = Result{ID: stale.ID, Verdict: Killed, Sources: "old"}
	delete(results, unknown.ID)
	only := func(m mutate.Mutant) *regexp.Regexp { return regexp.MustCompile(regexp.QuoteMeta(m.ID) + "$") }
	for name, c := range map[string]struct {
		plan Plan
		want []mutate.Mutant
	}{
		"all that is due, the unknown first": {Plan{}, []mutate.Mutant{unknown, stale}},
		"a sample":                           {Plan{Sample: 1}, []mutate.Mutant{unknown}},
		"some":                               {Plan{Only: only(stale)}, []mutate.Mutant{stale}},
		"a current one again": {
			Plan{Only: only(fresh), Again: []Verdict{Survived}},
			[]mutate.Mutant{fresh},
		},
	} {
		if got := c.plan.Choose(s, results); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func TestSummaryCounts(t *testing.T) {
	s := contracts(t)
	var mutants []mutate.Mutant
	for _, m := range s.Mutants() {
		if m.File == s.Files()[0] {
			mutants = append(mutants, m)
		}
	}
	results := Results{}
	for i, v := range []Verdict{Killed, Killed, Killed, Survived, Equivalent, Invalid} {
		results[mutants[i].ID] = Result{ID: mutants[i].ID, Verdict: v, Sources: s.Hash(mutants[i].File)}
	}
	first := results[mutants[0].ID]
	first.Sources = "old"
	results[mutants[0].ID] = first
	sum := Summarize(s, results)
	want := Count{
		Total: len(mutants) - 1, Killed: 3, Survived: 1, Equivalent: 1, Invalid: 1, Pending: len(mutants) - 6, Stale: 1,
	}
	if sum.Files[0].Count != want || sum.Files[0].Rate != 0.75 {
		t.Errorf("%+v, want %+v", sum.Files[0], want)
	}
	if len(sum.Survivors) != 1 || !strings.Contains(sum.Survivors[0], mutants[3].ID) {
		t.Errorf("survivors %v", sum.Survivors)
	}
}
