package trial

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/zsettle/zsettle/internal/mutate"
)

// project is the folder of the Solidity project in the module.
const project = "zcontract"

// Subject is the contracts whose tests are tried.
type Subject struct {
	root    string
	program *mutate.Program
	sources map[string][]byte
	owner   map[string]string // of each contract that is deployed, the file
}

// leftOut are the folders below src without code of ours that is deployed for use: declarations,
// and the tokens of the demonstration.
var leftOut = []string{"src/interfaces/", "src/types/", "src/demo/"}

// Open reads the contracts of the module in folder root. The node modules of its Solidity project
// must be installed.
func Open(ctx context.Context, root string) (*Subject, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, fmt.Errorf("trial: %w", err)
	}
	c, err := startCompiler(ctx, filepath.Join(root, project))
	if err != nil {
		return nil, err
	}
	a, err := c.compile(request{AST: true})
	if err := errors.Join(err, c.close()); err != nil {
		return nil, err
	}
	if len(a.Errors) > 0 {
		return nil, fmt.Errorf("trial: the contracts don't compile: %s", a.Errors[0])
	}
	return newSubject(root, a)
}

func newSubject(root string, a *answer) (*Subject, error) {
	s := &Subject{root: root, sources: map[string][]byte{}, owner: a.Owner}
	trees := map[string][]byte{}
	for file, text := range a.Sources {
		s.sources[file], trees[file] = []byte(text), a.Trees[file]
	}
	var err error
	s.program, err = mutate.Parse(s.sources, trees)
	return s, err
}

// Files returns the files that are mutated, in the order of their paths.
func (s *Subject) Files() []string {
	var files []string
	for _, file := range slices.Sorted(maps.Keys(s.sources)) {
		out := func(folder string) bool { return strings.HasPrefix(file, folder) }
		if !slices.ContainsFunc(leftOut, out) && len(s.contracts(file)) > 0 {
			files = append(files, file)
		}
	}
	return files
}

// Mutants returns the mutants of all files.
func (s *Subject) Mutants() []mutate.Mutant {
	var all []mutate.Mutant
	for _, file := range s.Files() {
		all = append(all, s.program.Mutants(file)...)
	}
	return all
}

// Diff returns what a mutant changes, as a unified diff without context.
func (s *Subject) Diff(m mutate.Mutant) string { return m.Diff(s.sources[m.File]) }

// Hash returns 12 hexadecimal digits of the hash of a file.
func (s *Subject) Hash(file string) string {
	digest := sha256.Sum256(s.sources[file])
	return hex.EncodeToString(digest[:6])
}

// owners returns the files whose contracts have the code of a file. A file that another one of them
// imports is left out, because [Subject.family] compiles it with that one.
func (s *Subject) owners(file string) []string {
	var all []string
	for _, name := range s.contracts(file) {
		all = append(all, s.owner[name])
	}
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(o string) bool {
		return slices.ContainsFunc(all, func(other string) bool {
			return other != o && s.reaches(other, o, map[string]bool{})
		})
	})
}

// family returns the file of a contract and those of the contracts that it deploys. One run of the
// compiler makes them all, in hardly more time than the first alone, and tests deploy each of them.
func (s *Subject) family(owner string) []string {
	files := []string{owner}
	for _, file := range s.owner {
		if file != owner && s.reaches(owner, file, map[string]bool{}) {
			files = append(files, file)
		}
	}
	slices.Sort(files)
	return slices.Compact(files)
}

// contracts returns the deployed contracts whose code a file is part of, in the order of their
// names.
func (s *Subject) contracts(file string) []string {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(s.owner)) {
		owner := s.owner[name]
		if !strings.HasPrefix(owner, "src/demo/") && s.reaches(owner, file, map[string]bool{}) {
			names = append(names, name)
		}
	}
	return names
}

// reaches reports whether a file is another one, or imports it through any number of files.
func (s *Subject) reaches(from, to string, seen map[string]bool) bool {
	if from == to {
		return true
	}
	seen[from] = true
	return slices.ContainsFunc(s.program.Imports(from), func(next string) bool {
		return !seen[next] && s.reaches(next, to, seen)
	})
}
