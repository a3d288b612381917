package deploy

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// List makes the z-contract take deposits of tokens. lister must hold the lister's office. Only a token whose transfers move
// exactly the stated amount may be listed; the contract refuses deposits of others.
func List(ctx context.Context, contract *ledger.ZContract, lister chain.Signer, tokens ...notes.Asset) error {
	for _, token := range tokens {
		if _, err := contract.Client().Transact(ctx, lister, contract.List(token, true)); err != nil {
			return fmt.Errorf("deploy: list %s: %w", token, err)
		}
	}
	return nil
}
