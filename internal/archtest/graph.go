package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
)

// Module is the import path of the module that the rules apply to.
const Module = "github.com/zsettle/zsettle"

// Package describes a package without its test files. Import paths within the module are relative
// to the module's path.
type Package struct {
	Name    string   // import path, relative to the module's
	Dir     string   // folder
	GoFiles []string // names of the Go files in Dir, without test files
	Command bool     // whether it is a package main
	Imports []string // direct imports
	Links   []string // everything that a program with the package links
}

// Load returns the packages of the module at root, including the package testdata.
func Load(root string) ([]Package, error) {
	type listed struct {
		ImportPath, Name, Dir            string
		GoFiles, CgoFiles, Imports, Deps []string
	}
	all, err := list[listed](root, "-json=ImportPath,Name,Dir,GoFiles,CgoFiles,Imports,Deps", "./...", "./testdata")
	if err != nil {
		return nil, err
	}
	var packages []Package
	for _, p := range all {
		packages = append(packages, Package{
			Name:    inModule(p.ImportPath),
			Dir:     p.Dir,
			GoFiles: append(p.GoFiles, p.CgoFiles...),
			Command: p.Name == "main",
			Imports: allInModule(p.Imports),
			Links:   allInModule(p.Deps),
		})
	}
	return packages, nil
}

// list runs go list in dir and decodes its JSON output.
func list[T any](dir string, args ...string) ([]T, error) {
	cmd := exec.Command("go", append([]string{"list"}, args...)...) //nolint:gosec // runs only go list
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("archtest: go list: %w\n%s", err, stderr.Bytes())
	}
	var all []T
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p T
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("archtest: output of go list: %w", err)
		}
		all = append(all, p)
	}
}

// inModule returns a path below the module's, "." for the module's own package.
func inModule(path string) string {
	if path == Module {
		return "."
	}
	return strings.TrimPrefix(path, Module+"/")
}

func allInModule(paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = inModule(p)
	}
	return out
}
