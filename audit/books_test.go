package audit_test

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

func TestScanReportsBooksThatDoNotBalance(t *testing.T) {
	key := regulator(42)
	for name, addFacts := range map[string]func(*story){
		"a leaf from nowhere": func(s *story) {
			s.tx(ledger.Queued{Position: 99, Commitments: []notes.Commitment{otherNote}})
		},
		"a leaf twice":    func(s *story) { s.tx(s.facts[len(s.facts)-1].Event) },
		"a leaf withheld": func(s *story) { s.facts = s.facts[:len(s.facts)-1] },
		"a refund of nothing": func(s *story) {
			s.tx(deals.Refunded{Key: deals.Key{Payment: otherNote}})
		},
		"a credit without a burn": func(s *story) {
			s.tx(ledger.Credited{Token: cash, Recipient: common.Address{7}, Amount: big.NewInt(1)})
		},
		"a claim without a credit": func(s *story) {
			s.tx(ledger.Claimed{Token: cash, Recipient: common.Address{7}, Amount: big.NewInt(1)})
		},
		"a mint withheld whose note is spent": func(s *story) {
			s.pay(bob, s.mint(bob, cash, 10), output(carol, 3))
			s.facts = slices.Delete(s.facts, len(s.facts)-4, len(s.facts)-2)
		},
	} {
		s := newStory(key)
		s.mint(alice, cash, 10)
		addFacts(s)
		_, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
		if !errors.Is(err, audit.ErrBooks) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A leg of no value moves no money, and is missed all the same.
func TestALegOfNoValueIsMissed(t *testing.T) {
	key := regulator(42)
	for name, spoil := range map[string]func([]ledger.Event) []ledger.Event{
		"nothing follows": func(e []ledger.Event) []ledger.Event { return slices.Delete(e, 1, 2) },
		"it never came":   func(e []ledger.Event) []ledger.Event { return slices.Delete(e, 0, 1) },
		"it came twice":   func(e []ledger.Event) []ledger.Event { return slices.Insert(e, 0, e[0]) },
	} {
		s := newStory(key)
		first := s.transfer(alice, s.mint(alice, cash, 10), outputWithRho(bob, 0, 99))
		d := firm(first.Payment, nobodys)
		s.tx(spoil(s.holdEvents(first, d.ID(), deadline))...)
		_, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
		if !errors.Is(err, audit.ErrBooks) || !strings.Contains(err.Error(), first.Payment.String()) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A pledge is only made by a settlement. Here nothing else of it shows, because all that it would
// queue is pledged.
func TestAPledgeWithoutItsSettlementIsFound(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	one := s.transfer(alice, s.mint(alice, cash, 10), output(bob, 4))
	two := s.transfer(bob, s.mint(bob, bond, 10), output(alice, 5))
	d, err := deals.New(deals.Draft{
		Parts:    []deals.Part{{Payment: one.Payment, Pledged: true}, {Payment: two.Payment, Pledged: true}},
		Deadline: deadline,
		Last:     deadline,
		Leaves:   []deals.Leaf{{Payments: []notes.Commitment{nobodys}, Time: deadline}},
	})
	check(err)
	s.hold(one, d)
	s.hold(two, d)
	events := s.settleEvents(d)
	s.tx(events[:len(events)-1]...) // it queues nothing
	totals := scan(t, s, audit.Keys{1: key}).Totals
	if totals[0].Pledged.String() != "4" || totals[1].Pledged.String() != "5" {
		t.Errorf("totals %+v", totals)
	}
	s.facts = s.facts[:len(s.facts)-1]
	if _, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names}); !errors.Is(err, audit.ErrBooks) {
		t.Errorf("without the settlement: %v", err)
	}
}

// What the contract allows until a time or after a time is noticed at another one.
func TestEventsAtImpossibleTimesAreFound(t *testing.T) {
	key := regulator(42)
	s := openStory(key)
	spoiled := 0
	for i, f := range s.facts {
		limit, until := limitOf(f.Event)
		if limit == 0 {
			continue
		}
		spoiled++
		lie := slices.Clone(facts(s.facts))
		lie[i].Time = limit
		_, err := audit.Scan(lie, audit.Config{Keys: audit.Keys{1: key}, Names: names})
		if until != (err == nil) {
			t.Errorf("%s at its limit: %v", f.Event.Kind(), err)
		}
		if lie[i].Time = limit + 1; until {
			_, err = audit.Scan(lie, audit.Config{Keys: audit.Keys{1: key}, Names: names})
		}
		if !errors.Is(err, audit.ErrBooks) || !strings.Contains(err.Error(), f.Event.Kind()) {
			t.Errorf("%s at the wrong time: %v", f.Event.Kind(), err)
		}
	}
	if spoiled < 12 {
		t.Errorf("%d events were spoiled", spoiled)
	}
}

// limitOf returns the last time at which an event can happen, or at which it can not yet happen. It
// is zero for an event without one.
func limitOf(event ledger.Event) (limit uint64, until bool) {
	switch e := event.(type) {
	case deals.Held:
		return e.Deadline, true
	case deals.Settled:
		return e.Deadline, true
	case deals.Closed:
		return e.Time, true
	case deals.Seized:
		return e.Deadline, false
	}
	return 0, false
}

// The block after which the books are out is named once, however many follow.
func TestTheBlockIsNamedWhoseBooksAreOut(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.leave(alice, s.mint(alice, cash, 10))
	burned := &s.facts[len(s.facts)-1]
	e := burned.Event.(ledger.Burned)
	e.Audit[0] = e.Audit[0].Add(field.New(1)) // nobody knows whose it was
	burned.Event = e
	at := fmt.Sprintf("block %d: ", burned.Block) + audit.ErrBooks.Error()
	for range 3 {
		_, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
		if err == nil {
			t.Fatal("no error")
		}
		text := err.Error()
		if strings.Count(text, at) != 1 || strings.Count(text, audit.ErrBooks.Error()) != 1 {
			t.Errorf("want one error for block %d: %v", burned.Block, err)
		}
		s.mint(bob, cash, 10)
	}
}

// A closing names the pledge that it ends: its payments are bound to it, and the pledge has it.
func TestAClosingIsNamed(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	d, leaf, repayment := s.pledge(50)
	s.close(d, leaf, repayment)
	closing := deals.ClosingID(d.ID(), leaf.Hash())
	r := scan(t, s, audit.Keys{1: key})
	n := len(r.Entries)
	paid, freed := r.Entries[n-2], r.Entries[n-1]
	if paid.Kind != audit.Release || paid.Deal != closing || paid.Deadline != leaf.Time {
		t.Errorf("the repayment is %+v", paid)
	}
	if paid.Closing != (deals.ID{}) {
		t.Errorf("the repayment closes %s", paid.Closing)
	}
	if freed.Kind != audit.Close || freed.Deal != d.ID() || freed.Deadline != deadline || freed.Closing != closing {
		t.Errorf("the pledge ends as %+v", freed)
	}
}

// What waits is listed with who paid it, to whom it would go, and until when.
func TestLegsThatWaitAreListed(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	d, leaf, repayment := s.pledge(50)
	closing := deals.ClosingID(d.ID(), leaf.Hash())
	s.tx(s.holdEvents(repayment, closing, leaf.Time)...)
	r := scan(t, s, audit.Keys{1: key})
	if len(r.Legs) != 2 {
		t.Fatalf("legs %+v", r.Legs)
	}
	slices.SortFunc(r.Legs, func(a, b audit.Leg) int { return strings.Compare(a.State.String(), b.State.String()) })
	for i, want := range []string{
		fmt.Sprintf("held 52 of 1 Carol>Alice %s until %d", closing, leaf.Time),
		fmt.Sprintf("pledged 3 of 2 Carol>Alice %s until %d", d.ID(), deadline),
	} {
		l := r.Legs[i]
		leg := fmt.Sprintf("%s %s of %d %s>%s", l.State, l.Value, l.Asset[19], l.FromName, l.ToName)
		if got := fmt.Sprintf("%s %s until %d", leg, l.Deal, l.Deadline); got != want {
			t.Errorf("leg %d: %s, want %s", i, got, want)
		}
	}
	cashTotal, bondTotal := r.Totals[0], r.Totals[1]
	if cashTotal.Held.String() != "52" || cashTotal.InNotes().String() != "51" || bondTotal.Pledged.String() != "3" {
		t.Errorf("totals %+v", r.Totals)
	}
	if got := holdings(r); got != "map[Carol 1:51 Carol 2:2]" {
		t.Errorf("holdings %s: what waits belongs to nobody", got)
	}
}
