package settlement_test

import (
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// leg is a leg that somebody paid to himself: the chain sees nothing but its commitments.
func (w *world) leg(payment, counter notes.Commitment, salt uint64) ledger.Transfer {
	w.Helper()
	root, err := w.ZContract.Root(w.Context())
	w.Must(err)
	participants, _, err := w.ZContract.ParticipantsRoots(w.Context())
	w.Must(err)
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	fresh := func(i uint64) field.Element { return field.New(salt*100 + i) }
	return ledger.Transfer{Root: root, Participants: participants, Nullifiers: [2]notes.Nullifier{{Element: fresh(1)}, {Element: fresh(2)}},
		Payment: payment, Change: notes.Commitment{Element: fresh(3)}, Refund: notes.Commitment{Element: fresh(4)}, Epoch: 1,
		EphemeralKey: fresh(5), Leg: &ledger.Leg{Counter: counter, Deadline: head.Time + 1000}}
}

// The payee knows the note of the payment. It pays that to itself once more, in a swap with a payment of its own, before the buyer's leg is
// held or after: the buyer's money is still the buyer's to take back, and the deal as it was.
func TestForeignSwapStrandsNoLeg(t *testing.T) {
	for _, first := range []bool{true, false} {
		w := newWorld(t)
		stop := w.operate()
		b, s := w.party(buyer, nil), w.party(seller, nil)
		id := w.accepted(b, s)
		agreed := w.phase(b, id, contract.PhaseAccepted).Terms.Payment.Commitment
		own := notes.Commitment{Element: field.New(7)} // less than the payment
		swap := func() {
			_, err := w.Client.Transact(t.Context(), w.Admin, w.ZContract.Swap(w.leg(agreed, own, 1), w.leg(own, agreed, 2)))
			w.Must(err)
		}
		if first {
			swap()
		}
		_, err := b.Pay(t.Context(), id)
		deploytest.Must(t, err)
		if !first {
			swap()
		}
		w.phase(b, id, contract.PhasePaid)
		w.phase(s, id, contract.PhasePaid)
		w.late()
		if d := w.phase(b, id, contract.PhaseExpired); d.Next() != contract.ActRefund {
			t.Errorf("the buyer's turn is to %s", d.Next())
		}
		_, err = b.Refund(t.Context(), id)
		deploytest.Must(t, err)
		w.phase(b, id, contract.PhaseRefunded)
		w.has(b, w.Cash, price)
		stop()
	}
}
