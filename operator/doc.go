// Package operator keeps the z-contract's queue moving: it seals batches when they are due, proves and appends them, and puts the
// transfers of others on the chain in batches.
//
// Start with [New] and [Operator.Run]. Nobody has to trust an operator and nobody can keep one out: sealing and appending are open to
// everyone, any number may run, and the one that comes second does nothing. An operator keeps no state of its own: killed and started
// again it goes on from the chain. It learns nothing from the items it submits that the chain does not show.
package operator
