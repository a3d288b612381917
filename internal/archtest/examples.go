package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// withoutExample lists the packages that need no example of their own. It covers the packages below
// them too.
var withoutExample = map[string]string{
	".":                 "it has no code",
	"bindings":          "generated code that users reach through ledger",
	"chain/development": "a single check",
	"circuits":          "users reach it through prover",
	"deploy/deployment": "users reach it through deploy",
	"field/hash":        "users reach it through notes",
	"statement":         "the example of prover builds and proves a statement",
	"testdata":          "for tests only",
}

// Public reports whether users can import a package. A folder with only test files is not a package
// that they can import.
func Public(p Package) bool {
	return !p.Command && len(p.GoFiles) > 0 && !isInternal(p.Name)
}

// NeedsExample reports whether a package must have an example.
func NeedsExample(p Package) bool {
	if !Public(p) {
		return false
	}
	for exempt := range withoutExample {
		if within(p.Name, exempt) {
			return false
		}
	}
	return true
}

// HasExample reports whether a file has an example function.
func HasExample(file *ast.File) bool {
	return slices.ContainsFunc(file.Decls, func(d ast.Decl) bool {
		f, ok := d.(*ast.FuncDecl)
		return ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Example")
	})
}

// NotCopyable returns what prevents a user from copying an example file into a program of another
// module: it is in the package that it shows, it imports an internal package, or it needs a name of
// another file.
func NotCopyable(fset *token.FileSet, imp types.Importer, file *ast.File) []string {
	var wrong []string
	name := fset.Position(file.Pos()).Filename
	if !strings.HasSuffix(file.Name.Name, "_test") {
		wrong = append(wrong, fmt.Sprintf("%s is in the package %s, want %[2]s_test", name, file.Name.Name))
	}
	for _, path := range ImportsOf(file) {
		if isInternal(path) {
			wrong = append(wrong, fmt.Sprintf("%s imports %s, which is internal", name, path))
		}
	}
	config := types.Config{Importer: imp}
	if _, err := config.Check(file.Name.Name, fset, []*ast.File{file}, nil); err != nil {
		wrong = append(wrong, fmt.Sprintf("%s does not compile on its own: %v", name, err))
	}
	return wrong
}

var (
	moduleLine = regexp.MustCompile(`(?m)^module (\S+)$`)
	ownReplace = regexp.MustCompile(`(?m)^(?:replace)?\s*` + regexp.QuoteMeta(Module) + ` => \.\./\.\.$`)
)

// NotOutside returns what distinguishes an example module from the module of a user: a path of this
// project, another version of zsettle than this one, or the import of an internal package. imports
// has the import paths of each file.
func NotOutside(gomod string, imports map[string][]string) []string {
	var wrong []string
	m := moduleLine.FindStringSubmatch(gomod)
	if m == nil || !strings.HasPrefix(m[1], "example.com/") {
		wrong = append(wrong, "the module path does not begin with example.com/")
	}
	if !ownReplace.MatchString(gomod) {
		wrong = append(wrong, fmt.Sprintf("go.mod does not replace %s by ../..", Module))
	}
	for _, file := range slices.Sorted(maps.Keys(imports)) {
		for _, path := range imports[file] {
			if isInternal(path) {
				wrong = append(wrong, fmt.Sprintf("%s imports %s, which is internal", file, path))
			}
		}
	}
	return wrong
}
