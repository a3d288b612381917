// Command settle settles one trade, 10 BOND against 980 CASH, with the exported packages of zsettle
// only.
//
// Start with settle. It needs a chain with a deployment and an operator, and two seed files whose
// accounts are registered and hold the tokens; README.md has the commands. Both parties are in one
// process to fit on a page. They share the chain and each other's cards and nothing else, so each
// could run by itself.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"time"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/deploy/deployment"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/prover"
	"github.com/zsettle/zsettle/settlement"
	"github.com/zsettle/zsettle/settlement/contract"
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
func settle(ctx context.Context, rpc, deployed, buyerSeed, sellerSeed string) (deal settlement.Deal, err error) {
	s := system{rpc: rpc}
	if s.deployed, err = deployment.Load(deployed); err != nil {
		return deal, err
	}
	// The keys to prove with. Development keys are made on first use; a ceremony's come from
	// prover.LoadBundle.
	if s.keys, err = prover.DevelopmentBundle(ctx, nil); err != nil {
		return deal, err
	}
	// Who the parties are: a seed each, and the card that they give to each other.
	buying, err := newIdentity(ctx, "Harbour Bank", buyerSeed)
	if err != nil {
		return deal, err
	}
	selling, err := newIdentity(ctx, "Kestrel Securities", sellerSeed)
	if err != nil {
		return deal, err
	}
	buyer, err := s.join(ctx, buying, selling.card)
	if err != nil {
		return deal, err
	}
	defer buyer.leave()
	seller, err := s.join(ctx, selling, buying.card)
	if err != nil {
		return deal, err
	}
	defer seller.leave()

	id, err := s.agree(ctx, buyer, seller)
	if err != nil {
		return deal, err
	}
	if err := runBoth(ctx, id, buyer, seller); err != nil {
		return deal, err
	}
	return seller.Deal(id)
}

// agree makes the offer and accepts it.
func (s system) agree(ctx context.Context, buyer, seller *party) (id contract.ID, err error) {
	proposal, err := s.proposal(ctx, buyer.Card(), seller.client)
	if err != nil {
		return id, err
	}
	// The seller offers. The terms reach the chain encrypted, for the two parties to read.
	id, record, err := seller.Offer(ctx, proposal)
	if err != nil {
		return id, err
	}
	report(record)
	// The buyer compares the offer with what was agreed, and accepts.
	return id, buyer.accept(ctx, id, proposal)
}

// proposal is the trade: 980 CASH for 10 BOND, to be settled within an hour.
func (s system) proposal(
	ctx context.Context, buyer contract.Card, client *chain.Client,
) (p settlement.Proposal, err error) {
	head, err := client.Head(ctx)
	if err != nil {
		return p, err
	}
	p = settlement.Proposal{Buyer: buyer, Deadline: head.After(time.Hour), Reference: "10 BOND against 980 CASH"}
	if p.PaymentAsset, p.PaymentValue, err = s.amount("980", "CASH"); err != nil {
		return p, err
	}
	p.DeliveryAsset, p.DeliveryValue, err = s.amount("10", "BOND")
	return p, err
}

// amount reads an amount of a token of the deployment.
func (s system) amount(text, symbol string) (asset notes.Asset, value notes.Value, err error) {
	token, ok := s.deployed.Token(symbol)
	if !ok {
		return asset, value, fmt.Errorf("the deployment has no %s", symbol)
	}
	value, err = token.Value(text)
	return token.Address, value, err
}

// runBoth lets each party take its steps until the deal has ended: deposit, pay, notify, deliver,
// and take the money back if the other party fails.
func runBoth(ctx context.Context, id contract.ID, parties ...*party) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, len(parties))
	for _, p := range parties {
		go func() {
			err := p.Run(ctx, id, report)
			if err != nil {
				stop() // so that the other does not wait for this one
			}
			ended <- err
		}()
	}
	var errs []error
	for range parties {
		errs = append(errs, <-ended)
	}
	return errors.Join(errs...)
}

func report(r settlement.Record) { log.Printf("step %d, %s: %s (%s)", r.N, r.Actor, r.Title, r.Tx) }
