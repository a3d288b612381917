package settlement

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Record is one transaction of a party in a deal.
type Record struct {
	// N is the number of the step, 1 to 10. It is 0 for a transaction that is not one of the ten
	// steps: a rejection, a retraction, a refund, a cancellation or a grant.
	N int
	// Actor is the party's side.
	Actor contract.Side
	// Title says what the transaction does.
	Title string
	// Tx is the transaction, and Gas the gas that it used.
	Tx  common.Hash
	Gas uint64
	// Before is set if an earlier call sent the transaction and this one sent nothing. Gas is 0
	// then.
	Before bool
}

func newRecord(n int, side contract.Side, title string, r chain.Receipt) Record {
	return Record{N: n, Actor: side, Title: title, Tx: r.Tx, Gas: r.GasUsed}
}

// singleRecord returns a record as a list, or the error.
func singleRecord(r Record, err error) ([]Record, error) {
	if err != nil {
		return nil, err
	}
	return []Record{r}, nil
}
