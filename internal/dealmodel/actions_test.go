package dealmodel

import (
	"fmt"

	"github.com/zsettle/zsettle/ledger/deals"
)

// everything adds all that anybody may try with the subjects of a world.
func (w *world) everything() *world {
	w.try("tick", func(s *spender) ([]deals.Event, error) {
		if s.Now == w.end {
			return nil, ErrLate
		}
		s.Now++
		return nil, nil
	})
	for i, s := range w.subjects {
		name := fmt.Sprintf("deal %d", i)
		w.holds(name, s)
		w.settlements(name, s)
		w.cancellations(name, s)
		w.closings(name, s)
	}
	return w
}

// holds adds holding each leg: by who owes it, by its payee and by an outsider, under the deal,
// with another deadline, and under another deal.
func (w *world) holds(name string, s subject) {
	for i, p := range s.Payments {
		key := s.Key(i)
		w.tryHold(fmt.Sprintf("%s: hold %d", name, i), w.payer[p], key)
		w.tryHold(fmt.Sprintf("%s: hold %d by its payee", name, i), w.start.opened[p].Owner, key)
		w.tryHold(fmt.Sprintf("%s: hold %d by carol", name, i), carol, key)
		w.tryHoldJoint(fmt.Sprintf("%s: hold %d joint", name, i), key)
		foreign := key
		foreign.Deadline = key.Deadline + 1
		w.tryHold(fmt.Sprintf("%s: hold %d with another deadline", name, i), w.payer[p], foreign)
		foreign.Deadline, foreign.Deal = key.Deadline, deals.ID{77}
		w.tryHold(fmt.Sprintf("%s: hold %d under another deal", name, i), w.start.opened[p].Owner, foreign)
	}
}

// settlements adds settling with every subset of arriving legs, with bad legs, and twice at once.
func (w *world) settlements(name string, s subject) {
	for bit := range 1 << len(s.Payments) {
		w.trySettle(fmt.Sprintf("%s: settle with %b", name, bit), func(sp *spender) []Settlement {
			return []Settlement{{s.Deal, w.legs(sp, s.Payments, bit, s.ID(), s.Deadline)}}
		})
	}
	all := 1<<len(s.Payments) - 1
	w.trySettle(name+": settle twice at once", func(sp *spender) []Settlement {
		first := w.legs(sp, s.Payments, all, s.ID(), s.Deadline)
		return []Settlement{{s.Deal, first}, {s.Deal, w.legs(sp, s.Payments, all, s.ID(), s.Deadline)}}
	})
	w.trySettle(name+": settle with one note for two legs", func(sp *spender) []Settlement {
		first := sp.leg(carol, s.Key(0))
		second := first
		if sp.err == nil {
			note, _ := sp.Spendable(first.Inputs[0])
			second = sp.build(first.Inputs[0], carol, max(note.Value, sp.opened[s.Payments[1]].Value), s.Key(1))
		}
		return []Settlement{{s.Deal, []Leg{first, second}}}
	})
	w.trySettle(name+": a forged leg beside a stale one, and the same deal", func(sp *spender) []Settlement {
		bad := w.legs(sp, s.Payments, all, s.ID(), s.Deadline)
		bad[0].Forged, bad[len(bad)-1].Stale = true, true
		sp.used = map[Token]bool{bad[0].Inputs[0]: true}
		return []Settlement{{s.Deal, bad}, {s.Deal, w.legs(sp, s.Payments, all, s.ID(), s.Deadline)}}
	})
	w.trySettle(name+": a leg of another deal", func(sp *spender) []Settlement {
		list := w.legs(sp, s.Payments, all, s.ID(), s.Deadline)
		list[0].Deal = deals.ID{77}
		return []Settlement{{s.Deal, list}}
	})
}

func (w *world) cancellations(name string, s subject) {
	for i := range s.Payments {
		w.try(fmt.Sprintf("%s: cancel %d", name, i), func(sp *spender) ([]deals.Event, error) {
			return sp.Cancel(s.Deal, i, preimage(i))
		})
	}
	w.try(name+": cancel with a wrong preimage", func(sp *spender) ([]deals.Event, error) {
		return sp.Cancel(s.Deal, 0, preimage(9))
	})
}

// closings adds closing by each leaf, with each leg held or arriving, by a leaf that the deal does
// not have, and seizing.
func (w *world) closings(name string, s subject) {
	for i := range s.leaves {
		c := s.closing(i)
		w.closingLegs(fmt.Sprintf("%s, leaf %d", name, i), c)
	}
	w.try(name+": close by a leaf of another deal", func(sp *spender) ([]deals.Event, error) {
		leaf := deals.Leaf{Payments: s.Payments[:1], Time: s.Last}
		c := Closing{Deal: s.Deal, Leaf: leaf}
		c.Legs = w.legs(sp, leaf.Payments, 1, c.ID(), leaf.Time)
		if sp.err != nil {
			return nil, sp.err
		}
		return sp.Close(c)
	})
	w.try(name+": seize", func(sp *spender) ([]deals.Event, error) { return sp.Seize(s.Deal) })
}

func (w *world) closingLegs(name string, c Closing) {
	id := c.ID()
	for i, p := range c.Leaf.Payments {
		key := deals.Key{Payment: p, Deal: id, Deadline: c.Leaf.Time}
		w.tryHold(fmt.Sprintf("%s: hold %d", name, i), w.payer[p], key)
		w.tryHold(fmt.Sprintf("%s: hold %d by carol", name, i), carol, key)
	}
	for bit := range 1 << len(c.Leaf.Payments) {
		w.try(fmt.Sprintf("%s: close with %b", name, bit), func(sp *spender) ([]deals.Event, error) {
			c := c
			c.Legs = w.legs(sp, c.Leaf.Payments, bit, id, c.Leaf.Time)
			if sp.err != nil {
				return nil, sp.err
			}
			return sp.Close(c)
		})
	}
}
