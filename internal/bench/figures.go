package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/zsettle/zsettle/internal/gasfloor"
)

// schema is the version of the record.
const schema = 2

// Figures is what the record has.
type Figures struct {
	Fixed
	Mutants map[string]Mutants `json:"mutants"`
	Timings Timings            `json:"timings"`
}

// Fixed has the figures that are the same wherever they are computed. Gas may differ a little,
// because proofs and ciphertexts are random.
type Fixed struct {
	Schema int `json:"schema"`
	// Commit is the commit that the figures are of. The file comes with a later one.
	Commit  string  `json:"commit"`
	Machine Machine `json:"machine"`
	// Gas is that of each operation under today's rules, GasAmsterdam under Amsterdam's.
	Gas          map[string]uint64 `json:"gas"`
	GasAmsterdam map[string]uint64 `json:"gas_amsterdam"`
	// GasFloor is the least that each operation can cost under today's rules.
	GasFloor map[string]uint64  `json:"gas_floor"`
	Circuits map[string]Circuit `json:"circuits"`
	Sizes    Sizes              `json:"sizes"`
}

// Circuit has the figures of one circuit.
type Circuit struct {
	Constraints uint64 `json:"constraints"`
	Points      Points `json:"points"`
}

// Points has the number of points in each of the four sums that make a proof (docs/proving.md).
type Points struct {
	A uint64 `json:"a"`
	B uint64 `json:"b"`
	K uint64 `json:"k"`
	Z uint64 `json:"z"`
}

// collect reads the figures of the golden files, and computes the sizes, in the module's folder.
func collect(root string) (f Fixed, err error) {
	f.Schema = schema
	if f.Gas, err = readGolden[uint64](root, "gas.json"); err != nil {
		return f, err
	}
	if f.GasAmsterdam, err = readGolden[uint64](root, "gas_amsterdam.json"); err != nil {
		return f, err
	}
	costs, err := readCosts(root)
	if err != nil {
		return f, err
	}
	f.GasFloor = map[string]uint64{}
	for name, cost := range costs {
		f.GasFloor[name] = cost.Floor.Total()
	}
	if f.Circuits, err = readCircuits(root); err != nil {
		return f, err
	}
	f.Sizes, err = sizes(root)
	return f, err
}

func commit(ctx context.Context, root string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", "rev-parse", "HEAD")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("git rev-parse HEAD: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}

// readCosts reads the floors of all operations, and what was measured above them.
func readCosts(root string) (map[string]gasfloor.Cost, error) {
	return readGolden[gasfloor.Cost](root, "gas_floor.json")
}

// readGolden reads a golden file of the end-to-end tests.
func readGolden[T any](root, name string) (map[string]T, error) {
	data, err := os.ReadFile(filepath.Join(root, "internal/e2e/testdata", name))
	if err != nil {
		return nil, fmt.Errorf("read a golden file (make golden writes it): %w", err)
	}
	var figures map[string]T
	if err := json.Unmarshal(data, &figures); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return figures, nil
}

// readCircuits reads the golden files of the circuits.
func readCircuits(root string) (map[string]Circuit, error) {
	paths, err := filepath.Glob(filepath.Join(root, "circuits/testdata/*.golden"))
	if err != nil {
		return nil, err
	}
	circuits := map[string]Circuit{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(filepath.Base(path), ".golden")
		if circuits[name], err = parseCircuit(string(data)); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return circuits, nil
}

// parseCircuit finds the figures in a golden file.
func parseCircuit(golden string) (c Circuit, err error) {
	for format, to := range map[string]*uint64{
		"constraints: %d":        &c.Constraints,
		"points of A in G1: %d ": &c.Points.A,
		"points of B in G2: %d ": &c.Points.B,
		"points of K in G1: %d ": &c.Points.K,
		"points of Z in G1: %d ": &c.Points.Z,
	} {
		if !scanLine(golden, format, to) {
			return c, fmt.Errorf("the file has no line like %q", format)
		}
	}
	return c, nil
}

// scanLine reads the number in the first line that has a format. It reports whether there is one.
func scanLine(text, format string, to *uint64) bool {
	for line := range strings.Lines(text) {
		if _, err := fmt.Sscanf(line, format, to); err == nil {
			return true
		}
	}
	return false
}
