package settlement

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Record is one transaction of a party in a deal.
type Record struct {
	// N is the step, 1 to 10; 0 for what is no step of a deal that settles: a rejection, a refund, a cancellation, a grant.
	N int
	// Actor is the party's side.
	Actor contract.Side
	// Title says what was done.
	Title string
	// Tx is the transaction, Gas what it used.
	Tx  common.Hash
	Gas uint64
}

func record(n int, side contract.Side, title string, r chain.Receipt) Record {
	return Record{n, side, title, r.Tx, r.GasUsed}
}
