package archtest

import (
	"go/importer"
	"go/token"
	"testing"
)

func TestNeedsExampleLeavesOutWhatIsNotPublic(t *testing.T) {
	files := []string{"x.go"}
	for _, c := range []struct {
		p    Package
		want bool
	}{
		{Package{Name: "notes", GoFiles: files}, true},
		{Package{Name: "notes/tree", GoFiles: files}, true},
		{Package{Name: "statements", GoFiles: files}, true},
		{Package{Name: "statement", GoFiles: files}, false},
		{Package{Name: "circuits/mint", GoFiles: files}, false},
		{Package{Name: "internal/cli", GoFiles: files}, false},
		{Package{Name: "notes/internal/x", GoFiles: files}, false},
		{Package{Name: "tool", GoFiles: files, Command: true}, false},
		{Package{Name: "zcontract"}, false}, // its Go files are all tests
	} {
		if got := NeedsExample(c.p); got != c.want {
			t.Errorf("%+v: got %v, want %v", c.p, got, c.want)
		}
	}
}

func TestHasExampleFindsExampleFunctions(t *testing.T) {
	for declarations, want := range map[string]bool{
		"func Example() {}":            true,
		"func ExampleT_method() {}":    true,
		"func TestExample() {}":        false,
		"type t int":                   false,
		"func (t) Example() {}":        false,
		"func f() { Example() }":       false,
		"type t int\nfunc Example(){}": true,
	} {
		if _, file := parse(t, declarations); HasExample(file) != want {
			t.Errorf("%s: got %v", declarations, !want)
		}
	}
}

func TestNotCopyableRefusesExamplesThatNeedMore(t *testing.T) {
	for source, want := range map[string]int{
		"package x_test\nimport \"fmt\"\nfunc Example() { fmt.Println() }":     0,
		"package x\nimport \"fmt\"\nfunc Example() { fmt.Println() }":          1,
		"package x_test\nfunc Example() { helper() }":                          1,
		"package x_test\nfunc Example() { helper() }\nfunc helper() {}":        0,
		"package x_test\nimport \"fmt\"\nfunc Example() { fmt.newPrinter() }":  1,
		"package x_test\nimport \"math/internal/x\"\nfunc Example() { x.F() }": 2,
	} {
		fset, file := parseSource(t, source)
		imp := importer.ForCompiler(token.NewFileSet(), "gc", nil)
		if got := NotCopyable(fset, imp, file); len(got) != want {
			t.Errorf("%s: %q, want %d lines", source, got, want)
		}
	}
}

func TestNotOutsideRefusesModulesOfTheProject(t *testing.T) {
	const (
		path    = "module example.com/pay\n\n"
		replace = "replace " + Module + " => ../..\n"
	)
	imports := map[string][]string{"main.go": {"fmt", Module + "/notes"}}
	reportAll(t, NotOutside(path+replace, imports))
	reportAll(t, NotOutside(path+"replace (\n\t"+Module+" => ../..\n)\n", imports))
	for name, c := range map[string]struct{ gomod, want string }{
		"a path of the project": {"module " + Module + "/examples/pay\n\n" + replace, "the module path"},
		"a path like example":   {"module example.community/pay\n\n" + replace, "the module path"},
		"no replacement":        {path, "go.mod does not replace"},
		"another replacement":   {path + "replace " + Module + " => ../../..\n", "go.mod does not replace"},
		"another module's":      {path + "replace example.com/x => ../..\n", "go.mod does not replace"},
		"a released version":    {path + "replace " + Module + " => " + Module + " v1.0.0\n", "go.mod does not"},
	} {
		onlyLine(t, name, NotOutside(c.gomod, imports), c.want)
	}
	internal := map[string][]string{"main.go": {Module + "/internal/cli"}}
	onlyLine(t, "an internal import", NotOutside(path+replace, internal), "main.go imports")
}
