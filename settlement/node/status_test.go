package node

import (
	"testing"

	"github.com/zsettle/zsettle/wallet"
)

// A request that is called back is not shown as one that goes on.
func TestStatusOfARequest(t *testing.T) {
	for want, e := range map[string]wallet.Entry{
		"under_way": {Sending: true}, "calling_back": {Sending: true, Stopped: true}, "done": {Done: true},
	} {
		if got := statusOf(e); got != want {
			t.Errorf("%+v is %s, want %s", e, got, want)
		}
	}
}
