package deploy

import (
	"context"
	"fmt"

	"github.com/zsettle/zsettle/chain/outbox"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// List makes the z-contract accept deposits of tokens, with one transaction for each token. The
// account of lister must hold the lister's office. Tokens that are listed already stay so. After an
// error, the tokens before the one that failed are listed.
//
// Only list a token of which a transfer moves exactly the stated amount: the contract refuses
// deposits of other tokens. It refuses to list an address without a contract.
func List(ctx context.Context, contract *ledger.ZContract, lister *outbox.Outbox, tokens ...notes.Asset) error {
	for _, token := range tokens {
		if _, err := lister.Transact(ctx, contract.List(token, true)); err != nil {
			return fmt.Errorf("deploy: list %s: %w", token, err)
		}
	}
	return nil
}
