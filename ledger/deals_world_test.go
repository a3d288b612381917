package ledger_test

import (
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
)

// preimage calls off every deal of these tests, as each of its parties.
var preimage = [32]byte{4}

// partOf returns a payment as a part of a deal that its payer may call off.
func partOf(payment notes.Commitment, pledged bool) deals.Part {
	return deals.Part{Payment: payment, CancelHash: crypto.Keccak256Hash(preimage[:]), Pledged: pledged}
}

// deal returns a deal of two payments and its legs, in the order of the payments.
func (w *world) deal(deadline uint64) (deals.Deal, []ledger.Transfer) {
	w.Helper()
	return w.draft(deals.Draft{Deadline: deadline}, 0)
}

// repo returns a deal in which one of two payments is pledged, its legs, and how the leg of a third
// payment closes it until the deadline.
func (w *world) repo(deadline uint64) (deals.Deal, []ledger.Transfer, ledger.Closing) {
	w.Helper()
	leg := w.transfer(nil)
	leaf := deals.Leaf{Payments: []notes.Commitment{leg.Payment}, Time: deadline}
	d, legs := w.draft(deals.Draft{Deadline: deadline, Last: deadline, Leaves: []deals.Leaf{leaf}}, 1)
	leg.Leg = &ledger.Leg{Deal: deals.ClosingID(d.ID(), leaf.Hash()), Deadline: leaf.Time}
	return d, legs, ledger.Closing{Deal: d, Leaf: leaf, Legs: []ledger.Transfer{leg}}
}

// draft returns the deal of a draft with two fresh payments, of which the first few are pledged.
func (w *world) draft(draft deals.Draft, pledged int) (deals.Deal, []ledger.Transfer) {
	w.Helper()
	legs := []ledger.Transfer{w.transfer(nil), w.transfer(nil)}
	for i, t := range legs {
		draft.Parts = append(draft.Parts, partOf(t.Payment, i < pledged))
	}
	d, err := deals.New(draft)
	w.Must(err)
	for i := range legs {
		legs[i].Leg = &ledger.Leg{Deal: d.ID(), Deadline: d.Deadline}
	}
	sortLegs(legs)
	return d, legs
}

func sortLegs(legs []ledger.Transfer) {
	slices.SortFunc(legs, func(a, b ledger.Transfer) int { return a.Payment.Big().Cmp(b.Payment.Big()) })
}

// keyOf returns the key of a leg.
func keyOf(t ledger.Transfer) deals.Key {
	return deals.Key{Payment: t.Payment, Deal: t.Leg.Deal, Deadline: t.Leg.Deadline}
}

// hasLeg checks that a leg is in a state, and that view and contract agree on it.
func (w *world) hasLeg(view ledger.View, t ledger.Transfer, want deals.State) {
	w.Helper()
	w.sameLeg(view, keyOf(t))
	got := legOf(w, view, keyOf(t))
	if got.State != want || got.State.Open() && got.Refund != t.Refund {
		w.Errorf("the leg of %s is %+v, want %s", t.Payment, got, want)
	}
}

// sameLeg checks that view and contract agree on a leg, and view on whether it waits.
func (w *world) sameLeg(view ledger.View, key deals.Key) {
	w.Helper()
	known := legOf(w, view, key)
	slot, err := w.ZContract.Leg(w.Context(), key)
	if w.Must(err); known.State != slot.State || slot.State.Open() && known.Refund != slot.Refund {
		w.Errorf("the leg %+v is %+v, the slot %+v", key, known, slot)
	}
	if open, waits := openLegs(w, view)[key]; waits != slot.State.Open() || waits && open != known {
		w.Errorf("the leg %+v, which is %s, is among those that wait: %v", key, slot.State, waits)
	}
}

// sameDeal checks that view and contract agree on whether a deal was called off.
func (w *world) sameDeal(view ledger.View, deal deals.ID) {
	w.Helper()
	off, err := w.ZContract.IsOff(w.Context(), deal)
	if w.Must(err); isOff(w, view, deal) != off {
		w.Errorf("deal %s is off: %v, by the contract %v", deal, isOff(w, view, deal), off)
	}
}
