package contract_test

import (
	"bytes"
	"context"
	"fmt"
	"log"

	"github.com/ethereum/go-ethereum/common"

	"github.com/zsettle/zsettle/chain"
	"github.com/zsettle/zsettle/notes"
	"github.com/zsettle/zsettle/notes/spend"
	"github.com/zsettle/zsettle/settlement/contract"
)

// party is a party's keys and its card.
type party struct {
	key    *spend.Key
	signer contract.Signer
	secret contract.CardSecret
	card   contract.Card
}

func newParty(ctx context.Context, name string, seed []byte) (p party, err error) {
	if p.key, err = spend.FromSeed(seed, notes.Development, 0); err != nil {
		return p, err
	}
	scalar := p.key.ExportSigning()
	account, err := chain.KeyFromScalar(scalar[:])
	if err != nil {
		return p, err
	}
	p.signer = contract.WithKey(account)
	if p.secret, err = contract.NewCardSecret(p.key.KEM()); err != nil {
		return p, err
	}
	address, public := p.key.FullViewingKey().Address(), p.key.KEM().PublicKey()
	p.card, err = contract.NewCard(ctx, p.signer, notes.Development, name, address, public)
	return p, err
}

// offer writes the seller's first message: a million units of one asset for 25 units of another.
func offer(ctx context.Context, domain contract.Domain, buyer, seller party) (contract.Draft, error) {
	terms := contract.Terms{
		Version: contract.Version, Kind: contract.DeliveryVersusPayment, Salt: seller.secret.Salt("trade 1"),
		Buyer: buyer.card.Party(), Seller: seller.card.Party(), Deadline: 1000, Reference: "bond 2031",
		Payment:  contract.LegTerms{Asset: notes.Asset{1}, Value: notes.NewValue(1_000_000)},
		Delivery: contract.LegTerms{Asset: notes.Asset{2}, Value: notes.NewValue(25)},
	}
	_, draft, err := contract.NewOffer(ctx, seller.signer, domain, seller.secret, terms, buyer.card, seller.card)
	return draft, err
}

// A seller offers. The buyer finds the offer in the inbox, checks it and accepts. Everyone who can
// read the log computes the same state from it.
func Example() {
	ctx := context.Background()
	domain := contract.Domain{ChainID: 1337, ZContract: common.HexToAddress("0xc1")}
	buyer, err := newParty(ctx, "Buyer Bank", bytes.Repeat([]byte{1}, 64)) // use random seeds
	if err != nil {
		log.Fatal(err)
	}
	seller, err := newParty(ctx, "Seller Broker", bytes.Repeat([]byte{2}, 64))
	if err != nil {
		log.Fatal(err)
	}

	draft, err := offer(ctx, domain, buyer, seller)
	if err != nil {
		log.Fatal(err)
	}
	// The drafts are posted to the chain, and read from it once they are final.
	posts := []contract.Post{{At: contract.Position{Block: 1}, Topic: draft.Topic, Payload: draft.Payload}}

	invitation, err := contract.OpenInbox(domain, buyer.key.KEM(), posts[0])
	if err != nil {
		log.Fatal(err)
	}
	private := contract.Open(domain, invitation.ReadKey, invitation.Deal)
	state := private.Fold(contract.History{Posts: posts, Now: 10})
	fmt.Println(state.Phase, state.Terms.Payment.Value, "for", state.Terms.Delivery.Value)
	fmt.Println("the buyer's turn:", state.Next(contract.Buyer))

	// Accept checks that both commitments are those of the agreed notes.
	accept, err := private.Accept(ctx, buyer.signer, buyer.secret, *invitation.Key, state.Terms)
	if err != nil {
		log.Fatal(err)
	}
	draft, _, err = private.Write(ctx, buyer.signer, state.Links[contract.Buyer], accept)
	if err != nil {
		log.Fatal(err)
	}
	posts = append(posts, contract.Post{At: contract.Position{Block: 2}, Topic: draft.Topic, Payload: draft.Payload})
	state = private.Fold(contract.History{Posts: posts, Now: 20})
	fmt.Println(state.Phase)
	fmt.Println("the buyer's turn:", state.Next(contract.Buyer))
	// Output:
	// offered 1000000 for 25
	// the buyer's turn: answer the offer
	// accepted
	// the buyer's turn: pay
}
