package dealmodel

import (
	"strings"
	"testing"
)

// flaws are the planted ones: those in brackets on the page of rules, and one for each condition
// of a call. World is where exploration notices it, and property the first word of what it breaks.
//
// Two conditions are not here, because no call can tell whether they are checked. A deal that is
// off has a refunded slot, so it neither settles nor is called off again, whether or not its mark
// is looked at. The pledges of a deal begin and end together, so whether one or all of them are
// looked at makes no difference.
var flaws = []struct {
	name            string
	flaw            Flaw
	world, property string
}{
	{"a mark is taken for a pledge", MarkIsPledge, "pledge", "leaf"},
	{"slots become empty again", SlotsEmptied, "firm", "ends"},
	{"the key is the payment", KeyOfPayment, "firm", "delivery"},
	{"the key has no deal", KeyWithoutDeal, "firm", "delivery"},
	{"the key has no deadline", KeyWithoutDeadline, "firm", "delivery"},
	{"a payment twice in a deal", RepeatedPayment, "a payment twice", "money"},
	{"a mark beyond the payments", HighMark, "a mark too high", "tracker"},
	{"a pledge without closings", PledgeWithoutClosings, "a pledge without closings", "settle"},
	{"last before the deadline", LastBeforeDeadline, "last before the deadline", "settle"},
	{"an empty leaf", EmptyLeaf, "an empty leaf", "close"},
	{"a payment twice in a leaf", RepeatedLeafPayment, "a leaf's payment twice", "money"},
	{"a leaf after last", LeafAfterLast, "a leaf after last", "close"},
	{"a note for two legs", SharedNullifier, "firm", "money"},
	{"an arriving leg of a held payment is refused", HeldRefused, "firm", "delivery"},
	{"a leg that is left out is looked at", LeftOutLookedAt, "firm", "delivery"},
	{"a skipped settlement spends notes", HalfDone, "firm", "money"},
	{"a joint leg is held", JointHeld, "firm", "joint"},
	{"no mark when all legs arrive", NoFirstMark, "firm", "ends"},
	{"hold for a deal that is off", HoldAfterOff, "firm", "hold"},
	{"hold late", HoldLate, "firm", "hold"},
	{"settle late", SettleLate, "firm", "settle"},
	{"settle with any slot", SettleAnySlot, "firm", "ends"},
	{"cancel checks no form", CancelAnyForm, "a payment twice", "money"},
	{"cancel late", CancelLate, "firm", "cancel"},
	{"cancel with any slot", CancelAnySlot, "revocable", "ends"},
	{"cancel with nothing held", CancelNothing, "firm", "cancel"},
	{"cancel by who has delivered", CancelByDelivered, "firm", "cancel"},
	{"refund early", RefundEarly, "firm", "refund"},
	{"close late", CloseLate, "pledge", "close"},
	{"close without payment", CloseUnpaid, "pledge", "money"},
	{"close by any leaf", AnyLeaf, "pledge", "close"},
	{"seize early", SeizeEarly, "pledge", "seize"},
	{"seize where nothing is pledged", NothingPledged, "firm", "seize"},
}

// find explores a world a little deeper each time and returns the shortest violation. It leaves
// the tracker out if blind, so that the consequence for somebody has to be found.
func find(name string, flaw Flaw, blind bool) *violation {
	for _, w := range append(soundWorlds(flaw), malformedWorlds(flaw)...) {
		if w.name != name {
			continue
		}
		w.blind = blind
		for depth := 1; depth <= 6; depth++ {
			if _, v := w.explore(depth); v != nil {
				return v
			}
		}
	}
	return nil
}

// Exploration notices every flaw, by the property that the rule is for.
func TestPlantedFlawsAreFound(t *testing.T) {
	for _, f := range flaws {
		v := find(f.world, f.flaw, f.property != "tracker")
		if v == nil {
			t.Errorf("%s: not found", f.name)
			continue
		}
		t.Logf("%-45s %-28s %s", f.name, f.world, v)
		if property, _, _ := strings.Cut(v.err.Error(), ":"); property != f.property {
			t.Errorf("%s: found by %q, want %q", f.name, property, f.property)
		}
	}
}

// Every flaw of the model is planted by the test above.
func TestEveryFlawIsPlanted(t *testing.T) {
	var planted Flaw
	for _, f := range flaws {
		planted |= f.flaw
	}
	if want := NothingPledged<<1 - 1; planted != want {
		t.Errorf("flaws %b are planted, want %b", planted, want)
	}
}
