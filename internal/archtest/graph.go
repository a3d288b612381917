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

// Module is the import path of the module that the rules are for.
const Module = "github.com/zsettle/zsettle"

// Package is what the rules know of a package, test files left out. Import paths inside the module are without the module's own.
type Package struct {
	Name    string   // import path below the module's
	Dir     string   // folder
	GoFiles []string // names of the Go files in Dir, test files left out
	Command bool     // package main
	Imports []string // what it imports itself
	Links   []string // all that a program with it links
}

// Load returns the packages of the module at root, the folder testdata included.
func Load(root string) ([]Package, error) {
	out, err := run(root, "list", "-json=ImportPath,Name,Dir,GoFiles,CgoFiles,Imports,Deps", "./...", "./testdata")
	if err != nil {
		return nil, err
	}
	var packages []Package
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct {
			ImportPath, Name, Dir            string
			GoFiles, CgoFiles, Imports, Deps []string
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return packages, nil
		} else if err != nil {
			return nil, fmt.Errorf("archtest: output of go list: %w", err)
		}
		packages = append(packages, Package{
			Name: inModule(p.ImportPath), Dir: p.Dir, GoFiles: append(p.GoFiles, p.CgoFiles...), Command: p.Name == "main",
			Imports: allInModule(p.Imports), Links: allInModule(p.Deps),
		})
	}
}

func run(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...) //nolint:gosec // the arguments are constants of this package
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("archtest: go %s: %w\n%s", strings.Join(args, " "), err, stderr.Bytes())
	}
	return out, nil
}

func inModule(path string) string { return strings.TrimPrefix(path, Module+"/") }

func allInModule(paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = inModule(p)
	}
	return out
}
