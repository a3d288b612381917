package ledger

import (
	"context"

	"github.com/zsettle/zsettle/bindings"
	"github.com/zsettle/zsettle/chain"
)

// Dial connects to a chain as [chain.Dial] does. When a contract of this project refuses a call,
// the error wraps a *bindings.Error, so that errors.Is(err, bindings.ErrNullifierSpent) reports one
// kind of refusal; see bindings.DecodeError. Dial sets config.DecodeRevert.
func Dial(ctx context.Context, url string, config chain.Config) (*chain.Client, error) {
	config.DecodeRevert = bindings.DecodeError
	return chain.Dial(ctx, url, config)
}
