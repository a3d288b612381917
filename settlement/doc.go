// Package settlement drives a deal through its ten steps for one party, buyer or seller.
//
// Start with [New] and [Party.Sync]. The seller calls [Party.Offer], the buyer [Party.Accept]; from then on [Party.Run] does
// for each party whatever is its turn: pay, notify, deliver, take money back after the deadline. [Party.HandOver] and
// [Party.Swap] settle both legs in one transaction instead; [Party.Cancel] sets the counterparty's held leg free.
//
// A party shares nothing with its counterparty but the chain and the cards. It acts on final facts only, writes each
// transaction down before sending it, and finds after a crash what was done from the chain and its journal: a step that is
// repeated sends the same transaction again and never pays twice. The package proves nothing itself and decides nothing that
// is a person's to decide: whether to accept an offer is up to the caller.
package settlement
