package wallet

import (
	"context"
	"errors"
	"testing"

	"github.com/zsettle/zsettle/ledger"
)

// While one deposit waits until its approval is mined, another waits no longer than its context.
func TestWaitingForAnApprovalEndsWithItsContext(t *testing.T) {
	w := &Wallet{deposits: newTurn()}
	if _, err := w.deposits.take(t.Context()); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := w.approve(ctx, ledger.Mint{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
