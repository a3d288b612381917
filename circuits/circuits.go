// Package circuits is the registry of the circuits. It returns the empty circuit for a name and the
// witness for a statement.
package circuits

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	appendcircuit "github.com/zsettle/zsettle/circuits/append"
	"github.com/zsettle/zsettle/circuits/burn"
	"github.com/zsettle/zsettle/circuits/consolidation"
	"github.com/zsettle/zsettle/circuits/distribution"
	"github.com/zsettle/zsettle/circuits/mint"
	"github.com/zsettle/zsettle/circuits/transfer"
	"github.com/zsettle/zsettle/statement"
)

// All returns the names of the circuits in the order in which keys and verifiers are made.
func All() []statement.Circuit {
	return []statement.Circuit{
		statement.MintCircuit,
		statement.TransferCircuit,
		statement.DistributionCircuit,
		statement.ConsolidationCircuit,
		statement.BurnCircuit,
		statement.AppendCircuit,
	}
}

// Placeholder returns the empty circuit with a name. A name that is not in [All] is an error.
func Placeholder(c statement.Circuit) (frontend.Circuit, error) {
	switch c {
	case statement.MintCircuit:
		return mint.Placeholder(), nil
	case statement.TransferCircuit:
		return transfer.Placeholder(), nil
	case statement.DistributionCircuit:
		return distribution.Placeholder(), nil
	case statement.ConsolidationCircuit:
		return consolidation.Placeholder(), nil
	case statement.BurnCircuit:
		return burn.Placeholder(), nil
	case statement.AppendCircuit:
		return appendcircuit.Placeholder(), nil
	}
	return nil, fmt.Errorf("circuits: unknown circuit %q", c)
}

// Assign returns the full witness of a statement. It does not check whether the statement holds.
func Assign(s statement.Statement) (frontend.Circuit, error) {
	switch s := s.(type) {
	case *statement.Mint:
		return mint.Assign(s), nil
	case *statement.Transfer:
		return transfer.Assign(s), nil
	case *statement.Distribution:
		return distribution.Assign(s), nil
	case *statement.Consolidation:
		return consolidation.Assign(s), nil
	case *statement.Burn:
		return burn.Assign(s), nil
	case *statement.Append:
		return appendcircuit.Assign(s), nil
	}
	return nil, fmt.Errorf("circuits: no circuit for %T", s)
}
