package dealmodel

import (
	"testing"

	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// The purses at the start of a scene.
const (
	aliceHas = 3 + 3 + 5
	bobHas   = 5 + 5 + 6
)

// malformedOf returns the malformed deals of the worlds, each with its leaves.
func malformedOf() []subject {
	var list []subject
	for _, w := range malformedWorlds(0) {
		s := w.subjects[0]
		if s.Check() != nil {
			list = append(list, s)
		}
	}
	return list
}

// A payment listed twice, a mark too high and so on: each call refuses the deal, and money that is
// held under its id comes back.
func TestAttackMalformedDeal(t *testing.T) {
	for _, d := range malformedOf() {
		s := play(t, d)
		s.hold(s.payer[d.Payments[0]], d.Key(0))
		s.settle(ErrForm, d.Deal)
		s.settle(ErrForm, d.Deal, s.all(d.Deal)...)
		s.cancel(ErrForm, d.Deal, 0)
		if len(d.leaves) > 0 {
			c := d.closing(0)
			s.close(ErrForm, c, s.leg(bob, c.key(0)))
		}
		s.refund(ErrEarly, d.Key(0))
		s.at(4)
		s.seize(ErrForm, d.Deal)
		s.refund(nil, d.Key(0))
		s.refund(ErrSlot, d.Key(0))
		s.owns(alice, aliceHas)
		s.owns(bob, bobHas)
	}
}

// A leaf with a payment twice, without a payment or after last frees nothing, whether its legs are
// held or arrive. Money that is held for it comes back.
func TestAttackMalformedLeaf(t *testing.T) {
	for _, leaf := range []deals.Leaf{
		{Payments: []notes.Commitment{earlyPay, earlyPay}, Time: 2},
		{Payments: []notes.Commitment{latePay, earlyPay}, Time: 2},
		{Time: 2},
		{Payments: []notes.Commitment{earlyPay}, Time: 4},
		{Payments: make([]notes.Commitment, 17), Time: 2},
	} {
		d := subject{Deal: Of(pledgeWith(3, leaf)), leaves: []deals.Leaf{leaf}}
		s := play(t, d)
		s.settle(nil, d.Deal, s.all(d.Deal)...)
		c := d.closing(0)
		s.close(ErrForm, c)
		if len(leaf.Payments) > 0 && len(leaf.Payments) < 17 {
			s.close(ErrForm, c, s.leg(bob, c.key(0)))
			s.hold(bob, c.key(0))
			s.close(ErrForm, c)
			s.at(leaf.Time + 1)
			s.refund(nil, c.key(0))
		}
		s.state(d.Key(1), deals.StatePledged)
	}
}

// Two arriving legs spend one note, at each of their two places.
func TestAttackSharedNullifier(t *testing.T) {
	leaf := deals.Leaf{Payments: []notes.Commitment{earlyPay, latePay}, Time: 3}
	d := subject{Deal: Of(pledgeWith(3, leaf)), leaves: []deals.Leaf{leaf}}
	for _, places := range [][2]int{{0, 0}, {0, 1}, {1, 0}, {1, 1}} {
		s := play(t, d)
		s.settle(ErrForm, d.Deal, s.sharing(places, d.Key(0), d.Key(1))...)
		s.settle(nil, d.Deal, s.all(d.Deal)...)
		c := d.closing(0)
		s.close(ErrForm, c, s.sharing(places, c.key(0), c.key(1))...)
	}
}

// sharing returns two legs that Carol pays with one note, which stands at a place of each.
func (s *scene) sharing(places [2]int, one, two deals.Key) []Leg {
	first, second := s.leg(carol, one), s.leg(carol, two)
	note := Token(len(s.start.queue) - 1) // her largest
	for i, l := range []*Leg{&first, &second} {
		l.Inputs = [2]Token{Dummy, Dummy}
		l.Inputs[places[i]] = note
	}
	return []Leg{first, second}
}

// A payment stands under two deals and with two deadlines. Each leg has its own money, and one
// does not stand for another.
func TestAttackPaymentUnderTwoDeals(t *testing.T) {
	one := firmDeal()
	other := firm()
	other.CancelHashes = make([][32]byte, 2)
	two := subject{Deal: Of(other)}
	s := play(t, one, two)
	late := one.Key(0)
	late.Deadline = 2
	s.hold(alice, one.Key(0))
	s.submit(ErrSlot, s.leg(alice, one.Key(0)))
	s.hold(alice, two.Key(0))
	s.hold(alice, late)
	s.hold(bob, one.Key(1))
	s.settle(ErrMissing, two.Deal)
	s.settle(nil, one.Deal)
	s.state(two.Key(0), deals.StateHeld)
	s.state(late, deals.StateHeld)
	s.at(2)
	s.refund(nil, two.Key(0))
	s.refund(ErrEarly, late)
	s.at(3)
	s.refund(nil, late)
	s.owns(alice, aliceHas-3+5)
}

// The payee holds the other payment himself under another deal or deadline, so that his own
// delivery binds him no more. The settlement does not notice.
func TestAttackForeignHold(t *testing.T) {
	d := firmDeal()
	for _, foreign := range []deals.Key{
		{Payment: cash, Deal: deals.ID{77}, Deadline: 1},
		{Payment: cash, Deal: d.ID(), Deadline: 2},
		{Payment: cash, Deal: deals.ID{77}, Deadline: 2},
	} {
		s := play(t, d)
		s.hold(bob, d.Key(1))
		s.submit(nil, s.leg(bob, foreign))
		s.at(1)
		s.settle(nil, d.Deal, s.leg(alice, d.Key(0)))
	}
}

// A leg that an outsider has bound to another deal does not arrive.
func TestAttackLegOfAnotherDeal(t *testing.T) {
	d := firmDeal()
	s := play(t, d)
	legs := s.all(d.Deal)
	foreign := legs[0]
	foreign.Deal = deals.ID{77}
	s.settle(ErrProof, d.Deal, foreign, legs[1])
	foreign.Deal, foreign.Deadline = d.ID(), 2
	s.settle(ErrProof, d.Deal, foreign, legs[1])
	stranger := s.leg(carol, deals.Key{Payment: ownOne, Deal: d.ID(), Deadline: 1})
	s.settle(ErrForm, d.Deal, legs[0], legs[1], stranger)
	s.settle(ErrForm, d.Deal, legs[1], legs[0])
	s.settle(ErrForm, d.Deal, legs[0], legs[0], legs[1])
}

// A joint leg whose bytes are seen can't be held by somebody else. As a part of the swap it
// arrives.
func TestAttackHeldJointLeg(t *testing.T) {
	d := firmDeal()
	s := play(t, d)
	legs := s.all(d.Deal)
	legs[0].Joint, legs[1].Joint = true, true
	s.submit(ErrProof, legs[0])
	s.submit(ErrProof, legs[1])
	s.settle(nil, d.Deal, legs...)
}

// A deal that has settled is not called off, by whichever index, with whichever money held after.
func TestAttackCancelAfterSettlement(t *testing.T) {
	for _, d := range []subject{firmDeal(), revocableDeal(), repoDeal()} {
		for held := range 4 {
			s := play(t, d)
			s.settleWith(d, held)
			for i := range d.Payments {
				if s.is.Slot(d.Key(i)).State == deals.StateEmpty {
					s.hold(s.payer[d.Payments[i]], d.Key(i))
				}
			}
			s.cancel(ErrSlot, d.Deal, 0)
			s.cancel(ErrSlot, d.Deal, 1)
		}
	}
}

// settleWith settles a deal of which the payments with a bit are held and the others arrive.
func (s *scene) settleWith(d subject, held int) {
	s.t.Helper()
	var arriving []Leg
	for i, p := range d.Payments {
		if held>>i&1 == 1 {
			s.hold(s.payer[p], d.Key(i))
		} else {
			arriving = append(arriving, s.leg(s.payer[p], d.Key(i)))
		}
	}
	s.settle(nil, d.Deal, arriving...)
}

// Who has delivered can't call a firm deal off; who has not can. In a revocable deal both can.
func TestAttackCancelByDelivered(t *testing.T) {
	d := firmDeal()
	s := play(t, d)
	s.cancel(ErrSlot, d.Deal, 0) // nothing is held
	s.hold(alice, d.Key(0))
	s.cancel(ErrSlot, d.Deal, 0)
	s.do(ErrPreimage, func(m *Model) ([]deals.Event, error) { return m.Cancel(d.Deal, 1, preimage(0)) })
	s.cancel(nil, d.Deal, 1)
	s.cancel(ErrOff, d.Deal, 1)
	s.owns(alice, aliceHas)
	s.settle(ErrOff, d.Deal, s.all(d.Deal)...)
	s.submit(ErrSlot, s.leg(alice, d.Key(0)))
	s.submit(ErrOff, s.leg(bob, d.Key(1)))

	d = revocableDeal()
	s = play(t, d)
	s.hold(alice, d.Key(0))
	s.cancel(nil, d.Deal, 0)
}

// Cancel and settle are possible at the deadline and not after it; refund only after it.
func TestAttackDeadline(t *testing.T) {
	d := revocableDeal()
	s := play(t, d)
	s.hold(alice, d.Key(0))
	s.at(1)
	s.refund(ErrEarly, d.Key(0))
	s.at(2)
	s.cancel(ErrLate, d.Deal, 0)
	s.settle(ErrLate, d.Deal, s.leg(bob, d.Key(1)))
	s.submit(ErrLate, s.leg(bob, d.Key(1)))
	s.refund(nil, d.Key(0))
}
