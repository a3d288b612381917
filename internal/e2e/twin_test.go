package e2e

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/internal/testworld"
)

// twin is a second chain of the same id under other EVM rules, with the same contracts at the same
// addresses. It repeats every transaction of the first, byte for byte: the proofs of the first bind
// chain and contract only, so they hold there too, and one set of proofs shows the gas under both
// rules.
type twin struct {
	*testworld.World
	gas map[common.Hash]uint64 // by the transaction of the first chain
}

func newTwin(first, second *testworld.World) *twin {
	first.Helper()
	if first.Deployed.Addresses != second.Deployed.Addresses || first.Cash != second.Cash || first.Bond != second.Bond {
		first.Fatal("the twin's contracts are at other addresses")
	}
	return &twin{second, map[common.Hash]uint64{}}
}

// repeat sends a transaction of the first chain on the second, which must accept it.
func (w *twin) repeat(from *outbox.Outbox, tx chain.Tx, first chain.Receipt) {
	if w == nil {
		return
	}
	w.Helper()
	receipt, err := testworld.Outbox(w, w.Client, from.Account(), nil).Transact(w.Context(), tx)
	w.Must(err)
	w.gas[first.Tx] = receipt.GasUsed
}

// adjustTime moves the clock of the second chain on.
func (w *twin) adjustTime(d time.Duration) {
	if w == nil {
		return
	}
	w.Helper()
	w.Must(w.Chain.AdjustTime(d))
}
