// Command bench collects the figures of this project that can be compared between commits, and
// writes them to bench/latest.json. Start it with make bench. The figures are those of golden
// files, which the tests hold to the code, and of the mutants of contracts and circuits that were
// tried.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// latest is the file that the figures are written to.
const latest = "bench/latest.json"

func main() {
	if err := run(context.Background(), "."); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// run writes the figures of the module in a folder.
func run(ctx context.Context, root string) error {
	figures, err := collect(ctx, root)
	if err != nil {
		return err
	}
	data, err := json.MarshalIndent(figures, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(root, latest), append(data, '\n'), 0o600)
}
