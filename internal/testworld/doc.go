// Package testworld is the world that tests live in: a development chain of this process with the
// contracts, the demo tokens, an operator, and accounts that are registered and have money.
//
// Start with [New]. Without keys in its [Config] the contracts are deployed over a verifier that
// accepts every proof, and [Checker] stands in for the prover, so that long histories are quick.
// Only tests may import the package: no command links it, and it refuses every chain except the two
// development ids.
package testworld
