// Package gadget holds the in-circuit twins of the functions in notes and field/hash: same names, same order of arguments.
//
// Start with [Hasher]. Costs in rank-1 constraints: Permute 264; Sum 264 for each three inputs; Path 269 a level; MulBase about
// 840 for 252 bits; Mul about 2,560 for 252 bits; Bits one a bit and one more (canonical: about 254 on top). Nothing here uses a hint
// but the binary decomposition, and nothing adds a Pedersen commitment.
package gadget
