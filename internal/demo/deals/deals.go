// Package deals holds example trades for the demonstration, as files in the format of --deal.
package deals

import _ "embed"

// Bond is the trade that the demonstration settles if none is given.
//
//go:embed bond.json
var Bond []byte
