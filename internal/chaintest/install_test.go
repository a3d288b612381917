package chaintest

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// installed returns the path of an engine's program in the user's cache folder. If it is not there,
// build makes it, once and for all: build is given a new folder in which the program must be under
// its name.
func installed(t *testing.T, name string, build func(dir string) *exec.Cmd) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	must(t, err)
	engines := filepath.Join(cache, "zsettle", "engines")
	path := filepath.Join(engines, name)
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		must(t, err)
		return path
	}
	must(t, os.MkdirAll(engines, 0o755))
	dir, err := os.MkdirTemp(engines, "new-")
	must(t, err)
	defer func() { _ = os.RemoveAll(dir) }()
	t.Logf("building %s, which takes some minutes", name)
	out, err := build(dir).CombinedOutput()
	if err != nil {
		t.Fatalf("building %s: %v\n%s", name, err, out)
	}
	must(t, os.Rename(filepath.Join(dir, name), path))
	return path
}
