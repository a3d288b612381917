// Package chain is a client of one EVM chain through its Ethereum JSON-RPC.
//
// [Dial] returns a [Client]: blocks, calls, fees, nonces, transactions, receipts, logs and finality. It works with chains on
// which gas is free, which have no base fee, or whose blocks count time in milliseconds or nanoseconds. A [Signer] is the
// account that pays; it may be a key in memory ([Key]), a hardware module or a signing service.
//
// The package knows no contract. What a contract says when it refuses is turned into an error by the function in
// [Config.DecodeRevert]; ledger.Dial passes the one for the contracts of this project. The package believes the node: what it
// reports is consistent only as far as callers check it.
package chain
