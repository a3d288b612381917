// Package scale measures a client over a long history: how long it takes to start, to follow a
// reorganisation of one block and to read all of it again, and how much memory it takes.
//
// The history is on a chain: the notes of many distributions, which a verifier accepts without
// proofs, queued and appended by the contract. The client is a process of its own, with the journal
// and the cache of a data folder. Start with `make scale`. Without its flag the package compares
// states after a short history, and measures no time.
package scale
