// Command gen writes the Go bindings of the contracts in one committed compiler output. It is run by go generate in package bindings.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/zsettle/zsettle/bindings/internal/bindgen"
)

func main() {
	in := flag.String("in", "", "compiler output (JSON)")
	pkg := flag.String("pkg", "", "name of the Go package")
	out := flag.String("out", "", "Go file to write")
	flag.Parse()
	if err := run(*in, *pkg, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(in, pkg, out string) error {
	raw, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	code, err := bindgen.Generate(raw, pkg)
	if err != nil {
		return err
	}
	return os.WriteFile(out, code, 0o644)
}
