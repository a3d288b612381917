// Package tree implements the two Merkle trees of the system: the commitments of all notes
// ([Commitments]) and the registered participants ([Participants]). Both are 4-ary, hash with Node
// of field/hash and have 0 as their empty leaf (docs/spec.md, section 5).
//
// The trees are kept in memory only and rebuilt from the chain. Methods that change a tree must not
// run at the same time as any other method of it.
package tree
