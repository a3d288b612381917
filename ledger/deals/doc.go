// Package deals says what a deal of the z-contract is, and follows the legs of all deals through
// the contract's events.
//
// A leg is a transfer that is bound to a deal and a time. It proves a payment to its payee and a
// refund to its payer, of equal asset and value. A deal settles all of its payments or none. The
// rules are in docs/spec.md, section 8.
//
// Start with [New], which builds a [Deal] from payments in any order, and with
// [Deal.CheckClosings], which decides whether a client accepts a deal that pledges something.
// [Tracker] is the one account of legs: the replica, the wallet, the private contract and the
// regulator feed it with the same events and so agree on the state of every leg.
//
// The package is pure: it reads no chain and no clock. The tracker trusts that events are those of
// successful transactions, in the order of the chain. It notices an event that can't follow from
// those before it, and can't notice one that comes at the wrong time.
package deals
