package wallet

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// takes says which of the kinds that a deployment may lack the contract takes.
type takes struct{ distributions, consolidations bool }

// contractTakes asks the contract for its verifiers. They never change, so it asks once.
func (w *Wallet) contractTakes(ctx context.Context) (takes, error) {
	if known := w.takes.Load(); known != nil {
		return *known, nil
	}
	verifiers, err := w.config.ZContract.Verifiers(ctx)
	if err != nil {
		return takes{}, err
	}
	t := takes{
		distributions:  verifiers.Distribution != common.Address{},
		consolidations: verifiers.Consolidation != common.Address{},
	}
	w.takes.Store(&t)
	return t, nil
}

// merging returns how many notes one transaction can make one of.
func (t takes) merging() merging {
	if t.consolidations {
		return byConsolidation
	}
	return byTransfer
}
