package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// root is the folder of the module, to which the tests apply the rules.
const root = "../.."

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

// goFiles returns the Go files below a folder. There must be some, so that no rule passes without
// input.
func goFiles(t *testing.T, dir string) []string {
	t.Helper()
	paths, err := GoFiles(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) == 0 {
		t.Fatalf("no Go file below %s", dir)
	}
	return paths
}

// parseFile parses the Go file at a path.
func parseFile(t *testing.T, fset *token.FileSet, path string) *ast.File {
	t.Helper()
	file, err := parser.ParseFile(fset, path, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestLayers(t *testing.T) {
	rows, err := ParseTable(read(t, "docs/architecture.md"))
	if err != nil {
		t.Fatal(err)
	}
	var withCode []Package // the table leaves out folders that contain only tests
	for _, p := range load(t) {
		if len(p.GoFiles) > 0 {
			withCode = append(withCode, p)
		}
	}
	reportAll(t, Layers(rows, withCode))
}

func TestDrawingShowsTheLayers(t *testing.T) {
	page := read(t, "docs/architecture.md")
	rows, err := ParseTable(page)
	if err != nil {
		t.Fatal(err)
	}
	drawing, err := ParseDrawing(page)
	if err != nil {
		t.Fatal(err)
	}
	reportAll(t, Drawn(drawing, rows))
}

func TestLinks(t *testing.T) {
	packages := load(t)
	reportAll(t, Linked(Bans, packages))
	reportAll(t, BackendUsers(packages))
}

func TestSourcesAvoidDangerousConstructs(t *testing.T) {
	fset := token.NewFileSet()
	for _, path := range goFiles(t, root) {
		file := parseFile(t, fset, path)
		reportAll(t, DroppedDefine(fset, file))
		reportAll(t, IgnoredInputs(fset, file))
	}
}

func TestCommentsAreNotTooWide(t *testing.T) {
	fset := token.NewFileSet()
	for _, path := range goFiles(t, root) {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		reportAll(t, Width(fset, parseFile(t, fset, path), source))
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
				reportAll(t, UnpaddedBytes(fset, file, typed.Info))
			}
		}
		if Public(p) {
			public++
			reportAll(t, Hidden(typed.Types))
		}
	}
	if public < 20 {
		t.Errorf("%d public packages were checked, want at least 20", public)
	}
}

// circuitOf lists the circuits with the constraints of an id, by the id's letter.
var circuitOf = map[byte][]string{
	'P': {"mint", "transfer", "distribution", "consolidation", "burn", "append"},
	'T': {"transfer"},
	'D': {"distribution"},
	'C': {"consolidation"},
	'M': {"mint"},
	'B': {"burn"},
	'A': {"append"},
}

func TestSpecIDsAreInCircuitsAndNativeChecks(t *testing.T) {
	ids := SpecIDs(read(t, "docs/spec.md"))
	if len(ids) < 43 {
		t.Fatalf("%d ids in docs/spec.md, want at least 43", len(ids))
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

// idsOf returns the ids in the files of a folder, without test files.
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
		for name := range of(parseFile(t, token.NewFileSet(), path)) {
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
	reportAll(t, Missing(root, evidence))
}
