// Package explore lets two parties trade through an adversary, and looks at every state that they
// come to.
//
// The parties are real: settlement, wallet, outbox and replica over stores of their own. So are the
// contracts, in a chain inside the process, with a verifier that accepts every proof. Between each
// party and the chain is a node of the adversary: it loses, delays, repeats and reorders
// transactions, lags behind and fails. The adversary also kills parties at their writes to the
// journal, which may be lost then, undoes blocks, takes nonces, changes the register, lets the
// deadline pass, posts what it likes, and tries on the chain whatever anybody can try, with legs
// that were handed over and with the parties' secrets too.
//
// A scenario is what the parties want: a payment and a delivery, a swap, a leg that is handed over
// and taken back, a deal that the seller calls off or, while the seller delivers, the buyer, and
// two deals at once that are paid from one note. In each the buyer also pays an invoice. A party
// that has lost its journal confirms that, and then does what it wanted to: it offers again, and
// pays the invoice unless it sees on the chain that it has.
//
// A schedule is a scenario, a list of faults and the order in which the parties, the operator and
// the chain take their turns. Everything happens in one goroutine's order, so that a schedule gives
// the same states whenever it runs. After the faults the network heals. Then the package asserts
// that no party has paid for nothing, that money is neither made nor lost, and that the deals ended
// as both wanted; after faults that forbid that, that both parties are whole after the deadline.
//
// The long form is exhaustive in this bound: one fault, of each kind, at each transaction and each
// write to the journal of each party, at each turn of the party of whom it is, and before each turn
// of a payment or each round of turns of another scenario; and for a payment and a swap each pair
// of a lost transaction and a reorganisation of two blocks before a round. After that come
// schedules at random, with up to seven faults and turns in any order. It counts schedules, the
// states that they come to, and violations.
//
// Start with `make explore-protocol`. Without its flag the package explores a sample, with several
// faults in each schedule.
package explore
