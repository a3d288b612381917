// Package audit shows what a regulator's audit key decrypts: every deposit, payment, deal, pledge
// and withdrawal with its parties, asset and amounts, and who got the money. It also checks that
// these add up to what the z-contract and the public tokens say.
//
// Legs are followed by their events alone. The same payment under two deals or two deadlines is two
// legs, and each has the money of who really paid it, who need not be a party of the deal.
//
// Start with [Reconcile], which scans a replica and compares the result with the chain. [Scan] is
// the first half of it. [Disclose] opens a single transaction to somebody who was given its
// ephemeral secret and nothing else. The package links nothing that can spend or prove.
//
// Decrypting is most of the work of a scan. With a Config.Cache each ciphertext is decrypted once:
// what it says is kept, sealed under the key that decrypted it, and the next scan decrypts what is
// new. Everything else is done anew each time, because it depends on the history.
//
// The contract accepts no transaction that the key of its epoch cannot read, so a transaction that
// does not decrypt is an error. The report lists it as unreadable: a report is complete if there is
// no error. What a party held before an epoch is known only with the keys of the earlier epochs.
// The package does not know who an owner is: names come from a register that the caller trusts.
package audit
