// Package contract is what a private contract is: the cards of its parties, its terms, its encrypted and signed messages, and
// the fold that turns messages and final chain facts into the state of the deal.
//
// Start with [NewCard] and [Terms]; [NewOffer] opens a contract, [OpenInbox] finds one, [PrivateContract.Fold] replays it. Everything
// here is pure: nothing posts, waits or asks a clock. Every party that folds the same history gets the same state.
//
// A message alone never moves money's state: that comes from the chain's own facts about the two legs. A signature shows who
// wrote a message, not that what it says is true. Amounts inside messages stay secret from a later quantum computer (the keys
// are wrapped with ML-KEM-768 and X25519); amounts inside notes and audit data do not.
package contract
