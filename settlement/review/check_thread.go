package review

import "github.com/zsettle/zsettle/settlement/contract"

// checkThread checks that the messages of a side are signed by it, numbered without a gap, and
// linked each to the one before by its hash. What a stranger posts under a topic that he has seen
// changes nothing as long as the message itself is there.
func (l *dealLog) checkThread(side contract.Side, name string) Check {
	next := l.latest.Links[side].Next
	at := func(n uint64) slot { return l.slots[place{side, n}] }
	for n := uint64(0); n < next; n++ {
		if at(n).forged > 0 {
			return check(name, Failed, "message %d was also posted without the %s's signature; that has no effect",
				n, side)
		}
	}
	switch s := at(next); {
	case s.valid > 0:
		return check(name, Failed, "message %d does not continue the one before it", next)
	case s.forged > 0:
		return check(name, Failed, "the %s did not sign message %d", side, next)
	case s.unreadable > 0:
		return check(name, Failed, "message %d can't be read", next)
	}
	for n := next + 1; n < next+ahead; n++ {
		if s := at(n); s.valid+s.forged > 0 {
			return check(name, Failed, "message %d is missing, and message %d is there", next, n)
		}
	}
	if l.final.Links[side].Next < next {
		return check(name, Open, "%d messages, the last of which is not final", next)
	}
	if next == 0 {
		return check(name, Open, "the %s has written nothing", side)
	}
	return check(name, OK, "%d messages, each signed and linked to the one before", next)
}
