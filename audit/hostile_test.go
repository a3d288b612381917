package audit_test

import (
	"bytes"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/statement"
)

// outputWithRho is an output whose rho the sender chose, so that two outputs can have the same
// commitment.
func outputWithRho(to *notes.FullViewingKey, value, rho uint64) statement.Output {
	out := output(to, value)
	out.Rho = &notes.Rho{Element: field.New(rho)}
	return out
}

func checkReport(t *testing.T, r *audit.Report, wantHoldings string, wantEntries ...string) {
	t.Helper()
	if got := lines(r); got != strings.Join(wantEntries, "\n") {
		t.Errorf("entries:\n%s", got)
	}
	if got := holdings(r); got != wantHoldings {
		t.Errorf("holdings: %s", got)
	}
}

// A plain transfer is listed even when a leg in the same transaction has its payment, whichever
// comes first.
func TestALegHidesNoTransfer(t *testing.T) {
	key := regulator(42)
	for first, want := range map[string][]string{
		"plain": {"transfer Alice>Bob 10 of 1", "hold Alice>Bob 10 of 1"},
		"leg":   {"hold Alice>Bob 10 of 1", "transfer Alice>Bob 10 of 1"},
	} {
		s := newStory(key)
		a, b := s.mint(alice, cash, 10), s.mint(alice, cash, 10)
		payment := s.transfer(alice, a, outputWithRho(bob, 10, 99))
		leg := s.transfer(alice, b, outputWithRho(bob, 10, 99))
		if payment.Payment != leg.Payment {
			t.Fatal("the payments differ")
		}
		d := firm(leg.Payment, nobodys)
		if first == "plain" {
			s.tx(append(s.payEvents(payment), s.holdEvents(leg, d.ID(), deadline)...)...)
		} else {
			s.tx(append(s.holdEvents(leg, d.ID(), deadline), s.payEvents(payment)...)...)
		}
		s.later = deadline
		s.tx(s.refundEvents(leg, d)...)
		checkReport(t, scan(t, s, audit.Keys{1: key}), "map[Alice 1:10 Bob 1:10]",
			"mint >Alice 10 of 1", "mint >Alice 10 of 1", want[0], want[1], "refund Alice>Bob 10 of 1 for Alice")
	}
}

// A plain transfer with the same payment as a held leg does not change the leg, even in the
// transaction that settles it.
func TestATransferTouchesNoLeg(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	a, b, c := s.mint(alice, cash, 4), s.mint(alice, cash, 4), s.mint(alice, cash, 4)
	first := s.transfer(alice, a, outputWithRho(alice, 1, 98))
	payment := s.transfer(alice, b, outputWithRho(alice, 1, 98))
	second := s.transfer(alice, c, outputWithRho(bob, 2, 99))
	d := firm(first.Payment, second.Payment)
	s.hold(first, d)
	s.tx(append(s.payEvents(payment), s.settleEvents(d, second)...)...)
	r := scan(t, s, audit.Keys{1: key})
	if held := r.Totals[0].Held.String(); held != "0" || holdings(r) != "map[Alice 1:10 Bob 1:2]" {
		t.Errorf("%s are still held, holdings %s", held, holdings(r))
	}
	changes := map[string]string{}
	for _, e := range r.Entries[3:] {
		changes[line(e)] = e.Change.String()
	}
	want := map[string]string{
		"hold Alice>Alice 1 of 1": "3", "transfer Alice>Alice 1 of 1": "3",
		"release Alice>Alice 1 of 1 for Alice": "0", "release Alice>Bob 2 of 1 for Bob": "2",
	}
	if !maps.Equal(changes, want) {
		t.Errorf("changes %v", changes)
	}
}

// One payment is four legs: under two deals, and under one of them with two more times. Each has
// the money of who paid it, who need not be a party of the deal, and each ends by itself.
func TestOnePaymentUnderManyKeysIsManyLegs(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	payers := []*notes.FullViewingKey{alice, bob, carol, alice}
	var legs []ledger.Transferred
	for _, by := range payers {
		legs = append(legs, s.transfer(by, s.mint(by, cash, 10), outputWithRho(bob, 4, 99)))
	}
	one, two := firm(legs[0].Payment, nobodys), firm(legs[0].Payment, notes.Commitment{Element: field.New(2)})
	s.tx(s.holdEvents(legs[0], one.ID(), deadline)...)
	s.tx(s.holdEvents(legs[1], two.ID(), deadline)...)
	s.tx(s.holdEvents(legs[2], one.ID(), deadline+1)...)
	s.tx(s.holdEvents(legs[3], one.ID(), deadline-1)...)
	r := scan(t, s, audit.Keys{1: key})
	if held := r.Totals[0].Held.String(); held != "16" || len(r.Legs) != 4 {
		t.Fatalf("%s are held in %d legs", held, len(r.Legs))
	}
	for _, l := range r.Legs {
		i := slices.IndexFunc(legs, func(t ledger.Transferred) bool { return t.Refund == l.Refund })
		if l.From != payers[i].Owner() || l.To != bob.Owner() || l.Value.String() != "4" {
			t.Errorf("leg %d: %+v", i, l)
		}
	}
	s.callOff(legs[0], one)
	other := deals.Key{Payment: legs[2].Payment, Deal: one.ID(), Deadline: deadline + 1}
	s.tx(deals.Refunded{Key: other, Refund: legs[2].Refund}, s.queue(legs[2].Refund))
	r = scan(t, s, audit.Keys{1: key})
	if got := holdings(r); got != "map[Alice 1:16 Bob 1:6 Carol 1:10]" || len(r.Legs) != 2 {
		t.Errorf("holdings %s, legs %+v", got, r.Legs)
	}
	n := len(r.Entries)
	if got := line(r.Entries[n-1]); got != "cancel Carol>Bob 4 of 1 for Carol" {
		t.Errorf("the outsider's leg ended as %q", got)
	}
}

// A settlement of which all legs arrive, in a transaction with a plain transfer of a payment of the
// deal and with batches that are sealed between the legs: a payment can be queued before the event
// that says so.
func TestBatchesAreSealedWithinASettlement(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	a, b, c := s.mint(alice, cash, 5), s.mint(alice, cash, 6), s.mint(alice, cash, 7)
	payment := s.transfer(alice, a, outputWithRho(bob, 3, 99))
	one := s.transfer(alice, b, outputWithRho(bob, 3, 99))
	two := s.transfer(alice, c, outputWithRho(bob, 4, 99))
	d := firm(one.Payment, two.Payment)
	settled := deals.Settled{Deal: d.ID(), Deadline: d.Deadline, Payments: d.Payments}
	s.tx(
		payment, s.queue(payment.Payment), ledger.Sealed{Count: 64},
		asLeg(one, d.ID()), s.queue(payment.Change, one.Change, one.Payment), ledger.Sealed{Batch: 1, Count: 64},
		asLeg(two, d.ID()), s.queue(two.Change), ledger.Sealed{Batch: 2, Count: 64},
		settled, s.queue(two.Payment),
	)
	r := scan(t, s, audit.Keys{1: key})
	if got := holdings(r); got != "map[Alice 1:8 Bob 1:10]" {
		t.Errorf("holdings %s", got)
	}
}

// What cannot be read is listed and is an error, and the rest of the report is complete.
func TestUnreadableDoesNotEndTheScan(t *testing.T) {
	key := regulator(42)
	for name, events := range map[string]func(*story, ledger.Transferred) []ledger.Event{
		"plain": (*story).payEvents,
		"deal": func(s *story, e ledger.Transferred) []ledger.Event {
			d := firm(e.Payment, nobodys)
			held := append(s.holdEvents(e, d.ID(), deadline), deals.CalledOff{Deal: d.ID()})
			return append(held, s.refundEvents(e, d)...)
		},
	} {
		s := newStory(key)
		bad := s.transfer(alice, s.mint(alice, bond, 10), output(bob, 3))
		bad.Audit[0] = bad.Audit[0].Sub(bond.Element()).Sub(field.New(1)) // the asset −1
		s.tx(events(s, bad)...)
		tx := s.facts[len(s.facts)-1].Tx
		s.pay(alice, s.mint(alice, cash, 10), output(bob, 3))
		r, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
		var fault *audit.UndecryptableError
		if !errors.As(err, &fault) || fault.Tx != tx || r == nil {
			t.Fatalf("%s: %v, report %v", name, err, r)
		}
		if got := lines(r); got != "mint >Alice 10 of 2\nmint >Alice 10 of 1\ntransfer Alice>Bob 3 of 1" {
			t.Errorf("%s: entries:\n%s", name, got)
		}
		reason := notes.ErrAudit.Error() + ": the asset has more than 160 bits"
		u := r.Unreadable
		if len(u) != 1 || u[0].Tx != tx || u[0].Event != "Transferred" || u[0].Reason != reason {
			t.Errorf("%s: unreadable %+v", name, u)
		}
		var text bytes.Buffer
		if err := r.WriteCSV(&text); err != nil || !strings.Contains(text.String(), tx.Hex()+",true,unreadable,") {
			t.Errorf("%s: %v in\n%s", name, err, text.String())
		}
	}
}

// A transfer of an asset that nobody minted is unreadable, and the asset has no total.
func TestATransferOfAnAssetNobodyMintedIsUnreadable(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	bad := s.transfer(alice, s.mint(alice, cash, 10), output(bob, 3))
	bad.Audit[0] = bad.Audit[0].Add(field.New(1)) // bond
	s.tx(s.payEvents(bad)...)
	r, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
	var fault *audit.UndecryptableError
	if !errors.As(err, &fault) || len(r.Unreadable) != 1 {
		t.Fatalf("%v, %+v", err, r)
	}
	if len(r.Totals) != 1 || r.Totals[0].Supply().String() != "10" {
		t.Errorf("totals %+v", r.Totals)
	}
}
