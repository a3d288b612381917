package explore

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/internal/testworld"
)

// The bugs that are planted: in how a party is put together, or in the contracts.
const (
	believesAtOnce = "advance on a non-final fact"
	paysTwice      = "a second payment after a revert"
	sendsOnce      = "a lost message never repeated"
	paysAgain      = "a second payment after a lost journal"
	tradesAgain    = "a second trade after a lost journal"
	releases       = "release without counter-leg"
	refundsEarly   = "refund before the deadline"
)

// A party with a bug violates a property in some schedule with at most one fault.
func TestBugsOfPartiesAreFound(t *testing.T) {
	w := newWorld(t)
	for bug, f := range map[string]fault{
		believesAtOnce: {kind: undone}, paysTwice: {kind: staleAtSend}, sendsOnce: {kind: lose},
		paysAgain: {kind: lostJournal}, tradesAgain: {kind: lostJournal, who: seller},
	} {
		t.Run(bug, func(t *testing.T) { newExploration(w, bug).find(t, payment, f.kind, f.who) })
	}
}

// find explores schedules with a fault of a kind and a party until one violates a property.
func (e *exploration) find(t *testing.T, s *scenario, kind string, who int) {
	t.Helper()
	h := e.honest(s)
	for _, f := range h.all() {
		if e.violations > 0 {
			break
		}
		if f.kind == kind && f.who == who {
			r := e.run(h.with(f))
			if len(r.violations) > 0 {
				t.Logf("%s: %s", f, r.violations[0])
			}
		}
	}
	t.Logf("found after %d schedules and %d states", e.schedules, len(e.states))
	if e.violations == 0 {
		t.Error("the bug is not found")
	}
}

// A contract with a bug violates a property in some schedule with one fault. The compiler takes its
// time.
func TestBugsOfContractsAreFound(t *testing.T) {
	if !*long {
		t.Skip("with -long only")
	}
	good := bindings.ZContractMetaData.Bin
	defer func() { bindings.ZContractMetaData.Bin = good }()
	for bug, changes := range map[string][]string{
		releases: {
			"refused = LegMissing.selector;", "refused = 0;",
			"if (!isHeld) {", "if (!isHeld && arriving == 0) continue; if (!isHeld) {",
		},
		refundsEarly: {"block.timestamp <= deadline && !_isOff[deal]", "false"},
	} {
		t.Run(bug, func(t *testing.T) {
			bindings.ZContractMetaData.Bin = compiled(t, changes)
			newExploration(newWorld(t), bug).find(t, payment, robbery, buyer)
		})
	}
}

// compiled returns the code of the z-contract with changes in the rules of deals: each text is
// replaced by the one after it.
func compiled(t *testing.T, changes []string) string {
	t.Helper()
	project := filepath.Join("..", "..", "zcontract")
	source := string(testworld.Get(os.ReadFile(filepath.Join(project, "src", "Deals.sol"))))
	for change := range slices.Chunk(changes, 2) {
		if strings.Count(source, change[0]) != 1 {
			t.Fatalf("%q is not in the contract once", change[0])
		}
	}
	const file = "src/ZContract.sol"
	request := testworld.Get(json.Marshal(map[string]any{
		"files": []string{file}, "pipeline": "deployed",
		"changed": map[string]string{"src/Deals.sol": strings.NewReplacer(changes...).Replace(source)},
	}))
	compiler := exec.CommandContext(t.Context(), "node", filepath.Join(project, "tools", "serve.mjs"))
	compiler.Stdin = strings.NewReader(string(slices.Concat(request, []byte("\n"))))
	var answer struct {
		Errors    []string
		Contracts map[string]struct{ Bytecode string }
	}
	testworld.Must(t, json.Unmarshal(testworld.Get(compiler.Output()), &answer))
	if len(answer.Errors) > 0 {
		t.Fatal(answer.Errors)
	}
	return answer.Contracts["ZContract"].Bytecode
}
