// Package msm computes sums of multiples of fixed points, s₀·P₀ + s₁·P₁ + …, in the groups G1 and
// G2 of BN254. Nearly all the time of a proof goes into such sums. It is about twice as fast as the
// library for the sizes of this project's circuits, and faster still with tables of multiples.
//
// Start with [NewG1] or [NewG2], then call [Bases.Sum]. A caller that spreads a sum over several
// cores calls [Bases.Begin] and runs the steps of the [Sum] where it likes. docs/proving.md
// describes the algorithm.
//
// The package does not check that the points are on the curve. Its time depends on the scalars, as
// the library's does, so it is not for a machine that others can measure. It does not erase the
// digits of scalars from memory.
package msm
