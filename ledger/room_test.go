package ledger_test

import (
	"testing"

	"github.com/zsettle/zsettle/ledger"
)

// The last 2^20 of 2^32 leaves are reserved, as the contract has it.
func TestRoomEndsInFrontOfTheReserve(t *testing.T) {
	full := uint64(1<<32-1<<20) / 64
	for _, c := range []struct {
		queue ledger.Queue
		n     uint64
		want  bool
	}{
		{ledger.Queue{}, 2, true},
		{ledger.Queue{Open: full - 1, Count: 63}, 1, true},
		{ledger.Queue{Open: full - 1, Count: 63}, 2, false},
		{ledger.Queue{Open: full}, 0, true},
		{ledger.Queue{Open: full}, 1, false},
		{ledger.Queue{Open: full, Count: 5}, 1, false},
	} {
		if got := c.queue.HasRoom(c.n); got != c.want {
			t.Errorf("%d leaves after %+v: %t, want %t", c.n, c.queue, got, c.want)
		}
	}
}
