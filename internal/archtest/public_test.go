package archtest

import (
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"testing"
)

// The example modules see what a module of a user sees.
func TestExamplesAreModulesOfUsers(t *testing.T) {
	gomods, err := filepath.Glob(filepath.Join(root, "examples", "*", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	if len(gomods) == 0 {
		t.Fatal("no module below examples")
	}
	for _, path := range gomods {
		gomod, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		imports := map[string][]string{}
		for _, file := range goFiles(t, filepath.Dir(path)) {
			imports[file] = ImportsOf(parseFile(t, token.NewFileSet(), file))
		}
		for _, wrong := range NotOutside(string(gomod), imports) {
			t.Errorf("%s: %s", path, wrong)
		}
	}
}

func TestPublicPackagesHaveExamples(t *testing.T) {
	fset := token.NewFileSet()
	var examples []*ast.File
	packages := 0
	for _, p := range load(t) {
		if NeedsExample(p) {
			packages++
			checkHasExample(t, p)
		}
		if Public(p) {
			examples = append(examples, exampleFiles(t, fset, p)...)
		}
	}
	if packages < 13 {
		t.Errorf("%d packages need an example, want at least 13", packages)
	}
	checkCopyable(t, fset, examples)
}

// checkHasExample fails the test unless example_test.go has an example.
func checkHasExample(t *testing.T, p Package) {
	t.Helper()
	path := filepath.Join(p.Dir, "example_test.go")
	if _, err := os.Stat(path); err != nil {
		t.Errorf("%s has no example_test.go", p.Name)
		return
	}
	if !HasExample(parseFile(t, token.NewFileSet(), path)) {
		t.Errorf("the example_test.go of %s has no Example function", p.Name)
	}
}

// exampleFiles returns the example files of a package.
func exampleFiles(t *testing.T, fset *token.FileSet, p Package) (files []*ast.File) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(p.Dir, "*example*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		files = append(files, parseFile(t, fset, path))
	}
	return files
}

// checkCopyable type-checks each example file on its own.
func checkCopyable(t *testing.T, fset *token.FileSet, files []*ast.File) {
	t.Helper()
	var imports []string
	for _, file := range files {
		imports = append(imports, ImportsOf(file)...)
	}
	exports, err := LoadExports(root, imports...)
	if err != nil {
		t.Fatal(err)
	}
	imp := exports.Importer(fset)
	for _, file := range files {
		reportAll(t, NotCopyable(fset, imp, file))
	}
}
