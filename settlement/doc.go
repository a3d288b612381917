// Package settlement takes one party, the buyer or the seller, through the ten steps of its deals.
//
// Start with [New] and [Party.Sync]. The seller calls [Party.Offer], the buyer [Party.Accept]. From
// then on [Party.Run] does whatever is the party's turn: it pays, notifies, delivers, and takes
// money back after the deadline. With [Party.HandOver] and [Party.Swap] both legs arrive in one
// transaction instead, and nothing is held. [Party.Cancel] calls the deal off before the deadline.
//
// A party shares only the chain and the cards with its counterparty. It acts on final facts only,
// and sends nothing while it is not final how the deal ends. Who paid a leg or settled a deal does
// not matter to it: the state of the deal counts.
// It writes each transaction to its journal before it sends it. After a crash it finds out from the
// chain and the journal what was done: repeating a step sends the same transaction again and never
// pays twice. The package proves nothing itself; its wallet does. It never accepts an offer by
// itself: that decision is the caller's.
package settlement
