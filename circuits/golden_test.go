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
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/std/math/bits"
	"github.com/consensys/gnark/std/rangecheck"

	"github.com/zsettle/zsettle/statement"
)

var golden = flag.Bool("golden", false, "rewrite the golden files")

// budgets holds the largest number of constraints that a circuit may have. A change within the
// budget still changes the golden file.
var budgets = map[statement.Circuit]int{
	statement.MintCircuit:          10_000,
	statement.TransferCircuit:      30_000,
	statement.DistributionCircuit:  57_000,
	statement.ConsolidationCircuit: 60_000,
	statement.BurnCircuit:          28_500,
	statement.AppendCircuit:        13_500,
}

// The golden file pins the shape of each circuit: the fields in order, the sizes, the points of a
// proof, no commitments, and the binary decomposition as the only hint.
func TestShapeMatchesTheGoldenFile(t *testing.T) {
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

// ranged is a circuit with gnark's range check, which adds a commitment and another hint.
type ranged struct{ Value frontend.Variable }

// Define checks the range.
func (r *ranged) Define(api frontend.API) error {
	rangecheck.New(api).Check(r.Value, 64)
	return nil
}

// A gadget could bring a commitment or another hint into a circuit by mistake.
func TestCommitmentsAndOtherHintsAreRefused(t *testing.T) {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &ranged{})
	must(t, err)
	found := strings.Join(findings(ccs), "\n")
	for _, want := range []string{"1 commitments, want 0", "std/rangecheck.DecomposeHint is not allowed"} {
		if !strings.Contains(found, want) {
			t.Errorf("%q is missing in the findings:\n%s", want, found)
		}
	}
}

// findings returns what a circuit must not have: commitments, and hints other than the binary
// decomposition.
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
		panic("gnark no longer stores the names of hints in MHintsDependencies")
	}
	return names
}

func shape(c statement.Circuit, ccs constraint.ConstraintSystem) string {
	names := slices.Sorted(maps.Values(hints(ccs)))
	internal, secret, public := ccs.GetNbVariables()
	sums := pointsOf(ccs.(*cs.R1CS))
	var b strings.Builder
	fmt.Fprintf(&b, "circuit: %s\n", c)
	fmt.Fprintf(&b, "fields: %s\n", fieldNames[c])
	fmt.Fprintf(&b, "public inputs: digest, challenge, evaluation\n")
	fmt.Fprintf(&b, "constraints: %d\n", ccs.GetNbConstraints())
	fmt.Fprintf(&b, "internal variables: %d\n", internal)
	fmt.Fprintf(&b, "secret variables: %d\n", secret)
	fmt.Fprintf(&b, "public variables: %d\n", public)
	fmt.Fprintf(&b, "points of A in G1: %d (wires on a left side)\n", sums.a)
	fmt.Fprintf(&b, "points of B in G2: %d (wires on a right side)\n", sums.b)
	fmt.Fprintf(&b, "points of K in G1: %d (private wires)\n", sums.k)
	fmt.Fprintf(&b, "points of Z in G1: %d (size of the domain - 1)\n", sums.z)
	fmt.Fprintf(&b, "commitments: 0\n")
	fmt.Fprintf(&b, "hints: %s\n", strings.Join(names, ", "))
	fmt.Fprintf(&b, "proof bytes: 288 (8 coordinates and the digest)\n")
	fmt.Fprintf(&b, "verifying key points: 4\n")
	return b.String()
}

// fieldNames lists the public fields in order, for the reader of the golden file.
// TestPublicWitnessIsTheInstance checks the order.
var fieldNames = map[statement.Circuit]string{
	statement.MintCircuit: "commitment, asset, value, participants, auditKey, ephemeral, audit0, context",
	statement.TransferCircuit: "root, participants, nullifier0, nullifier1, payment, change, refund, " +
		"auditKey, ephemeral, audit0, audit1, audit2, audit3, context",
	statement.DistributionCircuit: "root, participants, nullifier0, nullifier1, payment0 … payment7, change, " +
		"auditKey, ephemeral, audit0 … audit14, context",
	statement.ConsolidationCircuit: "root, participants, nullifier0 … nullifier7, output, " +
		"auditKey, ephemeral, audit0, audit1, audit2, context",
	statement.BurnCircuit: "root, participants, nullifier0, nullifier1, change, asset, value, " +
		"auditKey, ephemeral, audit0, audit1, context",
	statement.AppendCircuit: "oldRoot, newRoot, batchIndex, leaf0 … leaf63",
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
		t.Fatalf("%v (make golden writes the golden files)", err)
	}
	if got != string(want) {
		t.Errorf("%s has changed; commit a worse figure only on purpose, and say why.\ngot:\n%s\nwant:\n%s",
			name, got, want)
	}
}
