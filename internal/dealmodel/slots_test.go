package dealmodel

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/ledger/deals"
)

// slotCalls are the calls, the time at which they are made, and for each state of the slot of the
// bonds whether they work: empty, held, pledged, settled, refunded, closed. The cash arrives.
var slotCalls = []struct {
	name  string
	at    uint64
	works [6]bool
	do    func(*scene, subject) ([]deals.Event, error)
}{
	{"hold", 1, [6]bool{true}, func(s *scene, d subject) ([]deals.Event, error) {
		return s.is.Submit(s.leg(bob, d.Key(1)))
	}},
	{"settle", 1, [6]bool{true, true}, func(s *scene, d subject) ([]deals.Event, error) {
		return s.is.Settle(Settlement{d.Deal, s.all(d.Deal)})
	}},
	{"cancel", 1, [6]bool{false, true}, func(s *scene, d subject) ([]deals.Event, error) {
		return s.is.Cancel(d.Deal, 0, preimage(0))
	}},
	{"refund", 2, [6]bool{false, true}, func(s *scene, d subject) ([]deals.Event, error) {
		return s.is.Refund(d.Key(1))
	}},
	{"close", 2, [6]bool{false, false, true}, func(s *scene, d subject) ([]deals.Event, error) {
		c := d.closing(0)
		c.Legs = []Leg{s.leg(bob, c.key(0))}
		return s.is.Close(c)
	}},
	{"seize", 4, [6]bool{false, false, true}, func(s *scene, d subject) ([]deals.Event, error) {
		return s.is.Seize(d.Deal)
	}},
}

// Each call works in the states of the slot that it is for, and in no other.
func TestEachCallInEachStateOfTheSlot(t *testing.T) {
	for _, c := range slotCalls {
		for state, works := range c.works {
			d := repoDeal()
			s := play(t, d)
			s.is.Now = c.at
			slot := Slot{State: deals.State(state)}
			if slot.State.Open() {
				slot.Refund = noteOf(Note{bob, 5})
				s.is.Open(slot.Refund, Note{bob, 5})
			}
			if slot.State != deals.StateEmpty {
				s.is.slots[d.Key(1)] = slot
			}
			_, err := c.do(s, d)
			if works != (err == nil) || (!works && !errors.Is(err, ErrSlot)) {
				t.Errorf("%s of a %s leg: %v", c.name, slot.State, err)
			}
		}
	}
}
