package ledger_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
)

// Whoever waits for another's Sync, which a node holds up, waits no longer than its own context.
func TestWaitingForAnotherSyncEndsWithItsContext(t *testing.T) {
	w := newWorld(t, chain.Instant())
	node := w.proxy()
	r := w.replicaAt(nil, chain.Config{}, 0, node)
	asked, free := make(chan struct{}, 1), make(chan struct{})
	node.lie(func(_ rpcCall, answer string) string {
		select {
		case asked <- struct{}{}:
		default:
		}
		<-free
		return answer
	})
	first := make(chan error, 1)
	go func() { first <- r.Sync(t.Context()) }()
	<-asked
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for name, wait := range map[string]func(context.Context) error{"Sync": r.Sync, "Resync": r.Resync} {
		ended := make(chan error, 1)
		go func() { ended <- wait(ctx) }()
		select {
		case err := <-ended:
			if !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v", name, err)
			}
		case <-time.After(10 * time.Second):
			t.Errorf("%s waits on", name)
		}
	}
	close(free)
	if err := <-first; err != nil {
		t.Errorf("the first call: %v", err)
	}
}
