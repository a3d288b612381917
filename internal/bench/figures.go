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

// parseCircuit finds the constraints in a golden file.
func parseCircuit(golden string) (c Circuit, err error) {
	for line := range strings.Lines(golden) {
		if _, err := fmt.Sscanf(line, "constraints: %d", &c.Constraints); err == nil {
			return c, nil
		}
	}
	return c, fmt.Errorf("the file has no constraints")
}
