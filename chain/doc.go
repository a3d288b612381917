// Package chain is a client of one EVM chain through its Ethereum JSON-RPC.
//
// Start with [Dial]. The [Client] that it returns reads blocks, logs, receipts and finality, makes
// calls, and sends transactions with suitable fees and nonces. It works with chains on which gas is
// free, which have no base fee, or whose blocks count time in milliseconds or nanoseconds. A
// [Signer] is the account that pays: a key in memory ([Key]), a hardware module or a signing
// service.
//
// The package does not depend on any contract. The function [Config.DecodeRevert] turns the data of
// a revert into an error; ledger.Dial passes the one for this project's contracts. The package
// trusts the node: callers check the consistency of what it reports.
package chain
