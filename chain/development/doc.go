// Package development distinguishes chains for development from other chains, public networks above
// all. Proving keys that anybody could forge proofs with, and tokens that anybody may print, are
// for development chains only.
//
// [Check] is the rule. The package sends no requests and imports nothing of this module, so that a
// prover can use it without linking an RPC client.
package development
