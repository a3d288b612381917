package node

import (
	"testing"
	"time"

	"github.com/zsettle/zsettle/wallet"
)

// A request that fails is tried again after a pause that doubles up to a minute. Others don't wait
// for it, and one that has ended is forgotten.
func TestTriesArePaced(t *testing.T) {
	now, tried := time.Unix(1000, 0), tries{}
	failing, other := wallet.Entry{Ref: "failing"}, wallet.Entry{Ref: "other"}
	for _, want := range []time.Duration{2, 4, 8, 16, 32, 60, 60} {
		tried.failed(nameOf(failing), now)
		due := now.Add(want * time.Second)
		if tried.due(nameOf(failing), due.Add(-1)) || !tried.due(nameOf(failing), due) {
			t.Errorf("not due after %d s", want)
		}
		if !tried.due(nameOf(other), now) {
			t.Error("another request waits")
		}
		now = due
	}
	tried.keep([]wallet.Entry{other, failing})
	if len(tried) != 1 {
		t.Error("a request that is idle was forgotten")
	}
	tried.keep([]wallet.Entry{other})
	if len(tried) != 0 || !tried.due(nameOf(failing), now) {
		t.Error("a request that has ended is kept")
	}
}
