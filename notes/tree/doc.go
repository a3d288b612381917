// Package tree holds the two Merkle trees of the system: the commitments of all notes ([Commitments]) and the registered
// participants ([Participants]). Both are 4-ary with Node of field/hash and empty leaf 0 (docs/spec.md, section 5).
//
// The trees live in memory and are rebuilt from the chain; the package promises no persistence.
package tree
