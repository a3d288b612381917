package chain

import "time"

// Unit returns the length of one tick of the chain's clock, told from the size of the block's time: a second on most chains, a
// nanosecond on Raft.
func (b Block) Unit() time.Duration {
	for _, unit := range []time.Duration{time.Second, time.Millisecond, time.Microsecond} {
		// 10^11 ticks after 1970 is the year 5138 in this unit, and 1973 at the latest in the next.
		if b.Time < 100_000_000_000*uint64(time.Second/unit) {
			return unit
		}
	}
	return time.Nanosecond
}

// Ticks returns a duration in the chain's unit, rounded up.
func (b Block) Ticks(d time.Duration) uint64 {
	unit := b.Unit()
	return uint64((max(d, 0) + unit - 1) / unit)
}

// After returns the time d after the block, in the chain's unit.
func (b Block) After(d time.Duration) uint64 { return b.Time + b.Ticks(d) }
