package settlement_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/zsettle/zsettle/internal/deploytest"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
)

// script lets an example use the tests' world.
type script struct {
	testing.TB
	ctx  context.Context
	ends []func()
}

func (*script) Helper()                    {}
func (s *script) Context() context.Context { return s.ctx }
func (s *script) Cleanup(end func())       { s.ends = append(s.ends, end) }
func (*script) Fatal(args ...any)          { panic(fmt.Sprint(args...)) }
func (*script) Fatalf(f string, a ...any)  { panic(fmt.Sprintf(f, a...)) }

func (s *script) end() {
	for _, end := range slices.Backward(s.ends) {
		end()
	}
}

// The seller offers, the buyer accepts; from then on each party runs by itself until the deal is settled.
func Example() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	t := &script{ctx: ctx}
	defer t.end()
	w := newWorld(t) // a chain with the contracts, and two registered parties with wallets and cards
	defer w.operate()()
	b, s := w.party(buyer, nil), w.party(seller, nil)

	id, _, err := s.Offer(ctx, settlement.Proposal{Buyer: w.cards[buyer], PaymentAsset: w.Cash, PaymentValue: w.proposal().PaymentValue,
		DeliveryAsset: w.Bond, DeliveryValue: w.proposal().DeliveryValue, Deadline: w.proposal().Deadline, Reference: "bond 2031"})
	deploytest.Must(t, err)
	_, err = b.Accept(ctx, id)
	deploytest.Must(t, err)

	ended := make(chan error)
	for _, p := range []*settlement.Party{b, s} {
		go func() { ended <- p.Run(ctx, id, func(settlement.Record) {}) }()
	}
	deploytest.Must(t, <-ended, <-ended)

	deploytest.Must(t, b.Sync(ctx))
	deal, err := b.Deal(id)
	deploytest.Must(t, err)
	fmt.Println("the deal is", deal.Phase)
	for _, step := range deal.Steps() {
		if step.Status == contract.Done {
			fmt.Println(step.N, step.Actor, step.Title)
		}
	}
	// Output:
	// the deal is settled
	// 1 seller creates the private contract
	// 2 buyer accepts
	// 3 contract tells the buyer to pay
	// 4 buyer pays: the payment leg
	// 5 buyer notifies of the payment
	// 6 contract verifies the payment, tells the seller
	// 7 seller delivers: both payments are released
	// 8 seller notifies of the delivery
	// 9 contract verifies the delivery: settled
	// 10 everyone sees what is theirs to see
}
