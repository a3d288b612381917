package audit_test

import (
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// nobody's payment is one that never comes.
var nobodys = notes.Commitment{Element: field.New(1)}

// firm returns the deal of some payments.
func firm(payments ...notes.Commitment) deals.Deal {
	var parts []deals.Part
	for _, p := range payments {
		parts = append(parts, deals.Part{Payment: p})
	}
	d, err := deals.New(deals.Draft{Parts: parts, Deadline: deadline})
	check(err)
	return d
}

// repo returns a deal of cash for a pledge that one payment closes, and the closing's leaf.
func repo(paid, pledged, repayment notes.Commitment) (deals.Deal, deals.Leaf) {
	leaf := deals.Leaf{Payments: []notes.Commitment{repayment}, Time: 2 * deadline}
	d, err := deals.New(deals.Draft{
		Parts:    []deals.Part{{Payment: paid}, {Payment: pledged, Pledged: true}},
		Deadline: deadline,
		Last:     2 * deadline,
		Leaves:   []deals.Leaf{leaf},
	})
	check(err)
	return d, leaf
}

// asLeg returns a payment as the leg of a deal or closing.
func asLeg(t ledger.Transferred, deal deals.ID) ledger.Transferred {
	t.Deal = deal
	return t
}

// holdEvents are the events of a leg that is held.
func (s *story) holdEvents(t ledger.Transferred, deal deals.ID, until uint64) []ledger.Event {
	key := deals.Key{Payment: t.Payment, Deal: deal, Deadline: until}
	s.refunds[key] = t.Refund
	return []ledger.Event{asLeg(t, deal), deals.Held{Key: key, Refund: t.Refund}, s.queue(t.Change)}
}

func (s *story) hold(t ledger.Transferred, d deals.Deal) {
	s.tx(s.holdEvents(t, d.ID(), d.Deadline)...)
}

// settleEvents are the events of a deal that settles with the legs that arrive.
func (s *story) settleEvents(d deals.Deal, arriving ...ledger.Transferred) []ledger.Event {
	events, leaves := s.arrivals(d.ID(), d.Deadline, arriving)
	for i, p := range d.Payments {
		key := deals.Key{Payment: p, Deal: d.ID(), Deadline: d.Deadline}
		if d.IsPledged(i) {
			events = append(events, deals.Pledged{Key: key, Refund: s.refunds[key]})
		} else {
			leaves = append(leaves, p)
		}
	}
	settled := deals.Settled{Deal: d.ID(), Deadline: d.Deadline, Payments: d.Payments, Pledged: d.Pledged}
	return append(events, settled, s.queue(leaves...))
}

func (s *story) settle(d deals.Deal, arriving ...ledger.Transferred) {
	s.tx(s.settleEvents(d, arriving...)...)
}

// arrivals are the events and the changes of legs that arrive.
func (s *story) arrivals(deal deals.ID, until uint64, legs []ledger.Transferred) ([]ledger.Event, []notes.Commitment) {
	var events []ledger.Event
	var changes []notes.Commitment
	for _, t := range legs {
		events = append(events, asLeg(t, deal))
		changes = append(changes, t.Change)
		s.refunds[deals.Key{Payment: t.Payment, Deal: deal, Deadline: until}] = t.Refund
	}
	return events, changes
}

// refund returns the event of a held leg that goes back, and queues it.
func (s *story) refundEvents(t ledger.Transferred, d deals.Deal) []ledger.Event {
	key := deals.Key{Payment: t.Payment, Deal: d.ID(), Deadline: d.Deadline}
	return []ledger.Event{deals.Refunded{Key: key, Refund: t.Refund}, s.queue(t.Refund)}
}

// callOff ends a deal of which one leg is held.
func (s *story) callOff(t ledger.Transferred, d deals.Deal) {
	off := deals.CalledOff{Deal: d.ID(), Preimage: [32]byte{1}}
	s.tx(append([]ledger.Event{off}, s.refundEvents(t, d)...)...)
}

// close closes the pledge of a deal with the legs that arrive.
func (s *story) close(d deals.Deal, leaf deals.Leaf, arriving ...ledger.Transferred) {
	closing := deals.ClosingID(d.ID(), leaf.Hash())
	events, leaves := s.arrivals(closing, leaf.Time, arriving)
	leaves = append(leaves, leaf.Payments...)
	for i, p := range d.Payments {
		if d.IsPledged(i) {
			leaves = append(leaves, s.refunds[deals.Key{Payment: p, Deal: d.ID(), Deadline: d.Deadline}])
		}
	}
	closed := deals.Closed{
		Deal: d.ID(), Deadline: d.Deadline, Closing: closing, Time: leaf.Time, Payments: leaf.Payments,
	}
	s.tx(append(events, closed, s.queue(leaves...))...)
}

// seize ends the pledge of a deal for its payees.
func (s *story) seize(d deals.Deal) {
	var leaves []notes.Commitment
	for i, p := range d.Payments {
		if d.IsPledged(i) {
			leaves = append(leaves, p)
		}
	}
	s.tx(deals.Seized{Deal: d.ID(), Deadline: d.Deadline}, s.queue(leaves...))
}

// pledge settles a deal in which Carol pledges 3 bonds to Alice for cash. Her leg is held first,
// and Alice's arrives. It returns the deal and how Carol could close it, with interest of 2.
func (s *story) pledge(amount uint64) (deals.Deal, deals.Leaf, ledger.Transferred) {
	paid := s.transfer(alice, s.mint(alice, cash, amount), output(carol, amount))
	pledged := s.transfer(carol, s.mint(carol, bond, 5), output(alice, 3))
	repayment := s.transfer(carol, s.mint(carol, cash, amount+3), output(alice, amount+2))
	d, leaf := repo(paid.Payment, pledged.Payment, repayment.Payment)
	s.hold(pledged, d)
	s.settle(d, paid)
	return d, leaf, repayment
}
