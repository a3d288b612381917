// Package prover makes and loads key bundles, proves statements and verifies proofs. No other
// package uses the Groth16 backend.
//
// Start with [DevelopmentBundle] or [LoadBundle], then call [Bundle.Prover] and [Bundle.Verifier].
// A prover cannot spend: a statement carries a signature, not a spending key. The package keeps its
// keys in files and talks to no chain, so a program that uses it links neither SQLite nor an RPC
// client.
//
// A manifest that says "ceremony" does not prove that the keys come from one, so such a bundle is
// refused unless this release knows its digest; this release knows none. The package does not erase
// witnesses from memory, and the time of a proof depends on its witness, so do not prove where
// others can measure it. docs/proving.md describes how a proof is made, and docs/spec.md,
// section 7, what it proves.
package prover

import "github.com/consensys/gnark/logger"

// The backend logs to standard output, which only the commands may write to.
func init() { logger.Disable() }
