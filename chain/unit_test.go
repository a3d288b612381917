package chain

import (
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
