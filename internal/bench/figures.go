package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/zsettle/zsettle/internal/mutate/record"
	"github.com/zsettle/zsettle/internal/mutate/trial"
)

// schema is the version of the file.
const schema = 1

// Figures is what bench/latest.json has.
type Figures struct {
	Schema int `json:"schema"`
	// Commit is the commit that the figures are of. The file comes with a later one.
	Commit  string  `json:"commit"`
	Machine Machine `json:"machine"`
	// Gas is that of each operation under today's rules, GasAmsterdam under Amsterdam's.
	Gas          map[string]uint64  `json:"gas"`
	GasAmsterdam map[string]uint64  `json:"gas_amsterdam"`
	Circuits     map[string]Circuit `json:"circuits"`
	Mutants      Mutants            `json:"mutants"`
}

// Circuit has the figures of one circuit.
type Circuit struct {
	Constraints uint64 `json:"constraints"`
}

// Mutants has the figures of the planted bugs.
type Mutants struct {
	Contracts Contracts `json:"contracts"`
	// Circuits are those with a changed call of the API, Rows are those without a row.
	Circuits CircuitMutants `json:"circuits"`
	Rows     CircuitMutants `json:"rows"`
}

// CircuitMutants has the figures of the bugs that were planted in the circuits.
type CircuitMutants struct {
	Total      int `json:"total"`
	Killed     int `json:"killed"`
	Equivalent int `json:"equivalent"`
	// Sources is a hash of the sources that they were made from.
	Sources string `json:"sources"`
	// Stale is true if these sources have changed since.
	Stale bool `json:"stale"`
}

// Contracts has the figures of the bugs that were planted in the contracts and tried.
type Contracts struct {
	Total      int `json:"total"`
	Killed     int `json:"killed"`
	Equivalent int `json:"equivalent"`
	// Sources is a hash of the sources that they were tried on.
	Sources string `json:"sources"`
	// Stale is how many were tried on sources that have changed since.
	Stale int `json:"stale"`
}

func collect(ctx context.Context, root string) (f Figures, err error) {
	f.Schema, f.Machine = schema, thisMachine()
	if f.Commit, err = commit(ctx, root); err != nil {
		return f, err
	}
	if f.Gas, err = readGas(root, "gas.json"); err != nil {
		return f, err
	}
	if f.GasAmsterdam, err = readGas(root, "gas_amsterdam.json"); err != nil {
		return f, err
	}
	if f.Circuits, err = readCircuits(root); err != nil {
		return f, err
	}
	if f.Mutants.Contracts, err = readMutants(ctx, root); err != nil {
		return f, err
	}
	if f.Mutants.Circuits, err = readCircuitMutants(root, "mutants.json"); err != nil {
		return f, err
	}
	f.Mutants.Rows, err = readCircuitMutants(root, "rowmutants.json")
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

// readGas reads a golden file of the end-to-end tests.
func readGas(root, name string) (map[string]uint64, error) {
	data, err := os.ReadFile(filepath.Join(root, "internal/e2e/testdata", name))
	if err != nil {
		return nil, err
	}
	var gas map[string]uint64
	if err := json.Unmarshal(data, &gas); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return gas, nil
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

// readMutants counts the mutants of the contracts that were tried.
func readMutants(ctx context.Context, root string) (Contracts, error) {
	subject, err := trial.Open(ctx, root)
	if err != nil {
		return Contracts{}, err
	}
	results, err := trial.Load(filepath.Join(root, "zcontract/mutants.json"))
	if err != nil {
		return Contracts{}, err
	}
	sum := trial.Summarize(subject, results)
	return Contracts{
		Total:      sum.All.Killed + sum.All.Survived + sum.All.Equivalent,
		Killed:     sum.All.Killed,
		Equivalent: sum.All.Equivalent,
		Sources:    sum.Sources,
		Stale:      sum.All.Stale,
	}, nil
}

// readCircuitMutants counts the mutants of the circuits in a file.
func readCircuitMutants(root, name string) (m CircuitMutants, err error) {
	results, err := record.Load(filepath.Join(root, "circuits", name))
	if err != nil {
		return m, err
	}
	sources, err := record.Sources(root)
	if err != nil {
		return m, err
	}
	sum := results.All()
	return CircuitMutants{sum.Total, sum.Killed, sum.Equivalent, results.Sources, results.Sources != sources}, nil
}
