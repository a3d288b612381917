package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// GoFiles returns the Go files below root, tests included; hidden folders and node_modules are left out.
func GoFiles(root string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && path != root && (strings.HasPrefix(e.Name(), ".") || e.Name() == "node_modules"):
			return filepath.SkipDir
		case !e.IsDir() && strings.HasSuffix(path, ".go"):
			files = append(files, path)
		}
		return nil
	})
	return files, err
}

// Typed is a package with its types.
type Typed struct {
	Files []*ast.File
	Info  *types.Info
	Types *types.Package
}

// Exports is where the compiled form of each package lies, by import path.
type Exports map[string]string

// LoadExports compiles, or finds in the build cache, the packages of the module at root and all that they import.
func LoadExports(root string) (Exports, error) {
	out, err := run(root, "list", "-export", "-deps", "-json=ImportPath,Export", "./...", "./testdata")
	if err != nil {
		return nil, err
	}
	exports := Exports{}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct{ ImportPath, Export string }
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return exports, nil
		} else if err != nil {
			return nil, fmt.Errorf("archtest: output of go list: %w", err)
		}
		exports[p.ImportPath] = p.Export
	}
}

// Importer returns an importer that reads the compiled packages.
func (e Exports) Importer(fset *token.FileSet) types.Importer {
	return importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		file, ok := e[path]
		if !ok {
			return nil, fmt.Errorf("archtest: no compiled form of %s", path)
		}
		return os.Open(file)
	})
}

// Check parses and type-checks a package, test files left out.
func Check(fset *token.FileSet, imp types.Importer, p Package) (Typed, error) {
	var files []*ast.File
	for _, name := range p.GoFiles {
		file, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, parser.ParseComments)
		if err != nil {
			return Typed{}, fmt.Errorf("archtest: %w", err)
		}
		files = append(files, file)
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: imp}
	checked, err := config.Check(Module+"/"+p.Name, fset, files, info)
	if err != nil {
		return Typed{}, fmt.Errorf("archtest: %w", err)
	}
	return Typed{Files: files, Info: info, Types: checked}, nil
}
