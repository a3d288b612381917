package demo

import (
	"context"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// agree is steps 1 to 3.
func (t *trade) agree(ctx context.Context) error {
	head, err := t.seller.client.Head(ctx)
	if err != nil {
		return err
	}
	offer := settlement.Proposal{
		Buyer: t.buyer.card, Reference: t.terms.Title, Deadline: head.After(t.terms.Deadline),
		PaymentAsset: t.payment.Address, PaymentValue: t.payment.value,
		DeliveryAsset: t.delivery.Address, DeliveryValue: t.delivery.value,
	}
	err = t.actOnce(func() (r settlement.Record, err error) {
		t.id, r, err = t.seller.party.Offer(ctx, offer)
		return r, err
	})
	if err != nil {
		return err
	}
	if err := t.waitForPhase(ctx, t.buyer, contract.PhaseOffered); err != nil {
		return err
	}
	err = t.actOnce(func() (settlement.Record, error) { return t.buyer.party.Accept(ctx, t.id) })
	if err != nil {
		return err
	}
	return t.waitForPhase(ctx, t.seller, contract.PhaseAccepted)
}

// pay is steps 4 to 6.
func (t *trade) pay(ctx context.Context) error {
	err := t.act(func() ([]settlement.Record, error) { return t.buyer.party.Pay(ctx, t.id) })
	if err != nil {
		return err
	}
	if err := t.waitForPhase(ctx, t.buyer, contract.PhasePaid); err != nil {
		return err
	}
	err = t.actOnce(func() (settlement.Record, error) { return t.buyer.party.Notify(ctx, t.id) })
	if err != nil {
		return err
	}
	return t.waitForPhase(ctx, t.seller, contract.PhasePaid)
}

// settle is steps 4 to 9.
func (t *trade) settle(ctx context.Context) error {
	if err := t.fund(ctx, t.buyer, t.seller); err != nil {
		return err
	}
	if err := t.pay(ctx); err != nil {
		return err
	}
	if t.network.Midway != nil {
		if err := t.network.Midway(ctx); err != nil {
			return err
		}
	}
	err := t.act(func() ([]settlement.Record, error) { return t.seller.party.Deliver(ctx, t.id) })
	if err != nil {
		return err
	}
	if err := t.waitForPhase(ctx, t.seller, contract.PhaseSettled); err != nil {
		return err
	}
	return t.actOnce(func() (settlement.Record, error) { return t.seller.party.Notify(ctx, t.id) })
}

// swap settles with both legs in one transaction. Neither party sends a notice, because both legs
// come at once.
func (t *trade) swap(ctx context.Context) error {
	if err := t.fund(ctx, t.buyer, t.seller); err != nil {
		return err
	}
	err := t.act(func() ([]settlement.Record, error) { return t.buyer.party.HandOver(ctx, t.id) })
	if err != nil {
		return err
	}
	return t.act(func() ([]settlement.Record, error) { return t.seller.party.Swap(ctx, t.id) })
}

// fund has parties deposit what they will pay or deliver, and waits until they can.
func (t *trade) fund(ctx context.Context, parties ...*trader) error {
	for _, p := range parties {
		err := t.act(func() ([]settlement.Record, error) { return p.party.Fund(ctx, t.id) })
		if err != nil {
			return err
		}
	}
	return t.waitForNotes(ctx)
}

// missDeadline lets the deadline pass after the payment.
func (t *trade) missDeadline(ctx context.Context) error {
	if err := t.fund(ctx, t.buyer); err != nil {
		return err
	}
	if err := t.pay(ctx); err != nil {
		return err
	}
	margin := t.network.Margin.Time // by the party's own clock, where the chain is idle
	if margin == 0 {
		margin = settlement.DefaultMargin.Time
	}
	if err := t.pass(ctx, t.terms.Deadline+margin+5*time.Second); err != nil {
		return err
	}
	return t.actOnce(func() (settlement.Record, error) { return t.buyer.party.Refund(ctx, t.id) })
}

// cancel has the seller end the deal after the payment.
func (t *trade) cancel(ctx context.Context) error {
	if err := t.fund(ctx, t.buyer); err != nil {
		return err
	}
	if err := t.pay(ctx); err != nil {
		return err
	}
	return t.actOnce(func() (settlement.Record, error) { return t.seller.party.Cancel(ctx, t.id) })
}

// waitForPhase waits until a party sees the deal in a phase.
func (t *trade) waitForPhase(ctx context.Context, a *trader, phase contract.Phase) error {
	return until(ctx, t.pause(), func() (bool, error) {
		if err := a.party.Sync(ctx); err != nil {
			return false, ignoreNode(err)
		}
		d, err := a.party.Deal(t.id)
		return err == nil && d.Phase == phase, nil
	})
}

// act performs an action of a party, and records its transactions with the time that it took.
func (t *trade) act(action func() ([]settlement.Record, error)) error {
	start := time.Now()
	records, err := action()
	for _, r := range records {
		if r.Title != "" {
			t.records = append(t.records, timedRecord{r, time.Since(start)})
		}
	}
	return err
}

// actOnce is act for an action with one transaction.
func (t *trade) actOnce(action func() (settlement.Record, error)) error {
	return t.act(func() ([]settlement.Record, error) {
		r, err := action()
		return []settlement.Record{r}, err
	})
}

// recordSteps records the ten steps as a private contract has them, and the other transactions.
func (t *trade) recordSteps(deal settlement.Deal) {
	for _, s := range deal.Steps() {
		step := Step{N: s.N, Actor: s.Actor, Title: s.Title, Status: s.Status.String()}
		if s.Status == contract.Done {
			step.addTransaction(t.records, s)
		}
		t.steps = append(t.steps, step)
	}
	for _, r := range t.records {
		if !isStep(deal.Steps(), r) {
			t.recordOther(r.Actor.String(), r.Title, []chain.Receipt{{Tx: r.Tx, GasUsed: r.Gas}}, r.took)
		}
	}
}

// addTransaction adds the step's transaction, if it has one of its own.
func (s *Step) addTransaction(records []timedRecord, done contract.Step) {
	for _, r := range records {
		if r.Tx == done.Tx {
			s.Tx, s.Gas, s.Ms = r.Tx.Hex(), r.Gas, r.took.Milliseconds()
			return
		}
	}
}

// isStep reports whether a transaction is one of the ten steps.
func isStep(steps [10]contract.Step, r timedRecord) bool {
	for _, s := range steps {
		if s.Status == contract.Done && s.Tx == r.Tx {
			return true
		}
	}
	return false
}
