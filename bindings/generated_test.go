package bindings_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/zsettle/zsettle/bindings/internal/bindgen"
)

const project = "../zcontract"

// Compiling the sources and generating the bindings again gives the committed files, byte for byte.
func TestGeneratedFilesAreFresh(t *testing.T) {
	if testing.Short() {
		t.Log("-short: only the bindings are generated again, the compiler is not run")
	} else {
		checkCompilerOutput(t)
	}
	for _, c := range []struct{ in, pkg, out string }{
		{"artifacts/zsettle.json", "bindings", "zsettle.go"},
		{"test/artifacts/testonly.json", "testonly", "testonly/testonly.go"},
	} {
		want, err := bindgen.Generate(read(t, filepath.Join(project, c.in)), c.pkg)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(read(t, c.out), want) {
			t.Errorf("%s is stale: run go generate ./bindings", c.out)
		}
	}
}

// checkCompilerOutput compiles the sources and compares the result with the committed files.
func checkCompilerOutput(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(project, "node_modules", "solc")); err != nil {
		run(t, "npm", "ci")
	}
	dir := t.TempDir()
	run(t, "node", "tools/compile.mjs", dir)
	for _, name := range []string{"artifacts/zsettle.json", "test/artifacts/testonly.json"} {
		if !bytes.Equal(read(t, filepath.Join(project, name)), read(t, filepath.Join(dir, name))) {
			t.Errorf("%s is stale: run npm run compile in zcontract", name)
		}
	}
}

// run runs a command in zcontract.
func run(t *testing.T, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = project
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out)
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
