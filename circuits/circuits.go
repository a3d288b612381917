// Package circuits is the registry of the circuits: for each name its empty shape, and the witness of a statement.
package circuits

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	appendcircuit "github.com/zsettle/zsettle/circuits/append"
	"github.com/zsettle/zsettle/circuits/burn"
	"github.com/zsettle/zsettle/circuits/mint"
	"github.com/zsettle/zsettle/circuits/transfer"
	"github.com/zsettle/zsettle/statement"
)

// All lists the circuits in the order in which keys and verifiers are made.
func All() []statement.Circuit {
	return []statement.Circuit{statement.MintCircuit, statement.TransferCircuit, statement.BurnCircuit, statement.AppendCircuit}
}

// Placeholder returns the empty circuit of a name, or an error for a name that is not in [All].
func Placeholder(c statement.Circuit) (frontend.Circuit, error) {
	switch c {
	case statement.MintCircuit:
		return mint.Placeholder(), nil
	case statement.TransferCircuit:
		return transfer.Placeholder(), nil
	case statement.BurnCircuit:
		return burn.Placeholder(), nil
	case statement.AppendCircuit:
		return appendcircuit.Placeholder(), nil
	}
	return nil, fmt.Errorf("circuits: no circuit %q", c)
}

// Assign returns the full witness of a statement. It does not check the statement.
func Assign(s statement.Statement) (frontend.Circuit, error) {
	switch s := s.(type) {
	case *statement.Mint:
		return mint.Assign(s), nil
	case *statement.Transfer:
		return transfer.Assign(s), nil
	case *statement.Burn:
		return burn.Assign(s), nil
	case *statement.Append:
		return appendcircuit.Assign(s), nil
	}
	return nil, fmt.Errorf("circuits: no circuit for %T", s)
}
