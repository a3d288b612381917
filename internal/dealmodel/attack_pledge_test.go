package dealmodel

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// pledged returns a scene in which the repo has opened: Bob has the cash, his bonds are pledged.
func pledged(t *testing.T) (*scene, subject) {
	d := repoDeal()
	s := play(t, d)
	s.settle(nil, d.Deal, s.all(d.Deal)...)
	s.state(d.Key(1), deals.StatePledged)
	return s, d
}

// A pledge is closed until the time of its leaf, and once. The cheaper leaf is of no use after its
// time.
func TestAttackCloseLate(t *testing.T) {
	s, d := pledged(t)
	early, late := d.closing(0), d.closing(1)
	s.at(3)
	s.close(ErrLate, early, s.leg(bob, early.key(0)))
	s.close(ErrProof, late, s.bound(bob, late.key(0), early.ID(), early.Leaf.Time))
	s.close(nil, late, s.leg(bob, late.key(0)))
	s.close(ErrSlot, late, s.leg(carol, late.key(0)))
	s.at(4)
	s.seize(ErrSlot, d.Deal)
}

// bound returns a leg for one closing that is bound to another.
func (s *scene) bound(payer int, k deals.Key, deal deals.ID, until uint64) Leg {
	l := s.leg(payer, k)
	l.Deal, l.Deadline = deal, until
	return l
}

// A closing is paid by legs that are held, by ones that arrive, or by both. Who holds the payment
// in front of a closing only pays for it.
func TestAttackCloseByHeldAndArrivingLegs(t *testing.T) {
	leaf := deals.Leaf{Payments: []notes.Commitment{earlyPay, latePay}, Time: 3}
	d := subject{Deal: Of(pledgeWith(3, leaf)), leaves: []deals.Leaf{leaf}}
	for held := range 4 {
		s := play(t, d)
		s.give(bob, 4, 6)
		s.is.Model = s.start.Clone()
		s.settle(nil, d.Deal, s.all(d.Deal)...)
		c := d.closing(0)
		var legs []Leg
		for i := range leaf.Payments {
			legs = append(legs, s.leg(bob, c.key(i)))
		}
		s.close(ErrMissing, c, legs[:1]...)
		for i, l := range legs {
			if held>>i&1 == 1 {
				s.submit(nil, l)
			}
		}
		s.close(nil, c, legs...)
		s.owns(alice, aliceHas-3+4+6)
		s.owns(bob, bobHas+3)
	}
}

// Legs that are held for a closing stay held when the pledge ends otherwise, and come back after
// the leaf's time.
func TestAttackHeldForAnotherLeaf(t *testing.T) {
	s, d := pledged(t)
	early, late := d.closing(0), d.closing(1)
	s.hold(carol, late.key(0))
	s.close(nil, early, s.leg(bob, early.key(0)))
	s.close(ErrSlot, late)
	s.refund(ErrEarly, late.key(0))
	s.at(4)
	s.refund(nil, late.key(0))
}

// A pledge is seized after last, once, and not after a closing.
func TestAttackSeizeEarly(t *testing.T) {
	d := repoDeal()
	s := play(t, d)
	s.hold(bob, d.Key(1))
	s.at(4)
	s.seize(ErrSlot, d.Deal) // held, not pledged
	s.refund(nil, d.Key(1))
	s.seize(ErrSlot, d.Deal)

	s, d = pledged(t)
	s.at(3)
	s.seize(ErrEarly, d.Deal)
	s.at(4)
	c := d.closing(1)
	s.close(ErrLate, c, s.leg(bob, c.key(0)))
	s.seize(nil, d.Deal)
	s.seize(ErrSlot, d.Deal)
	s.owns(alice, aliceHas-3+5)

	plain := firmDeal()
	s = play(t, plain)
	s.at(2)
	s.seize(ErrSlot, plain.Deal) // no payment is pledged, so all of them are
}

// The lender pledges the bonds himself, with a leg whose refund is his. The borrower, who would
// repay and get nothing, sees it in the slot.
func TestAttackPledgeByLender(t *testing.T) {
	d := repoDeal()
	s := play(t, d)
	s.hold(alice, d.Key(1))
	s.settle(nil, d.Deal, s.leg(alice, d.Key(0)))
	if refund := s.is.opened[s.is.Slot(d.Key(1)).Refund]; refund.Owner != alice {
		t.Errorf("the refund belongs to %d", refund.Owner)
	}
	s.owns(bob, bobHas+3)
	s.at(4)
	s.seize(nil, d.Deal)
	s.owns(alice, aliceHas-3)
}

// A leaf that the lender was not shown frees the bonds for a penny. He refuses a deal whose root
// the leaves that he knows do not give.
func TestAttackHiddenLeaf(t *testing.T) {
	shown := repoDeal().leaves
	leaves := append([]deals.Leaf{{Payments: []notes.Commitment{ownOne}, Time: 3}}, shown...)
	d := subject{Deal: Of(pledgeWith(3, leaves...)), leaves: leaves}
	if err := d.CheckClosings(shown); !errors.Is(err, deals.ErrRoot) {
		t.Errorf("the leaves that he was shown: %v", err)
	}
	s := play(t, d)
	s.settle(nil, d.Deal, s.all(d.Deal)...)
	c := d.closing(0)
	s.close(nil, c, s.leg(carol, c.key(0)))
	s.state(d.Key(1), deals.StateClosed)
}

// A leaf of another deal, and a node of the tree taken for a leaf, free nothing.
func TestAttackLeafOfAnotherDeal(t *testing.T) {
	s, d := pledged(t)
	foreign := Closing{Deal: d.Deal, Leaf: deals.Leaf{Payments: []notes.Commitment{ownOne}, Time: 3}}
	s.close(ErrPath, foreign, s.leg(carol, foreign.key(0)))
	foreign.Path = d.closing(0).Path
	s.close(ErrPath, foreign, s.leg(carol, foreign.key(0)))
	own := d.closing(0)
	own.Path = nil
	s.close(ErrPath, own, s.leg(bob, own.key(0)))
	own.Path = d.closing(1).Path
	s.close(ErrPath, own, s.leg(bob, own.key(0)))
}
