// Package deployment reads and writes the deployment file: where the contracts of one chain are,
// what code they had, and what a client has to know of the chain.
//
// Start with [Load]; [Deployment.CheckCode] compares a deployment with a chain. Package deploy
// makes deployments. This package uses no contract bindings, so that a viewer can link it too.
//
// A deployment file has no secrets. It is not signed: if you take one from a stranger, you use the
// stranger's contracts.
package deployment
