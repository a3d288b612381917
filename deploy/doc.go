// Package deploy puts the contracts on a chain and remembers where they are.
//
// Start with Verifiers and System, or Everything for a development chain with demo tokens; the result is a Deployment, a small
// JSON file that every other program reads, and that Check holds against the chain.
//
// Keys that were made for development are refused on every chain that is not a development chain (development.Check). The
// package promises nothing about the keys otherwise: whether a ceremony made them is the prover's affair.
package deploy
