// Package ledger reads the z-contract, builds its transactions and follows its events.
//
// Start with [Dial], which returns a client of the chain; package chain describes what it can do.
// Then there are:
//
//   - [ZContract]: the views of the contract, and its transactions in the project's own types.
//   - [Replica]: a copy of the contract's events in a store. It rebuilds the commitment tree and
//     the participants tree from them, and compares the roots with the chain's after every change.
//     It rewinds when the chain reorganises.
//   - [Fact]: one event at its place in the chain's history. [Replica.Facts] lists facts, and
//     [Replica.Await] waits for one.
//
// Facts come only from the events of successful transactions, never from a message or a return
// value. Whether a fact is final is decided by the client's [chain.Finality]. Nothing may act on a
// fact that is not final.
//
// The package trusts the node to report the chain that it follows. A node that lies is noticed
// where it contradicts a root, a parent hash or the chain id, and not otherwise.
package ledger
