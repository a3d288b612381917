// Package deploy puts the contracts on a chain, lists tokens and registers participants.
//
// Start with [Deployer.Deploy]. Its result is a [deployment.Deployment], a small JSON file that every other program reads;
// [Check] compares it with a chain. [List] and [Register] are what the lister and the registrar do afterwards.
//
// Keys that were made for development are refused on every chain that is not a development chain (package development), and
// so are the demo tokens. The package promises nothing about the keys otherwise: whether a ceremony made them is the
// prover's affair.
package deploy
