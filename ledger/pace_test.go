package ledger_test

import (
	"encoding/json"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/internal/testworld"
)

// Pages that were halved down to one block grow again when the node takes them: the rest of the
// history takes a few queries, and not one for each block.
func TestPagesGrowAgain(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(3)
	w.bury()
	w.bury()
	node := w.proxy()
	r := w.replicaAt(nil, chain.Config{}, 16, node)
	var refused, answered int // by number: the blocks near the head are asked for by hash
	node.fail(func(body string, _ int) int {
		switch {
		case refused < 4 && asksForMore(body, 1):
			refused++
			return http.StatusRequestEntityTooLarge
		case asksForMore(body, 0):
			answered++
		}
		return 0
	})
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
	if refused != 4 || answered > 20 {
		t.Errorf("%d queries after %d refusals: the pages stayed small", answered, refused)
	}
}

// A node that does not answer a large query in time is asked for less.
func TestPagesShrinkOnTimeouts(t *testing.T) {
	w := newWorld(t, chain.Instant())
	w.mint(3)
	w.bury()
	node := w.proxy()
	const limit = 500 * time.Millisecond
	r := w.replicaAt(nil, chain.Config{Timeout: limit}, 16, node)
	var hung atomic.Int32
	node.lie(func(call rpcCall, answer string) string {
		if asksForMore(string(must(json.Marshal(call))), 8) && hung.Add(1) <= 2 {
			time.Sleep(2 * limit)
		}
		return answer
	})
	testworld.Must(t, r.Sync(t.Context()))
	w.compare(r)
	if hung.Load() < 2 {
		t.Errorf("the node hung %d times", hung.Load())
	}
}
