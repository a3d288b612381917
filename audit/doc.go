// Package audit is what a regulator's key sees: every deposit, transfer, deal and payout with its parties, asset and amounts, and
// whether it all adds up to what the contract and the public tokens say.
//
// Start with [Scan], or with [Reconcile], which scans and compares with the chain. [Disclose] opens one transaction to somebody who was
// given its ephemeral scalar and nothing else. The package links nothing that could spend or prove.
//
// The contract accepts no transaction that the key of its epoch cannot read, so a transaction that does not decrypt is an error. The report
// comes nevertheless and lists it as unreadable: a report is complete where there is no error. What a party held before a key's epoch is known only with that epoch's key. The package says nothing
// of who an owner is: names come from a register that the caller trusts.
package audit
