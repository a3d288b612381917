// Package notes is the shielded money itself: values, notes, commitments, nullifiers, addresses,
// viewing keys, and the encryption of notes to their payee and of every transaction to the
// regulator.
//
// Start with [Note] and [FullViewingKey]. Spending keys and signing are in notes/spend and nowhere
// else, so a program that does not link that package cannot spend. Encodings, domain tags and
// derivations are in docs/spec.md, sections 1 to 6.
//
// The package does not keep amounts secret from a quantum computer: note encryption relies on
// X25519, audit encryption on the embedded curve.
package notes
