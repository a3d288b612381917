package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"
)

// reportAll fails the test with each line that breaks a rule.
func reportAll(t *testing.T, wrong []string) {
	t.Helper()
	for _, w := range wrong {
		t.Error(w)
	}
}

// onlyLine fails the test unless a rule returned a single line, which begins with want.
func onlyLine(t *testing.T, name string, wrong []string, want string) {
	t.Helper()
	if len(wrong) != 1 || !strings.HasPrefix(wrong[0], want) {
		t.Errorf("%s: got %q, want one line %q…", name, wrong, want)
	}
}

// parse parses the file x.go with the package x and the given declarations.
func parse(t *testing.T, declarations string) (*token.FileSet, *ast.File) {
	t.Helper()
	return parseSource(t, "package x\n"+declarations)
}

// parseSource parses the file x.go with the given source.
func parseSource(t *testing.T, source string) (*token.FileSet, *ast.File) {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "x.go", source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return fset, file
}
