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

// chosen states a payment whose rho the sender chose, so that two of them are one commitment.
func (s *story) chosen(input notes.Note, to *notes.FullViewingKey, value, rho uint64) ledger.Transferred {
	t, err := statement.NewTransfer(alice, s.chain(), []statement.SpendableNote{s.note(input)},
		statement.Output{Payee: to.Owner(), Value: notes.NewValue(value), Rho: &notes.Rho{Element: field.New(rho)}})
	check(err)
	p := t.Public
	return ledger.Transferred{Nullifiers: p.Nullifiers, Payment: p.Payment, Change: p.Change, Refund: p.Refund, Epoch: s.epoch,
		EphemeralKey: p.EphemeralKey, Audit: p.Audit}
}

func (s *story) plain(t ledger.Transferred) []ledger.Event {
	return []ledger.Event{t, s.queue(t.Payment, t.Change)}
}

func entriesAre(t *testing.T, r *audit.Report, want, held string) {
	t.Helper()
	if got := lines(r); got != want {
		t.Errorf("entries:\n%s", got)
	}
	if got := holdings(r); got != held {
		t.Errorf("holdings: %s", got)
	}
}

// A plain transfer is listed even when a leg in the same transaction has its payment, whichever comes first.
func TestALegHidesNoTransfer(t *testing.T) {
	key := regulator(42)
	for first, want := range map[string]string{
		"plain": "transfer Alice>Bob 10 of 1\nhold Alice>Bob 10 of 1", "leg": "hold Alice>Bob 10 of 1\ntransfer Alice>Bob 10 of 1",
	} {
		s := newStory(key)
		a, b := s.mint(alice, cash, 10), s.mint(alice, cash, 10)
		open, leg := s.chosen(a, bob, 10, 99), s.chosen(b, bob, 10, 99)
		if open.Payment != leg.Payment {
			t.Fatal("the payments differ")
		}
		counter := notes.Commitment{Element: field.New(1)}
		if first == "plain" {
			s.tx(append(s.plain(open), s.held(leg, counter)...)...)
		} else {
			s.tx(append(s.held(leg, counter), s.plain(open)...)...)
		}
		s.tx(ledger.Refunded{Payment: leg.Payment, Refund: leg.Refund}, s.queue(leg.Refund))
		entriesAre(t, scan(t, s, audit.Keys{1: key}), "mint >Alice 10 of 1\nmint >Alice 10 of 1\n"+want+"\nrefund Alice>Bob 10 of 1",
			"map[Alice 1:10 Bob 1:10]")
	}
}

// A plain transfer with the payment of a leg that waits leaves the leg as it is, in the transaction that settles it too.
func TestATransferTouchesNoLeg(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	a, b, c := s.mint(alice, cash, 4), s.mint(alice, cash, 4), s.mint(alice, cash, 4)
	first, open, second := s.chosen(a, alice, 1, 98), s.chosen(b, alice, 1, 98), s.chosen(c, bob, 2, 99)
	s.tx(s.held(first, second.Payment)...)
	s.tx(append(s.plain(open), s.settled(second, first.Payment)...)...)
	r := scan(t, s, audit.Keys{1: key})
	entriesAre(t, r, strings.Repeat("mint >Alice 4 of 1\n", 3)+
		"hold Alice>Alice 1 of 1\ntransfer Alice>Alice 1 of 1\nrelease Alice>Alice 1 of 1\nrelease Alice>Bob 2 of 1", "map[Alice 1:10 Bob 1:2]")
	if held := r.Totals[0].Held.String(); held != "0" {
		t.Errorf("%s are still held", held)
	}
	if hold, first, second := r.Entries[3], r.Entries[5], r.Entries[6]; hold.Change.String() != "3" || !first.Change.IsZero() || second.Change.String() != "2" {
		t.Errorf("changes %s, %s, %s", hold.Change, first.Change, second.Change)
	}
}

// A swap among plain transfers, with its legs' payments one commitment and a batch that fills in between.
func TestSwapOfOnePayment(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	a, b, c := s.mint(alice, cash, 5), s.mint(alice, cash, 6), s.mint(alice, cash, 7)
	open, one, two := s.chosen(a, bob, 3, 99), s.chosen(b, bob, 3, 99), s.chosen(c, bob, 3, 99)
	s.tx(open, s.queue(open.Payment), ledger.Sealed{Count: 64}, asLeg(one, two.Payment), s.queue(open.Change, one.Change),
		ledger.Sealed{Batch: 1, Count: 64}, asLeg(two, one.Payment), ledger.Swapped{Payment: one.Payment, Counter: two.Payment},
		s.queue(two.Change, one.Payment, two.Payment))
	r := scan(t, s, audit.Keys{1: key})
	entriesAre(t, r, "mint >Alice 5 of 1\nmint >Alice 6 of 1\nmint >Alice 7 of 1\ntransfer Alice>Bob 3 of 1\nrelease Alice>Bob 3 of 1\nrelease Alice>Bob 3 of 1",
		"map[Alice 1:9 Bob 1:9]")
	if r.Entries[4].Change.String() != "3" || r.Entries[5].Change.String() != "4" {
		t.Errorf("changes %s and %s", r.Entries[4].Change, r.Entries[5].Change)
	}
}

// What cannot be read is listed and loud, and the rest of the report is there.
func TestUnreadableEndsNoScan(t *testing.T) {
	key := regulator(42)
	for name, events := range map[string]func(*story, ledger.Transferred) []ledger.Event{
		"plain": (*story).plain,
		"deal": func(s *story, e ledger.Transferred) []ledger.Event {
			held := s.held(e, notes.Commitment{Element: field.New(1)})
			return append(held, ledger.Cancelled{Payment: e.Payment, Refund: e.Refund}, s.queue(e.Refund))
		},
	} {
		s := newStory(key)
		bad := s.transfer(alice, s.mint(alice, bond, 10), bob, 3)
		bad.Audit[0] = bad.Audit[0].Sub(bond.Element()).Sub(field.New(1)) // the asset −1
		s.tx(events(s, bad)...)
		tx := s.facts[len(s.facts)-1].Tx
		s.pay(alice, s.mint(alice, cash, 10), bob, 3)
		r, err := audit.Scan(s, audit.Keys{1: key}, names)
		var fault *audit.ErrUndecryptable
		if !errors.As(err, &fault) || fault.Tx != tx || r == nil {
			t.Fatalf("%s: %v, report %v", name, err, r)
		}
		if got := lines(r); got != "mint >Alice 10 of 2\nmint >Alice 10 of 1\ntransfer Alice>Bob 3 of 1" {
			t.Errorf("%s: entries:\n%s", name, got)
		}
		if u := r.Unreadable; len(u) != 1 || u[0].Tx != tx || u[0].Event != "Transferred" || u[0].Reason != notes.ErrAsset.Error() {
			t.Errorf("%s: unreadable %+v", name, u)
		}
		var text bytes.Buffer
		if err := r.WriteCSV(&text); err != nil || !strings.Contains(text.String(), tx.Hex()+",true,unreadable,") {
			t.Errorf("%s: %v in\n%s", name, err, text.String())
		}
	}
}

// An asset that nobody minted is unreadable, and has no row to compare.
func TestAnAssetNobodyMinted(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	bad := s.transfer(alice, s.mint(alice, cash, 10), bob, 3)
	bad.Audit[0] = bad.Audit[0].Add(field.New(1)) // bond
	s.tx(s.plain(bad)...)
	r, err := audit.Scan(s, audit.Keys{1: key}, names)
	var fault *audit.ErrUndecryptable
	if !errors.As(err, &fault) || len(r.Unreadable) != 1 || len(r.Totals) != 1 || r.Totals[0].Supply().String() != "10" {
		t.Errorf("%v, %+v", err, r)
	}
}
