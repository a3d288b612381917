// Command settle settles one trade, 10 BOND against 980 CASH, with the exported packages of zsettle only.
//
// Start with settle. It needs a chain with a deployment and an operator, and two seed files whose accounts are registered and hold the
// tokens; README.md has the commands. Both parties are in one process to fit on a page. They share the chain and each other's cards
// and nothing else, so each could run by itself.
package main

import (
	"context"
	"errors"
	"flag"
	"log"
	"time"

	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement"
)

func main() {
	rpc := flag.String("rpc", "http://127.0.0.1:8545", "`URL` of the chain's JSON-RPC")
	deployed := flag.String("deployment", "deployment.json", "`FILE` that says where the contracts are")
	buyer := flag.String("buyer", "buyer.seed", "`FILE` with the buyer's seed words")
	seller := flag.String("seller", "seller.seed", "`FILE` with the seller's seed words")
	flag.Parse()
	deal, err := settle(context.Background(), *rpc, *deployed, *buyer, *seller)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("the deal is %s", deal.Phase)
}

// settle takes a trade from the offer to its end, and returns the deal as the seller sees it then.
func settle(ctx context.Context, rpc, deployed, buyerSeed, sellerSeed string) (settlement.Deal, error) {
	var none settlement.Deal
	d, err := deployment.Load(deployed)
	if err != nil {
		return none, err
	}
	// The keys to prove with. Development keys are made on first use; a ceremony's come from prover.LoadBundle.
	bundle, err := prover.DevelopmentBundle(ctx, nil)
	if err != nil {
		return none, err
	}
	// Who the parties are: a seed each, and the card that they give to each other.
	buying, err := newIdentity(ctx, "Harbour Bank", buyerSeed)
	if err != nil {
		return none, err
	}
	selling, err := newIdentity(ctx, "Kestrel Securities", sellerSeed)
	if err != nil {
		return none, err
	}
	buyer, err := join(ctx, rpc, d, bundle, buying, selling.card)
	if err != nil {
		return none, err
	}
	defer buyer.close()
	seller, err := join(ctx, rpc, d, bundle, selling, buying.card)
	if err != nil {
		return none, err
	}
	defer seller.close()

	// The seller offers. The terms reach the chain encrypted, for the two parties to read.
	head, err := seller.client.Head(ctx)
	if err != nil {
		return none, err
	}
	cash, bond, err := tokens(d)
	if err != nil {
		return none, err
	}
	id, made, err := seller.Offer(ctx, settlement.Proposal{
		Buyer: buying.card, Deadline: head.After(time.Hour), Reference: "10 BOND against 980 CASH",
		PaymentAsset: cash.Address, PaymentValue: notes.NewValue(980_000_000), // 6 decimals
		DeliveryAsset: bond.Address, DeliveryValue: notes.NewValue(10_000_000_000_000_000_000), // 18 decimals
	})
	if err != nil {
		return none, err
	}
	report(made)

	// The buyer looks at the offer and accepts, which is a decision: no other step is one.
	if err := buyer.accept(ctx, id); err != nil {
		return none, err
	}

	// Each party takes its turns until the deal is over: deposit, pay, notify, deliver, and get the money back should the other fail.
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error)
	for _, p := range []*party{buyer, seller} {
		go func() {
			err := p.Run(ctx, id, report)
			if err != nil {
				stop() // so that the other does not wait for this one
			}
			ended <- err
		}()
	}
	if err := errors.Join(<-ended, <-ended); err != nil {
		return none, err
	}
	return seller.Deal(id)
}

// tokens returns the tokens of the trade.
func tokens(d *deployment.Deployment) (cash, bond deployment.Token, err error) {
	cash, haveCash := d.Token("CASH")
	bond, haveBond := d.Token("BOND")
	if !haveCash || !haveBond {
		err = errors.New("the deployment has no CASH or no BOND")
	}
	return cash, bond, err
}

func report(r settlement.Record) { log.Printf("step %d, %s: %s (%s)", r.N, r.Actor, r.Title, r.Tx) }
