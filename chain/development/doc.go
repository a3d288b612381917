// Package development tells which chains are for development, and which are well-known public networks. Keys that anybody
// may know, and tokens that anybody may print, are for the former only.
//
// [Check] is the one rule. The package asks no node and imports nothing of this module, so that a prover can use it without
// linking an RPC client.
package development
