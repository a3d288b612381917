package explore

import (
	"slices"
	"testing"
)

// The bugs that are planted in how a party is put together, or in what its user does.
const (
	believesAtOnce = "advance on a non-final fact"
	paysTwice      = "a second payment after a revert"
	sendsOnce      = "a lost message never repeated"
	paysAgain      = "a second payment after a lost journal"
	tradesAgain    = "a second trade after a lost journal"
	freesAtOnce    = "money that is free before its leg is taken back"
)

// A party with a bug violates a property in some schedule with at most one fault.
func TestBugsOfPartiesAreFound(t *testing.T) {
	w := newWorld(t)
	places := newExploration(w, "").honest
	paying, takingBack := places(payment), places(takeBack)
	for _, test := range []struct {
		bug   string
		h     honest
		fault fault // with any place
	}{
		{believesAtOnce, paying, fault{kind: undone}},
		{paysTwice, paying, fault{kind: staleAtSend}},
		{sendsOnce, paying, fault{kind: lose}},
		{paysAgain, paying, fault{kind: lostJournal}},
		{tradesAgain, paying, fault{kind: lostJournal, who: seller}},
		{freesAtOnce, takingBack, fault{kind: undone}},
	} {
		t.Run(test.bug, func(t *testing.T) { newExploration(w, test.bug).find(t, test.h, test.fault) })
	}
}

// find explores schedules with a fault, at any place, until one violates a property. It begins in
// the first half, where most is going on.
func (e *exploration) find(t *testing.T, h honest, wanted fault) {
	t.Helper()
	places := slices.DeleteFunc(h.all(), func(f fault) bool { return f.kind != wanted.kind || f.who != wanted.who })
	first := len(places) / 4
	for _, f := range slices.Concat(places[first:], places[:first]) {
		if r := e.run(h.with(f)); len(r.violations) > 0 {
			t.Logf("found after %d schedules and %d states by a %s: %s", e.schedules, len(e.states), f, r.violations[0])
			return
		}
	}
	t.Errorf("the bug is not found in %d schedules", e.schedules)
}
