package settlement_test

import (
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement/contract"
)

// forgedLeg returns a leg that somebody pays to himself. The chain sees only its commitments. salt
// makes its nullifiers unique.
func (w *world) forgedLeg(payment, counter notes.Commitment, salt uint64) ledger.Transfer {
	w.Helper()
	root, err := w.ZContract.Root(w.Context())
	w.Must(err)
	participants, _, err := w.ZContract.ParticipantsRoots(w.Context())
	w.Must(err)
	head, err := w.Client.Head(w.Context())
	w.Must(err)
	fresh := func(i uint64) field.Element { return field.New(salt*100 + i) }
	return ledger.Transfer{
		Root:         root,
		Participants: participants,
		Nullifiers:   [2]notes.Nullifier{{Element: fresh(1)}, {Element: fresh(2)}},
		Payment:      payment,
		Change:       notes.Commitment{Element: fresh(3)},
		Refund:       notes.Commitment{Element: fresh(4)},
		Epoch:        1,
		EphemeralKey: fresh(5),
		Leg:          &ledger.Leg{Counter: counter, Deadline: head.Time + 1000},
	}
}

// The payee knows the note of the payment. It makes that payment once more to itself, in a swap
// with a payment of its own, before or after the buyer's leg is held. The deal does not change, and
// the buyer can still take its money back.
func TestForeignSwapStrandsNoLeg(t *testing.T) {
	for _, first := range []bool{true, false} {
		w := newWorld(t)
		stop := w.Operate()
		b, s := w.party(buyer, nil), w.party(seller, nil)
		id := w.acceptedDeal(b, s)
		agreed := w.wantPhase(b, id, contract.PhaseAccepted).Terms.Payment.Commitment
		own := notes.Commitment{Element: field.New(7)} // less than the payment
		swap := func() {
			w.Send(w.ZContract.Swap(w.forgedLeg(agreed, own, 1), w.forgedLeg(own, agreed, 2)))
		}
		if first {
			swap()
		}
		_, err := b.Pay(t.Context(), id)
		testworld.Must(t, err)
		if !first {
			swap()
		}
		w.wantPhase(b, id, contract.PhasePaid)
		w.wantPhase(s, id, contract.PhasePaid)
		w.passDeadline()
		if d := w.wantPhase(b, id, contract.PhaseExpired); d.Next() != contract.ActRefund {
			t.Errorf("the buyer's turn is to %s", d.Next())
		}
		_, err = b.Refund(t.Context(), id)
		testworld.Must(t, err)
		w.wantPhase(b, id, contract.PhaseRefunded)
		w.wantBalance(b, w.Cash, price)
		stop()
	}
}
