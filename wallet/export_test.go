package wallet

import (
	"context"

	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
)

// Mislead lets the wallet believe that a deal was called off.
func (w *Wallet) Mislead(deal deals.ID) error {
	_, err := w.final.deals.Apply(deals.CalledOff{Deal: deal})
	return err
}

// FillTree lets the wallet see a tree in which only the reserve is free.
func (w *Wallet) FillTree() {
	w.queue = func(context.Context) (ledger.Queue, error) { return ledger.Queue{Open: 1<<26 - 1<<14}, nil }
}
