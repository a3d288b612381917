package trial

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// copied are the parts of the Solidity project that a scratch copy has: what forge reads, and what
// it has compiled, because that is the slowest part.
var copied = []string{"foundry.toml", "package.json", "src", "test", "tools", "snapshots", "artifacts", "out", "cache"}

// libraries is the folder of node_modules that forge compiles from. It is copied and not linked:
// forge compares the paths behind the links, and would compile everything again.
const libraries = "@openzeppelin"

// newScratch copies the Solidity project in a folder to another folder, which must not exist.
func newScratch(from, to string) error {
	for _, name := range copied {
		if err := copyTree(filepath.Join(from, name), filepath.Join(to, name)); err != nil {
			return fmt.Errorf("trial: scratch copy: %w", err)
		}
	}
	return copyModules(filepath.Join(from, "node_modules"), filepath.Join(to, "node_modules"))
}

func copyModules(from, to string) error {
	if err := copyTree(filepath.Join(from, libraries), filepath.Join(to, libraries)); err != nil {
		return fmt.Errorf("trial: scratch copy: %w", err)
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return fmt.Errorf("trial: scratch copy: %w", err)
	}
	for _, e := range entries {
		if e.Name() == libraries {
			continue
		}
		if err := os.Symlink(filepath.Join(from, e.Name()), filepath.Join(to, e.Name())); err != nil {
			return fmt.Errorf("trial: scratch copy: %w", err)
		}
	}
	return nil
}

// copyTree copies a file or folder with the times of change, which forge compares. What does not
// exist is left out.
func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, e fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && path == from {
			return nil
		}
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if e.IsDir() {
			return os.MkdirAll(target, 0o700)
		}
		return copyFile(path, target)
	})
}

func copyFile(from, to string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	if err := os.WriteFile(to, content, info.Mode().Perm()); err != nil {
		return err
	}
	return os.Chtimes(to, info.ModTime(), info.ModTime())
}
