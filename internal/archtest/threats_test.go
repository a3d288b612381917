package archtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMissingRefusesUnknownTests(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"p/a_test.go": "package p\n\nfunc TestA(t *testing.T) {}\n",
		"s/C.t.sol":   "function test_c() public {}\n",
	} {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	table := "| promise | mechanism | shown by |\n|---|---|---|\n| one | m | %s |\n"
	for shown, want := range map[string]int{
		"`p.TestA`, `p`, `s`, `s/C.t.sol:test_c`": 0,
		"`p.TestB`":           1,
		"`q`":                 1,
		"`s/C.t.sol:test_d`":  1,
		"words":               1,
		"`p.TestA`, `p.Test`": 1,
	} {
		evidence, err := ParseThreats(strings.Replace(table, "%s", shown, 1))
		if err != nil || len(evidence) != 1 {
			t.Fatalf("%s: %v %v", shown, evidence, err)
		}
		if got := Missing(dir, evidence); len(got) != want {
			t.Errorf("%s: %q, want %d lines", shown, got, want)
		}
	}
}
