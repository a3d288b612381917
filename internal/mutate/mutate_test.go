package mutate_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/mutate"
)

var golden = flag.Bool("golden", false, "write the golden file again")

const fixture = "testdata/fixture.sol"

// parse compiles one source to its syntax tree. It skips the test where the compiler is not
// installed.
func parse(t *testing.T, source string) *mutate.Program {
	t.Helper()
	if _, err := os.Stat("../../zcontract/node_modules/solc"); err != nil {
		t.Skip("the compiler is not installed: run npm ci in zcontract")
	}
	input, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  map[string]any{fixture: map[string]string{"content": source}},
		"settings": map[string]any{"outputSelection": map[string]any{"*": map[string]any{"": []string{"ast"}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("node", "../../zcontract/tools/solc", "--standard-json")
	cmd.Stdin, cmd.Stderr = bytes.NewReader(input), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var result struct {
		Sources map[string]struct{ AST json.RawMessage }
	}
	if err := json.Unmarshal(out, &result); err != nil {
		t.Fatal(err)
	}
	tree := result.Sources[fixture].AST
	if tree == nil {
		t.Fatalf("the source does not compile: %.2000s", out)
	}
	p, err := mutate.Parse(map[string][]byte{fixture: []byte(source)}, map[string][]byte{fixture: tree})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func readFixture(t *testing.T) string {
	t.Helper()
	source, err := os.ReadFile(fixture)
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

// The golden file has every mutant of the fixture. Each operator must have one there.
func TestMutantsOfTheFixture(t *testing.T) {
	source := readFixture(t)
	var got strings.Builder
	found := map[string]bool{}
	for _, m := range parse(t, source).Mutants(fixture) {
		found[m.Operator] = true
		got.WriteString(m.ID + "\n" + m.Diff([]byte(source)) + "\n")
	}
	for _, operator := range mutate.Operators() {
		if !found[operator] {
			t.Errorf("the fixture has no mutant of %s", operator)
		}
	}
	const path = "testdata/mutants.golden"
	if *golden {
		if err := os.WriteFile(path, []byte(got.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Error("the mutants of the fixture differ from the golden file: run with -golden and look at the difference")
	}
}

// No bug is planted twice, and none changes nothing.
func TestMutantsDiffer(t *testing.T) {
	source := readFixture(t)
	ids, texts := map[string]bool{}, map[string]bool{source: true}
	for _, m := range parse(t, source).Mutants(fixture) {
		changed := string(m.Apply([]byte(source)))
		if ids[m.ID] || texts[changed] {
			t.Errorf("%s is there twice, or changes nothing", m.ID)
		}
		ids[m.ID], texts[changed] = true, true
	}
}

// What is known about a mutant stays known when something else in the file changes.
func TestIDsSurviveOtherChanges(t *testing.T) {
	source := readFixture(t)
	insert := func(before, statement string) string {
		return strings.Replace(source, before, statement+"\n"+before, 1)
	}
	for name, changed := range map[string]string{
		"a statement before":    insert("        (uint256 sum,", "        note(1, 2);"),
		"a statement in a loop": insert("            sum += items", "            note(3, 4);"),
		"another function":      strings.Replace(source, "return n != 5;", "return n != 6 && n < 99;", 1),
	} {
		if changed == source {
			t.Fatalf("%s: nothing was changed", name)
		}
		now := map[string]bool{}
		for _, m := range parse(t, changed).Mutants(fixture) {
			now[m.ID] = true
		}
		for _, m := range parse(t, source).Mutants(fixture) {
			if !now[m.ID] && !strings.Contains(m.Diff([]byte(source)), "n != 5") {
				t.Errorf("%s: %s is another one now", name, m.ID)
			}
		}
	}
}

func TestImports(t *testing.T) {
	trees := map[string][]byte{"a.sol": []byte(`{"nodeType": "SourceUnit", "src": "0:9:0", "nodes": [
		{"nodeType": "ImportDirective", "src": "0:1:0", "absolutePath": "c.sol"},
		{"nodeType": "ImportDirective", "src": "1:1:0", "absolutePath": "b.sol"}]}`)}
	p, err := mutate.Parse(nil, trees)
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Imports("a.sol"); !slices.Equal(got, []string{"b.sol", "c.sol"}) {
		t.Errorf("imports %v", got)
	}
}

func TestParseRefusesWhatIsNoTree(t *testing.T) {
	for _, tree := range []string{`[]`, `{"nodeType": "SourceUnit"}`, `{"nodeType": "SourceUnit", "src": "1:x:0"}`} {
		if _, err := mutate.Parse(nil, map[string][]byte{"a.sol": []byte(tree)}); err == nil {
			t.Errorf("%s: no error", tree)
		}
	}
}
