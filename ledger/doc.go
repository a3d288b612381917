// Package ledger is the z-contract as the rest of the project sees it.
//
// [Dial] connects to a chain. [ZContract] reads the z-contract and builds its calls in the project's own types. [Replica]
// follows the contract's events into a store: it rebuilds the commitment and the participants tree, checks their roots
// against the chain's at every step, and rewinds when the chain reorganises.
//
// Facts come from events of successful transactions, never from a message or a return value. A fact is final when the
// chain's finality says so; nothing may act on one that is not. The node at the other end is trusted to report the
// chain that it follows: a lying node is noticed where it contradicts a root, a parent hash or the chain id, not elsewhere.
package ledger
