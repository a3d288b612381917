// Package zsettle has no code. It is the map of the packages of zsettle, a zero-knowledge shielded
// settlement layer for EVM chains.
//
// To trade: settlement is a party that offers, accepts, pays and delivers; settlement/contract has
// the cards, terms and messages of a trade. To hold and move shielded money: wallet; its keys are
// in notes/spend, or elsewhere behind wallet.Spender. Both need a connection (ledger.Dial), a
// deployment file (deploy/deployment), a replica of the z-contract (ledger), a data folder (store),
// and a prover of proofs (prover).
//
// To see without being able to spend: audit, for whoever has the audit key.
//
// To run a chain's z-contract: deploy puts it on a chain and registers participants; operator
// appends batches to its tree.
//
// Below these: notes (notes, commitments, nullifiers, addresses, viewing keys, amounts), notes/tree
// (the two trees), statement (what is proved, with native checks), circuits (the proofs' circuits),
// chain (one EVM chain through its JSON-RPC), ledger/deals (deals, and the state of their legs),
// bindings (the contracts' bindings and errors), and field (elements of the scalar field).
//
// The examples of settlement and wallet are the quickest way in. docs/spec.md in the repository has
// every encoding and statement, docs/threat-model.md what is promised.
package zsettle
