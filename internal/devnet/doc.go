// Package devnet runs an Ethereum chain inside this process: go-ethereum's node and EVM, sealed by a simulated beacon
// and served over JSON-RPC (HTTP and WebSocket) on the loopback interface only.
//
// Start with Start; Config's zero value is a chain with id 1337, free gas, blocks on demand, kept in memory. The rules
// are those of Osaka, today's main net: a transaction may use at most 2^24 gas.
//
// It is a real EVM but not a real network: one node decides everything, Fork rewrites history at will, and the funded
// accounts come from a mnemonic that everybody knows. Nothing of value may ever live on it.
package devnet
