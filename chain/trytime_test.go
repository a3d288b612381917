package chain

import (
	"fmt"
	"testing"
	"time"
)

// On a chain that stands still the own clock says when to try, in the chain's unit and less the
// margin; a chain that is ahead of the clock is believed.
func TestTryTimeIsTheLaterOfChainAndClock(t *testing.T) {
	now := time.Unix(2_000_000_000, 5)
	for name, c := range map[string]struct {
		head   uint64
		margin time.Duration
		want   uint64
	}{
		"idle, in seconds":     {1_900_000_000, 10 * time.Second, 1_999_999_990},
		"idle, in nanoseconds": {1_900_000_000e9, 10 * time.Second, 1_999_999_990e9 + 5},
		"ahead of the clock":   {2_000_000_500, 0, 2_000_000_500},
		"within the margin":    {1_999_999_995, 10 * time.Second, 1_999_999_995},
		"negative margin":      {1_999_999_995, -time.Hour, 2_000_000_000},
	} {
		block := header(map[string]any{"timestamp": fmt.Sprintf("%#x", c.head)})
		_, client := serve(t, map[string]any{"eth_getBlockByNumber": block})
		client.config.Now = func() time.Time { return now }
		if got, err := client.TryTime(t.Context(), c.margin); err != nil || got != c.want {
			t.Errorf("%s: %d, %v; want %d", name, got, err, c.want)
		}
	}
	_, client := serve(t, map[string]any{"eth_getBlockByNumber": nil})
	if _, err := client.TryTime(t.Context(), 0); err == nil {
		t.Error("a node without a block has a time")
	}
}
