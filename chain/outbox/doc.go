// Package outbox delivers the transactions of one account to one chain. Everything that a process
// sends from the account goes through one [Outbox].
//
// Start with [New]. [Outbox.Write] gives a transaction its nonce and price, has it signed and
// writes it down under an ID, in the journal of the caller; only then may anybody see it.
// [Outbox.Deliver] sends it, again and again, until it is mined. [Outbox.Transact] does both for a
// transaction that nobody asks for again.
//
// While any of them waits, the outbox brings on all transactions of the account, in the order of
// their nonces: none can be mined before those with a lower nonce. It sends those again that a node
// has lost, and offers more for those that the market has left behind, up to a limit that the user
// sets ([Config.MaxPrice]). A transaction leaves the outbox when it is final.
//
// What it does not do is to decide that something is to be sent once more. If a transaction is
// mined and reverts, or if another transaction took its nonce, Deliver says so. The caller looks at
// the chain for what became of its purpose, and then calls [Outbox.Again] or [Outbox.Forget].
//
// A process that is killed at any moment goes on where it was: what was written down is sent as it
// was signed. Two outboxes of one account, in processes that share no journal, are told apart by
// the hashes of their transactions. They can take each other's nonces, which costs time and no
// money.
package outbox
