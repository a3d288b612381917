package review

import (
	"errors"

	"github.com/zsettle/zsettle/settlement/contract"
)

// slot counts what was posted under one number of a thread.
type slot struct {
	valid      int // signed by the sender
	forged     int // sealed under the read key, but not signed by the sender or of another deal
	unreadable int // anybody can post anything under a topic that he has seen
}

// slots returns what was posted under each number of a side's thread.
func (l *dealLog) slots(side contract.Side) map[uint64]slot {
	slots := map[uint64]slot{}
	for _, p := range l.posts {
		if p.at.side != side {
			continue
		}
		s := slots[p.at.number]
		switch _, err := l.read(p); {
		case err == nil:
			s.valid++
		case errors.Is(err, contract.ErrUnreadable):
			s.unreadable++
		default:
			s.forged++
		}
		slots[p.at.number] = s
	}
	return slots
}

// checkThread checks that the messages of a side are signed by it, numbered without a gap, and
// linked each to the one before by its hash. What a stranger posts under a topic that he has seen
// changes nothing as long as the message itself is there.
func (l *dealLog) checkThread(side contract.Side, name string) Check {
	slots, next := l.slots(side), l.latest.Links[side].Next
	for n := uint64(0); n < next; n++ {
		if slots[n].forged > 0 {
			return check(name, Failed, "message %d was also posted without the %s's signature; that has no effect", n, side)
		}
	}
	switch s := slots[next]; {
	case s.valid > 0:
		return check(name, Failed, "message %d does not continue the one before it", next)
	case s.forged > 0:
		return check(name, Failed, "the %s did not sign message %d", side, next)
	case s.unreadable > 0:
		return check(name, Failed, "message %d can't be read", next)
	}
	for n := next + 1; n < next+ahead; n++ {
		if s := slots[n]; s.valid+s.forged > 0 {
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
