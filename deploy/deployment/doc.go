// Package deployment is the deployment file: where the contracts of one chain are, what code they had, and what a client has
// to know of the chain they are on.
//
// Start with [Load]; [Deployment.CheckCode] compares a deployment with a chain. Package deploy makes deployments. This
// package reads them without any binding of a contract, so that a viewer can use it too.
//
// A deployment file holds no secret. It is not signed either: who takes one from a stranger takes the stranger's contracts.
package deployment
