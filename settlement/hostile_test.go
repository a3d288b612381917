package settlement_test

import (
	"errors"
	"testing"

	"github.com/zsettle/zsettle/field"
	"github.com/zsettle/zsettle/internal/testworld"
	"github.com/zsettle/zsettle/ledger"
	"github.com/zsettle/zsettle/ledger/deals"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// forgedLeg returns a leg that somebody pays with money of his own. The chain sees only its
// commitments. salt makes its nullifiers unique.
func (w *world) forgedLeg(payment notes.Commitment, leg ledger.Leg, salt uint64) ledger.Transfer {
	w.Helper()
	root, err := w.ZContract.Root(w.Context())
	w.Must(err)
	participants, _, err := w.ZContract.Participants(w.Context())
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
		Leg:          &leg,
	}
}

// holdFor holds the leg of a side with somebody else's money.
func (w *world) holdFor(d settlement.Deal, side contract.Side) {
	w.Helper()
	key := d.Terms.LegKey(side)
	w.salt++
	w.Send(w.ZContract.Submit(w.forgedLeg(key.Payment, ledger.Leg{Deal: key.Deal, Deadline: key.Deadline}, w.salt)))
}

// deal returns a deal as a party sees it.
func (w *world) deal(p *settlement.Party, id contract.ID) settlement.Deal {
	w.Helper()
	w.Must(p.Sync(w.Context()))
	d, err := p.Deal(id)
	w.Must(err)
	return d
}

// The payee knows the note of the payment. It makes that payment once more to itself, in a deal of
// its own, before or after the buyer's leg is held, and holds it under another deadline. Nothing of
// that moves the deal, and the buyer can still take its money back.
func TestForeignDealsStrandNoLeg(t *testing.T) {
	for _, first := range []bool{true, false} {
		w := newWorld(t)
		stop := w.Operate()
		b, s := w.party(buyer, nil), w.party(seller, nil)
		id := w.acceptedDeal(b, s)
		attack := func() { w.payElsewhere(w.deal(b, id)) }
		if first {
			attack()
		}
		_, err := b.Pay(t.Context(), id)
		testworld.Must(t, err)
		if !first {
			attack()
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

// payElsewhere makes the payment of a deal in another deal, which settles, and holds it under
// another deadline.
func (w *world) payElsewhere(d settlement.Deal) {
	w.Helper()
	agreed := d.Terms.LegKey(contract.Buyer)
	own := notes.Commitment{Element: field.New(7)} // less than the payment
	other := deals.Deal{
		Payments: []notes.Commitment{own, agreed.Payment}, CancelHashes: make([][32]byte, 2), Deadline: agreed.Deadline,
	}
	joint := ledger.Leg{Deal: other.ID(), Deadline: other.Deadline, Joint: true}
	legs := []ledger.Transfer{w.forgedLeg(own, joint, 91), w.forgedLeg(agreed.Payment, joint, 92)}
	w.Send(w.ZContract.Settle(ledger.Settlement{Deal: other, Legs: legs}))
	later := ledger.Leg{Deal: agreed.Deal, Deadline: agreed.Deadline + 1}
	w.Send(w.ZContract.Submit(w.forgedLeg(agreed.Payment, later, 93)))
}

// A payee who holds the other's leg with money of his own only pays for the other: the deal settles
// with the other's money untouched.
func TestPayeeHoldsTheOthersLeg(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := s.Fund(t.Context(), id)
	testworld.Must(t, err)
	w.holdFor(w.deal(b, id), contract.Seller)
	if d := w.wantPhase(s, id, contract.PhaseDelivered); d.Next() != contract.ActNotifyDelivery {
		t.Errorf("the seller's turn is to %s", d.Next())
	}
	var turn *settlement.TurnError
	if _, err := s.Cancel(t.Context(), id); !errors.As(err, &turn) {
		t.Errorf("the seller called off a firm deal with its leg held: %v", err)
	}
	records, err := b.Pay(t.Context(), id)
	testworld.Must(t, err)
	if d := w.wantPhase(s, id, contract.PhaseSettled); d.LegTx(contract.Buyer) != records[len(records)-1].Tx {
		t.Error("the payment did not arrive with the settlement")
	}
	w.wantBalance(s, w.Cash, price)
	w.wantBalance(s, w.Bond, pieces)
}

// Both legs are held, whoever paid them: each party completes the deal, and nobody pays twice.
func TestBothLegsHeld(t *testing.T) {
	for _, completes := range []contract.Side{contract.Buyer, contract.Seller} {
		w := newWorld(t)
		stop := w.Operate()
		b, s := w.party(buyer, nil), w.party(seller, nil)
		id := w.acceptedDeal(b, s)
		_, err := b.Pay(t.Context(), id)
		testworld.Must(t, err)
		w.holdFor(w.deal(b, id), contract.Seller)
		for _, p := range []*settlement.Party{b, s} {
			if d := w.wantPhase(p, id, contract.PhasePaid); d.Next() != contract.ActSettle {
				t.Errorf("the turn of the %s is to %s", d.Side, d.Next())
			}
		}
		act := map[contract.Side]func() ([]settlement.Record, error){
			contract.Buyer:  func() ([]settlement.Record, error) { return b.Pay(t.Context(), id) },
			contract.Seller: func() ([]settlement.Record, error) { return s.Deliver(t.Context(), id) },
		}
		if records, err := act[completes](); err != nil || len(records) != 1 {
			t.Errorf("the %s completes the deal: %v, %v", completes, records, err)
		}
		w.wantPhase(b, id, contract.PhaseSettled)
		w.wantPhase(s, id, contract.PhaseSettled)
		w.wantBalance(s, w.Cash, price)
		w.wantBalance(b, w.Cash, 0)
		stop()
	}
}

// Both parties complete a deal at once. One of them comes second, which is no error.
func TestBothCompleteAtOnce(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	d := w.deal(b, id)
	w.holdFor(d, contract.Buyer)
	w.holdFor(d, contract.Seller)
	runDeal(t, id, b, s)
	w.wantPhase(b, id, contract.PhaseSettled)
	w.wantPhase(s, id, contract.PhaseSettled)
}

// Anybody may complete a deal, all legs of which are held.
func TestThirdPartyCompletes(t *testing.T) {
	w := newWorld(t)
	defer w.Operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)
	id := w.acceptedDeal(b, s)
	_, err := b.Pay(t.Context(), id)
	testworld.Must(t, err)
	d := w.deal(b, id)
	w.holdFor(d, contract.Seller)
	tx := w.Send(w.ZContract.Settle(ledger.Settlement{Deal: d.Terms.Deal()})).Tx
	runDeal(t, id, b, s)
	for _, p := range []*settlement.Party{b, s} {
		if d := w.wantPhase(p, id, contract.PhaseSettled); d.Settled != tx || d.Next() != contract.ActNothing {
			t.Errorf("settled by %s, next: %s", d.Settled, d.Next())
		}
	}
	w.wantBalance(s, w.Cash, price)
}
