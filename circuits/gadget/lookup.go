package gadget

import "github.com/consensys/gnark/frontend"

// Lookup returns the entry at index b0 + 2·b1: 3 constraints. It does not assert that the bits are
// boolean. The caller does that once, when it makes them. The last product has b1 on the right,
// because the wires of the difference need not be on a right side (see fifth).
func Lookup(api frontend.API, b0, b1 frontend.Variable, entries [4]frontend.Variable) frontend.Variable {
	low := api.Add(entries[0], api.Mul(b0, api.Sub(entries[1], entries[0])))
	high := api.Add(entries[2], api.Mul(b0, api.Sub(entries[3], entries[2])))
	return api.Add(low, api.Mul(api.Sub(high, low), b1))
}
