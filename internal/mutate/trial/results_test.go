package trial

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/mutate"
)

func TestResultsAreSavedAndLoaded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mutants.json")
	want := Results{
		"b": {ID: "b", Verdict: Killed, KilledBy: "A.t.sol:test_a", Sources: "1"},
		"a": {ID: "a", Verdict: Survived, Change: "-a < b\n+a <= b\n", Sources: "2"},
	}
	if err := want.Save(path); err != nil {
		t.Fatal(err)
	}
	got, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("loaded %v, want %v", got, want)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(content), "\n")
	if !strings.Contains(lines[3], `"a"`) || !strings.Contains(lines[4], `"b"`) {
		t.Errorf("want one line for each mutant, in the order of the ids:\n%s", content)
	}
}

func TestLoadOfNoFileHasNoResults(t *testing.T) {
	got, err := Load(filepath.Join(t.TempDir(), "none.json"))
	if err != nil || len(got) != 0 {
		t.Errorf("%v, %v", got, err)
	}
}

func TestLoadRefuses(t *testing.T) {
	for content, want := range map[string]string{
		`{"schema": 1, "mutants": [{"id": "a", "verdict": "equivalent"}]}`: "without a reason",
		`{"schema": 2}`: "schema 2",
		`[`:             "unexpected end",
	} {
		path := filepath.Join(t.TempDir(), "mutants.json")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", content, err, want)
		}
	}
}

// A verdict that a person gave stays until a test disproves it.
func TestAddKeepsWhatIsCalledEquivalent(t *testing.T) {
	rs := Results{"a": {ID: "a", Verdict: Equivalent, Reason: "nothing is below 0", Sources: "1"}}
	rs.Add(Result{ID: "a", Verdict: Survived, Sources: "2"})
	if r := rs["a"]; r.Verdict != Equivalent || r.Reason != "nothing is below 0" || r.Sources != "2" {
		t.Errorf("after it survived again: %v", r)
	}
	rs.Add(Result{ID: "a", Verdict: Killed, KilledBy: "test_b", Sources: "2"})
	if r := rs["a"]; r.Verdict != Killed || r.Reason != "" {
		t.Errorf("after a test killed it: %v", r)
	}
}

func TestFailuresAreNamed(t *testing.T) {
	forge := `{"test/B.t.sol:BTest": {"test_results": {
			"test_x(uint256)": {"status": "Success"}, "test_y()": {"status": "Failure"}}},
		"test/A.t.sol:ATest": {"test_results": {"test_z()": {"status": "Success"}}}}`
	for got, want := range map[string]string{
		forgeFailure([]byte(forge)):                                       "B.t.sol:test_y",
		forgeFailure([]byte("Error: no such file")):                       "",
		goFailure([]byte("ok\n--- FAIL: TestA (0.01s)\n    a.go:1: x\n")): "zcontract.TestA",
		goFailure([]byte("panic: runtime error\n")):                       "zcontract: panic",
		goFailure([]byte("flag provided but not defined\n")):              "",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestLikelyKillersAreThoseOfTheSamePlace(t *testing.T) {
	results := Results{}
	for id, killer := range map[string]string{
		"a.sol:f:negate:1":  "A.t.sol:test_f",
		"a.sol:g:negate:1":  "A.t.sol:test_g",
		"a.sol:g:compare:2": "B.t.sol:test_g",
		"a.sol:h:negate:1":  "B.t.sol:setUp",
		"b.sol:f:negate:1":  "B.t.sol:test_b",
		"a.sol:f:compare:1": "zcontract.TestA",
	} {
		results[id] = Result{ID: id, Verdict: Killed, KilledBy: killer}
	}
	got := likelyKillers(results, mutate.Mutant{File: "a.sol", Function: "f"})
	if want := []string{"test_f", "test_g"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// The committed results are worth what ADR 16 promises: enough mutants, and few that survive or
// that only a person says are equivalent.
func TestCommittedResultsKillMostMutants(t *testing.T) {
	results, err := Load(root + "/zcontract/mutants.json")
	if err != nil {
		t.Fatal(err)
	}
	count := map[Verdict]int{}
	for _, r := range results {
		count[r.Verdict]++
	}
	tried := count[Killed] + count[Survived] + count[Equivalent]
	if tried < 400 || count[Killed]*100 < 95*(tried-count[Equivalent]) || count[Equivalent]*100 > 5*tried {
		t.Errorf("of %d mutants %d are killed, %d survive and %d are called equivalent",
			tried, count[Killed], count[Survived], count[Equivalent])
	}
}
