package prover

import (
	"fmt"
	"slices"

	"github.com/zsettle/zsettle/circuits"
	"github.com/zsettle/zsettle/statement"
)

// AllCircuits returns the circuits of this build in their order, which is that of every bundle.
func AllCircuits() []statement.Circuit { return circuits.All() }

// EssentialCircuits returns the circuits without which no z-contract works: mint, transfer, burn
// and append. The others, distribution and consolidation, are for many payments and for many notes.
// Their keys are large, so a demonstration that does not use them need not make them.
func EssentialCircuits() []statement.Circuit {
	return []statement.Circuit{
		statement.MintCircuit, statement.TransferCircuit, statement.BurnCircuit, statement.AppendCircuit,
	}
}

// inOrder returns the circuits in the order of all circuits, each of them once. No circuits are the
// essential ones. An unknown circuit is an error.
func inOrder(which []statement.Circuit) (ordered []statement.Circuit, err error) {
	if len(which) == 0 {
		return EssentialCircuits(), nil
	}
	for _, c := range which {
		if !slices.Contains(circuits.All(), c) {
			return nil, fmt.Errorf("prover: unknown circuit %q", c)
		}
	}
	for _, c := range circuits.All() {
		if slices.Contains(which, c) {
			ordered = append(ordered, c)
		}
	}
	return ordered, nil
}

// checkEssential returns [ErrLacks] with the first essential circuit that is not among those given.
func checkEssential(have []statement.Circuit) error {
	for _, c := range EssentialCircuits() {
		if !slices.Contains(have, c) {
			return lacks(c)
		}
	}
	return nil
}

// lacks returns [ErrLacks] with the name of a circuit.
func lacks(c statement.Circuit) error { return fmt.Errorf("circuit %s: %w", c, ErrLacks) }
