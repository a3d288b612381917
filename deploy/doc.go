// Package deploy puts the contracts on a chain, lists tokens and registers participants.
//
// Start with [Deployer.Deploy]. It returns a [deployment.Deployment], which
// [deployment.Deployment.Save] writes to the JSON file that all other programs read. [Check]
// compares a deployment with a chain. After the deployment, the lister admits tokens with [List],
// and the registrar adds participants with [Register].
//
// Keys that were made for development are refused on a chain that is not for development (see
// package development), and so are the demo tokens. The package does not check otherwise where the
// keys come from: whether they are from a ceremony is for package prover to say.
package deploy
