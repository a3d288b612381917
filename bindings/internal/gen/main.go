// Command gen writes the Go bindings for the contracts in a committed compiler output. The package
// of the bindings has the name of the folder of the output file. Package bindings runs gen with go
// generate.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/zsettle/zsettle/bindings/internal/bindgen"
)

func main() {
	in := flag.String("in", "", "compiler output (JSON)")
	out := flag.String("out", "", "Go file to write")
	flag.Parse()
	if err := run(*in, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	raw, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	path, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	code, err := bindgen.Generate(raw, filepath.Base(filepath.Dir(path)))
	if err != nil {
		return err
	}
	return os.WriteFile(path, code, 0o644)
}
