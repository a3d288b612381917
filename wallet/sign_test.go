package wallet

import (
	"context"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/ledger"
)

// While one deposit waits until its approval is mined, another waits no longer than its context.
func TestWaitingForAnApprovalEndsWithItsContext(t *testing.T) {
	w := &Wallet{deposits: make(chan struct{}, 1)}
	w.deposits <- struct{}{}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := w.approve(ctx, ledger.Mint{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
