package archtest

import (
	"go/token"
	"slices"
	"strings"
	"testing"
)

func TestGnarkIsSound(t *testing.T) {
	if err := SoundGnark(read(t, "go.mod")); err != nil {
		t.Error(err)
	}
}

func TestDependenciesHaveReasons(t *testing.T) {
	gomod, adr := read(t, "go.mod"), read(t, "docs/adr/0006-dependencies.md")
	modules := append(Requirements(gomod), Replaced(gomod)...)
	if len(modules) == 0 {
		t.Fatal("go.mod requires no module")
	}
	for _, module := range modules {
		if !strings.Contains(adr, "`"+module+"`") {
			t.Errorf("docs/adr/0006-dependencies.md gives no reason for %s", module)
		}
	}
}

func TestDependenciesAreUsed(t *testing.T) {
	var imported []string
	for _, path := range goFiles(t, root) {
		imported = append(imported, ImportsOf(parseFile(t, token.NewFileSet(), path))...)
	}
	for _, module := range Requirements(read(t, "go.mod")) {
		if !slices.ContainsFunc(imported, func(path string) bool { return within(path, module) }) {
			t.Errorf("go.mod requires %s, which no file imports", module)
		}
	}
}
