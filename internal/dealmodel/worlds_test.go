package dealmodel

import (
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// soundWorlds returns the worlds whose deals are well formed.
func soundWorlds(flaws Flaw) []*world {
	return []*world{firmWorld(flaws), revocableWorld(flaws), pledgeWorld(flaws), twoDealsWorld(flaws)}
}

// malformedWorlds returns a world for each rule of form, with a deal or leaf that breaks it.
func malformedWorlds(flaws Flaw) []*world {
	early := deals.Leaf{Payments: []notes.Commitment{earlyPay}, Time: 2}
	empty := deals.Leaf{Time: 2}
	twice := deals.Leaf{Payments: []notes.Commitment{earlyPay, earlyPay}, Time: 2}
	late := deals.Leaf{Payments: []notes.Commitment{earlyPay}, Time: 4}
	repeated := firm()
	repeated.Payments, repeated.Revocable = []notes.Commitment{cash, cash}, true
	repeatedPledge := pledgeWith(2, early)
	repeatedPledge.Payments, repeatedPledge.Pledged = []notes.Commitment{bonds, bonds}, 3
	high := pledgeWith(2, early)
	high.Pledged = 4
	highToo := pledgeWith(2, early)
	highToo.Pledged = 6
	open := pledgeWith(2, early)
	open.Closings = [32]byte{}
	short := pledgeWith(0, early)
	return []*world{
		malformed("a payment twice", flaws, repeated),
		malformed("a pledge twice", flaws, repeatedPledge, early),
		malformed("a mark too high", flaws, high, early),
		malformed("a mark too high beside a good one", flaws, highToo, early),
		malformed("a pledge without closings", flaws, open),
		malformed("last before the deadline", flaws, short, early),
		malformed("an empty leaf", flaws, pledgeWith(2, empty), empty),
		malformed("a leaf's payment twice", flaws, pledgeWith(2, twice), twice),
		malformed("a leaf after last", flaws, pledgeWith(2, late), late),
	}
}

func malformed(name string, flaws Flaw, d deals.Deal, leaves ...deals.Leaf) *world {
	w := newWorld(name, flaws)
	w.purses()
	w.add(d, leaves...)
	return w.everything()
}

// purses gives everybody what he needs to pay twice, and to pay what is owed to him.
func (w *world) purses() {
	w.give(alice, 3, 3, 5)
	w.give(bob, 5, 5, 6)
	w.give(carol, 5)
}

func firmWorld(flaws Flaw) *world {
	w := newWorld("firm", flaws)
	w.purses()
	w.add(firm())
	return w.everything()
}

func revocableWorld(flaws Flaw) *world {
	w := newWorld("revocable", flaws)
	w.purses()
	d := firm()
	d.Revocable = true
	w.add(d)
	return w.everything()
}

// pledgeWorld has a deal of which one payment is pledged, with two leaves.
func pledgeWorld(flaws Flaw) *world {
	w := newWorld("pledge", flaws)
	w.purses()
	leaves := []deals.Leaf{
		{Payments: []notes.Commitment{earlyPay}, Time: 2},
		{Payments: []notes.Commitment{latePay}, Time: 3},
	}
	w.add(pledgeWith(3, leaves...), leaves...)
	return w.everything()
}

// twoDealsWorld has two deals that share a payment and whose settlements can share a note.
func twoDealsWorld(flaws Flaw) *world {
	w := newWorld("two deals", flaws)
	w.give(alice, 3, 3)
	w.give(bob, 5)
	w.give(carol, 1, 1)
	one := w.add(firm())
	other := firm()
	other.Payments = []notes.Commitment{cash, ownOne}
	two := w.add(other)
	w.trySettle("both at once with one note", func(s *spender) []Settlement {
		first := w.legs(s, one.Payments, 3, one.ID(), one.Deadline)
		s.used = map[Token]bool{}
		return []Settlement{{one, first}, {two, w.legs(s, two.Payments, 3, two.ID(), two.Deadline)}}
	})
	return w.everything()
}
