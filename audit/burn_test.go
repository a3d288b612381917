package audit_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/audit"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
)

// A burn without a change leaves no note behind.
func TestBurnWithoutChangeTakesAll(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.leave(alice, s.mint(alice, cash, 10))
	report := scan(t, s, audit.Keys{1: key})
	if got, want := lines(report), "mint >Alice 10 of 1\nburn Alice> 10 of 1"; got != want {
		t.Errorf("entries:\n%s", got)
	}
	if change := report.Entries[1].Change; !change.IsZero() || holdings(report) != "map[]" {
		t.Errorf("a change of %s, holdings %s", change, holdings(report))
	}
	if total := report.Totals[0]; !total.Outstanding.IsZero() || total.Burned.String() != "10" {
		t.Errorf("totals: %+v", total)
	}
	secret, err := audit.EphemeralSecretOf(alice, s.facts[len(s.facts)-1].Event)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := audit.Disclose(s.facts[len(s.facts)-1], s.key, secret, names)
	if err != nil || len(entries) != 1 || line(entries[0]) != "burn Alice> 10 of 1" {
		t.Errorf("disclosed %+v, %v", entries, err)
	}
}

// The change of a burn that has none is not a note, so that a leaf of 0 has no transaction.
func TestLeafOfABurnWithoutChangeIsFromNowhere(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.leave(alice, s.mint(alice, cash, 10))
	s.tx(s.queue(notes.Commitment{}))
	if _, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names}); !errors.Is(err, audit.ErrBooks) {
		t.Errorf("got %v", err)
	}
}

// A node that conceals the change of a burn contradicts the audit data.
func TestConcealedChangeIsAnError(t *testing.T) {
	key := regulator(42)
	s := newStory(key)
	s.burn(alice, s.mint(alice, cash, 10), 4)
	s.facts = s.facts[:len(s.facts)-1] // the change is not queued
	last := &s.facts[len(s.facts)-1]
	burned := last.Event.(ledger.Burned)
	burned.Change = notes.Commitment{}
	last.Event = burned
	_, err := audit.Scan(s, audit.Config{Keys: audit.Keys{1: key}, Names: names})
	var bad *audit.UndecryptableError
	if !errors.As(err, &bad) || bad.Tx != last.Tx {
		t.Errorf("got %v", err)
	}
}
