package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// Scenario is how the trade goes.
type Scenario string

// The scenarios.
const (
	// Settle: all ten steps.
	Settle Scenario = "settle"
	// Swap: the buyer hands its leg to the seller, who submits both at once.
	Swap Scenario = "swap"
	// NoDelivery: the seller never delivers; the buyer is refunded after the deadline.
	NoDelivery Scenario = "no-delivery"
	// Cancel: the seller sets the buyer's payment free before the deadline.
	Cancel Scenario = "cancel"
)

// Scenarios lists the scenarios.
func Scenarios() []Scenario { return []Scenario{Settle, Swap, NoDelivery, Cancel} }

// ParseScenario reads the name of a scenario.
func ParseScenario(name string) (Scenario, error) {
	for _, s := range Scenarios() {
		if string(s) == name {
			return s, nil
		}
	}
	return "", fmt.Errorf("demo: no scenario %q: choose one of %v", name, Scenarios())
}

// delivers tells whether the goods change hands.
func (s Scenario) delivers() bool { return s == Settle || s == Swap }

// play takes the trade through a scenario.
func (w *world) play(ctx context.Context) error {
	if err := w.agree(ctx); err != nil {
		return err
	}
	var err error
	switch w.scenario {
	case Settle:
		err = w.settle(ctx)
	case Swap:
		err = w.swap(ctx)
	case NoDelivery:
		err = w.expire(ctx)
	case Cancel:
		err = w.cancel(ctx)
	}
	if err != nil {
		return err
	}
	return w.quiet(ctx)
}

// agree is steps 1 to 3.
func (w *world) agree(ctx context.Context) error {
	head, err := w.seller.client.Head(ctx)
	if err != nil {
		return err
	}
	var id contract.ID
	err = w.act(func() (records []settlement.Record, err error) {
		var r settlement.Record
		id, r, err = w.seller.party.Offer(ctx, settlement.Proposal{
			Buyer: w.buyer.card, Reference: w.deal.Title, Deadline: head.After(w.deal.Deadline),
			PaymentAsset: w.payment.Address, PaymentValue: w.deal.Payment.Value,
			DeliveryAsset: w.delivery.Address, DeliveryValue: w.deal.Delivery.Value})
		return []settlement.Record{r}, err
	})
	if err != nil {
		return err
	}
	w.id = id
	if err := w.until(ctx, w.buyer, contract.PhaseOffered); err != nil {
		return err
	}
	if err := w.act(one(func() (settlement.Record, error) { return w.buyer.party.Accept(ctx, id) })); err != nil {
		return err
	}
	return w.until(ctx, w.seller, contract.PhaseAccepted)
}

// pay is steps 4 to 6.
func (w *world) pay(ctx context.Context) error {
	if err := w.act(func() ([]settlement.Record, error) { return w.buyer.party.Pay(ctx, w.id) }); err != nil {
		return err
	}
	if err := w.until(ctx, w.buyer, contract.PhasePaid); err != nil {
		return err
	}
	if err := w.act(one(func() (settlement.Record, error) { return w.buyer.party.Notify(ctx, w.id) })); err != nil {
		return err
	}
	return w.until(ctx, w.seller, contract.PhasePaid)
}

// settle is steps 4 to 9.
func (w *world) settle(ctx context.Context) error {
	if err := w.act(func() ([]settlement.Record, error) { return w.seller.party.Fund(ctx, w.id) }); err != nil {
		return err
	}
	if err := w.pay(ctx); err != nil {
		return err
	}
	if err := w.act(func() ([]settlement.Record, error) { return w.seller.party.Deliver(ctx, w.id) }); err != nil {
		return err
	}
	if err := w.until(ctx, w.seller, contract.PhaseSettled); err != nil {
		return err
	}
	return w.act(one(func() (settlement.Record, error) { return w.seller.party.Notify(ctx, w.id) }))
}

func (w *world) swap(ctx context.Context) error {
	if err := w.act(func() ([]settlement.Record, error) { return w.seller.party.Fund(ctx, w.id) }); err != nil {
		return err
	}
	if err := w.act(func() ([]settlement.Record, error) { return w.buyer.party.HandOver(ctx, w.id) }); err != nil {
		return err
	}
	if err := w.act(func() ([]settlement.Record, error) { return w.seller.party.Swap(ctx, w.id) }); err != nil {
		return err
	}
	return w.until(ctx, w.buyer, contract.PhaseSettled) // both legs came at once: there is nothing to notify of
}

// expire lets the deadline pass after the payment.
func (w *world) expire(ctx context.Context) error {
	if err := w.pay(ctx); err != nil {
		return err
	}
	if err := w.chain.AdjustTime(w.deal.Deadline + time.Minute); err != nil {
		return err
	}
	if err := w.act(one(func() (settlement.Record, error) { return w.buyer.party.Refund(ctx, w.id) })); err != nil {
		return err
	}
	return w.until(ctx, w.buyer, contract.PhaseRefunded)
}

func (w *world) cancel(ctx context.Context) error {
	if err := w.pay(ctx); err != nil {
		return err
	}
	if err := w.act(one(func() (settlement.Record, error) { return w.seller.party.Cancel(ctx, w.id) })); err != nil {
		return err
	}
	return w.until(ctx, w.buyer, contract.PhaseCancelled)
}

func one(f func() (settlement.Record, error)) func() ([]settlement.Record, error) {
	return func() ([]settlement.Record, error) {
		r, err := f()
		return []settlement.Record{r}, err
	}
}

// act does an action and writes down its transactions with the time it took.
func (w *world) act(action func() ([]settlement.Record, error)) error {
	start := time.Now()
	records, err := action()
	for _, r := range records {
		if r.Title != "" {
			w.records = append(w.records, timed{r, time.Since(start)})
		}
	}
	return err
}

type timed struct {
	settlement.Record
	took time.Duration
}

// until waits until a party sees the deal in a phase.
func (w *world) until(ctx context.Context, a *actor, phase contract.Phase) error {
	return wait(ctx, a, func() bool {
		d, err := a.party.Deal(w.id)
		return err == nil && d.Phase == phase
	})
}

// quiet waits until both parties see the same end and no note waits for the tree. The chain makes a block when somebody sends; when nobody
// does any more after its clock was put forward, its time stands still, and no batch gets old enough to be closed. So blocks are made meanwhile.
func (w *world) quiet(ctx context.Context) error {
	for _, a := range []*actor{w.buyer, w.seller} {
		done := func() bool { w.chain.Commit(); return a.settled() }
		if err := wait(ctx, a, done); err != nil {
			return err
		}
	}
	return w.regulator.replica.Sync(ctx)
}

func wait(ctx context.Context, a *actor, done func() bool) error {
	for {
		if err := a.party.Sync(ctx); err != nil {
			return err
		}
		if done() {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}
