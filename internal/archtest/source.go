package archtest

import (
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

// GoFiles returns the Go files below root, including test files. It skips hidden folders and
// node_modules.
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

// ImportsOf returns the import paths of a file.
func ImportsOf(file *ast.File) []string {
	var paths []string
	for _, spec := range file.Imports {
		paths = append(paths, strings.Trim(spec.Path.Value, "\"`"))
	}
	return paths
}

// Typed is a package with its types.
type Typed struct {
	Files []*ast.File
	Info  *types.Info
	Types *types.Package
}

// Exports holds the file with the compiled form of each package, by import path.
type Exports map[string]string

// LoadExports compiles the packages of the module at root, the given packages, and everything that
// they import. It uses the build cache.
func LoadExports(root string, also ...string) (Exports, error) {
	type compiled struct{ ImportPath, Export string }
	args := []string{"-export", "-deps", "-json=ImportPath,Export", "./...", "./testdata"}
	all, err := list[compiled](root, append(args, also...)...)
	if err != nil {
		return nil, err
	}
	exports := Exports{}
	for _, p := range all {
		exports[p.ImportPath] = p.Export
	}
	return exports, nil
}

// Importer returns an importer that reads the compiled packages.
func (e Exports) Importer(fset *token.FileSet) types.Importer {
	return importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		file, ok := e[path]
		if !ok {
			return nil, fmt.Errorf("archtest: %s is not compiled", path)
		}
		return os.Open(file)
	})
}

// Check parses and type-checks a package without its test files.
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
