package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// withRecord returns a folder with a record.
func withRecord(t *testing.T, data string) string {
	t.Helper()
	dir := t.TempDir()
	must(t, os.MkdirAll(filepath.Join(dir, "bench"), 0o755),
		os.WriteFile(filepath.Join(dir, latest), []byte(data), 0o644))
	return dir
}

// run runs the command and returns what it prints.
func run(t *testing.T, stdin string, args ...string) (string, error) {
	t.Helper()
	c := newRoot()
	var out strings.Builder
	c.SetArgs(args)
	c.SetIn(strings.NewReader(stdin))
	c.SetOut(&out)
	c.SetErr(&out)
	c.SilenceErrors, c.SilenceUsage = true, true
	err := c.ExecuteContext(t.Context())
	return out.String(), err
}

func TestPutKeepsAllOtherKeys(t *testing.T) {
	dir := withRecord(t, `{"mutants":{"contracts":{"total":3},"rows":{"total":5}},"other":12345678901234567890}`)
	_, err := run(t, `{"total": 7}`, "put", "mutants.contracts", "--root", dir)
	must(t, err)
	_, err = run(t, `{"total": 9}`, "put", "mutants.circuits", "--root", dir)
	must(t, err)
	data, err := os.ReadFile(filepath.Join(dir, latest))
	must(t, err)
	want := `{
  "mutants": {
    "circuits": {
      "total": 9
    },
    "contracts": {
      "total": 7
    },
    "rows": {
      "total": 5
    }
  },
  "other": 12345678901234567890
}
`
	if string(data) != want {
		t.Errorf("got %s", data)
	}
}

func TestPutBeginsARecord(t *testing.T) {
	dir := t.TempDir()
	_, err := run(t, `1`, "put", "a.b", "--root", dir)
	must(t, err)
	r, err := readRecord(filepath.Join(dir, latest))
	must(t, err)
	if r["a"] == nil {
		t.Errorf("got %v", r)
	}
}

func TestPutRefusesWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct{ record, stdin, key, want string }{
		"not JSON":            {`{}`, `{`, "a", "is not JSON"},
		"more than one value": {`{}`, `1 2`, "a", "follows the JSON"},
		"a number inside":     {`{"a":1}`, `1`, "a.b", "has no keys in it"},
		"an empty key":        {`{}`, `1`, ".b", "empty part"},
		"a broken record":     {`[`, `1`, "a", "is not a file with figures"},
	} {
		dir := withRecord(t, c.record)
		_, err := run(t, c.stdin, "put", c.key, "--root", dir)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
		if data, err := os.ReadFile(filepath.Join(dir, latest)); err != nil || string(data) != c.record {
			t.Errorf("%s: the record is now %q, %v", name, data, err)
		}
	}
}
