// Package notes holds the shielded money itself: values, notes, commitments, nullifiers, addresses, viewing keys, and the
// encryption of notes to their payee and of every transaction to the regulator.
//
// Start with [Note] and [FullViewingKey]. Spending keys and signing live in notes/spend and nowhere else, so a program that
// does not link that package cannot spend. Encodings, domain tags and derivations are in docs/spec.md, sections 1 to 6.
//
// The package promises no post-quantum secrecy for amounts: note and audit encryption rest on X25519 and the embedded curve.
package notes
