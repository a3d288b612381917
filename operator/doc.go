// Package operator keeps the z-contract's queue moving: it seals batches when they are due, and
// proves and appends them. It also puts the transfers, distributions and consolidations of others
// on the chain in batches.
//
// Start with [New] and [Operator.Run]. Nobody has to trust an operator, and nobody can keep one
// out: everyone may seal and append. Any number of operators may run at a time; one that comes
// second leaves the work to the other.
//
// An operator keeps no state of its own. After a restart it goes on from what the chain shows. From
// the items that it submits it learns nothing that the chain does not show.
package operator
