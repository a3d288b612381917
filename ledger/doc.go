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
// The node is checked, not believed. Headers follow each other; logs have the hashes of their
// blocks, and are compared with the filters in the headers and, for the newest blocks and wherever
// something does not fit, with receipts that hash to the header's root; every leaf that was queued
// is explained by an event of its transaction and every leg by what became of it; roots are those
// of the events. What does not fit is read again, from each node that the client has. A header's
// own hash is never computed, because it can't be on many chains, so all this shows whether nodes
// are consistent, and not that the chain is the right one.
package ledger
