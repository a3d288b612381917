package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/internal/cli"
)

const root = "../.."

// none fails with each line that breaks a rule.
func none(t *testing.T, wrong []string) {
	t.Helper()
	for _, w := range wrong {
		t.Error(w)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func load(t *testing.T) []Package {
	t.Helper()
	packages, err := Load(root)
	if err != nil {
		t.Fatal(err)
	}
	return packages
}

func TestLayers(t *testing.T) {
	rows, err := ParseTable(read(t, "docs/architecture.md"))
	if err != nil {
		t.Fatal(err)
	}
	// A folder whose Go files are all tests is no package of the architecture.
	packages := load(t)
	var withCode []Package
	for _, p := range packages {
		if len(p.GoFiles) > 0 {
			withCode = append(withCode, p)
		}
	}
	none(t, Layers(rows, withCode))
}

func TestLinks(t *testing.T) {
	packages := load(t)
	none(t, Linked(Bans, packages))
	none(t, BackendUsers(packages))
}

func TestSourceConstructs(t *testing.T) {
	paths, err := GoFiles(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) < 50 {
		t.Fatalf("%d Go files found below %s: the rules would pass on nothing", len(paths), root)
	}
	fset := token.NewFileSet()
	for _, path := range paths {
		file, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		none(t, DroppedDefine(fset, file))
		none(t, IgnoredInputs(fset, file))
	}
}

func TestTypedRules(t *testing.T) {
	exports, err := LoadExports(root)
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	imp := exports.Importer(fset)
	public := 0
	for _, p := range load(t) {
		typed, err := Check(fset, imp, p)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range typed.Files {
			if !ast.IsGenerated(file) {
				none(t, UnpaddedBytes(fset, file, typed.Info))
			}
		}
		if !p.Command && !internal(typed.Types.Path()) {
			public++
			none(t, Hidden(typed.Types))
		}
	}
	if public < 20 {
		t.Errorf("%d public packages were looked at, want at least 20", public)
	}
}

// circuitOf says in which circuits an id's constraints are, by its letter.
var circuitOf = map[byte][]string{
	'P': {"mint", "transfer", "burn", "append"}, 'T': {"transfer"}, 'M': {"mint"}, 'B': {"burn"}, 'A': {"append"},
}

func TestSpecIDs(t *testing.T) {
	ids := SpecIDs(read(t, "docs/spec.md"))
	if len(ids) < 26 {
		t.Fatalf("%d ids in docs/spec.md, want at least 26", len(ids))
	}
	native := idsOf(t, "statement", LiteralIDs)
	for _, name := range ids {
		if !native[name] {
			t.Errorf("no native check in statement names %s", name)
		}
		if len(circuitOf[name[0]]) == 0 {
			t.Errorf("%s: no circuit for its letter", name)
		}
		for _, circuit := range circuitOf[name[0]] {
			if !idsOf(t, "circuits/"+circuit, CommentedIDs)[name] {
				t.Errorf("no constraint in circuits/%s has the comment %s", circuit, name)
			}
		}
	}
}

// idsOf collects the ids in the non-test files of a folder.
func idsOf(t *testing.T, dir string, of func(*ast.File) map[string]bool) map[string]bool {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for name := range of(file) {
			found[name] = true
		}
	}
	return found
}

func TestThreatModelNamesRealTests(t *testing.T) {
	evidence, err := ParseThreats(read(t, "docs/threat-model.md"))
	if err != nil {
		t.Fatal(err)
	}
	if len(evidence) < 10 {
		t.Fatalf("%d promises in docs/threat-model.md, want at least 10", len(evidence))
	}
	none(t, Missing(root, evidence))
}

func TestSoundGnark(t *testing.T) {
	if err := SoundGnark(read(t, "go.mod")); err != nil {
		t.Error(err)
	}
}

func TestDependenciesHaveReasons(t *testing.T) {
	gomod, adr := read(t, "go.mod"), read(t, "docs/adr/0006-dependencies.md")
	modules := append(Requirements(gomod), Replaced(gomod)...)
	if len(modules) == 0 {
		t.Fatal("no module found in go.mod")
	}
	for _, module := range modules {
		if !strings.Contains(adr, "`"+module+"`") {
			t.Errorf("docs/adr/0006-dependencies.md gives no reason for %s", module)
		}
	}
}

func TestDependenciesAreUsed(t *testing.T) {
	paths, err := GoFiles(root)
	if err != nil {
		t.Fatal(err)
	}
	var imported []string
	for _, path := range paths {
		imported = append(imported, importsOf(t, path)...)
	}
	for _, module := range Requirements(read(t, "go.mod")) {
		if !slices.ContainsFunc(imported, func(path string) bool { return within(path, module) }) {
			t.Errorf("go.mod asks for %s, which no file imports", module)
		}
	}
}

func importsOf(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, spec := range file.Imports {
		paths = append(paths, strings.Trim(spec.Path.Value, "\"`"))
	}
	return paths
}

func TestExampleUsesExportedPackagesOnly(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(root, "examples", "settle", "*.go"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no Go file in examples/settle (%v)", err)
	}
	for _, path := range paths {
		for _, imported := range importsOf(t, path) {
			if strings.Contains(imported, "/internal/") {
				t.Errorf("%s imports %s", path, imported)
			}
		}
	}
}

func TestReadmeFiguresAreTheGoldenOnes(t *testing.T) {
	readme := read(t, "README.md")
	for circuit, what := range map[string]string{
		"mint": "mint circuit", "transfer": "transfer circuit", "burn": "burn circuit", "append": "append circuit, 64 leaves",
	} {
		n, err := Constraints(read(t, "circuits/testdata/"+circuit+".golden"))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := Figure(readme, what), Thousands(n)+" constraints"; got != want {
			t.Errorf("README, %s: %q, the golden file says %q", what, got, want)
		}
	}
}

func TestReadmeHasTwoCommands(t *testing.T) {
	_, after, _ := strings.Cut(read(t, "README.md"), "\n## Start\n")
	section, _, _ := strings.Cut(after, "\n## ")
	var commands []string
	for _, line := range strings.Split(section, "\n") {
		if command, ok := strings.CutPrefix(line, "    "); ok {
			commands = append(commands, command)
		}
	}
	if !slices.Equal(commands, []string{"make demo", "make test"}) {
		t.Errorf("the README's start has the commands %q", commands)
	}
	if ci := read(t, ".ci/run"); !strings.Contains(ci, "make test") {
		t.Error(".ci/run does not run the README's test command")
	}
}

func TestReadmeListsTheExitCodes(t *testing.T) {
	readme := read(t, "README.md")
	_, list, _ := strings.Cut(cli.ExitCodes(), "\n")
	for _, line := range strings.Split(list, "\n") {
		code, meaning, ok := strings.Cut(strings.TrimSpace(line), "  ")
		if row := "| " + code + " | " + meaning + " |\n"; !ok || !strings.Contains(readme, row) {
			t.Errorf("the README's exit codes lack the row %q", row)
		}
	}
}
