// Package record keeps what the mutants of the circuits came to: circuits/mutants.json for those
// that change a call of the API, and circuits/rowmutants.json for those that lack a row of the
// compiled system. The tests of the circuits write the files, and whoever publishes figures reads
// them.
//
// Start with [Load].
package record

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Circuit is what the mutants of one circuit came to. Those that were neither killed nor are
// equivalent survive: no witness was found, though there may be one.
type Circuit struct {
	Total      int `json:"total"`
	Killed     int `json:"killed"`
	Equivalent int `json:"equivalent"`
	// Survivors has the number of survivors by reason.
	Survivors map[string]int `json:"survivors,omitempty"`
}

// Results are what the mutants of all circuits came to.
type Results struct {
	// Sources is the hash of the sources that they were made from.
	Sources  string             `json:"sources"`
	Circuits map[string]Circuit `json:"circuits"`
}

// All returns the sum of all circuits, without the reasons.
func (r Results) All() (sum Circuit) {
	for _, c := range r.Circuits {
		sum.Total += c.Total
		sum.Killed += c.Killed
		sum.Equivalent += c.Equivalent
	}
	return sum
}

// Load reads a file.
func Load(path string) (r Results, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return r, err
	}
	if err := json.Unmarshal(data, &r); err != nil {
		return r, fmt.Errorf("%s: %w", path, err)
	}
	return r, nil
}

// Save writes a file.
func (r Results) Save(path string) error {
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o600)
}

// Sources returns a hash of the sources of the circuits of a module in a folder, and of the
// versions of gnark that compile them. Tests are no part of it.
func Sources(root string) (string, error) {
	paths, err := sources(root)
	if err != nil {
		return "", err
	}
	hash := sha256.New()
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		digest := sha256.Sum256(data)
		hash.Write(digest[:])
	}
	module, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(string(module)) {
		if strings.Contains(line, "github.com/consensys/gnark") {
			hash.Write([]byte(strings.TrimSpace(line)))
		}
	}
	return fmt.Sprintf("%x", hash.Sum(nil)[:6]), nil
}

// sources returns the Go files of the circuits that are not tests, in order.
func sources(root string) (paths []string, err error) {
	err = filepath.WalkDir(filepath.Join(root, "circuits"), func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			paths = append(paths, path)
		}
		return err
	})
	slices.Sort(paths)
	return paths, err
}
