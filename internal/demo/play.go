package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// play takes the trade through the scenario.
func (w *world) play(ctx context.Context) error {
	if err := w.agree(ctx); err != nil {
		return err
	}
	if err := w.playScenario(ctx); err != nil {
		return err
	}
	return w.waitForNotes(ctx)
}

func (w *world) playScenario(ctx context.Context) error {
	switch w.scenario {
	case Settle:
		return w.settle(ctx)
	case Swap:
		return w.swap(ctx)
	case NoDelivery:
		return w.missDeadline(ctx)
	case Cancel:
		return w.cancel(ctx)
	}
	return fmt.Errorf("demo: no scenario %q", w.scenario)
}

// agree is steps 1 to 3.
func (w *world) agree(ctx context.Context) error {
	head, err := w.seller.client.Head(ctx)
	if err != nil {
		return err
	}
	offer := settlement.Proposal{
		Buyer: w.buyer.card, Reference: w.deal.Title, Deadline: head.After(w.deal.Deadline),
		PaymentAsset: w.payment.Address, PaymentValue: w.deal.Payment.Value,
		DeliveryAsset: w.delivery.Address, DeliveryValue: w.deal.Delivery.Value,
	}
	err = w.actOnce(func() (r settlement.Record, err error) {
		w.id, r, err = w.seller.party.Offer(ctx, offer)
		return r, err
	})
	if err != nil {
		return err
	}
	if err := w.waitForPhase(ctx, w.buyer, contract.PhaseOffered); err != nil {
		return err
	}
	err = w.actOnce(func() (settlement.Record, error) { return w.buyer.party.Accept(ctx, w.id) })
	if err != nil {
		return err
	}
	return w.waitForPhase(ctx, w.seller, contract.PhaseAccepted)
}

// pay is steps 4 to 6.
func (w *world) pay(ctx context.Context) error {
	err := w.act(func() ([]settlement.Record, error) { return w.buyer.party.Pay(ctx, w.id) })
	if err != nil {
		return err
	}
	if err := w.waitForPhase(ctx, w.buyer, contract.PhasePaid); err != nil {
		return err
	}
	err = w.actOnce(func() (settlement.Record, error) { return w.buyer.party.Notify(ctx, w.id) })
	if err != nil {
		return err
	}
	return w.waitForPhase(ctx, w.seller, contract.PhasePaid)
}

// settle is steps 4 to 9.
func (w *world) settle(ctx context.Context) error {
	if err := w.fund(ctx); err != nil {
		return err
	}
	if err := w.pay(ctx); err != nil {
		return err
	}
	err := w.act(func() ([]settlement.Record, error) { return w.seller.party.Deliver(ctx, w.id) })
	if err != nil {
		return err
	}
	if err := w.waitForPhase(ctx, w.seller, contract.PhaseSettled); err != nil {
		return err
	}
	return w.actOnce(func() (settlement.Record, error) { return w.seller.party.Notify(ctx, w.id) })
}

// swap settles with both legs in one transaction. Neither party sends a notice, because both legs
// come at once.
func (w *world) swap(ctx context.Context) error {
	if err := w.fund(ctx); err != nil {
		return err
	}
	err := w.act(func() ([]settlement.Record, error) { return w.buyer.party.HandOver(ctx, w.id) })
	if err != nil {
		return err
	}
	err = w.act(func() ([]settlement.Record, error) { return w.seller.party.Swap(ctx, w.id) })
	if err != nil {
		return err
	}
	return w.waitForPhase(ctx, w.buyer, contract.PhaseSettled)
}

// fund has the seller deposit what it will deliver.
func (w *world) fund(ctx context.Context) error {
	return w.act(func() ([]settlement.Record, error) { return w.seller.party.Fund(ctx, w.id) })
}

// missDeadline lets the deadline pass after the payment.
func (w *world) missDeadline(ctx context.Context) error {
	if err := w.pay(ctx); err != nil {
		return err
	}
	if err := w.chain.AdjustTime(w.deal.Deadline + time.Minute); err != nil {
		return err
	}
	err := w.actOnce(func() (settlement.Record, error) { return w.buyer.party.Refund(ctx, w.id) })
	if err != nil {
		return err
	}
	return w.waitForPhase(ctx, w.buyer, contract.PhaseRefunded)
}

// cancel has the seller end the deal after the payment.
func (w *world) cancel(ctx context.Context) error {
	if err := w.pay(ctx); err != nil {
		return err
	}
	err := w.actOnce(func() (settlement.Record, error) { return w.seller.party.Cancel(ctx, w.id) })
	if err != nil {
		return err
	}
	return w.waitForPhase(ctx, w.buyer, contract.PhaseCancelled)
}

// act performs an action of a party, and records its transactions with the time that it took.
func (w *world) act(action func() ([]settlement.Record, error)) error {
	start := time.Now()
	records, err := action()
	for _, r := range records {
		if r.Title != "" {
			w.records = append(w.records, timedRecord{r, time.Since(start)})
		}
	}
	return err
}

// actOnce is act for an action with one transaction.
func (w *world) actOnce(action func() (settlement.Record, error)) error {
	return w.act(func() ([]settlement.Record, error) {
		r, err := action()
		return []settlement.Record{r}, err
	})
}

// timedRecord is a transaction, and how long the action that sent it took.
type timedRecord struct {
	settlement.Record
	took time.Duration
}
