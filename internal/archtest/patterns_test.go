package archtest

import (
	"os"
	"path/filepath"
	"testing"
)

func TestUnmatchedRefuses(t *testing.T) {
	dir := t.TempDir()
	for folder, source := range map[string]string{
		"p": "package p\n\nfunc TestAlpha(t *testing.T) {}\n\nfunc FuzzBeta(f *testing.F) {}\n",
		"q": "package q\n\nfunc BenchmarkGamma(b *testing.B) {}\n",
	} {
		if err := os.Mkdir(filepath.Join(dir, folder), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, folder, "a_test.go"), []byte(source), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for page, want := range map[string]int{
		"`go test ./p -run Alpha -v`, `go test ./q ./p -run=Beta`":               0,
		"`go test ./p -run 'Alpha/.*'`, `go test ./p -run '^(Test|X)Alpha$'`":    0,
		"`go test ./q -run xxx -bench Gamma -benchtime 8x`":                      0,
		"`go test ./p -run '^$' -bench . -benchmem`":                             0,
		"`go test ./...`, `make test -run Delta`, go test ./p -run Delta":        0,
		"`go test ./p -run Delta`, `go test ./p -run=Delta`":                     2,
		"`go test ./p -run 'Alpha|Delta'`":                                       1,
		"`go test ./p -run 'Alpha|('`, `go test ./r -run Alpha`":                 2,
		"`go test ./q -run Gamma`, `go test ./p -run '^$' -bench Alpha`":         2,
		"`go test ./q -run Delta -bench Delta`, `go test ./q -run . -bench '.'`": 3,
	} {
		if got := Unmatched(dir, page); len(got) != want {
			t.Errorf("%s: %q, want %d lines", page, got, want)
		}
	}
}

// The commands in the decisions select tests that exist, also in those about the past.
func TestDecisionsNameTestsThatExist(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(root, "docs/adr/*.md"))
	if err != nil || len(pages) == 0 {
		t.Fatalf("no decisions: %v", err)
	}
	for _, page := range pages {
		content, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range Unmatched(root, string(content)) {
			t.Errorf("%s: %s", filepath.Base(page), line)
		}
	}
}
