package prover

import (
	"flag"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/statement"
)

var update = flag.Bool("update", false, "rewrite the golden file")

func TestDigestsAreDeterministicAndDistinct(t *testing.T) {
	digests, err := CircuitDigests()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[Digest]bool{}
	for _, c := range circuits.All() {
		again, err := compile(c)
		if err != nil {
			t.Fatal(err)
		}
		if again.digest != digests[c] {
			t.Errorf("%s: a second compilation has another digest", c)
		}
		if seen[again.digest] {
			t.Errorf("%s: another circuit has the same digest", c)
		}
		seen[again.digest] = true
	}
	if _, err := compiledCircuit("swap"); err == nil {
		t.Error("an unknown circuit was compiled")
	}
}

// TestShapeMatchesTheGoldenFile pins what the verifier contract and the cost of a proof depend on:
// no commitments, bit decomposition as the only hint, three public inputs, and proofs of 256 bytes
// with a digest of 32 bytes. The sizes of the keys' files are figures of bench/latest.json.
func TestShapeMatchesTheGoldenFile(t *testing.T) {
	var got strings.Builder
	for _, c := range circuits.All() {
		compiled, err := compiledCircuit(c)
		if err != nil {
			t.Fatal(err)
		}
		var hints []string
		for _, name := range compiled.system.MHintsDependencies {
			hints = append(hints, path.Base(name))
		}
		slices.Sort(hints)
		points := len(fullOne(t).keysOf(c).vk.G1.K)
		commitments := len(compiled.system.GetCommitments().CommitmentIndexes())
		fmt.Fprintf(&got, "%s: proof %d+%d bytes, K points %d, commitments %d, hints %s",
			c, 32*len(statement.Proof{}.Points), field.Size, points, commitments, strings.Join(hints, " "))
		fmt.Fprintf(&got, "; proving key %d bytes, verifying key %d bytes\n",
			fileSize(t, c, provingKeyName(c)), fileSize(t, c, verifyingKeyName(c)))
	}
	const golden = "testdata/shape.golden"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("got\n%swant\n%s", got.String(), want)
	}
}

// The golden file of a circuit counts the points from its constraints, and the key has them.
func TestPointsAreThoseOfTheGoldenFile(t *testing.T) {
	for _, c := range circuits.All() {
		golden, err := os.ReadFile(filepath.Join("../circuits/testdata", string(c)+".golden"))
		if err != nil {
			t.Fatal(err)
		}
		key, err := fullOne(t).keysOf(c).provingKey()
		if err != nil {
			t.Fatal(err)
		}
		for sum, n := range map[string]int{
			"A in G1": len(key.G1.A), "B in G2": len(key.G2.B), "K in G1": len(key.G1.K), "Z in G1": len(key.G1.Z),
		} {
			if want := fmt.Sprintf("points of %s: %d ", sum, n); !strings.Contains(string(golden), want) {
				t.Errorf("%s: the golden file does not have %q", c, want)
			}
		}
	}
}

// fileSize returns the size of a file with a circuit's keys.
func fileSize(t *testing.T, c statement.Circuit, name string) int64 {
	t.Helper()
	info, err := os.Stat(filepath.Join(fullOne(t).keysOf(c).dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
