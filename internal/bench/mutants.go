package main

import (
	"context"
	"path/filepath"

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
