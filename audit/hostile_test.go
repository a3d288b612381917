package audit_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/ledger"
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
		counter := notes.Commitment{Element: field.New(1)}
		if first == "plain" {
			s.tx(append(s.payEvents(payment), s.holdEvents(leg, counter)...)...)
		} else {
			s.tx(append(s.holdEvents(leg, counter), s.payEvents(payment)...)...)
		}
		s.tx(ledger.Refunded{Payment: leg.Payment, Refund: leg.Refund}, s.queue(leg.Refund))
		checkReport(t, scan(t, s, audit.Keys{1: key}), "map[Alice 1:10 Bob 1:10]",
			"mint >Alice 10 of 1", "mint >Alice 10 of 1", want[0], want[1], "refund Alice>Bob 10 of 1")
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
	s.tx(s.holdEvents(first, second.Payment)...)
	s.tx(append(s.payEvents(payment), s.settleEvents(second, first.Payment)...)...)
	r := scan(t, s, audit.Keys{1: key})
	checkReport(t, r, "map[Alice 1:10 Bob 1:2]",
		"mint >Alice 4 of 1", "mint >Alice 4 of 1", "mint >Alice 4 of 1",
		"hold Alice>Alice 1 of 1", "transfer Alice>Alice 1 of 1",
		"release Alice>Alice 1 of 1", "release Alice>Bob 2 of 1")
	if held := r.Totals[0].Held.String(); held != "0" {
		t.Errorf("%s are still held", held)
	}
	held, released, settling := r.Entries[3].Change, r.Entries[5].Change, r.Entries[6].Change
	if held.String() != "3" || !released.IsZero() || settling.String() != "2" {
		t.Errorf("changes %s, %s, %s", held, released, settling)
	}
}

// A swap whose legs have the same payment, in a transaction with a plain transfer and with batches
// that are sealed between the legs.
func TestSwapOfTwoEqualPayments(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	a, b, c := s.mint(alice, cash, 5), s.mint(alice, cash, 6), s.mint(alice, cash, 7)
	payment := s.transfer(alice, a, outputWithRho(bob, 3, 99))
	one := s.transfer(alice, b, outputWithRho(bob, 3, 99))
	two := s.transfer(alice, c, outputWithRho(bob, 3, 99))
	s.tx(
		payment, s.queue(payment.Payment), ledger.Sealed{Count: 64},
		asLeg(one, two.Payment), s.queue(payment.Change, one.Change), ledger.Sealed{Batch: 1, Count: 64},
		asLeg(two, one.Payment), ledger.Swapped{Payment: one.Payment, Counter: two.Payment},
		s.queue(two.Change, one.Payment, two.Payment),
	)
	r := scan(t, s, audit.Keys{1: key})
	checkReport(t, r, "map[Alice 1:9 Bob 1:9]",
		"mint >Alice 5 of 1", "mint >Alice 6 of 1", "mint >Alice 7 of 1",
		"transfer Alice>Bob 3 of 1", "release Alice>Bob 3 of 1", "release Alice>Bob 3 of 1")
	if r.Entries[4].Change.String() != "3" || r.Entries[5].Change.String() != "4" {
		t.Errorf("changes %s and %s", r.Entries[4].Change, r.Entries[5].Change)
	}
}

// What cannot be read is listed and is an error, and the rest of the report is complete.
func TestUnreadableDoesNotEndTheScan(t *testing.T) {
	key := regulator(42)
	for name, events := range map[string]func(*story, ledger.Transferred) []ledger.Event{
		"plain": (*story).payEvents,
		"deal": func(s *story, e ledger.Transferred) []ledger.Event {
			held := s.holdEvents(e, notes.Commitment{Element: field.New(1)})
			return append(held, ledger.Cancelled{Payment: e.Payment, Refund: e.Refund}, s.queue(e.Refund))
		},
	} {
		s := newStory(key)
		bad := s.transfer(alice, s.mint(alice, bond, 10), output(bob, 3))
		bad.Audit[0] = bad.Audit[0].Sub(bond.Element()).Sub(field.New(1)) // the asset −1
		s.tx(events(s, bad)...)
		tx := s.facts[len(s.facts)-1].Tx
		s.pay(alice, s.mint(alice, cash, 10), output(bob, 3))
		r, err := audit.Scan(s, audit.Keys{1: key}, names)
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
	r, err := audit.Scan(s, audit.Keys{1: key}, names)
	var fault *audit.UndecryptableError
	if !errors.As(err, &fault) || len(r.Unreadable) != 1 {
		t.Fatalf("%v, %+v", err, r)
	}
	if len(r.Totals) != 1 || r.Totals[0].Supply().String() != "10" {
		t.Errorf("totals %+v", r.Totals)
	}
}
