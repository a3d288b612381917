// Package wallet is one account's money: the notes it owns, what they may be spent on, and the transactions that spend them.
//
// Start with [New] and [Wallet.Sync]. A plan ([Wallet.PlanPayment], [Wallet.PlanDeposit], [Wallet.PlanWithdrawal]) shows its steps
// before anything happens; [Wallet.Execute] proves them, writes each transaction down, sends it and waits. Killed at any
// moment and started again, [Wallet.Resume] brings the transactions under way to their end, once.
//
// Everything but reservations and transactions under way is rebuilt from the account's key and the chain. The package proves
// nothing itself (it takes a statement.Prover) and trusts no message: it owns a note only once the chain has queued it, and spends
// it only once the batch is appended and final. It does not hide from the node which transactions it sends.
package wallet
