// Package prover makes and loads key bundles, proves statements and verifies proofs: the only user of the Groth16 backend.
//
// Start with [DevelopmentBundle] or [LoadBundle], then [Bundle.Prover] and [Bundle.Verifier]. A prover never holds the power to
// spend: a statement carries a signature, not a key.
//
// The package does not promise that a bundle comes from a ceremony: its manifest says so, and whoever relies on it compares
// [Bundle.Digest] with a digest from a source of trust. It does not erase witnesses from memory, and a proof that was begun cannot
// be interrupted (see [Bundle.Prover]). See docs/spec.md, section 7.
package prover

import "github.com/consensys/gnark/logger"

// The backend logs to standard output, which belongs to the commands.
func init() { logger.Disable() }
