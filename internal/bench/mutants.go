package main

import (
	"context"
	"path/filepath"

	tried "github.com/zsettle/zsettle/internal/mutate/record"
	"github.com/zsettle/zsettle/internal/mutate/trial"
)

// Mutants has the figures of the bugs that were planted somewhere and tried.
type Mutants struct {
	Total      int `json:"total"`
	Killed     int `json:"killed"`
	Equivalent int `json:"equivalent"`
	// Sources is a hash of the sources that they were tried on.
	Sources string `json:"sources"`
	// Stale is how many were tried on sources that have changed since.
	Stale int `json:"stale"`
}

// contractMutants counts the mutants of the contracts that were tried.
func contractMutants(ctx context.Context, root string) (Mutants, error) {
	subject, err := trial.Open(ctx, root)
	if err != nil {
		return Mutants{}, err
	}
	results, err := trial.Load(filepath.Join(root, "zcontract/mutants.json"))
	if err != nil {
		return Mutants{}, err
	}
	sum := trial.Summarize(subject, results)
	return Mutants{
		Total:      sum.All.Killed + sum.All.Survived + sum.All.Equivalent,
		Killed:     sum.All.Killed,
		Equivalent: sum.All.Equivalent,
		Sources:    sum.Sources,
		Stale:      sum.All.Stale,
	}, nil
}

// circuitMutants reads what the mutants of the circuits came to from a file in their folder. All
// are tried again at once, so either none or all of them are stale.
func circuitMutants(root, name string) (Mutants, error) {
	results, err := tried.Load(filepath.Join(root, "circuits", name))
	if err != nil {
		return Mutants{}, err
	}
	sources, err := tried.Sources(root)
	if err != nil {
		return Mutants{}, err
	}
	sum := results.All()
	m := Mutants{Total: sum.Total, Killed: sum.Killed, Equivalent: sum.Equivalent, Sources: results.Sources}
	if results.Sources != sources {
		m.Stale = m.Total
	}
	return m, nil
}

// allMutants returns the figures of all planted bugs: in the contracts, in the calls that the
// circuits make, and in the rows of the compiled circuits.
func allMutants(ctx context.Context, root string) (map[string]Mutants, error) {
	contracts, err := contractMutants(ctx, root)
	if err != nil {
		return nil, err
	}
	circuits, err := circuitMutants(root, "mutants.json")
	if err != nil {
		return nil, err
	}
	rows, err := circuitMutants(root, "rowmutants.json")
	return map[string]Mutants{"contracts": contracts, "circuits": circuits, "rows": rows}, err
}
