package chain

import (
	"errors"
	"testing"
	"time"
)

// Chains count the time of blocks in different units.
func TestUnitIsFoundFromTheTimeOfABlock(t *testing.T) {
	now := time.Date(2026, 8, 1, 0, 0, 0, 0, time.UTC)
	for unit, at := range map[time.Duration]int64{
		time.Second:      now.Unix(),
		time.Millisecond: now.UnixMilli(),
		time.Microsecond: now.UnixMicro(),
		time.Nanosecond:  now.UnixNano(),
	} {
		block := Block{Time: uint64(at)}
		if block.Unit() != unit {
			t.Errorf("%d: the unit is %s, want %s", at, block.Unit(), unit)
		}
		if got, want := block.After(time.Hour)-block.Time, uint64(time.Hour/unit); got != want {
			t.Errorf("an hour is %d units of %s, want %d", got, unit, want)
		}
	}
	if got := (Block{Time: 5}).Ticks(1500 * time.Millisecond); got != 2 {
		t.Errorf("1.5 s are rounded to %d s, want 2", got)
	}
}

// The genesis block says nothing of the unit: on Raft it has time 0, which looks like seconds.
func TestUnitIsMeasuredAfterTheFirstBlock(t *testing.T) {
	for name, c := range map[string]struct {
		number, time string
		want         time.Duration
		err          error
	}{
		"Raft before a block": {"0x0", "0x0", 0, ErrUnitUnknown},
		"a dated genesis":     {"0x0", "0x6553f100", 0, ErrUnitUnknown},
		"Raft":                {"0x1", "0x1bc16d674ec80000", time.Nanosecond, nil},
		"others":              {"0x1", "0x6553f100", time.Second, nil},
	} {
		block := header(map[string]any{"number": c.number, "timestamp": c.time})
		_, client := serve(t, map[string]any{"eth_getBlockByNumber": block})
		unit, err := client.Unit(t.Context())
		if !errors.Is(err, c.err) || err == nil && unit != c.want {
			t.Errorf("%s: %s, %v", name, unit, err)
		}
	}
}
