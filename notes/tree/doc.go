// Package tree implements the two Merkle trees of the system: the commitments of all notes
// ([Commitments]) and the registered participants ([Participants]). Both are 4-ary, hash with Node
// of field/hash and have 0 as their empty leaf (docs/spec.md, section 5).
//
// The trees are rebuilt from the chain. Their nodes are in memory, or wherever a [Nodes] keeps
// them. Methods that change a tree must not run at the same time as any other method of it.
package tree
