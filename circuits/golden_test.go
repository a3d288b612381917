package circuits

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/std/math/bits"
	"github.com/consensys/gnark/std/rangecheck"

	"github.com/zsettle/zsettle/statement"
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
			for _, finding := range findings(ccs) {
				t.Error(finding)
			}
			compareGolden(t, string(c)+".golden", shape(c, ccs))
		})
	}
}

// ranged is a circuit with gnark's range check, which brings what the gate is there to keep out.
type ranged struct{ Value frontend.Variable }

// Define checks the range.
func (r *ranged) Define(api frontend.API) error {
	rangecheck.New(api).Check(r.Value, 64)
	return nil
}

// The gate sees a commitment and a hint that a careless gadget would bring into a circuit.
func TestShapeGateRefusesCommitmentsAndHints(t *testing.T) {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &ranged{})
	must(t, err)
	found := strings.Join(findings(ccs), "\n")
	for _, want := range []string{"1 commitments, want 0", "std/rangecheck.DecomposeHint is not allowed"} {
		if !strings.Contains(found, want) {
			t.Errorf("no finding says %q in:\n%s", want, found)
		}
	}
}

// findings is the gate: it returns what no circuit may have, a commitment or a hint but the binary decomposition.
func findings(ccs constraint.ConstraintSystem) (wrong []string) {
	if n := len(ccs.GetCommitments().CommitmentIndexes()); n != 0 {
		wrong = append(wrong, fmt.Sprintf("%d commitments, want 0", n))
	}
	allowed := map[solver.HintID]bool{}
	for _, h := range bits.GetHints() {
		if strings.HasSuffix(solver.GetHintName(h), ".nBits") {
			allowed[solver.GetHintID(h)] = true
		}
	}
	for id, name := range hints(ccs) {
		if !allowed[id] {
			wrong = append(wrong, fmt.Sprintf("hint %s is not allowed", name))
		}
	}
	return wrong
}

// hints returns the hints of a constraint system with their names.
func hints(ccs constraint.ConstraintSystem) map[solver.HintID]string {
	names, ok := reflect.ValueOf(ccs).Elem().FieldByName("MHintsDependencies").Interface().(map[solver.HintID]string)
	if !ok {
		panic("gnark keeps the names of hints in another way")
	}
	return names
}

func shape(c statement.Circuit, ccs constraint.ConstraintSystem) string {
	names := slices.Sorted(maps.Values(hints(ccs)))
	internal, secret, public := ccs.GetNbVariables()
	var b strings.Builder
	fmt.Fprintf(&b, "circuit: %s\nfields: %s\npublic inputs: digest, challenge, evaluation\n", c, strings.Join(fieldNames[c], ", "))
	fmt.Fprintf(&b, "constraints: %d\ninternal variables: %d\nsecret variables: %d\npublic variables: %d\n", ccs.GetNbConstraints(), internal, secret, public)
	fmt.Fprintf(&b, "commitments: 0\nhints: %s\nproof bytes: 288 (8 coordinates and the digest)\nverifying key points: 4\n", strings.Join(names, ", "))
	return b.String()
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
