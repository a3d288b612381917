package archtest

import (
	"os"
	"path/filepath"
	"testing"
)

func TestVanishedRefuses(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "p", "q"), 0o755); err != nil {
		t.Fatal(err)
	}
	source := []byte("package q\n\nfunc TestA(t *testing.T) {}\n")
	if err := os.WriteFile(filepath.Join(dir, "p/q/a_test.go"), source, 0o644); err != nil {
		t.Fatal(err)
	}
	for page, want := range map[string]int{
		"`p/q`, `p/q/a_test.go`, `p/*/a_test.go`, `p/q.TestA`":  0,
		"`p/r`, `go test ./p/q -run A`, `go test ./p/q -run B`": 2,
		"`p/r`": 1, "`p/q/b.go`": 1, "`p/q.TestB`": 1, "`p/q/*.sol`": 1,
		"`./...`, `cmd/zsettle/cmd_NAME.go`, `github.com/a/b`, `1/2`, `a`, `make test`": 0,
	} {
		if got := Vanished(dir, page); len(got) != want {
			t.Errorf("%s: %q, want %d lines", page, got, want)
		}
	}
}

// What the documents name is there. ADRs describe the past and may name what was removed.
func TestDocumentsNameWhatExists(t *testing.T) {
	for _, page := range []string{"README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md", "docs/spec.md",
		"docs/threat-model.md", "examples/settle/README.md", "examples/signer/README.md"} {
		for _, line := range Vanished(root, read(t, page)) {
			t.Errorf("%s: %s", page, line)
		}
	}
}
