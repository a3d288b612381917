// Package contract defines the private contract of a deal: the cards of its parties, its terms, its
// encrypted and signed messages, and the fold that turns messages and final chain facts into the
// state of the deal.
//
// Start with [NewCard] and [Terms]. [NewOffer] creates a private contract, [OpenInbox] finds one,
// and [PrivateContract.Fold] computes its state. The package does no input or output, never waits
// and reads no clock. Every party that folds the same history gets the same state.
//
// A message alone never changes where money is: that comes from the chain's facts about the two
// legs. A signature proves who wrote a message, not that the message is true. The amounts inside
// messages stay secret from a later quantum computer, because the keys are wrapped with ML-KEM-768
// and X25519. The amounts inside notes and audit data do not.
package contract
