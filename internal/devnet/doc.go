// Package devnet runs an Ethereum chain inside this process: go-ethereum's node and EVM, sealed by
// a simulated beacon and served over JSON-RPC (HTTP and WebSocket) on the loopback interface only.
//
// Start with [Start]. The zero [Config] is a chain with id 1337 and free gas, which makes a block
// when there is a transaction and is kept in memory. The rules are those of Osaka, today's main
// net: a transaction may use at most 2^24 gas.
//
// The EVM is real, the network is not: one node decides everything, [Chain.Fork] rewrites history
// at will, and the funded accounts come from a mnemonic that everybody knows. Never put anything of
// value on such a chain. With the profile [Raft] it imitates what only GoQuorum under Raft does.
package devnet
