package ledger

import (
	"errors"

	"github.com/zsettle/zsettle/store"
)

// permanentErrors are the errors that another attempt would only return again.
var permanentErrors = []error{
	ErrRoot, ErrGap, ErrMalformed, ErrOrigin, ErrPolicy, ErrFinalReverted, store.ErrCorrupt,
}

// Permanent reports whether an error of this package is one that trying again cannot help: first
// the node, the store or the configuration has to be replaced, or the store rebuilt. It returns
// false for every other error, such as that of a node that is not reachable, and for nil.
//
// What a node says is never permanent by itself. [ErrRoot], [ErrGap] and [ErrMalformed] are once
// the block is final and every node has shown the same with receipts that hash to the block's
// receipts root; [ErrFinalReverted] is once every node says so.
func Permanent(err error) bool {
	var open unsettled
	if errors.As(err, &open) {
		return false
	}
	for _, permanent := range permanentErrors {
		if errors.Is(err, permanent) {
			return true
		}
	}
	return false
}

// unsettled marks an error that another answer of a node may end.
type unsettled struct{ error }

// Unwrap returns the error.
func (u unsettled) Unwrap() error { return u.error }
