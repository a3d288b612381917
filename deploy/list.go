package deploy

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// List makes the z-contract accept deposits of tokens, with one transaction for each token. lister
// must hold the lister's office. Tokens that are listed already stay so. After an error, the tokens
// before the one that failed are listed.
//
// Only list a token of which a transfer moves exactly the stated amount: the contract refuses
// deposits of other tokens. It refuses to list an address without a contract.
func List(ctx context.Context, contract *ledger.ZContract, lister chain.Signer, tokens ...notes.Asset) error {
	for _, token := range tokens {
		if _, err := contract.Client().Transact(ctx, lister, contract.List(token, true)); err != nil {
			return fmt.Errorf("deploy: list %s: %w", token, err)
		}
	}
	return nil
}
