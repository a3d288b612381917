package ledger

import (
	"context"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
)

// Dial connects to a chain as [chain.Dial] does. What the contracts of this project say when they refuse becomes a
// *bindings.Error, so that errors.Is(err, bindings.ErrNullifierSpent) asks for one kind of refusal; see bindings.DecodeError.
// A decoder in the config is replaced.
func Dial(ctx context.Context, url string, config chain.Config) (*chain.Client, error) {
	config.DecodeRevert = bindings.DecodeError
	return chain.Dial(ctx, url, config)
}
