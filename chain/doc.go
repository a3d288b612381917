// Package chain is a client of one EVM chain through the Ethereum JSON-RPC of one or several nodes.
//
// Start with [Dial]. The [Client] that it returns reads blocks, logs, receipts and finality, makes
// calls, and sends transactions with suitable fees and nonces. It works with chains on which gas is
// free, which have no base fee, or whose blocks count time in milliseconds or nanoseconds. A
// [Signer] is the account that pays: a key in memory ([Key]), a hardware module or a signing
// service.
//
// With several nodes ([Config.Fallbacks]) a request goes to the first; to the next if that does not
// answer, refuses, or lacks what it is asked for. A node that failed is asked last for a while, and
// before it is used again its chain is checked. Errors show of a URL only scheme and host. They are
// a [NodeError] for a node that could not be asked, an [AnswerError] for one that refused, a
// [RevertError] for a contract that did, and [ErrContradiction] for an answer that cannot be right.
//
// The package does not depend on any contract. The function [Config.DecodeRevert] turns the data of
// a revert into an error; ledger.Dial passes the one for this project's contracts. The package
// checks that an answer is about what was asked. Whether it is true is for callers to check, with
// [Client.Headers], [Client.LogsOf] and [Client.Evidence].
package chain
