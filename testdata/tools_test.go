package testdata

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const oldestNode = 20

// node returns the path of a Node.js that can run the tools.
func node(t *testing.T) string {
	t.Helper()
	program, err := exec.LookPath("node")
	if err != nil {
		t.Fatalf("Node.js %d or newer is needed to check the golden vectors: install it and put node on the PATH (%v)", oldestNode, err)
	}
	output, err := exec.Command(program, "--version").Output()
	if err != nil {
		t.Fatalf("node --version: %v", err)
	}
	major, _, _ := strings.Cut(strings.TrimPrefix(string(output), "v"), ".")
	if number, err := strconv.Atoi(major); err != nil || number < oldestNode {
		t.Fatalf("Node.js %d or newer is needed to check the golden vectors, found %s", oldestNode, output)
	}
	return program
}

// run runs node in tools. It reads the tools and vectors first: only what the test itself reads makes go test run it
// again instead of repeating a cached result.
func run(t *testing.T, arguments ...string) (string, error) {
	t.Helper()
	for _, folder := range []string{"tools", "vectors"} {
		if err := filepath.WalkDir(folder, readFile); err != nil {
			t.Fatal(err)
		}
	}
	command := exec.Command(node(t), arguments...)
	command.Dir = "tools"
	output, err := command.CombinedOutput()
	return string(output), err
}

func readFile(name string, entry fs.DirEntry, err error) error {
	if err != nil || entry.IsDir() {
		return err
	}
	_, err = os.ReadFile(name)
	return err
}

// TestVectorsAreCurrent compares the committed vectors with what the independent implementation makes now.
func TestVectorsAreCurrent(t *testing.T) {
	if output, err := run(t, "generate.mjs", "--check"); err != nil {
		t.Fatalf("the vectors are stale; run node testdata/tools/generate.mjs and look at the difference: %v\n%s", err, output)
	}
}

// TestTools holds the independent implementation against published vectors and the rules of algebra.
func TestTools(t *testing.T) {
	output, err := run(t, "--test")
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	if !strings.Contains(output, "pass 12") {
		t.Fatalf("not every test of the tools ran:\n%s", output)
	}
}
