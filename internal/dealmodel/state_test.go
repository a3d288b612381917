package dealmodel

import (
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// state is a contract with what its events say, and how often each deal ended in each way.
type state struct {
	*Model
	tracker *deals.Tracker
	ends    []ends // of each subject
}

type ends struct{ settled, off, closed, seized uint8 }

func (w *world) first() *state {
	return &state{w.start.Clone(), deals.NewTracker(), make([]ends, len(w.subjects))}
}

func (s *state) clone() *state {
	return &state{s.Model.Clone(), s.tracker.Clone(), append([]ends{}, s.ends...)}
}

// key tells states apart: by time, slots, ends, and by what can be spent. Which note of two equal
// ones is spent makes no difference.
func (w *world) key(s *state) string {
	var purses [8][16]byte
	for t := range s.queue {
		if n, ok := s.Spendable(Token(t)); ok {
			purses[n.Owner][n.Value]++
		}
	}
	key := make([]byte, 0, 256)
	for _, purse := range purses[1:4] {
		key = append(key, purse[:]...)
	}
	for _, k := range w.keys {
		refund := s.opened[s.slots[k].Refund]
		key = append(key, byte(s.slots[k].State), byte(refund.Owner), byte(refund.Value))
	}
	for _, e := range s.ends {
		key = append(key, e.settled, e.off, e.closed, e.seized)
	}
	return string(append(key, byte(s.Now), byte(s.broken)))
}

// count adds the ends that events report.
func (w *world) count(s *state, events []deals.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case deals.Settled:
			w.each(e.Deal, func(i int) { s.ends[i].settled++ })
		case deals.CalledOff:
			w.each(e.Deal, func(i int) { s.ends[i].off++ })
		case deals.Closed:
			w.each(e.Deal, func(i int) { s.ends[i].closed++ })
		case deals.Seized:
			w.each(e.Deal, func(i int) { s.ends[i].seized++ })
		}
	}
}

func (w *world) each(id deals.ID, do func(int)) {
	for i, s := range w.subjects {
		if s.ID() == id {
			do(i)
		}
	}
}

func (w *world) subject(id deals.ID) (subject, bool) {
	for _, s := range w.subjects {
		if s.ID() == id {
			return s, true
		}
	}
	return subject{}, false
}

// counter counts commitments.
type counter map[notes.Commitment]int

func (c counter) add(list ...notes.Commitment) {
	for _, x := range list {
		c[x]++
	}
}
