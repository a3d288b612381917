package circuits

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"
	"testing"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/std/math/bits"

	"github.com/zsettle/zsettle/circuits/statement"
)

var golden = flag.Bool("golden", false, "write the golden files anew")

// budgets are the most constraints a circuit may have; a worse figure inside the budget still changes the golden file.
var budgets = map[statement.Circuit]int{statement.MintCircuit: 10_000, statement.TransferCircuit: 30_000,
	statement.BurnCircuit: 28_500, statement.AppendCircuit: 13_500}

// The shape of each circuit is pinned: fields in order, sizes, no commitments, no hint but the binary decomposition.
func TestGoldenShape(t *testing.T) {
	for _, c := range All() {
		t.Run(string(c), func(t *testing.T) {
			ccs := compiled[c]()
			t.Logf("%s: %d constraints", c, ccs.GetNbConstraints())
			if ccs.GetNbConstraints() > budgets[c] {
				t.Errorf("%d constraints, budget %d", ccs.GetNbConstraints(), budgets[c])
			}
			compareGolden(t, string(c)+".golden", shape(t, c, ccs))
		})
	}
}

func shape(t *testing.T, c statement.Circuit, ccs constraint.ConstraintSystem) string {
	t.Helper()
	if n := len(ccs.GetCommitments().CommitmentIndexes()); n != 0 {
		t.Errorf("%d commitments, want 0", n)
	}
	internal, secret, public := ccs.GetNbVariables()
	var b strings.Builder
	fmt.Fprintf(&b, "circuit: %s\nfields: %s\npublic inputs: digest, challenge, evaluation\n", c, strings.Join(fieldNames[c], ", "))
	fmt.Fprintf(&b, "constraints: %d\ninternal variables: %d\nsecret variables: %d\npublic variables: %d\n", ccs.GetNbConstraints(), internal, secret, public)
	fmt.Fprintf(&b, "commitments: 0\nhints: %s\nproof bytes: 288 (8 coordinates and the digest)\nverifying key points: 4\n", strings.Join(hints(t, ccs), ", "))
	return b.String()
}

// hints lists the hints of a constraint system and refuses all but the binary decomposition.
func hints(t *testing.T, ccs constraint.ConstraintSystem) (names []string) {
	t.Helper()
	allowed := map[solver.HintID]bool{}
	for _, h := range bits.GetHints() {
		if strings.HasSuffix(solver.GetHintName(h), ".nBits") {
			allowed[solver.GetHintID(h)] = true
		}
	}
	dependencies := reflect.ValueOf(ccs).Elem().FieldByName("MHintsDependencies").Interface().(map[solver.HintID]string)
	for id, name := range dependencies {
		if !allowed[id] {
			t.Errorf("hint %s is not allowed", name)
		}
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// fieldNames is the order of the public fields, for the reader of the golden file; the sentinel test holds the code to it.
var fieldNames = map[statement.Circuit][]string{
	statement.MintCircuit:     {"commitment", "asset", "value", "participants", "auditKey", "ephemeral", "audit0", "context"},
	statement.TransferCircuit: {"root", "participants", "nullifier0", "nullifier1", "payment", "change", "refund", "auditKey", "ephemeral", "audit0", "audit1", "audit2", "audit3", "context"},
	statement.BurnCircuit:     {"root", "participants", "nullifier0", "nullifier1", "change", "asset", "value", "auditKey", "ephemeral", "audit0", "audit1", "context"},
	statement.AppendCircuit:   {"oldRoot", "newRoot", "batchIndex", "leaf0 … leaf63"},
}

func compareGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *golden {
		must(t, os.MkdirAll("testdata", 0o755))
		must(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("no golden file: %v (make golden writes it)", err)
	}
	if got != string(want) {
		t.Errorf("%s differs from the golden file; a worse figure is a deliberate commit that says why.\ngot:\n%s\nwant:\n%s", name, got, want)
	}
}
