// Package review lets an auditor or a court, who was no party of a deal, read its private contract
// from the first message on, and check it against the chain.
//
// Start with [NewSecret], whose card is given to the parties. One of them grants the private
// contract to that card, see settlement.Party.Grant. [New] makes a [Reader] over a replica of the
// chain: [Reader.Grants] lists what was granted, and [Reader.Review] replays one private contract
// and returns a [Report] with the outcome of every check.
//
// The package can't spend, prove or write a message that counts. The read key of a private contract
// is all that it has, and this key gives neither the contract's key nor a note of the deal. So it
// can't check that the commitments in the terms are of the agreed assets and amounts: both parties
// signed that, and the regulator's key shows it.
package review
