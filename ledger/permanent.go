package ledger

import (
	"errors"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/store"
)

// permanentErrors are the errors that another attempt would only return again.
var permanentErrors = []error{
	ErrRoot, ErrGap, ErrMalformed, ErrOrigin, ErrFinalReverted,
	chain.ErrOtherChain, store.ErrCorrupt,
}

// Permanent reports whether an error of this package is one that trying again cannot help: first
// the node, the store or the configuration has to be replaced, or the store rebuilt. It returns
// false for every other error, such as that of a node that is not reachable, and for nil.
func Permanent(err error) bool {
	for _, permanent := range permanentErrors {
		if errors.Is(err, permanent) {
			return true
		}
	}
	return false
}
