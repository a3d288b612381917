// Package deploy puts the contracts on a chain, lists tokens and registers participants.
//
// Start with [ParsePlan] and [Deployer.Carry], which deploys by a plan file, or with
// [Deployer.Deploy] without one. They return a [deployment.Deployment], which
// [deployment.Deployment.Save] writes to the JSON file that all other programs read. [Check]
// compares a deployment with a chain, and [Plan.Verify] with its plan. After the deployment, the
// offices act through an [Administrator], who finds out first whether an act is done already,
// possible, or waits for the timelock. [List] and [Register] just send one.
//
// Keys that were made for development are refused on a chain that is not for development (see
// package development), and so are the demo tokens. The package does not check otherwise where the
// keys come from: whether they are from a ceremony is for package prover to say.
package deploy
