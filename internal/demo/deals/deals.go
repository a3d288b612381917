// Package deals holds example trades for the demonstration, in the format of its --deal flag.
package deals

import _ "embed"

// Bond is the trade of the demonstration where none is given.
//
//go:embed bond.json
var Bond []byte
