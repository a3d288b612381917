package record_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/zsettle/zsettle/internal/mutate/record"
)

func TestResultsAreReadBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mutants.json")
	want := record.Results{Sources: "1234", Circuits: map[string]record.Circuit{
		"a": {Total: 5, Killed: 3, Equivalent: 1, Survivors: map[string]int{"why": 1}},
		"b": {Total: 2, Killed: 2},
	}}
	if err := want.Save(path); err != nil {
		t.Fatal(err)
	}
	have, err := record.Load(path)
	if err != nil || !reflect.DeepEqual(have, want) {
		t.Errorf("%v, %v", have, err)
	}
	if sum := have.All(); sum.Total != 7 || sum.Killed != 5 || sum.Equivalent != 1 {
		t.Errorf("the sum is %v", sum)
	}
	if _, err := record.Load(path + "x"); err == nil {
		t.Error("a file that does not exist has results")
	}
}

// Sources differ if a circuit or gnark does, and not if a test or another dependency does.
func TestSourcesAreThoseOfTheCircuits(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		hash, err := record.Sources(root)
		if err != nil && name != "circuits/a.go" {
			t.Fatal(err)
		}
		return hash
	}
	write("circuits/a.go", "package a")
	first := write("go.mod", "github.com/consensys/gnark v1\nother v1\n")
	if h := write("circuits/a_test.go", "package a"); h != first {
		t.Error("a test changes the hash")
	}
	if h := write("go.mod", "github.com/consensys/gnark v1\nother v2\n"); h != first {
		t.Error("another dependency changes the hash")
	}
	if h := write("go.mod", "github.com/consensys/gnark v2\nother v2\n"); h == first {
		t.Error("gnark does not change the hash")
	}
	write("go.mod", "github.com/consensys/gnark v1\n")
	if h := write("circuits/b/b.go", "package b"); h == first {
		t.Error("a circuit does not change the hash")
	}
}
