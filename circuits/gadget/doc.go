// Package gadget computes in a circuit what notes and field/hash compute natively. A function has
// the name and the order of arguments of its native twin.
//
// Start with [Hasher]. The costs in rank-1 constraints are
//   - Permute: 264
//   - Sum: 264 for every three inputs
//   - Path: 269 for each level
//   - MulBase: about 840 for 252 bits
//   - Mul: about 2,560 for 252 bits
//   - Bits: one for each bit and one more; the canonical form costs about 254 more
//
// Products are written so that few wires stand on the right sides of constraints, because those
// cost the prover most. docs/proving.md says more.
//
// The only hint is the binary decomposition. Nothing adds a Pedersen commitment.
package gadget
