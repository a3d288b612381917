// Package wallet is one account's money: the notes it owns, what they may be spent on, and the
// transactions that spend them.
//
// Start with [New] and [Wallet.Sync]. A plan ([Wallet.PlanDeposit], [Wallet.PlanPayment],
// [Wallet.PlanWithdrawal]) shows its steps before anything happens. [Wallet.Execute] proves each
// step, writes its transaction down, sends it and waits. A process that is killed at any moment and
// started again calls [Wallet.Resume], which finishes the transactions in progress and repeats
// none. [Wallet.Status] reports what became of a request.
//
// [Wallet.PlanDistribution] plans many payments, eight by one proof, each under a Ref of its own. A
// transaction spends two notes; a plan that needs more merges them first, up to eight into one, and
// says so. [Wallet.PlanMerge] does that before it is needed. The wallet never merges by itself.
//
// A payment can be a [Leg] of a deal. It is held until the deal settles, or arrives with the call
// that settles it. [Wallet.Sent] shows what became of it. [Wallet.Prepare] hands out a proved item
// for somebody else to send, and [Wallet.CallBack] ends that.
//
// Everything except reservations and transactions in progress is rebuilt from the account's key and
// the chain. The package proves nothing itself: it takes a [statement.Prover]. It trusts no
// message: it owns a note only when the chain has queued it, and spends the note only when its
// batch is appended and final. It does not hide from the node which transactions it sends.
package wallet
