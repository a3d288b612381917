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
		t.Fatalf("install Node.js %d or newer to check the golden vectors, and put node on the PATH (%v)",
			oldestNode, err)
	}
	output, err := exec.Command(program, "--version").Output()
	if err != nil {
		t.Fatalf("node --version: %v", err)
	}
	major, _, _ := strings.Cut(strings.TrimPrefix(string(output), "v"), ".")
	if number, err := strconv.Atoi(major); err != nil || number < oldestNode {
		t.Fatalf("install Node.js %d or newer to check the golden vectors; this is %s", oldestNode, output)
	}
	return program
}

// run runs node in the folder tools. It first reads the tools and vectors, because go test repeats
// a cached result unless a file changed that the test itself read.
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

// TestVectorsAreCurrent compares the committed vectors with those that the independent
// implementation computes now.
func TestVectorsAreCurrent(t *testing.T) {
	if output, err := run(t, "generate.mjs", "--check"); err != nil {
		t.Fatalf("the vectors differ; run node testdata/tools/generate.mjs and look at the changes: %v\n%s",
			err, output)
	}
}

// TestTools compares the independent implementation with published vectors and with the rules of
// algebra.
func TestTools(t *testing.T) {
	output, err := run(t, "--test")
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	if !strings.Contains(output, "pass 12") {
		t.Fatalf("not every test of the tools ran:\n%s", output)
	}
}
